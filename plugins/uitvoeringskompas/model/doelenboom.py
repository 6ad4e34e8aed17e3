"""All goals of a publisher: where each stands, under which ids it was known, and which serves which other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
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

    def geldend(self, familie: Familie, peildatum: date) -> tuple[Home, Doel]:
        """Return a goal by the text that counts on a day, with where that stands; every page asks this.

        It is the latest of the notas and programmes that have begun and were decided on; only where there is none, that
        of what is to come or waits for a decision.
        """
        return min(self._teksten[familie.id], key=lambda found: rank_home(found[0], peildatum))

    def komend(self, familie: Familie, peildatum: date) -> tuple[tuple[Home, Doel], ...]:
        """Return the texts of a goal that wait for a decision or have yet to begin, while another one counts."""
        home, _ = self.geldend(familie, peildatum)
        voorrang = home.stand(peildatum).voorrang
        return tuple(
            (other, doel)
            for other, doel in self._teksten[familie.id]
            if other.stand(peildatum).voorrang > voorrang and not other.stand(peildatum).is_ingetrokken
        )

    @cached_property
    def _teksten(self) -> Mapping[str, tuple[tuple[Home, Doel], ...]]:
        """Return every text of each family of goals, by its id."""
        found: dict[str, list[tuple[Home, Doel]]] = {}
        for home in self.homes:
            for doel in doelen_in(home):
                found.setdefault(self.families[doel.id].id, []).append((home, doel))
        return {doel_id: tuple(teksten) for doel_id, teksten in found.items()}

    def indicatoren_of(self, familie: Familie, peildatum: date) -> tuple[str, ...]:
        """Return by which indicators a goal is followed: those of the text that counts, then those under earlier ids.

        What only a text names that does not hold yet is left out, once there is one that does.
        """
        home, _ = self.geldend(familie, peildatum)
        teksten = sorted(self._teksten[familie.id], key=lambda found: rank_home(found[0], peildatum))
        voorrang = home.stand(peildatum).voorrang
        per_id: dict[str, Doel] = {}
        for other, doel in teksten:
            if other.stand(peildatum).voorrang == voorrang:
                per_id.setdefault(doel.id, doel)
        return tuple(dict.fromkeys(each for doel in per_id.values() for each in doel.indicatoren))

    def doelen_of_indicator(self, indicator: str, peildatum: date) -> tuple[Familie, ...]:
        """Return the goals that an indicator follows on a day, those of the text that counts most first."""
        found = (
            each for each in self._per_indicator.get(indicator, ()) if indicator in self.indicatoren_of(each, peildatum)
        )
        return tuple(sorted(found, key=lambda familie: rank_home(self.geldend(familie, peildatum)[0], peildatum)))

    @cached_property
    def _per_indicator(self) -> Mapping[str, tuple[Familie, ...]]:
        """Return for each indicator the goals of which any text names it, those of the latest text first."""
        found: dict[str, dict[str, Familie]] = {}
        for familie in dict.fromkeys(self.families.values()):
            for _, doel in self._teksten[familie.id]:
                for indicator in doel.indicatoren:
                    found.setdefault(indicator, {})[familie.id] = familie
        return {indicator: tuple(families.values()) for indicator, families in found.items()}

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

    def eronder(self, boven: Familie, peildatum: date) -> tuple[str, ...]:
        """Return the families of goals that serve this one, by their ids; as the text that counts on a day has it."""
        every = dict.fromkeys(self.families.values())
        found = ((each, self.geldend(each, peildatum)[1].onder or "") for each in every if each is not boven)
        return tuple(each.id for each, onder in found if self.families.get(onder) is boven)


def titel_of(home: Home) -> str:
    """Return the title of a nota or of a programme."""
    return home.titel if isinstance(home, Nota) else home.programma.titel


def doelen_in(home: Home) -> tuple[Doel, ...]:
    """Return the goals that stand in a nota, or in a programme itself."""
    return home.doelen if isinstance(home, Nota) else home.programma.doelen


def _index(homes: list[Home] | tuple[Home, ...]) -> Mapping[str, tuple[Home, Doel]]:
    found: dict[str, tuple[Home, Doel]] = {}
    for home in homes:
        for doel in doelen_in(home):
            found.setdefault(doel.id, (home, doel))
    return found


def rank_home(home: Home, peildatum: date) -> tuple[bool, bool, int]:
    """Return how early the text of a nota or programme counts on a day, the lowest first."""
    return (*home.stand(peildatum).voorrang, -_first_year(home))


def _first_year(home: Home) -> int:
    return home.periode.van if isinstance(home, Nota) else home.jaar
