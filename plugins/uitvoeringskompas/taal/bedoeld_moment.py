"""A moment as Dutch people write it → as a plan writes it: a day, a month, a quarter, a season or a year."""

from __future__ import annotations

import re
from datetime import date, timedelta

from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.vast import Vast

_SEASONS = {
    "voorjaar": "voorjaar",
    "lente": "voorjaar",
    "zomer": "zomer",
    "najaar": "najaar",
    "herfst": "najaar",
    "winter": "winter",
}
"""What a season is called, and the word for it in a plan."""

_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
_YEAR = r"(?P<jaar>(?:19|20)\d\d|2100)"
_MONTH = r"(?P<naam>jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*"
_QUARTER = r"(?P<kwartaal>[1-4]|eerste|tweede|derde|vierde)"
_FORMS = tuple(
    re.compile(form, re.ASCII)
    for form in (
        rf"{_YEAR}[-/. ](?P<maand>\d\d?)[-/. ](?P<dag>\d\d?)(?:[t ].*)?",
        rf"{_YEAR}(?P<maand>\d\d)(?P<dag>\d\d)",
        rf"(?P<dag>\d\d?)[-/. ]+(?P<maand>\d\d?)[-/. ]+{_YEAR}",
        r"(?P<dag>\d\d?)[-/.](?P<maand>\d\d?)[-/.]'?(?P<kort>\d\d)",
        rf"(?:[a-z]+dag )?(?P<dag>\d\d?)e? {_MONTH}[., ]+{_YEAR}",
        rf"{_MONTH}[., ]+{_YEAR}",
        rf"{_YEAR}[-/. ](?P<maand>\d\d?)",
        rf"(?P<maand>\d\d?)[-/.]{_YEAR}",
        rf"(?:q|k|kw|kwartaal) ?{_QUARTER}[-/,. ]*(?:van )?{_YEAR}",
        rf"{_YEAR}[-/. ]*(?:q|k|kw|kwartaal) ?{_QUARTER}",
        rf"{_QUARTER}(?:e|ste|de)? ?(?:kwartaal|kw|k|q)\.?,? ?(?:van )?{_YEAR}",
        rf"(?P<seizoen>{'|'.join(_SEASONS)}) ?(?:van )?{_YEAR}",
        rf"{_YEAR}[-/ ]?(?P<seizoen>{'|'.join(_SEASONS)})",
        rf"{_YEAR}",
    )
)
_VAGUE = re.compile(
    r"(begin|medio|eind|eind van|midden|half|halverwege|rond|rondom|omstreeks|ca\.?|circa|ongeveer|uiterlijk|voor|na|"
    r"vanaf|per|in|vroeg|laat|(?:1e|2e|eerste|tweede) helft(?: van)?) (.+)"
)
_DATE_NUMBER = re.compile(r"\d{5}(?:\.0)?", re.ASCII)
_DAY_ZERO = date(1899, 12, 30)
"""From where spreadsheets count their days."""


class BedoeldMoment(Vast):
    """What was meant: the same moment in every precision that is sure, the most precise first.

    There is none when the day does not exist. ``vaag`` is the word that fits in none of them, as "medio"; ``dag`` is
    the day that a spreadsheet kept as a number.
    """

    vormen: tuple[str, ...]
    vaag: str = ""
    dag: date | None = None


def parse_moment_woorden(typed: str) -> BedoeldMoment | None:
    """Return the moment in what somebody typed; None when there is none in it."""
    text = " ".join(fold(typed).split()).strip(" .")
    if _DATE_NUMBER.fullmatch(text):
        return _from_number(int(text[:5]))
    match = next((found for form in _FORMS if (found := form.fullmatch(text))), None)
    if match:
        return BedoeldMoment(vormen=_forms_of({name: found for name, found in match.groupdict().items() if found}))
    vague = _VAGUE.fullmatch(text)
    inner = parse_moment_woorden(vague[2]) if vague else None
    return BedoeldMoment(vormen=inner.vormen, vaag=vague[1]) if inner and vague else None


def _from_number(number: int) -> BedoeldMoment | None:
    day = _DAY_ZERO + timedelta(days=number)
    return BedoeldMoment(vormen=_precisions(day), dag=day) if 1990 <= day.year <= 2100 else None


def _forms_of(found: dict[str, str]) -> tuple[str, ...]:
    jaar = found.get("jaar") or f"20{found['kort']}"
    if "seizoen" in found:
        return (f"{jaar}-{_SEASONS[found['seizoen']]}", jaar)
    if "kwartaal" in found:
        number = _ORDINALS.get(found["kwartaal"]) or int(found["kwartaal"])
        return (f"{jaar}-Q{number}", jaar)
    maand = _month(found)
    if maand is None:
        return (jaar,)
    try:
        day = date(int(jaar), maand, int(found.get("dag", "1")))
    except ValueError:
        return ()
    return _precisions(day) if "dag" in found else _precisions(day)[1:]


def _month(found: dict[str, str]) -> int | None:
    if "naam" in found:
        return _MONTHS.index("maa" if found["naam"] == "mrt" else found["naam"][:3]) + 1
    return int(found["maand"]) if "maand" in found else None


def _precisions(day: date) -> tuple[str, ...]:
    return (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4])
