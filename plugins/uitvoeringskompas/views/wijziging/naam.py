"""What a thing is called in a sentence: by its title, and by more than that when another has the same title."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Self, TypeAlias

from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import Vast

Sleutel: TypeAlias = tuple[ThingKind, str, str, str]


class Naamgever(Vast):
    """Names the things of two states; ``toevoegingen`` tell those apart that share their title with another."""

    vergelijking: Comparison
    toevoegingen: Mapping[Sleutel, str]

    @classmethod
    def of(cls, vergelijking: Comparison) -> Self:
        """Return who names the things of a comparison."""
        plain = cls(vergelijking=vergelijking, toevoegingen={})
        found = {
            key: words
            for state in (vergelijking.before, vergelijking.after)
            for key, words in plain.list_doubles(state)
        }
        return cls(vergelijking=vergelijking, toevoegingen=found)

    def name_thing(self, thing: Thing) -> str:
        """Return what a thing is called in a sentence, without its kind."""
        naam, toevoeging = self.title_thing(thing), self.toevoegingen.get(_key(thing))
        return f"{naam} ({toevoeging})" if toevoeging else naam

    def title_thing(self, thing: Thing) -> str:
        """Return the title of a thing, which others may have too."""
        record = thing.record
        if isinstance(record, Begrotingsregel) and not record.naam:
            dossier = self.vergelijking.after.publicatie.dossier(thing.home)
            dossier = dossier or self.vergelijking.before.publicatie.dossier(thing.home)
            found = dossier.interventie(record.interventie) if dossier else None
            return found.titel if found else capitalize_first(thing.id.replace("-", " "))
        if thing.kind is ThingKind.VOORTGANG:
            return write_moment(thing.id, lidwoord=True)
        if thing.kind is ThingKind.EVALUATIE:
            return self.title_home(thing.home)
        return thing.name

    def title_home(self, thuis: object) -> str:
        """Return the title of the programme or nota where something stands."""
        for state in (self.vergelijking.after, self.vergelijking.before):
            dossier = state.publicatie.dossier(str(thuis))
            found = dossier.programma if dossier else state.publicatie.notas.get(str(thuis))
            if found:
                return found.titel
        return str(thuis)

    def list_doubles(self, state: State) -> Iterator[tuple[Sleutel, str]]:
        """Yield the things of a state that share their title with another of their kind, with what tells them apart."""
        same: dict[tuple[ThingKind, str], list[Thing]] = {}
        for thing in state.things:
            same.setdefault((thing.kind, self.title_thing(thing)), []).append(thing)
        for things in same.values():
            if len(things) > 1:
                tell = self._pick(things)
                yield from ((_key(thing), tell(thing)) for thing in things)

    def _pick(self, things: list[Thing]) -> Callable[[Thing], str]:
        """Return the first way to call these things by which each has a name of its own."""
        ways: tuple[Callable[[Thing], str], ...] = (
            lambda thing: self.title_home(thing.home) if thing.home else "",
            lambda thing: thing.id,
            lambda thing: thing.series,
            lambda thing: thing.home,
        )
        alone = (way for way in ways if len({way(thing) for thing in things}) == len(things))
        return next(alone, lambda thing: f"{thing.home}, {thing.id}")


def _key(thing: Thing) -> Sleutel:
    return thing.kind, thing.home, thing.id, thing.series
