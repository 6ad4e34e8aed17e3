"""An id is used once: in its list, over risico's and kansen, over nota and programme, and once a year."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.taal.zin import write_opsomming

WHY = "Aan het id herkent de site een ding, ook in andere bestanden en andere jaren. Eén id is dus altijd één ding."


def check_unique_ids(bestand: Bestand) -> Iterator[Problem]:
    """Check that an id stands once in its list."""
    for key, records in _lists(bestand, per_jaar=False):
        seen: dict[str, Record] = {}
        for record in records:
            first = seen.setdefault(record.id, record)
            if first is not record:
                line = first.location_of("id").line
                message = (
                    f'Het id "{record.id}" staat al bij "{key}", op regel {line}. Geef elk onderdeel een eigen id.'
                )
                yield Problem(location=record.location_of("id"), code="id-dubbel", message=message, explanation=WHY)


def check_unique_amounts(bestand: Bestand) -> Iterator[Problem]:
    """Check that a line of money and a rate stand once per year; the same id in another year is the same line."""
    for key, records in _lists(bestand, per_jaar=True):
        seen: dict[tuple[str, int | None], Record] = {}
        for record in records:
            first = seen.setdefault((record.id, record.jaar), record)
            if first is not record:
                yield _double_amount(record, first, key)


def check_risicos_and_kansen(bestand: Bestand) -> Iterator[Problem]:
    """Check that a risico and a kans cannot share an id: reports name both in the same way."""
    for programma in bestand.all_of(Programma):
        lines = {risico.id: risico.location_of("id").line for risico in programma.risicos}
        for kans in programma.kansen:
            if kans.id in lines:
                message = (
                    f'Het id "{kans.id}" is al van een risico, op regel {lines[kans.id]}. Geef de kans een eigen id.'
                )
                location = kans.location_of("id")
                yield Problem(location=location, code="id-risico-en-kans", message=message, explanation=WHY)


def check_policy_twice(bestand: Bestand) -> Iterator[Problem]:
    """Check that a goal or priority stands in the nota or in the programme, never in both."""
    if bestand.dossier is None or bestand.root is not bestand.dossier.programma:
        return
    for key in ("doelen", "prioriteiten"):
        homes = {found.id: nota for nota in bestand.dossier.notas for found in getattr(nota, key)}
        for own in getattr(bestand.root, key):
            if own.id in homes:
                file = homes[own.id].node.document.file
                message = (
                    f'Het id "{own.id}" staat ook bij "{key}" in {file}. Laat het op één van die twee plekken staan.'
                )
                location = own.location_of("id")
                yield Problem(location=location, code="id-nota-en-programma", message=message, explanation=WHY)


def check_once_a_year(publicatie: Publicatie) -> Iterator[Problem]:
    """Check that an interventie stands at most once in a year, over all programmes that run in that year."""
    ids = {found.id for dossier in publicatie.dossiers for found in dossier.interventies}
    for interventie_id in sorted(ids):
        for (earlier, same), (dossier, interventie) in combinations(publicatie.appearances(interventie_id), 2):
            shared = [jaar for jaar in dossier.programma.looptijd.jaren if earlier.programma.looptijd.contains(jaar)]
            if shared:
                yield _twice_a_year(interventie, same, shared)


def _twice_a_year(interventie: Interventie, same: Interventie, jaren: list[int]) -> Problem:
    message = (
        f'De interventie "{interventie.id}" staat in {write_opsomming(jaren)} ook in {same.node.document.file}. '
        "Laat er één staan, of geef deze een ander id als het iets anders is."
    )
    return Problem(location=interventie.location, code="interventie-dubbel-in-jaar", message=message, explanation=WHY)


def _double_amount(record: Any, first: Record, key: str) -> Problem:  # noqa: ANN401  # a line or a rate
    line = first.location_of("id").line
    year = f" voor {record.jaar}" if record.jaar else ""
    message = (
        f'Het id "{record.id}" staat{year} al bij "{key}", op regel {line}. '
        "Geef een ander bedrag een eigen id; hetzelfde id mag alleen in een ander jaar."
    )
    return Problem(location=record.location_of("id"), code="id-dubbel-in-jaar", message=message, explanation=WHY)


def _lists(bestand: Bestand, *, per_jaar: bool) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Return every list of things with an id that stands in it once, or once a year."""
    sleutel = ("id", "jaar") if per_jaar else ("id",)
    for records in bestand.records.values():
        for veld in records[0].shape.delen:
            if veld.several and veld.shape and veld.shape.sleutel == sleutel:
                yield from ((veld.key, getattr(record, veld.key)) for record in records)
