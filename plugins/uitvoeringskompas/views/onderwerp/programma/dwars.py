"""The ways to what looks across all plans: by theme, pijler and group of people, and by recognised interventie."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.inzet import codes_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kaart
from uitvoeringskompas.views.kit.links import ERKEND, INVALSHOEKEN
from uitvoeringskompas.views.onderwerp.programma.inzet import TITELS

_TEKST = {
    "thema": "Per onderwerp: welke interventies er nu zijn.",
    "pijler": "Per pijler: welke interventies er nu zijn.",
    "doelgroep": "Per groep mensen: welke interventies er nu zijn.",
}
ERKENDE = "Erkende interventies"


def list_dwarskaarten(blad: Blad) -> Iterator[Kaart]:
    """Yield the way to each list that has anything in it, with what a reader finds there."""
    inzet = blad.catalogus.inzet(blad.peildatum)
    for lijst, address in INVALSHOEKEN.items():
        if any(codes_of(each.interventie, lijst) for each in inzet):
            yield Kaart(titel=blad.link(TITELS[lijst], address), tekst=_TEKST[lijst])
    if blad.catalogus.erkend:
        yield Kaart(
            titel=blad.link(ERKENDE, ERKEND),
            tekst="Welke beschreven en beoordeelde interventies er zijn, en wat ervan is geleerd.",
        )
