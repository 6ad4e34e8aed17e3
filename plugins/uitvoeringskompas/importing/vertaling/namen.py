"""The ids of what rows name: a party, a goal, a figure. What the plans do not know is begun, once for all rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from uitvoeringskompas.importing.ding import Adres, Ding
from uitvoeringskompas.importing.duiding import Celnaam
from uitvoeringskompas.importing.herkomst import Rijherkomst
from uitvoeringskompas.importing.rijnamen import free_id
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.vast import Vast, replace


class Naamsoort(Vast):
    """A kind of thing that a row can name: the list where it stands, and the key that holds its name.

    ``aanvulling`` are the fields that such a thing cannot do without, from how it was named.
    """

    onderwerp: str
    pad: str
    lijst: tuple[str, ...]
    naam: str
    aanvulling: Callable[[Celnaam], Mapping[str, Value]]

    def adres(self, kenmerk: str) -> Adres:
        """Return where the thing with this id stands."""
        return Adres(pad=self.pad, lijst=self.lijst, sleutel=(("id", kenmerk),))


def _no_extra(_: Celnaam) -> Mapping[str, Value]:
    return {}


def _party(named: Celnaam) -> Mapping[str, Value]:
    return {"soort": named.soort or "anders"}


def _source(named: Celnaam) -> Mapping[str, Value]:
    return {"soort": named.soort or "onbekend"}


def soorten(pad: str) -> dict[str, Naamsoort]:
    """Return the kinds of thing that rows of a programme name; ``pad`` is the file of the programme."""
    kinds = (
        ("partijen", "partijen.yaml", "naam", _party),
        ("indicatoren", "indicatoren.yaml", "naam", _no_extra),
        ("dekking", pad, "naam", _source),
        ("doelen", pad, "titel", _no_extra),
        ("prioriteiten", pad, "titel", _no_extra),
    )
    return {
        name: Naamsoort(onderwerp=name, pad=file, lijst=(name,), naam=key, aanvulling=extra)
        for name, file, key, extra in kinds
    }


class Namen:
    """The things of one kind that the plans know, that earlier imports made, and that this one begins."""

    def __init__(
        self, soort: Naamsoort, known: Iterable[tuple[str, str]], taken: Iterable[str], earlier: Iterable[Rijherkomst]
    ) -> None:
        """Begin with names and ids of the plans, all ids that are taken, and what earlier imports named."""
        self.soort = soort
        self._ids = {fold_name(rij.naam): rij.id for rij in earlier if rij.onderwerp == soort.onderwerp}
        self._ids |= {fold_name(naam): kenmerk for naam, kenmerk in known}
        self._taken = {*taken, *self._ids.values()}
        self.nieuw: dict[str, Ding] = {}

    def id_of(self, genoemd: Celnaam) -> str:
        """Return the id of what was named; begin it when nothing has this name."""
        found = genoemd.id or self._ids.get(fold_name(genoemd.naam))
        return found or self.begin(genoemd.naam, {self.soort.naam: genoemd.naam}, self.soort.aanvulling(genoemd))

    def begin(self, naam: str, velden: Mapping[str, Value], aanvulling: Mapping[str, Value]) -> str:
        """Begin a thing of this name with an id of its own."""
        kenmerk = free_id(naam, self._taken.__contains__)
        self.define(naam, kenmerk, velden, aanvulling)
        return kenmerk

    def define(self, naam: str, kenmerk: str, velden: Mapping[str, Value], aanvulling: Mapping[str, Value]) -> None:
        """Keep what a table says of the thing with this id."""
        self._ids.setdefault(fold_name(naam), kenmerk)
        self._taken.add(kenmerk)
        self.nieuw[kenmerk] = Ding(adres=self.soort.adres(kenmerk), velden=velden, aanvulling=aanvulling)

    def find(self, naam: str) -> str | None:
        """Return the id of what has this name; None when nothing has."""
        return self._ids.get(fold_name(naam))

    def add(self, kenmerk: str, veld: str, item: Value) -> bool:
        """Put an item in a list of something that this import begins; tell whether it could be."""
        ding = self.nieuw.get(kenmerk)
        if ding is None:
            return False
        known = ding.velden.get(veld)
        items: list[Value] = [*(known if isinstance(known, list) else ())]
        return self.set(kenmerk, veld, items if item in items else [*items, item])

    def set(self, kenmerk: str, veld: str, value: Value) -> bool:
        """Put a value in a field of something that this import begins; tell whether it could be."""
        ding = self.nieuw.get(kenmerk)
        if ding is None:
            return False
        self.nieuw[kenmerk] = replace(ding, velden={**ding.velden, veld: value})
        return True
