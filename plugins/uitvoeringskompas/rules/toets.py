"""One programme put to the guideline, on one day and at one status."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.mix import doelen_in_reikwijdte
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.vaststelling import Besluit
from uitvoeringskompas.taal.moment import Moment, parse_moment
from uitvoeringskompas.vast import Vraagbaak, replace

OWN_SOORTEN = frozenset({"gemeente", "afdeling"})
"""Kinds of party that are the gemeente itself."""

RUNNING = frozenset({"loopt", "vertraagd", "versneld", "afgerond"})
"""Statuses of an interventie that has begun."""

OFF_COURSE = frozenset({"vertraagd", "stilgelegd", "gestopt", "niet_uitgevoerd"})
"""Statuses of an interventie that does not go as planned."""


class Toets(Vraagbaak):
    """What every check looks at.

    ``status`` is that of the programme, or a later one that somebody asks about.
    """

    publicatie: Publicatie
    dossier: Dossier
    peildatum: date
    status: str

    def codelijst(self, naam: str) -> Codelijst:
        """Return a code list."""
        return self.publicatie.knowledge.codelijst(naam)

    @property
    def programma(self) -> Programma:
        """Return the programme."""
        return self.dossier.programma

    @cached_property
    def records(self) -> Mapping[str, tuple[Record, ...]]:
        """Return the files that tell about the programme, by kind."""
        dossier, publicatie = self.dossier, self.publicatie
        shared = {
            "profiel": publicatie.profiel,
            "partijen": publicatie.partijenlijst,
            "indicatoren": publicatie.indicatorenlijst,
        }
        return {
            "programma": (_leave_out_sources(dossier),),
            "interventie": self.interventies,
            "voortgang": dossier.voortgangen,
            "evaluatie": dossier.evaluaties,
            "nota": dossier.notas,
            **{kind: (record,) if record else () for kind, record in shared.items()},
        }

    @cached_property
    def interventies(self) -> tuple[Interventie, ...]:
        """Return the interventies that are told here and not in the programme of another publisher."""
        return tuple(found for found in self.dossier.interventies if found.hoort_bij is None)

    @cached_property
    def doelen(self) -> tuple[Doel, ...]:
        """Return the goals that the programme is about."""
        return doelen_in_reikwijdte(self.dossier)

    @cached_property
    def prioriteiten(self) -> tuple[Prioriteit, ...]:
        """Return the priorities that the interventies serve."""
        ids = {found for interventie in self.interventies for found in self.dossier.prioriteit_ids(interventie)}
        return tuple(found for found in self.dossier.prioriteiten if found.id in ids)

    @cached_property
    def uitvoerders(self) -> Mapping[str, Partij]:
        """Return the known parties that carry something out, by id."""
        ids = (role.partij for interventie in self.interventies for role in interventie.uitvoerders)
        known = self.publicatie.partijen
        return {partij_id: known[partij_id] for partij_id in dict.fromkeys(ids) if partij_id in known}

    @cached_property
    def partners(self) -> Mapping[str, Partij]:
        """Return the executing parties that are not the gemeente itself."""
        return {found.id: found for found in self.uitvoerders.values() if found.soort not in OWN_SOORTEN}

    @cached_property
    def statussen(self) -> Mapping[str, str]:
        """Return the shown status of every interventie on the day, by id."""
        return {
            found.id: self.dossier.getoonde_status(found, self.peildatum).status for found in self.dossier.interventies
        }

    @cached_property
    def vaststellingen(self) -> tuple[Besluit, ...]:
        """Return the decisions that adopt the programme."""
        vaststelling = self.programma.vaststelling
        return tuple(
            found for found in (vaststelling.besluiten if vaststelling else ()) if found.soort == "vaststelling"
        )

    @cached_property
    def vastgesteld_op(self) -> Moment | None:
        """Return when the programme was adopted for the first time, as precise as that is known."""
        moments = (parse_moment(found.datum) for found in self.vaststellingen)
        return min(filter(None, moments), key=lambda moment: moment.volgorde, default=None)

    @property
    def begin(self) -> date:
        """Return the first day of the programme."""
        return date(self.programma.looptijd.van, 1, 1)

    @property
    def einde(self) -> date | None:
        """Return the last day of the programme; None when nobody names it."""
        jaar = self.programma.looptijd.tot_en_met
        return None if jaar is None else date(jaar, 12, 31)

    def is_own(self, partij_id: str | None) -> bool:
        """Tell whether a known party is the gemeente itself."""
        partij = self.publicatie.partijen.get(partij_id or "")
        return partij is not None and partij.soort in OWN_SOORTEN


def _leave_out_sources(dossier: Dossier) -> Programma:
    """Return the programme without the documents that it was taken over from: those are no other plans that name it."""
    programma = dossier.programma
    sources = {bron.url for bron in dossier.bronnen if bron.url} if dossier.is_transcribed else set()
    elsewhere = tuple(found for found in programma.opgenomen_in if found.url not in sources)
    return replace(programma, opgenomen_in=elsewhere)


def absent_keys(record: Record | None, keys: tuple[str, ...]) -> list[str]:
    """Return the keys that a record does not fill in; all of them when there is no record."""
    return [key for key in keys if record is None or not getattr(record, key)]
