"""The last part of a comparison: every change in words, folded where they are many."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Sectie
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Groep, Schrijver, list_groepen

MOST_OPEN = 6
"""So many changes are read without opening anything."""
ONDERWERPEN = {
    "interventies": ("Interventies", (ThingKind.INTERVENTIE,)),
    "doelen": ("Prioriteiten en doelen", (ThingKind.PRIORITEIT, ThingKind.DOEL)),
    "indicatoren": ("Cijfers en streefwaarden", (ThingKind.INDICATOR,)),
    "partijen": ("Partijen", (ThingKind.PARTIJ,)),
    "programmas": (
        "De programma’s zelf",
        (ThingKind.NOTA, ThingKind.PROGRAMMA, ThingKind.PROFIEL, ThingKind.INDICATORENLIJST),
    ),
}
"""By the anchor of the chapter that tells the same in a table: its title and its kinds of thing."""


class Woordenblok(Vast):
    """The changes of one subject, folded under a title that counts them unless they are few."""

    anker: str
    titel: str
    is_open: bool
    groepen: tuple[Groep, ...]


class Woordenhoofdstuk(Hoofdstuk):
    """The chapter of all words."""

    blokken: tuple[Woordenblok, ...]


def write_woorden(schrijver: Schrijver, taken: Collection[str]) -> Woordenhoofdstuk | None:
    """Return every change in words; ``taken`` are the anchors of the chapters before it, each stands once on a page."""
    blokken = tuple(_list_blokken(schrijver, taken))
    if not blokken:
        return None
    return Woordenhoofdstuk(sectie=Sectie(anker="woorden", titel="Alle wijzigingen in woorden"), blokken=blokken)


def _list_blokken(schrijver: Schrijver, taken: Collection[str]) -> Iterator[Woordenblok]:
    for anker, (titel, soorten) in ONDERWERPEN.items():
        groepen = list_groepen(schrijver, *soorten)
        aantal = sum(each.aantal for groep in groepen for each in groep.veranderingen)
        if aantal:
            yield Woordenblok(
                anker=f"woorden-{anker}" if anker in taken else anker,
                titel=f"{titel}: {write_aantal(aantal, 'wijziging', 'wijzigingen')}",
                is_open=aantal <= MOST_OPEN,
                groepen=groepen,
            )
