"""All goals of a publisher: where each stands, under which ids it was known, and which serves which other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TypeAlias

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.stamboom import Familie, Stamboom
from uitvoeringskompas.vast import Vraagbaak

Home: TypeAlias = Nota | Dossier
"""Where a goal or priority stands."""


class Doelenboom(Vraagbaak):
    """The goals of the notas and programmes of a publisher."""

    homes: tuple[Home, ...]  # first the notas, then the programmes by year

    @cached_property
    def eerste(self) -> Mapping[str, tuple[Home, Doel]]:
        """Return every goal by id, with the nota or programme where it stands first."""
        return _index(self.homes)

    @cached_property
    def laatste(self) -> Mapping[str, tuple[Home, Doel]]:
        """Return every goal by id, with the nota or programme of the latest year in which it stands."""
        return _index(sorted(self.homes, key=_first_year, reverse=True))

    def in_jaar(self, familie: Familie, jaar: int) -> tuple[Home, Doel] | None:
        """Return a goal where it stood last in a year; None before it stands anywhere."""
        before = (home for home in sorted(self.homes, key=_first_year, reverse=True) if _first_year(home) <= jaar)
        return next(((home, doel) for home in before for doel in doelen_in(home) if doel.id in familie.ids), None)

    @cached_property
    def stamboom(self) -> Stamboom:
        """Return which goal came from which."""
        return Stamboom.from_things((doel.id, doel) for home in self.homes for doel in doelen_in(home))

    @cached_property
    def families(self) -> Mapping[str, Familie]:
        """Return for each goal the ids that it had over the notas and programmes."""
        return self.stamboom.families(tuple(self.laatste))

    @cached_property
    def onder(self) -> Mapping[str, tuple[str, ...]]:
        """Return for each family of goals, by its id, the families that serve it; as the latest text has it."""
        found: dict[str, list[str]] = {}
        for familie in dict.fromkeys(self.families.values()):
            above = self.families.get(self.laatste[familie.id][1].onder or "")
            if above and above is not familie:
                found.setdefault(above.id, []).append(familie.id)
        return {doel_id: tuple(below) for doel_id, below in found.items()}


def doelen_in(home: Home) -> tuple[Doel, ...]:
    """Return the goals that stand in a nota, or in a programme itself."""
    return home.doelen if isinstance(home, Nota) else home.programma.doelen


def _index(homes: list[Home] | tuple[Home, ...]) -> Mapping[str, tuple[Home, Doel]]:
    found: dict[str, tuple[Home, Doel]] = {}
    for home in homes:
        for doel in doelen_in(home):
            found.setdefault(doel.id, (home, doel))
    return found


def _first_year(home: Home) -> int:
    return home.periode.van if isinstance(home, Nota) else home.jaar
