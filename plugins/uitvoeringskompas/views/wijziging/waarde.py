"""What stood in a field and what stands there now, in words: codes by name, references by what they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from uitvoeringskompas.compare.fieldtype import fieldtypes_of, key_fields_of, list_values
from uitvoeringskompas.compare.one_year import THE_YEAR_ITSELF
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.moment import Dag, Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Veld, bestandssoorten
from uitvoeringskompas.model.verwijzing import (
    AfspraakId,
    BronId,
    DeelnemerId,
    DekkingId,
    DoelId,
    IndicatorId,
    InterventieId,
    NotaId,
    NotaOfProgramma,
    PartijId,
    PrioriteitId,
    ProgrammaPad,
    RegelId,
    ResultaatId,
    RisicoId,
)
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_euro, write_getal
from uitvoeringskompas.taal.kort import shorten
from uitvoeringskompas.taal.zin import lower_first, write_opsomming
from uitvoeringskompas.views.kit.blad import PROPER_NAMES, naam_of

EUROVELDEN = frozenset({"afgerond_op", "bedrag", "begroot", "bijgesteld", "verwacht", "besteed", "waarde"})
"""Whole numbers with these keys are euros (``waarde`` of something in kind; other values are decimal numbers)."""

NAAMVELDEN = ("titel", "naam", "beoogd", "les", "wat", "omschrijving", "partij", "regeling", "functie", "document")
"""How a mapping is called, the first of these that it has; else what tells it from the others in its list."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Woorden:
    """Puts the values of one state into words."""

    state: State

    def write_veld(self, record: Record, naam: str) -> str:
        """Return the value of one field of a record in words; empty when it is not filled."""
        value = getattr(record, naam)
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        return self.write_waarden(record, naam, values)

    def write_waarden(self, record: Record, naam: str, values: Iterable[Any]) -> str:
        """Return values of one field of a record as one phrase."""
        return write_opsomming(self._write(record, naam, value) for value in values)

    def name_record(self, record: Record) -> str:
        """Return what a mapping in a list is called."""
        for naam in NAAMVELDEN:
            if getattr(record, naam, None):
                return self.write_veld(record, naam)
        filled = [veld for veld, _ in list_values(record)]
        keys = [naam for naam in key_fields_of(type(record)) if naam != "id"]
        keys = keys or [veld.name for veld in filled if not veld.is_record]
        named = [naam for naam in keys if getattr(record, naam) != THE_YEAR_ITSELF or naam != "jaar"]
        words = ", ".join(self.write_veld(record, naam) for naam in named[:3])
        return words or write_opsomming(lower_first(veld_of(record, veld.name).titel) for veld in filled)

    def _write(self, record: Record, naam: str, value: Any) -> str:  # noqa: ANN401 - any field
        if isinstance(value, Record):
            return self.name_record(value)
        if isinstance(value, bool):
            return "ja" if value else "nee"
        if isinstance(value, int) and naam in EUROVELDEN:
            return write_euro(value)
        if isinstance(value, Decimal):
            return write_getal(value)
        if isinstance(value, int):
            return str(value)
        return self._write_text(record, naam, str(value))

    def _write_text(self, record: Record, naam: str, value: str) -> str:
        soort = fieldtypes_of(type(record))[naam].kind
        if soort in {Dag, Momenttekst}:
            return write_moment(value)
        lijst = veld_of(record, naam).codelijst
        if lijst:
            named = naam_of(lijst, value)
            return named if lijst in PROPER_NAMES else lower_first(named)
        if soort is Proza:
            return shorten(value)
        return self._refer(record, soort, value)

    def _refer(self, record: Record, soort: object, value: str) -> str:
        """Return the name of what an id refers to, or the id when it leads nowhere."""
        publicatie = self.state.publicatie
        place = record.node.document.place
        dossier = publicatie.dossier(f"{place.jaar}/{place.programma}")
        thing: object = None
        if soort is PartijId:
            thing = publicatie.partijen.get(value)
        elif soort is IndicatorId:
            thing = publicatie.indicatoren.get(value)
        elif soort is DoelId:
            thing = publicatie.doelen.get(value, (None, None))[1]
        elif soort is PrioriteitId:
            thing = publicatie.prioriteiten.get(value, (None, None))[1]
        elif soort in {NotaId, ProgrammaPad, NotaOfProgramma}:
            found = publicatie.dossier(value)
            thing = found.programma if found else publicatie.notas.get(value)
        elif dossier:
            thing = _find_in_dossier(dossier, soort, value)
        return self._name(thing) or value

    def _name(self, thing: object) -> str:
        return self.name_record(thing) if isinstance(thing, Record) else ""


def _find_in_dossier(dossier: Dossier, soort: object, value: str) -> object:
    """Return the thing with this id in a programme, or None."""
    programma = dossier.programma
    begroting = programma.begroting
    profiel = dossier.profiel
    lists: Mapping[object, Iterable[Any]] = {
        InterventieId: dossier.interventies,
        DekkingId: programma.dekking,
        RegelId: begroting.regels if begroting else (),
        AfspraakId: programma.prestatieafspraken,
        ResultaatId: programma.beoogde_resultaten,
        RisicoId: (*programma.risicos, *programma.kansen),
        BronId: dossier.bronnen,
        DeelnemerId: profiel.deelnemers if profiel else (),
    }
    return next((found for found in lists.get(soort, ()) if found.id == value), None)


def veld_of(record: Record, naam: str) -> Veld:
    """Return what the schema says about a field of a record: its Dutch title and its code list."""
    node = record.node
    above = [step for step in node.pointer if isinstance(step, str)]
    return _velden()[node.document.place.kind.value, ".".join((*above, naam))]


@cache
def _velden() -> Mapping[tuple[str, str], Veld]:
    return {(soort.stem, veld.pad): veld for soort in bestandssoorten() for veld in soort.velden}
