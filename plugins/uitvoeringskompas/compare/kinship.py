"""What things say about their earlier ids (``was``, ``vervangt``, ``afgesplitst_van``), read in both directions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Stamboom
from uitvoeringskompas.vast import Vast

Some = TypeVar("Some", bound=Hashable)


class Fate(StrEnum):
    """What became of a thing between two states."""

    NIEUW = "nieuw"
    DOORGEZET = "doorgezet"  # nothing changed
    GEWIJZIGD = "gewijzigd"
    HERNOEMD = "hernoemd"
    SAMENGEVOEGD = "samengevoegd"
    GESPLITST = "gesplitst"
    GESTOPT = "gestopt"  # that it stopped was decided or reported; these three are never guessed
    AFGEROND = "afgerond"
    OVERGEDRAGEN = "overgedragen"
    AL_GESTOPT = "al_gestopt"  # it stands in both states, and had ended in the first already
    ANDERE_JAREN = "andere_jaren"  # it stands in one state, and the plan of the other names it for other years
    NIET_MEER_GENOEMD = "niet_meer_genoemd"  # it is not there any more, and nobody says why


GEEINDIGD = (Fate.GESTOPT, Fate.AFGEROND, Fate.OVERGEDRAGEN)
"""What became of a thing of which somebody said that it ended."""
WEG = (*GEEINDIGD, Fate.NIET_MEER_GENOEMD)
"""What became of a thing that does not go on, as far as the plans say."""


FORWARD = {"was": Fate.HERNOEMD, "vervangt": Fate.SAMENGEVOEGD, "afgesplitst_van": Fate.GESPLITST}
BACKWARD = {"was": Fate.HERNOEMD, "vervangt": Fate.GESPLITST, "afgesplitst_van": Fate.SAMENGEVOEGD}
"""What a relation means when the first state is the earlier one, and when it is the later one."""


class Kinship(Vast):
    """The family trees of one kind of thing, as both states know them; over all years of a publisher."""

    trees: tuple[Stamboom, ...]

    def successors(self, thing_id: str) -> Mapping[str, Fate]:
        """Return what a thing of the first state may be called in the second, and what happened then."""
        found: dict[str, Fate] = {}
        for tree in self.trees:
            found |= {other: BACKWARD[relation] for other, relation in tree.ancestors(thing_id).items()}
            found |= {other: FORWARD[relation] for other, relation in tree.descendants(thing_id).items()}
        return found

    def predecessors(self, thing_id: str) -> Mapping[str, Fate]:
        """Return what a thing of the second state may have been called in the first, and what happened then."""
        found: dict[str, Fate] = {}
        for tree in self.trees:
            found |= {other: BACKWARD[relation] for other, relation in tree.descendants(thing_id).items()}
            found |= {other: FORWARD[relation] for other, relation in tree.ancestors(thing_id).items()}
        return found


def reached(start: Some, further: Callable[[Some], Iterable[Some]]) -> set[Some]:
    """Return where one comes from here in any number of steps, this place included."""
    todo, seen = [start], {start}
    while todo:
        found = set(further(todo.pop())) - seen
        seen |= found
        todo += found
    return seen


def kinship_of(kind: ThingKind, publicaties: Iterable[Publicatie]) -> Kinship:
    """Return how things of one kind came from each other according to these states of a publisher, each asked once."""
    each_once = {id(found): found for found in publicaties}.values()
    return Kinship(trees=tuple(Stamboom.from_things(_list_things(kind, found)) for found in each_once))


def _list_things(kind: ThingKind, publicatie: Publicatie) -> Iterator[tuple[str, Herleidbaar]]:
    match kind:
        case ThingKind.INTERVENTIE:
            yield from ((found.id, found) for dossier in publicatie.dossiers for found in dossier.interventies)
        case ThingKind.PROGRAMMA:
            yield from ((dossier.pad, dossier.programma) for dossier in publicatie.dossiers)
        case ThingKind.INDICATOR:
            yield from publicatie.indicatoren.items()
        case ThingKind.PARTIJ:
            yield from publicatie.partijen.items()
        case ThingKind.REGEL:
            begrotingen = (dossier.programma.begroting for dossier in publicatie.dossiers)
            yield from ((regel.id, regel) for found in begrotingen if found for regel in found.regels)
        case ThingKind.DOEL | ThingKind.PRIORITEIT:
            yield from _list_goals(kind, publicatie)


def _list_goals(kind: ThingKind, publicatie: Publicatie) -> Iterator[tuple[str, Herleidbaar]]:
    programmas = (dossier.programma for dossier in publicatie.dossiers)
    homes: tuple[Nota | Programma, ...] = (*publicatie.notas.values(), *programmas)
    for home in homes:
        found: Iterable[Herleidbaar] = home.doelen if kind is ThingKind.DOEL else home.prioriteiten
        yield from ((getattr(each, "id", ""), each) for each in found)
