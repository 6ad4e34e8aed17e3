"""An id is used once: in its list, over risico's and kansen, over nota and programme, and once a year."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, PublicatieRule, Vondst, find
from uitvoeringskompas.taal.zin import quote_namen, write_opsomming

WHY = "Aan het id herkent de site een ding, ook in andere bestanden en andere jaren. Eén id is dus altijd één ding."

WHY_DOUBLE = (
    "Staat hetzelfde er twee keer, dan weet een lezer niet welke van de twee klopt. De site kiest niet voor je."
)


def check_unique_ids(bestand: Bestand) -> Iterator[Vondst]:
    """Check that an id stands once in its list."""
    for key, record, first in _doubles(bestand, ("id",)):
        yield find(record.location_of("id"), id=record.id, lijst=key, regel=first.location_of("id").line)


def check_unique_amounts(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a line of money and a rate stand once per year; the same id in another year is the same line."""
    for key, record, first in _doubles(bestand, ("id", "jaar")):
        jaar = f" voor {record.jaar}" if record.jaar else ""
        yield find(record.location_of("id"), id=record.id, jaar=jaar, lijst=key, regel=first.location_of("id").line)


def check_unique_by_key(bestand: Bestand) -> Iterator[Vondst]:
    """Check that nothing without an id stands twice by the key of its list: a figure, a decision, a total, a target."""
    for key, shape, records in _lists(bestand):
        if shape.uniek and "id" not in shape.uniek:
            for record, first in find_doubles(records, lambda record: values_of(record, record.shape.uniek)):
                wat, anders = _describe_key(record)
                yield find(record.location, wat=wat, lijst=key, regel=first.location.line, anders=anders)


def check_unique_in_full(bestand: Bestand) -> Iterator[Vondst]:
    """Check that what has no key of its own does not stand twice exactly the same."""
    for key, shape, records in _lists(bestand):
        if not shape.uniek:
            for record, first in find_doubles(records, lambda record: record):
                yield find(record.location, lijst=key, regel=first.location.line)


def find_doubles(records: Iterable[Any], key_of: Callable[[Any], Hashable]) -> Iterator[tuple[Any, Any]]:
    """Yield what cannot be told from an earlier one, and that earlier one."""
    seen: dict[Hashable, Any] = {}
    for record in records:
        first = seen.setdefault(key_of(record), record)
        if first is not record:
            yield record, first


def values_of(record: Record, keys: Iterable[str]) -> tuple[Hashable, ...]:
    """Return the values under these keys."""
    return tuple(getattr(record, key) for key in keys)


def _describe_key(record: Record) -> tuple[str, str]:
    """Return the key in words, and the fields that would tell two of them apart."""
    values = {key: getattr(record, key) for key in record.shape.uniek}
    wat = write_opsomming(f"{key} {value}" for key, value in values.items() if value not in {None, ()})
    apart = quote_namen(key for key, value in values.items() if value in {None, ()})
    return wat or "hetzelfde", f", of zet erbij waarin ze verschillen ({apart})" if apart else ""


def _doubles(bestand: Bestand, sleutel: tuple[str, ...]) -> Iterator[tuple[str, Any, Any]]:
    """Yield the list, a thing in it that cannot be told from an earlier one, and that earlier one."""
    for key, shape, records in _lists(bestand):
        if shape.uniek == sleutel:
            for record, first in find_doubles(records, lambda record: values_of(record, sleutel)):
                yield key, record, first


def _lists(bestand: Bestand) -> Iterator[tuple[str, Shape, tuple[Any, ...]]]:
    """Yield every list of things: its key, what stands in it, and those things."""
    for records in bestand.records.values():
        for veld in records[0].shape.delen:
            if veld.several and veld.shape:
                for record in records:
                    yield veld.key, veld.shape, getattr(record, veld.key)


def check_risicos_and_kansen(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a risico and a kans cannot share an id: reports name both in the same way."""
    for programma in bestand.all_of(Programma):
        risicos = {risico.id: risico for risico in programma.risicos}
        for kans in programma.kansen:
            if risico := risicos.get(kans.id):
                yield find(kans.location_of("id"), id=kans.id, regel=risico.location_of("id").line)


def check_policy_twice(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a goal or priority stands in the nota or in the programme, never in both."""
    if bestand.dossier is None or bestand.root is not bestand.dossier.programma:
        return
    for key in ("doelen", "prioriteiten"):
        homes = {found.id: nota for nota in bestand.dossier.notas for found in getattr(nota, key)}
        for own in getattr(bestand.root, key):
            if own.id in homes:
                yield find(own.location_of("id"), id=own.id, lijst=key, bestand=homes[own.id].node.document.file)


def check_once_a_year(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that an interventie stands at most once in a year, over all programmes that run in that year."""
    ids = {found.id for dossier in publicatie.dossiers for found in dossier.interventies}
    for interventie_id in sorted(ids):
        for (earlier, same), (dossier, interventie) in combinations(publicatie.appearances(interventie_id), 2):
            shared = [jaar for jaar in dossier.jaren if jaar in earlier.jaren]
            if shared:
                jaren, bestand = write_opsomming(shared), same.node.document.file
                yield find(interventie.location, id=interventie_id, jaren=jaren, bestand=bestand)


RULES: Mapping[str, FileRule | PublicatieRule] = {
    "id-dubbel": FileRule(
        check=check_unique_ids,
        melding='Het id "{id}" staat al bij "{lijst}", op regel {regel}. Geef elk onderdeel een eigen id.',
        waarom=WHY,
    ),
    "id-dubbel-in-jaar": FileRule(
        check=check_unique_amounts,
        melding=(
            'Het id "{id}" staat{jaar} al bij "{lijst}", op regel {regel}. '
            "Geef een ander bedrag een eigen id; hetzelfde id mag alleen in een ander jaar."
        ),
        waarom=WHY,
    ),
    "dubbel": FileRule(
        check=check_unique_by_key,
        melding='Bij "{lijst}" staat {wat} al op regel {regel}. Laat er één staan{anders}.',
        waarom=WHY_DOUBLE,
    ),
    "dubbel-precies-gelijk": FileRule(
        check=check_unique_in_full,
        melding='Precies hetzelfde staat al bij "{lijst}", op regel {regel}. Haal er één weg.',
        waarom=WHY_DOUBLE,
    ),
    "id-risico-en-kans": FileRule(
        check=check_risicos_and_kansen,
        melding='Het id "{id}" is al van een risico, op regel {regel}. Geef de kans een eigen id.',
        waarom=WHY,
    ),
    "id-nota-en-programma": FileRule(
        check=check_policy_twice,
        melding='Het id "{id}" staat ook bij "{lijst}" in {bestand}. Laat het op één van die twee plekken staan.',
        waarom=WHY,
    ),
    "interventie-dubbel-in-jaar": PublicatieRule(
        check=check_once_a_year,
        melding=(
            'De interventie "{id}" staat in {jaren} ook in {bestand}. '
            "Laat er één staan, of geef deze een ander id als het iets anders is."
        ),
        waarom=WHY,
    ),
}
