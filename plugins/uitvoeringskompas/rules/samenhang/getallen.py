"""Numbers that a Dutch reader reads otherwise than a computer: 1.250 may be meant as 1250."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from decimal import Decimal

from uitvoeringskompas.model.indicatoren import Indicatorenlijst
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.getal import write_getal

_DECIMALS = 3
_LARGEST = 1_000


def check_duizendpunt(bestand: Bestand) -> Iterator[Vondst]:
    """Check that no number could be one with a dot behind its thousands, wherever a number may stand."""
    for series in _series(bestand).values():
        values = [value for value, _, _ in series]
        for value, record, key in series:
            if looks_like_thousands(value) and not _has_three_decimals(values):
                yield find(
                    record.location_of(key),
                    getypt=format(value, "f"),
                    leest=write_getal(value),
                    duizend=int(value * _LARGEST),
                    decimaal=write_getal(value.normalize()),
                    raad=_advise(value.normalize()),
                )


def _advise(value: Decimal) -> str:
    if value.as_tuple().exponent == -_DECIMALS:
        return f"; is {write_getal(value)} goed, laat het dan zo staan"
    return f", of {value:f} met een punt voor de decimalen"


def looks_like_thousands(value: Decimal) -> bool:
    """Tell whether a number has exactly three decimals, behind one to three digits of which the first is no zero."""
    return value.as_tuple().exponent == -_DECIMALS and 1 <= abs(value) < _LARGEST


def _has_three_decimals(values: list[Decimal]) -> bool:
    """Tell whether a series is written in three decimals: 0.125 can be nothing else.

    Otherwise another value has them too, and none is a whole number: 950 beside 1.250 and 1.300 speaks of thousands.
    """
    decimals = [value.as_tuple().exponent for value in values]
    is_sure = any(value.as_tuple().exponent == -_DECIMALS and abs(value) < 1 for value in values)
    return is_sure or (decimals.count(-_DECIMALS) > 1 and 0 not in decimals)


def _series(bestand: Bestand) -> Mapping[Hashable, list[tuple[Decimal, Record, str]]]:
    """Return the numbers of a file by the list they stand in; those of one indicator belong together."""
    found: dict[Hashable, list[tuple[Decimal, Record, str]]] = defaultdict(list)
    by_indicator = isinstance(bestand.root, Indicatorenlijst)
    for records in bestand.records.values():
        for record in records:
            pointer = record.node.pointer
            for key, value in _numbers(record):
                series = pointer[:2] if by_indicator else (pointer[:-1], key)
                found[series].append((value, record, key))
    return found


def _numbers(record: Record) -> Iterator[tuple[str, Decimal]]:
    for veld in record.shape.velden.values():
        if veld.kind is Decimal and (value := getattr(record, veld.key)) is not None:
            yield veld.key, value


RULES: Mapping[str, FileRule] = {
    "getal-duizendpunt": FileRule(
        check=check_duizendpunt,
        melding=(
            "Er staat {getypt}, en dat komt als {leest} op de site. Bedoel je {duizend} of {decimaal}? "
            "Schrijf {duizend} zonder punt{raad}."
        ),
        waarom="Een punt staat hier voor de decimalen, niet achter de duizendtallen.",
        severity=Severity.WAARSCHUWING,
    ),
}
