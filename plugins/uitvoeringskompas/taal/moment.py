"""Moments as people write them: a year, a season, a quarter, a month or a day, each with its first and last day.

The seasons are those of the weather: ``voorjaar`` is March to May, ``zomer`` June to August, ``najaar`` September to
November, and ``winter`` begins in December of the year that is written and ends in February of the next.

A moment that is less precise than a day is never taken for more than it says. It has begun on its first day and has
ended after its last. So nothing is late or past before its last day is over, and nothing is still to come once its
first day is there.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from enum import StrEnum

from uitvoeringskompas.vast import Vast


class Nauwkeurigheid(StrEnum):
    """How precise a moment is; the value is the Dutch word for the span."""

    JAAR = "jaar"
    SEIZOEN = "seizoen"
    KWARTAAL = "kwartaal"
    MAAND = "maand"
    DAG = "dag"


SEIZOENEN = {"voorjaar": 3, "zomer": 6, "najaar": 9, "winter": 12}
"""The seasons as they are written, each with the month in which it begins."""

ASK_MOMENT = (
    'Schrijf een dag (2026-03-15), maand (2026-03), kwartaal (2026-Q1), seizoen (2026-najaar) of jaar ("2026").'
)
"""What to write, for who wrote something else."""

_SHAPE = re.compile(
    r"(?P<jaar>\d{4})"
    rf"(?:-Q(?P<kwartaal>[1-4])|-(?P<seizoen>{'|'.join(SEIZOENEN)})|-(?P<maand>\d{{2}})(?:-(?P<dag>\d{{2}}))?)?",
    re.ASCII,
)


class Moment(Vast):
    """A span of days that a moment text stands for, with how precise the text is."""

    tekst: str
    nauwkeurigheid: Nauwkeurigheid
    eerste: date
    laatste: date

    @property
    def jaar(self) -> int:
        """Return the calendar year that is written; a winter belongs to the year in which it begins."""
        return self.eerste.year

    @property
    def seizoen(self) -> str:
        """Return the name of the season, or an empty text for a moment of another kind."""
        return self.tekst.rpartition("-")[2] if self.nauwkeurigheid is Nauwkeurigheid.SEIZOEN else ""

    @property
    def volgorde(self) -> tuple[date, date]:
        """Return what to order moments by: what ends first comes first, and of two that end together the longest."""
        return self.laatste, self.eerste

    def has_begun(self, dag: date) -> bool:
        """Tell whether the first day is there."""
        return self.eerste <= dag

    def has_ended(self, dag: date) -> bool:
        """Tell whether the last day is over."""
        return self.laatste < dag


def parse_moment(tekst: str | None) -> Moment | None:
    """Return the span of ``2026``, ``2026-najaar``, ``2026-Q1``, ``2026-03`` or ``2026-03-15``.

    None for another form and for a day that does not exist.
    """
    shape = _SHAPE.fullmatch(tekst) if tekst else None
    if tekst is None or shape is None:
        return None
    try:
        nauwkeurigheid, eerste, laatste = _span(shape)
    except ValueError:
        return None
    return Moment(tekst=tekst, nauwkeurigheid=nauwkeurigheid, eerste=eerste, laatste=laatste)


def read_moment(tekst: str) -> Moment:
    """Return the span of a moment that was found right before; raises ValueError when it is none."""
    moment = parse_moment(tekst)
    if moment is None:
        raise ValueError(f"{tekst!r} is no moment")
    return moment


def _span(shape: re.Match[str]) -> tuple[Nauwkeurigheid, date, date]:
    """Return the precision with the first and the last day; raises ValueError when the calendar has no such day."""
    jaar, maand = int(shape["jaar"]), int(shape["maand"] or 1)
    if shape["dag"]:
        day = date(jaar, maand, int(shape["dag"]))
        return Nauwkeurigheid.DAG, day, day
    if shape["maand"]:
        return Nauwkeurigheid.MAAND, *_months(jaar, maand, 1)
    if shape["kwartaal"]:
        return Nauwkeurigheid.KWARTAAL, *_months(jaar, 3 * int(shape["kwartaal"]) - 2, 3)
    if shape["seizoen"]:
        return Nauwkeurigheid.SEIZOEN, *_months(jaar, SEIZOENEN[shape["seizoen"]], 3)
    return Nauwkeurigheid.JAAR, *_months(jaar, 1, 12)


def _months(jaar: int, maand: int, aantal: int) -> tuple[date, date]:
    """Return the first day of a month and the last day of the span of months that begins there."""
    later, laatste = divmod(maand + aantal - 2, 12)
    return date(jaar, maand, 1), date(jaar + later, laatste + 1, monthrange(jaar + later, laatste + 1)[1])
