"""Moments as people write them: a year, a quarter, a month or a day, each with its first and last day."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

Dag = NewType("Dag", str)  # as the editor wrote it: 2026-03-15
Momenttekst = NewType("Momenttekst", str)  # as the editor wrote it: 2026, 2026-Q1, 2026-03 or 2026-03-15

_SHAPE = re.compile(r"(?P<jaar>\d{4})(?:-Q(?P<kwartaal>[1-4])|-(?P<maand>\d{2})(?:-(?P<dag>\d{2}))?)?", re.ASCII)


class Nauwkeurigheid(StrEnum):
    """How precise a moment is; the value is the Dutch word for the span."""

    JAAR = "jaar"
    KWARTAAL = "kwartaal"
    MAAND = "maand"
    DAG = "dag"


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A span of days that a moment text stands for, with how precise the text is."""

    tekst: str
    nauwkeurigheid: Nauwkeurigheid
    eerste: date
    laatste: date


def parse_moment(tekst: str | None) -> Moment | None:
    """Return the span of ``2026``, ``2026-Q1``, ``2026-03`` or ``2026-03-15``; None for a day that does not exist."""
    shape = _SHAPE.fullmatch(tekst) if tekst else None
    if tekst is None or shape is None:
        return None
    jaar, kwartaal, maand, dag = (int(part) if part else None for part in shape.groups())
    try:
        nauwkeurigheid, eerste, laatste = _span(jaar or 0, kwartaal, maand, dag)
    except ValueError:
        return None
    return Moment(tekst=tekst, nauwkeurigheid=nauwkeurigheid, eerste=eerste, laatste=laatste)


def parse_dag(tekst: str | None) -> date | None:
    """Return the day of ``2026-03-15``; None when it is not written as a day or does not exist."""
    moment = parse_moment(tekst)
    return moment.eerste if moment and moment.nauwkeurigheid is Nauwkeurigheid.DAG else None


def _span(jaar: int, kwartaal: int | None, maand: int | None, dag: int | None) -> tuple[Nauwkeurigheid, date, date]:
    """Return the precision with the first and the last day; raises ValueError when the calendar has no such day."""
    if dag is not None and maand is not None:
        day = date(jaar, maand, dag)
        return Nauwkeurigheid.DAG, day, day
    if maand is not None:
        return Nauwkeurigheid.MAAND, date(jaar, maand, 1), _last_day(jaar, maand)
    if kwartaal is not None:
        return Nauwkeurigheid.KWARTAAL, date(jaar, 3 * kwartaal - 2, 1), _last_day(jaar, 3 * kwartaal)
    return Nauwkeurigheid.JAAR, date(jaar, 1, 1), date(jaar, 12, 31)


def _last_day(jaar: int, maand: int) -> date:
    return date(jaar, maand, 1).replace(day=monthrange(jaar, maand)[1])
