"""The account of an import: of every cell, where in the plans it went, or why it did not."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.importing.ding import Adres, Plek, Verantwoording
from uitvoeringskompas.importing.duiding import Tabelrij, Vulling
from uitvoeringskompas.problems import Location
from uitvoeringskompas.taal.zin import write_zinnen

NO_PLACE = "In een plan is hier geen plek voor. Zet het er zelf in als het belangrijk is."


class Boek:
    """Keeps the account while the rows are gone through; a cell that nobody spoke of comes out as one without place."""

    def __init__(self, rijen: Iterable[Tabelrij]) -> None:
        """Begin with every cell of these rows, once: a merged cell counts in the first of its rows."""
        self._cellen: dict[Location, Vulling] = {}
        self._waar: dict[Location, list[Plek]] = {}
        self._waarom: dict[Location, list[str]] = {}
        for rij in rijen:
            for vulling in rij.vullingen:
                if not vulling.ontleend:
                    self._cellen.setdefault(vulling.location, vulling)

    def put(self, vulling: Vulling, adres: Adres, veld: str) -> None:
        """Note that a cell stands in the plans, and where."""
        self._waar.setdefault(vulling.location, []).append(Plek(adres=adres, veld=veld))

    def leave(self, vulling: Vulling, waarom: str) -> None:
        """Note why a cell, or part of it, does not stand in the plans."""
        self._waarom.setdefault(vulling.location, []).append(waarom)

    def verantwoord(self) -> Iterable[Verantwoording]:
        """Yield what became of every cell."""
        for location, vulling in self._cellen.items():
            waar = tuple(dict.fromkeys(self._waar.get(location, ())))
            reasons = [*self._waarom.get(location, ()), vulling.waarom, _tell_opmerking(vulling)]
            told = write_zinnen(*dict.fromkeys(filter(None, reasons)))
            yield Verantwoording(
                location=location,
                tekst=vulling.tekst,
                waar=waar,
                waarom=told or ("" if waar else NO_PLACE),
                let_op=vulling.let_op,
            )


def _tell_opmerking(vulling: Vulling) -> str:
    return f"Dit hangt aan de cel en staat niet in de plannen: “{vulling.opmerking}”." if vulling.opmerking else ""
