"""Everything of one publisher, indexed once, with the answers to questions across years and programmes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.doelenboom import Doelenboom, Home
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie, Les
from uitvoeringskompas.model.indicatoren import Indicator, Indicatorenlijst, Metingenbestand
from uitvoeringskompas.model.indicatorgebruik import Indicatorgebruik, index_gebruik
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.levensloop import EARLIER, LATER, Levensmoment, Relatie
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.partijen import Partij, Partijenlijst
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.profiel import OPENBARE_BRON, Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.stamboom import Familie, Stamboom
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.vast import Vraagbaak, field


class Publicatie(Vraagbaak):
    """One folder of plans.

    A file that is not valid is simply not here; ``broken`` names such files (paths relative to the plans), so that a
    rule does not call a thing unknown that stands in a file with mistakes. ``strays`` are valid files in the folder of
    a programme whose ``programma.yaml`` is not here. ``omvang`` is how many keys and values its files hold together.
    """

    slug: str
    knowledge: Knowledge
    profiel: Profiel | None = None
    partijenlijst: Partijenlijst | None = None
    indicatorenlijst: Indicatorenlijst | None = None
    metingenbestanden: tuple[Metingenbestand, ...] = ()
    notas: Mapping[str, Nota] = field(default_factory=dict)
    dossiers: tuple[Dossier, ...] = ()  # by year, then id
    strays: tuple[Record, ...] = ()
    broken: frozenset[str] = frozenset()
    omvang: int = 0

    @property
    def naam(self) -> str:
        """Return the name of the publisher, or its slug while there is no valid profiel."""
        return self.profiel.naam if self.profiel else self.slug

    @property
    def is_regio(self) -> bool:
        """Tell whether several gemeenten publish here together."""
        return self.profiel is not None and self.profiel.is_regio

    @cached_property
    def partijen(self) -> Mapping[str, Partij]:
        """Return the parties by id, in the order of the file."""
        return {partij.id: partij for partij in self.partijenlijst.partijen} if self.partijenlijst else {}

    @cached_property
    def indicatoren(self) -> Mapping[str, Indicator]:
        """Return the indicators by id, in the order of the file."""
        return {found.id: found for found in self.indicatorenlijst.indicatoren} if self.indicatorenlijst else {}

    @property
    def is_transcribed(self) -> bool:
        """Tell whether all plans of the publisher were transcribed from public sources."""
        return self.profiel is not None and self.profiel.herkomst == OPENBARE_BRON

    @property
    def is_fictief(self) -> bool:
        """Tell whether the publisher was made up; such a one is named, and never counted as one that does something."""
        return self.profiel is not None and self.profiel.is_fictief

    @cached_property
    def jaren(self) -> tuple[int, ...]:
        """Return every year in which a programme runs, in order."""
        return tuple(sorted({jaar for dossier in self.dossiers for jaar in dossier.jaren}))

    def dossiers_in_jaar(self, jaar: int) -> tuple[Dossier, ...]:
        """Return the programmes that run in the year, those of several years included."""
        return self._by_jaar.get(jaar, ())

    def lopende_dossiers(self, peildatum: date) -> tuple[Dossier, ...]:
        """Return the programmes that run on a day: in their looptijd, not withdrawn, and more than a concept."""
        return tuple(found for found in self.dossiers if found.stand(peildatum).is_lopend)

    def nearest_dossier(self, peildatum: date) -> Dossier | None:
        """Return the programme to name when none runs: the latest that began, or else the first that is to come."""
        past = tuple(found for found in self.dossiers if found.stand(peildatum).is_van_toen)
        rest = (found for found in self.dossiers if found not in past)
        return max(past, key=lambda found: found.laatste_jaar, default=next(rest, None))

    def dossier(self, pad: str | None) -> Dossier | None:
        """Return the programme with the path ``2026/gezondheid``."""
        return self._by_pad.get(pad or "")

    def dossiers_of_verslag(self, verslag: Verslag) -> tuple[Dossier, ...]:
        """Return the programmes that a report is about, that where it stands first."""
        place = verslag.node.document.place
        found = (self.dossier(pad) for pad in dict.fromkeys((f"{place.jaar}/{place.programma}", *verslag.ook_over)))
        return tuple(filter(None, found))

    def misses_verslag_over(self, dossier: Dossier) -> bool:
        """Tell whether a file with mistakes may be a report of another programme that is also about this one."""
        for path in self.broken:
            place = place_of(tuple(path.split("/")))
            if place and place.kind in {Kind.VOORTGANG, Kind.EVALUATIE}:
                home = self.dossier(f"{place.jaar}/{place.programma}")
                if home is None or not set(dossier.jaren).isdisjoint(home.jaren):
                    return True
        return False

    def dossiers_of_nota(self, nota_id: str) -> tuple[Dossier, ...]:
        """Return the programmes that carry out this nota, by year."""
        return tuple(dossier for dossier in self.dossiers if nota_id in dossier.programma.notas)

    def dossiers_that_build_on(self, pad: str) -> tuple[Dossier, ...]:
        """Return the later programmes that say that they build on this one or came from it."""
        return tuple(found for found in self.dossiers if pad in _earlier_programmes(found))

    def previous_dossiers(self, dossier: Dossier) -> tuple[Dossier, ...]:
        """Return the programmes that this one builds on or came from."""
        found = (self.dossier(pad) for pad in _earlier_programmes(dossier))
        return tuple(earlier for earlier in found if earlier)

    def appearances(self, interventie_id: str) -> tuple[tuple[Dossier, Interventie], ...]:
        """Return every programme, by year, in which an interventie with exactly this id stands."""
        return self._appearances.get(interventie_id, ())

    def levensloop(self, interventie_id: str) -> tuple[Levensmoment, ...]:
        """Return the interventie in all years, under all its ids, ordered by year; the one asked for is included."""
        tree = self.interventie_stamboom
        relaties = {interventie_id: Relatie.ZELFDE}
        relaties |= {found: LATER[relatie] for found, relatie in tree.descendants(interventie_id).items()}
        relaties |= {found: EARLIER[relatie] for found, relatie in tree.ancestors(interventie_id).items()}
        moments = (
            Levensmoment(dossier=dossier, interventie=interventie, relatie=relatie)
            for found, relatie in relaties.items()
            for dossier, interventie in self.appearances(found)
        )
        return tuple(sorted(moments, key=lambda moment: (moment.jaar, moment.dossier.id, moment.interventie.id)))

    def vervolg(self, dossier: Dossier, interventie_id: str) -> tuple[Levensmoment, ...]:
        """Return where the interventie went: its appearances in the first later year that has any."""
        going_on = (Relatie.ZELFDE, *LATER.values())
        later = [
            moment
            for moment in self.levensloop(interventie_id)
            if moment.jaar > dossier.jaar and moment.relatie in going_on
        ]
        return tuple(moment for moment in later if moment.jaar == later[0].jaar)

    def interventies_of_doel(self, doel_id: str) -> tuple[tuple[Dossier, Interventie], ...]:
        """Return by year which interventies worked on the goal, or on an earlier form of it (``was``, ``vervangt``)."""
        ids = (doel_id, *self.doel_stamboom.ancestors(doel_id))
        return tuple(
            (dossier, interventie)
            for dossier in self.dossiers
            for interventie in {
                found.id: found for each in ids for found in dossier.interventies_of_doel(each)
            }.values()
        )

    def interventies_of_prioriteit(self, prioriteit_id: str) -> tuple[tuple[Dossier, Interventie], ...]:
        """Return by year which interventies served the priority, itself or through a goal, or an earlier form of it."""
        ids = {prioriteit_id, *self.prioriteit_stamboom.ancestors(prioriteit_id)}
        return tuple(
            (dossier, interventie)
            for dossier in self.dossiers
            for interventie in dossier.interventies
            if ids.intersection(dossier.prioriteit_ids(interventie))
        )

    @cached_property
    def partij_stamboom(self) -> Stamboom:
        """Return which party came from which."""
        return Stamboom.from_things(self.partijen.items())

    @cached_property
    def partijrollen(self) -> Mapping[str, tuple[tuple[Dossier, str], ...]]:
        """Return by the id of a family of parties the programmes, by year, in which it has a part, and its id there."""
        found: dict[str, list[tuple[Dossier, str]]] = {}
        for dossier in self.dossiers:
            for partij_id in dossier.rolverdeling.partij_ids:
                familie = self.partijfamilies.get(partij_id)
                found.setdefault(familie.id if familie else partij_id, []).append((dossier, partij_id))
        return {partij_id: tuple(pairs) for partij_id, pairs in found.items()}

    @cached_property
    def indicator_stamboom(self) -> Stamboom:
        """Return which indicator came from which."""
        return Stamboom.from_things(self.indicatoren.items())

    @cached_property
    def indicatorgebruik(self) -> Mapping[str, Indicatorgebruik]:
        """Return for each indicator that is used what it is for."""
        return index_gebruik(self.dossiers)

    @cached_property
    def doelenboom(self) -> Doelenboom:
        """Return all goals of the publisher, over its notas and programmes."""
        return Doelenboom(homes=tuple(home for home, _ in self._homes))

    @property
    def doelen(self) -> Mapping[str, tuple[Home, Doel]]:
        """Return every goal of the publisher by id, with the nota or programme where it stands first."""
        return self.doelenboom.eerste

    @cached_property
    def prioriteiten(self) -> Mapping[str, tuple[Home, Prioriteit]]:
        """Return every priority of the publisher by id, with the nota or programme where it stands first."""
        found: dict[str, tuple[Home, Prioriteit]] = {}
        for home, own in self._homes:
            for prioriteit in own.prioriteiten:
                found.setdefault(prioriteit.id, (home, prioriteit))
        return found

    @cached_property
    def interventie_stamboom(self) -> Stamboom:
        """Return which interventie came from which."""
        return Stamboom.from_things((found.id, found) for dossier in self.dossiers for found in dossier.interventies)

    @property
    def doel_stamboom(self) -> Stamboom:
        """Return which goal came from which."""
        return self.doelenboom.stamboom

    @cached_property
    def prioriteit_stamboom(self) -> Stamboom:
        """Return which priority came from which."""
        return Stamboom.from_things((found.id, found) for _, own in self._homes for found in own.prioriteiten)

    @cached_property
    def interventiefamilies(self) -> Mapping[str, Familie]:
        """Return for each interventie the ids that it had over the years."""
        ids = [found.id for dossier in reversed(self.dossiers) for found in dossier.interventies]
        return self.interventie_stamboom.families(ids)

    @cached_property
    def interventielijnen(self) -> Mapping[str, tuple[tuple[Dossier, Interventie], ...]]:
        """Return by the id of a family of interventies every programme, by year, in which one of them stands."""
        found: dict[str, list[tuple[Dossier, Interventie]]] = {}
        for dossier in self.dossiers:
            for interventie in dossier.interventies:
                found.setdefault(self.interventiefamilies[interventie.id].id, []).append((dossier, interventie))
        return {interventie_id: tuple(pairs) for interventie_id, pairs in found.items()}

    @cached_property
    def lessen(self) -> Mapping[str, tuple[tuple[Dossier, Evaluatie, Les], ...]]:
        """Return the lessons by the interventie, ``<jaar>/<programma>/<interventie>``, in which they come back."""
        found: dict[str, list[tuple[Dossier, Evaluatie, Les]]] = {}
        for dossier in self.dossiers:
            for evaluatie in dossier.evaluaties:
                for les in evaluatie.lessen:
                    found.setdefault(les.terug_in or "", []).append((dossier, evaluatie, les))
        return {pad: tuple(lessen) for pad, lessen in found.items()}

    @cached_property
    def partijfamilies(self) -> Mapping[str, Familie]:
        """Return for each party the ids that it had: what went on in another one comes behind that."""
        return self.partij_stamboom.order_families(self.partijen)

    @cached_property
    def _homes(self) -> tuple[tuple[Home, Nota | Programma], ...]:
        """Return what holds goals and priorities: first the notas, then the programmes by year."""
        notas: tuple[tuple[Home, Nota | Programma], ...] = tuple((nota, nota) for nota in self.notas.values())
        return (*notas, *((dossier, dossier.programma) for dossier in self.dossiers))

    @cached_property
    def _by_pad(self) -> Mapping[str, Dossier]:
        return {dossier.pad: dossier for dossier in self.dossiers}

    @cached_property
    def _by_jaar(self) -> Mapping[int, tuple[Dossier, ...]]:
        found: dict[int, list[Dossier]] = {}
        for dossier in self.dossiers:
            for jaar in dossier.jaren:
                found.setdefault(jaar, []).append(dossier)
        return {jaar: tuple(dossiers) for jaar, dossiers in found.items()}

    @cached_property
    def _appearances(self) -> Mapping[str, tuple[tuple[Dossier, Interventie], ...]]:
        found: dict[str, list[tuple[Dossier, Interventie]]] = {}
        for dossier in self.dossiers:
            for interventie in dossier.interventies:
                found.setdefault(interventie.id, []).append((dossier, interventie))
        return {interventie_id: tuple(pairs) for interventie_id, pairs in found.items()}


def _earlier_programmes(dossier: Dossier) -> tuple[str, ...]:
    """Return the paths of the programmes that this one builds on or came from, every path once."""
    formers = (former for _, former in dossier.programma.afkomst)
    return tuple(dict.fromkeys((*dossier.programma.bouwt_voort_op, *formers)))
