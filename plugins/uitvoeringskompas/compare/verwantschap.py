"""What things say about their earlier ids (``was``, ``vervangt``, ``afgesplitst_van``), read in both directions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from uitvoeringskompas.compare.ding import Dingsoort
from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Stamboom


class Gang(StrEnum):
    """What became of a thing between two states."""

    NIEUW = "nieuw"
    DOORGEZET = "doorgezet"  # nothing changed
    GEWIJZIGD = "gewijzigd"
    HERNOEMD = "hernoemd"
    SAMENGEVOEGD = "samengevoegd"
    GESPLITST = "gesplitst"
    GESTOPT = "gestopt"


FORWARD = {"was": Gang.HERNOEMD, "vervangt": Gang.SAMENGEVOEGD, "afgesplitst_van": Gang.GESPLITST}
BACKWARD = {"was": Gang.HERNOEMD, "vervangt": Gang.GESPLITST, "afgesplitst_van": Gang.SAMENGEVOEGD}
"""What a relation means when the first state is the earlier one, and when it is the later one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Verwantschap:
    """The family trees of one kind of thing, as both states know them; over all years of a publisher."""

    bomen: tuple[Stamboom, ...]

    def successors(self, thing_id: str) -> Mapping[str, Gang]:
        """Return what a thing of the first state may be called in the second, and what happened then."""
        found: dict[str, Gang] = {}
        for boom in self.bomen:
            found |= {other: BACKWARD[relatie] for other, relatie in boom.ancestors(thing_id).items()}
            found |= {other: FORWARD[relatie] for other, relatie in boom.descendants(thing_id).items()}
        return found

    def predecessors(self, thing_id: str) -> Mapping[str, Gang]:
        """Return what a thing of the second state may have been called in the first, and what happened then."""
        found: dict[str, Gang] = {}
        for boom in self.bomen:
            found |= {other: BACKWARD[relatie] for other, relatie in boom.descendants(thing_id).items()}
            found |= {other: FORWARD[relatie] for other, relatie in boom.ancestors(thing_id).items()}
        return found


def verwantschap_of(soort: Dingsoort, publicaties: Iterable[Publicatie]) -> Verwantschap:
    """Return how things of one kind came from each other according to these states of a publisher."""
    return Verwantschap(bomen=tuple(Stamboom.from_things(_list_things(soort, found)) for found in publicaties))


def _list_things(soort: Dingsoort, publicatie: Publicatie) -> Iterator[tuple[str, Herleidbaar]]:
    match soort:
        case Dingsoort.INTERVENTIE:
            yield from ((found.id, found) for dossier in publicatie.dossiers for found in dossier.interventies)
        case Dingsoort.PROGRAMMA:
            yield from ((dossier.pad, dossier.programma) for dossier in publicatie.dossiers)
        case Dingsoort.INDICATOR:
            yield from publicatie.indicatoren.items()
        case Dingsoort.REGEL:
            begrotingen = (dossier.programma.begroting for dossier in publicatie.dossiers)
            yield from ((regel.id, regel) for found in begrotingen if found for regel in found.regels)
        case Dingsoort.DOEL | Dingsoort.PRIORITEIT:
            yield from _list_goals(soort, publicatie)


def _list_goals(soort: Dingsoort, publicatie: Publicatie) -> Iterator[tuple[str, Herleidbaar]]:
    programmas = (dossier.programma for dossier in publicatie.dossiers)
    homes: tuple[Nota | Programma, ...] = (*publicatie.notas.values(), *programmas)
    for home in homes:
        found: Iterable[Herleidbaar] = home.doelen if soort is Dingsoort.DOEL else home.prioriteiten
        yield from ((getattr(each, "id", ""), each) for each in found)
