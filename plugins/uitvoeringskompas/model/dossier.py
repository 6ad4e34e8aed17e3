"""One programme with everything that stands in its folder: interventies, interim reports and evaluations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.evaluatie import Evaluatie, InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.jaren import jaren_in
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.profiel import OPENBARE_BRON, Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.rolverdeling import Rolverdeling
from uitvoeringskompas.model.stand import Beleidsstand, find_stand
from uitvoeringskompas.model.voortgang import InterventieVoortgang, Voortgang
from uitvoeringskompas.vast import Vast, Vraagbaak, field, replace

Verslag: TypeAlias = Voortgang | Evaluatie
InterventieVerslag: TypeAlias = InterventieVoortgang | InterventieEvaluatie


class GetoondeStatus(Vast):
    """The status that a page shows, and the report that says so; without report it is where the interventie began."""

    status: Code
    reden: Proza | None
    bron: str | None  # in words, as the editor gave it
    verslag: Verslag | None = None


class Dossier(Vraagbaak):
    """A programme of one publisher.

    ``notas`` are the notas that the programme names and that exist; lists are in the order of their ids or dates. Among
    the reports are those that stand with another programme of the publisher and are also about this one: ``elders``
    gives their paths, each with the year that the report belongs to there.
    ``overgenomen_vanaf`` is the first year of a later programme that holds one of the same interventies.
    """

    programma: Programma
    profiel: Profiel | None = None
    notas: tuple[Nota, ...] = ()
    interventies: tuple[Interventie, ...] = ()
    voortgangen: tuple[Voortgang, ...] = ()
    evaluaties: tuple[Evaluatie, ...] = ()
    elders: Mapping[str, int] = field(default_factory=dict)
    overgenomen_vanaf: int | None = None

    @property
    def publisher(self) -> str:
        """Return the slug of the publisher."""
        return self.programma.node.document.place.publisher

    @property
    def jaar(self) -> int:
        """Return the year of the folder: the year in which the programme starts."""
        return self.programma.node.document.place.jaar or self.programma.looptijd.van

    @property
    def id(self) -> str:
        """Return the id of the programme: the name of its folder."""
        return self.programma.node.document.place.programma or ""

    @property
    def pad(self) -> str:
        """Return how other files name this programme: ``2026/gezondheid``."""
        return f"{self.jaar}/{self.id}"

    @property
    def herkomst(self) -> str | None:
        """Return the herkomst of the programme, or else of its publisher; None when neither is known."""
        return self.programma.herkomst or (self.profiel.herkomst if self.profiel else None)

    def dag_op(self, peildatum: date) -> date:
        """Return the day that the programme is told of: the peildatum, or the last day of a looptijd that is over.

        When no end is named and nobody says that it runs, it is the end of the last year of which something is said.
        """
        if self.programma.looptijd.is_open and not self.stand(peildatum).is_van_toen:
            return peildatum
        return min(peildatum, date(self.laatste_jaar, 12, 31))

    @cached_property
    def laatste_jaar(self) -> int:
        """Return the last year of the looptijd; when no end is named, the last of which the programme tells anything.

        The calendar adds none: a programme of 2018 of which nothing was told since has no page of this year. Nor does
        it go on in the years of a later programme with the same interventies: none of them is counted twice.
        """
        looptijd = self.programma.looptijd
        if looptijd.tot_en_met is not None:
            return looptijd.tot_en_met
        reports = (self.elders.get(path_of(verslag)) or _jaar_told(verslag) for verslag in self.verslagen)
        told = (jaren_in(record) for record in (self.programma, *self.interventies, *self.verslagen))
        laatste = max((looptijd.van, *reports, *chain.from_iterable(told)))
        return min(laatste, self.overgenomen_vanaf - 1) if self.overgenomen_vanaf else laatste

    @property
    def jaren(self) -> range:
        """Return the years of the programme: its looptijd, as far as that is known. Everybody who asks gets these."""
        return self.programma.looptijd.jaren_until(self.laatste_jaar)

    @property
    def is_transcribed(self) -> bool:
        """Tell whether it was transcribed from public sources, so that a gap is "niet gevonden" and no omission."""
        return self.herkomst == OPENBARE_BRON

    def stand(self, peildatum: date) -> Beleidsstand:
        """Return how far the programme is on a day: from its status, its decisions and its looptijd."""
        programma = self.programma
        return find_stand(programma.status, programma.vaststelling, programma.looptijd, peildatum)

    @property
    def overgenomen_door(self) -> str | None:
        """Return who transcribed the programme, or else all plans of the publisher."""
        return self.programma.overgenomen_door or (self.profiel.overgenomen_door if self.profiel else None)

    @property
    def overgenomen_op(self) -> str | None:
        """Return the day on which the programme, or else the publisher, was transcribed."""
        return self.programma.overgenomen_op or (self.profiel.overgenomen_op if self.profiel else None)

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """Return the sources of the programme, or else those of the publisher."""
        return self.programma.bronnen or (self.profiel.bronnen if self.profiel else ())

    @cached_property
    def doelen(self) -> tuple[Doel, ...]:
        """Return the goals of the programme and of its notas; own goals first, every id once."""
        lists = (self.programma.doelen, *(nota.doelen for nota in self.notas))
        return tuple({doel.id: doel for doelen in reversed(lists) for doel in doelen}[key] for key in _ids(lists))

    @cached_property
    def prioriteiten(self) -> tuple[Prioriteit, ...]:
        """Return the priorities of the programme and of its notas; own ones first, every id once."""
        lists = (self.programma.prioriteiten, *(nota.prioriteiten for nota in self.notas))
        return tuple({found.id: found for many in reversed(lists) for found in many}[key] for key in _ids(lists))

    def doel(self, doel_id: str | None) -> Doel | None:
        """Return the goal with this id from the programme or its notas."""
        return self._doelen.get(doel_id or "")

    def nota_of_doel(self, doel_id: str) -> Nota | None:
        """Return the first of the notas that sets a goal; None for a goal that the programme sets itself."""
        return self._nota_by_doel.get(doel_id)

    def prioriteit(self, prioriteit_id: str | None) -> Prioriteit | None:
        """Return the priority with this id from the programme or its notas."""
        return self._prioriteiten.get(prioriteit_id or "")

    def interventie(self, interventie_id: str | None) -> Interventie | None:
        """Return the interventie of this programme with this id."""
        return self._interventies.get(interventie_id or "")

    def interventies_of_doel(self, doel_id: str) -> tuple[Interventie, ...]:
        """Return the interventies of this programme that name the goal itself."""
        return self._by_doel.get(doel_id, ())

    def interventies_of_prioriteit(self, prioriteit_id: str) -> tuple[Interventie, ...]:
        """Return the interventies that name the priority, or a goal that falls under it."""
        return tuple(found for found in self.interventies if prioriteit_id in self.prioriteit_ids(found))

    def prioriteit_ids(self, interventie: Interventie) -> tuple[str, ...]:
        """Return the priorities that the interventie names itself or serves through its goals, every id once."""
        doelen = (self.doel(doel_id) for doel_id in interventie.doelen)
        named = (interventie.prioriteit, *(doel.prioriteit for doel in doelen if doel))
        return tuple(dict.fromkeys(found for found in named if found))

    def onderdelen(self, interventie_id: str) -> tuple[Interventie, ...]:
        """Return the interventies of this programme that are a part of this one."""
        return tuple(found for found in self.interventies if found.onderdeel_van == interventie_id)

    @cached_property
    def verslagen(self) -> tuple[Verslag, ...]:
        """Return interim reports and evaluations together, by the day on which what they tell ends.

        Of two that end on one day the less precise one comes first, and the evaluation last.
        """
        together: tuple[Verslag, ...] = (*self.voortgangen, *self.evaluaties)
        return tuple(sorted(together, key=lambda verslag: verslag.moment.laatste))

    @cached_property
    def rolverdeling(self) -> Rolverdeling:
        """Return who does what in the programme, and what the reports tell of each party."""
        return Rolverdeling(programma=self.programma, interventies=self.interventies, verslagen=self.verslagen)

    @property
    def eigen_verslagen(self) -> tuple[Verslag, ...]:
        """Return the reports that stand with this programme itself."""
        return tuple(verslag for verslag in self.verslagen if path_of(verslag) not in self.elders)

    def verslag(self, path: str) -> Verslag | None:
        """Return the report in this file, as this programme reads it."""
        return next((found for found in self.verslagen if path_of(found) == path), None)

    def until(self, verslag: Verslag) -> Dossier:
        """Return the programme as it was told up to and including this report."""
        told = self.verslagen[: [*map(path_of, self.verslagen)].index(path_of(verslag)) + 1]
        voortgangen = tuple(found for found in told if isinstance(found, Voortgang))
        evaluaties = tuple(found for found in told if isinstance(found, Evaluatie))
        return replace(self, voortgangen=voortgangen, evaluaties=evaluaties)

    def jaar_of(self, verslag: Verslag) -> int:
        """Return the year that a report belongs to; a look back on the whole programme belongs to its last year.

        When nobody names that year, it is the one up to which is looked back.
        """
        if path_of(verslag) in self.elders:
            return self.elders[path_of(verslag)]
        if isinstance(verslag, Evaluatie) and verslag.jaar is None:
            return self.programma.looptijd.tot_en_met or min(verslag.moment.jaar, self.laatste_jaar)
        return _jaar_told(verslag)

    def verslagen_until(self, peildatum: date, *, jaar: int | None = None) -> tuple[Verslag, ...]:
        """Return the reports up to and including the peildatum, when asked only those of years up to ``jaar``.

        A report of a season or a year counts from its first day on: it was written, so what it tells is known.
        """
        known = (each for each in self._begin if each[0] <= peildatum)
        return tuple(verslag for _, told, verslag in known if jaar is None or told <= jaar)

    def getoonde_status(self, interventie: Interventie, peildatum: date, *, jaar: int | None = None) -> GetoondeStatus:
        """Return the status in the latest report up to the peildatum that gives one, or else where it started."""
        for verslag in reversed(self.verslagen_until(peildatum, jaar=jaar)):
            told = self.told_about(interventie.id, verslag)
            if told and told.status:
                bron = told.status_bron if isinstance(told, InterventieVoortgang) else None
                return GetoondeStatus(status=told.status, reden=told.status_reden, bron=bron, verslag=verslag)
        return GetoondeStatus(status=interventie.status, reden=interventie.status_reden, bron=interventie.status_bron)

    def told_about(self, interventie_id: str, verslag: Verslag) -> InterventieVerslag | None:
        """Return what a report of this programme tells about an interventie."""
        return self._told.get((path_of(verslag), interventie_id))

    def evaluatie_in(self, jaar: int) -> Evaluatie | None:
        """Return the look back on one year, or that on the whole programme in its last year."""
        own = next((found for found in self.evaluaties if found.jaar == jaar), None)
        return own or next((found for found in self.evaluaties if self.jaar_of(found) == jaar), None)

    @cached_property
    def _doelen(self) -> Mapping[str, Doel]:
        return {doel.id: doel for doel in self.doelen}

    @cached_property
    def _nota_by_doel(self) -> Mapping[str, Nota]:
        own = {doel.id for doel in self.programma.doelen}
        return {doel.id: nota for nota in reversed(self.notas) for doel in nota.doelen if doel.id not in own}

    @cached_property
    def _prioriteiten(self) -> Mapping[str, Prioriteit]:
        return {prioriteit.id: prioriteit for prioriteit in self.prioriteiten}

    @cached_property
    def _interventies(self) -> Mapping[str, Interventie]:
        return {interventie.id: interventie for interventie in self.interventies}

    @cached_property
    def _by_doel(self) -> Mapping[str, tuple[Interventie, ...]]:
        found: dict[str, tuple[Interventie, ...]] = {}
        for interventie in self.interventies:
            for doel_id in dict.fromkeys(interventie.doelen):
                found[doel_id] = (*found.get(doel_id, ()), interventie)
        return found

    @cached_property
    def _begin(self) -> tuple[tuple[date, int, Verslag], ...]:
        return tuple((verslag.moment.eerste, self.jaar_of(verslag), verslag) for verslag in self.verslagen)

    @cached_property
    def _told(self) -> Mapping[tuple[str, str], InterventieVerslag]:
        return {
            (path_of(verslag), told.interventie): told for verslag in self.verslagen for told in verslag.interventies
        }


def path_of(verslag: Verslag) -> str:
    """Return the path of the file of a report: two programmes can each have an ``evaluatie``."""
    return verslag.node.document.place.path


def _ids(lists: tuple[tuple[Doel | Prioriteit, ...], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.id for many in lists for found in many))


def _jaar_told(verslag: Verslag) -> int:
    """Return the year that a report says it is about, or else that up to which it tells."""
    return (verslag.jaar if isinstance(verslag, Evaluatie) else None) or verslag.moment.jaar
