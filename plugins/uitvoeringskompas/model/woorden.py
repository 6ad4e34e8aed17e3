"""What stands in a field, in words: codes by name, references by what they refer to; and what a thing is called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.periode import HET_JAAR_ZELF
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Veld
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
    ZusterPad,
)
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_euro, write_getal, write_hoeveelheid
from uitvoeringskompas.taal.kort import shorten
from uitvoeringskompas.taal.zin import lower_first, write_opsomming
from uitvoeringskompas.vast import Vast


class Woorden(Vast):
    """Puts the records of a publisher into words."""

    publicatie: Publicatie

    def write_veld(self, record: Record, key: str) -> str:
        """Return the value of one field of a record in words; empty when it is not filled."""
        value = getattr(record, key)
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        return self.write_waarden(record, key, values)

    def write_waarden(self, record: Record, key: str, values: Iterable[Any]) -> str:
        """Return values of one field of a record as one phrase."""
        return write_opsomming(self._write(record, record.shape.velden[key], value) for value in values)

    def name_record(self, record: Record) -> str:
        """Return what a thing is called: by its name, or else by what tells it from the others in its list."""
        for key in record.shape.naam:
            if getattr(record, key, None):
                return self.write_veld(record, key)
        filled = [veld for veld, _ in record.filled()]
        keys = [key for key in record.shape.sleutel if key != "id"]
        keys = keys or [veld.key for veld in filled if not veld.shape]
        named = [key for key in keys if getattr(record, key) != HET_JAAR_ZELF or key != "jaar"]
        words = ", ".join(self.write_veld(record, key) for key in named[:3])
        return words or write_opsomming(lower_first(veld.titel) for veld in filled)

    def _write(self, record: Record, veld: Veld, value: Any) -> str:  # noqa: ANN401 - any field
        match value:
            case Record():
                words = self.name_record(value)
            case bool():
                words = "ja" if value else "nee"
            case int():
                words = write_euro(value) if veld.eenheid == "euro" else str(value)
            case Decimal():
                words = write_hoeveelheid(value, "%") if veld.eenheid == "procent" else write_getal(value)
            case Meetjaar():
                words = value.in_woorden
            case Code():
                words = value.in_zin
            case str() if veld.kind is Momenttekst:
                words = write_moment(value)
            case _:
                words = shorten(value) if veld.is_proza else self._refer(record, veld.kind, value)
        return words

    def _refer(self, record: Record, kind: object, value: str) -> str:
        """Return the name of what an id refers to, or the id when it leads nowhere."""
        find = _OF_PUBLICATIE.get(kind)
        if find is not None:
            thing = find(self.publicatie, value)
        else:
            found = (_find_in_dossier(dossier, kind, value) for dossier in self._dossiers_of(record))
            thing = next(filter(None, found), None)
        return (self.name_record(thing) if thing else "") or value

    def _dossiers_of(self, record: Record) -> Iterator[Dossier]:
        """Yield the programme where the record stands, then those that its report is also about."""
        document = record.node.document
        place, data = document.place, document.data
        also: Any = data.get("ook_over")
        found = (self.publicatie.dossier(pad) for pad in (f"{place.jaar}/{place.programma}", *(also or ())))
        yield from filter(None, found)


def _find_policy(publicatie: Publicatie, value: str) -> Record | None:
    found = publicatie.dossier(value)
    return found.programma if found else publicatie.notas.get(value)


_OF_PUBLICATIE: Mapping[object, Callable[[Publicatie, str], Record | None]] = {
    PartijId: lambda publicatie, value: publicatie.partijen.get(value),
    IndicatorId: lambda publicatie, value: publicatie.indicatoren.get(value),
    DoelId: lambda publicatie, value: publicatie.doelen.get(value, (None, None))[1],
    PrioriteitId: lambda publicatie, value: publicatie.prioriteiten.get(value, (None, None))[1],
    NotaId: _find_policy,
    ProgrammaPad: _find_policy,
    ZusterPad: _find_policy,
    NotaOfProgramma: _find_policy,
}
"""Where a reference leads within a publisher, by its type."""


OF_DOSSIER: Mapping[object, Callable[[Dossier], Iterable[Any]]] = {
    InterventieId: lambda dossier: dossier.interventies,
    DekkingId: lambda dossier: dossier.programma.dekking,
    RegelId: lambda dossier: dossier.programma.begroting.regels if dossier.programma.begroting else (),
    AfspraakId: lambda dossier: dossier.programma.prestatieafspraken,
    ResultaatId: lambda dossier: dossier.programma.beoogde_resultaten,
    RisicoId: lambda dossier: (*dossier.programma.risicos, *dossier.programma.kansen),
    BronId: lambda dossier: dossier.bronnen,
    DeelnemerId: lambda dossier: dossier.profiel.deelnemers if dossier.profiel else (),
}
"""Among what a reference leads to one thing within a programme, by its type."""


def _find_in_dossier(dossier: Dossier, kind: object, value: str) -> Record | None:
    """Return the thing with this id in a programme, or None."""
    among = OF_DOSSIER.get(kind)
    return next((found for found in among(dossier) if found.id == value), None) if among else None
