"""An id is used once: in its list, over risico's and kansen, over nota and programme, and once a year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, PublicatieRule, Vondst, find
from uitvoeringskompas.taal.zin import write_opsomming

WHY = "Aan het id herkent de site een ding, ook in andere bestanden en andere jaren. Eén id is dus altijd één ding."


def check_unique_ids(bestand: Bestand) -> Iterator[Vondst]:
    """Check that an id stands once in its list."""
    for key, record, first in _doubles(bestand, ("id",)):
        yield find(record.location_of("id"), id=record.id, lijst=key, regel=first.location_of("id").line)


def check_unique_amounts(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a line of money and a rate stand once per year; the same id in another year is the same line."""
    for key, record, first in _doubles(bestand, ("id", "jaar")):
        jaar = f" voor {record.jaar}" if record.jaar else ""
        yield find(record.location_of("id"), id=record.id, jaar=jaar, lijst=key, regel=first.location_of("id").line)


def _doubles(bestand: Bestand, sleutel: tuple[str, ...]) -> Iterator[tuple[str, Any, Any]]:
    """Yield the list, a thing in it that cannot be told from an earlier one, and that earlier one."""
    for key, records in _lists(bestand, sleutel):
        seen: dict[tuple[object, ...], Any] = {}
        for record in records:
            first = seen.setdefault(tuple(getattr(record, part) for part in sleutel), record)
            if first is not record:
                yield key, record, first


def _lists(bestand: Bestand, sleutel: tuple[str, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield every list of things that are told from each other by these keys."""
    for records in bestand.records.values():
        for veld in records[0].shape.delen:
            if veld.several and veld.shape and veld.shape.sleutel == sleutel:
                yield from ((veld.key, getattr(record, veld.key)) for record in records)


def check_risicos_and_kansen(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a risico and a kans cannot share an id: reports name both in the same way."""
    for programma in bestand.all_of(Programma):
        lines = {risico.id: risico.location_of("id").line for risico in programma.risicos}
        for kans in programma.kansen:
            if kans.id in lines:
                yield find(kans.location_of("id"), id=kans.id, regel=lines[kans.id])


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
            shared = [jaar for jaar in dossier.programma.looptijd.jaren if earlier.programma.looptijd.contains(jaar)]
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
