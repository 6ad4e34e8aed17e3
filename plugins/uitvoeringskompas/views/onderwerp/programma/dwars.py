"""The ways to what looks across all plans: by theme, pijler, group of people, recognised interventie and party."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.inzet import codes_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kaart
from uitvoeringskompas.views.kit.links import ERKEND, GEBIEDEN, INVALSHOEKEN, PARTIJEN
from uitvoeringskompas.views.onderwerp.programma.inzet import TITELS
from uitvoeringskompas.views.onderwerp.wie.gebieden import SOORTEN, gebieden_of

_TEKST = {
    "thema": "Per onderwerp: welke interventies er nu zijn.",
    "pijler": "Per pijler: welke interventies er nu zijn.",
    "doelgroep": "Per groep mensen: welke interventies er nu zijn.",
}
ERKENDE = "Erkende interventies"
IN_MEER_PLANNEN = "Partijen in alle plannen"


def list_dwarskaarten(blad: Blad) -> Iterator[Kaart]:
    """Yield the way to each list that has anything in it, with what a reader finds there."""
    inzet = blad.catalogus.dwars.inzet(blad.peildatum)
    for lijst, address in INVALSHOEKEN.items():
        if any(codes_of(each.interventie, lijst) for each in inzet):
            yield Kaart(titel=blad.link(TITELS[lijst], address), tekst=_TEKST[lijst])
    if blad.catalogus.dwars.erkend:
        yield Kaart(
            titel=blad.link(ERKENDE, ERKEND),
            tekst="Welke beschreven en beoordeelde interventies er zijn, en wat ervan is geleerd.",
        )
    yield from _list_gebieden(blad)
    if blad.catalogus.dwars.has_partijen:
        yield Kaart(
            titel=blad.link(IN_MEER_PLANNEN, PARTIJEN),
            tekst="Welke organisaties er in de plannen staan, en wie met ze werkt.",
        )


def _list_gebieden(blad: Blad) -> Iterator[Kaart]:
    """Yield the ways to provinces and regions, on a site of several publishers."""
    soorten = {soort for soort, _ in gebieden_of(blad)}
    for soort, address in GEBIEDEN.items():
        if soort in soorten:
            een, alle = SOORTEN[soort]
            yield Kaart(titel=blad.link(alle, address), tekst=f"Per {lower_first(een)}: wie er publiceert.")


def list_met_partijen(blad: Blad) -> tuple[Publicatie, ...]:
    """Return the publishers that name parties, when they are several: of one its own list says all."""
    dwars = blad.catalogus.dwars
    return dwars.met_partijen if dwars.has_partijen else ()
