"""Who does what in one programme, by party: made once, so that a page about one party need not look at all of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import TypeVar

from uitvoeringskompas.model.afspraken import Prestatieafspraak, Samenwerkingsafspraak
from uitvoeringskompas.model.analyse import DataAfspraak
from uitvoeringskompas.model.begroting import BijdrageInNatura
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.interventie import Financier, Interventie, Taak, Uitvoerder
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.regie import Overleg, Stuurgroep
from uitvoeringskompas.model.totstandkoming import BetrokkenPartij
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.model.voortgang import Betrokkenheid, Voortgang
from uitvoeringskompas.vast import Vraagbaak

Thing = TypeVar("Thing")
ByPartij = Mapping[str, tuple[Thing, ...]]


class Rolverdeling(Vraagbaak):
    """The parts of all parties in a programme, each by the id of the party."""

    programma: Programma
    interventies: tuple[Interventie, ...]
    verslagen: tuple[Voortgang | Evaluatie, ...]

    @cached_property
    def partij_ids(self) -> tuple[str, ...]:
        """Return the id of every party that has a part in the programme, every id once."""
        parts: tuple[Iterable[str], ...] = (
            self.uitvoering,
            self.financiering,
            self.taken,
            self.beloften,
            self.afspraken,
            self.totstandkoming,
            self.in_natura,
            self.regie,
            self.stuurgroepen,
            self.overleg,
            self.data_afspraken,
        )
        return tuple(dict.fromkeys(chain.from_iterable(parts)))

    @cached_property
    def uitvoering(self) -> ByPartij[tuple[Interventie, Uitvoerder]]:
        """Return what each party carries out, and in which role."""
        return _group((rol.partij, (found, rol)) for found in self.interventies for rol in found.uitvoerders)

    @cached_property
    def financiering(self) -> ByPartij[tuple[Interventie, Financier]]:
        """Return what each party pays a share of."""
        return _group((deel.partij, (found, deel)) for found in self.interventies for deel in found.financiers)

    @cached_property
    def taken(self) -> ByPartij[tuple[Interventie, Taak]]:
        """Return the tasks of each party."""
        every = ((taak.partij, (found, taak)) for found in self.interventies for taak in found.taken)
        return _group((partij, pair) for partij, pair in every if partij)

    @cached_property
    def beloften(self) -> ByPartij[Prestatieafspraak]:
        """Return what each party promised."""
        return _group((found.partij, found) for found in self.programma.prestatieafspraken)

    @cached_property
    def afspraken(self) -> ByPartij[Samenwerkingsafspraak]:
        """Return the agreements on working together that each party is in."""
        return _group((each, found) for found in self.programma.samenwerkingsafspraken for each in _once(found.met))

    @cached_property
    def totstandkoming(self) -> ByPartij[BetrokkenPartij]:
        """Return what each party did when the programme was made."""
        made = self.programma.totstandkoming
        return _group((found.partij, found) for found in (made.partijen if made else ()))

    @cached_property
    def in_natura(self) -> ByPartij[BijdrageInNatura]:
        """Return what each party brings that is not money."""
        begroting = self.programma.begroting
        return _group((found.partij, found) for found in (begroting.in_natura if begroting else ()))

    @cached_property
    def regie(self) -> ByPartij[str]:
        """Return how each party steers (intern, extern) or has a part in the assignment."""
        return _group(self._list_regie())

    @cached_property
    def stuurgroepen(self) -> ByPartij[Stuurgroep]:
        """Return the groups that each party sits in."""
        regie = self.programma.regie
        return _group(
            (each, groep) for groep in (regie.stuurgroepen if regie else ()) for each in _once(groep.partijen)
        )

    @cached_property
    def overleg(self) -> ByPartij[Overleg]:
        """Return the meetings that each party comes to."""
        regie = self.programma.regie
        return _group((each, found) for found in (regie.overleg if regie else ()) for each in _once(found.met))

    @cached_property
    def data_afspraken(self) -> ByPartij[DataAfspraak]:
        """Return what was agreed with each party about data."""
        analyse = self.programma.analyse
        return _group((found.partij, found) for found in (analyse.data_afspraken if analyse else ()))

    @cached_property
    def betrokkenheid(self) -> ByPartij[tuple[Voortgang, Betrokkenheid]]:
        """Return what the interim reports say about the contact with each party, by the day of the report."""
        every = (
            (found, each) for found in self.verslagen if isinstance(found, Voortgang) for each in found.betrokkenheid
        )
        return _group((each.partij, (found, each)) for found, each in every)

    @cached_property
    def realisaties(self) -> ByPartij[tuple[Voortgang | Evaluatie, Realisatie]]:
        """Return what the reports say came of each promise, by the id of the promise and the day of the report."""
        return _group((each.afspraak, (found, each)) for found in self.verslagen for each in found.realisatie)

    def _list_regie(self) -> Iterator[tuple[str, str]]:
        regie = self.programma.regie
        if regie is None:
            return
        opdracht = regie.projectopdracht
        parts = (
            (regie.intern.partij if regie.intern else None, "intern"),
            (regie.extern.partij if regie.extern else None, "extern"),
            (opdracht.opdrachtgever if opdracht else None, "opdrachtgever"),
            (opdracht.opdrachtnemer if opdracht else None, "opdrachtnemer"),
        )
        yield from ((partij, part) for partij, part in parts if partij)


def _once(ids: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(ids)


def _group(pairs: Iterable[tuple[str, Thing]]) -> ByPartij[Thing]:
    found: dict[str, list[Thing]] = {}
    for key, thing in pairs:
        found.setdefault(key, []).append(thing)
    return {key: tuple(things) for key, things in found.items()}
