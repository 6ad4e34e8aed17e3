"""How findings name things: days, spans, lists, fields and the things themselves."""

from __future__ import annotations

from datetime import date, timedelta


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
