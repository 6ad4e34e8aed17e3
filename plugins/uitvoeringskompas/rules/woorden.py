"""How findings name things: days, spans, lists, fields and the things themselves."""

from __future__ import annotations

from datetime import date, timedelta

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.datum import write_moment

_NAMES = (
    "titel", "naam", "element", "partij", "omschrijving", "onderwerp", "document", "functie", "rol", "vorm", "datum",
    "wat", "factor", "regeling", "peildatum", "risico", "id",
)  # fmt: skip
"""The fields that name a thing, in the order in which they are tried."""
_DAYS = frozenset({"datum", "peildatum"})


def name_record(record: Record) -> str:
    """Return what a thing is called; its day or its id when it has no name."""
    named = ((key, getattr(record, key, None)) for key in _NAMES)
    key, name = next(((key, value) for key, value in named if isinstance(value, str) and value), ("", ""))
    return write_moment(name, lidwoord=True) if key in _DAYS else name


def subtract_months(dag: date, maanden: int) -> date:
    """Return the same day a number of months earlier, or the last day of that month."""
    total = dag.year * 12 + dag.month - 1 - maanden
    jaar, maand = divmod(total, 12)
    for last in (dag.day, 30, 29, 28):
        try:
            return date(jaar, maand + 1, last)
        except ValueError:
            continue
    raise ValueError(f"no day {dag.day} in any month")


def before(peildatum: date, aantal: int, eenheid: str) -> date:
    """Return the day that lies this number of ``dagen``, ``weken`` or ``maanden`` before the peildatum."""
    if eenheid == "maanden":
        return subtract_months(peildatum, aantal)
    return peildatum - timedelta(days=aantal * (7 if eenheid == "weken" else 1))
