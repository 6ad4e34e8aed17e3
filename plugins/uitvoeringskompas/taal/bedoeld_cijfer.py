"""A number with its unit as Dutch people write it → the number, the unit, and how it is to be read."""

from __future__ import annotations

import re
from decimal import Decimal

from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.vast import Vast

_OPERATORS = {
    ">=": ("minstens", "minimaal", "ten minste", "tenminste", "min.", "minimum", "≥", ">="),
    "<=": ("hoogstens", "maximaal", "ten hoogste", "max.", "maximum", "≤", "<="),
    ">": ("meer dan", ">"),
    "<": ("minder dan", "<"),
}
_WORDS = {word: code for code, words in _OPERATORS.items() for word in words}
_UNIT = r"%|procent(?:punt)?|(?!(?:in|eind) )[a-z][a-z/+-]*(?: (?:[a-z][a-z/+-]*|\d+\+)){0,4}?"
_FIGURE = re.compile(
    rf"(?P<operator>{'|'.join(map(re.escape, sorted(_WORDS, key=len, reverse=True)))})? ?"
    r"(?P<ongeveer>ca\.?|circa|ongeveer|\u00b1|~|rond de)? ?"
    r"(?P<getal>\d+(?:[.,]\d+)?) ?"
    rf"(?P<eenheid>{_UNIT})?"
    r"(?P<elk> (?:per jaar|elk jaar|jaarlijks|p\.?/?j\.?)|/jaar)?"
    r"(?: (?:in |\(|eind )?(?P<jaar>20\d\d)\)?)?",
    re.ASCII,
)
_NO_UNIT = ("tot", "a", "x", "keer", "en", "of", "in", "per", "van")
"""Words after a number that say that it is no number of things."""
_IS_A_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_TWO_WAYS = re.compile(r"\d{1,3}[.,]\d{3}", re.ASCII)


class BedoeldCijfer(Vast):
    """A number that was meant; None when it can be read in two ways (1.250)."""

    waarde: Decimal | None
    eenheid: str = ""
    operator: str = ""
    jaar: int | None = None
    per_jaar: bool = False
    ongeveer: bool = False


def parse_cijfer_woorden(typed: str) -> BedoeldCijfer | None:
    """Return the number and unit that a text is as a whole; None when it says anything more, or no number."""
    line = " ".join(typed.split()).strip(" .")
    match = _FIGURE.fullmatch(fold(line))
    number = match["getal"] if match else ""
    if match is None or (match["eenheid"] or "").split(" ")[0] in _NO_UNIT or _IS_A_YEAR.fullmatch(number):
        return None
    place = fold(line).find(match["eenheid"] or "", match.end("getal"))
    unit = line[place : place + len(match["eenheid"] or "")] if len(fold(line)) == len(line) else match["eenheid"]
    return BedoeldCijfer(
        waarde=None if _TWO_WAYS.fullmatch(number) else Decimal(number.replace(",", ".")),
        eenheid=unit or "",
        operator=_WORDS.get(match["operator"] or "", ""),
        jaar=int(match["jaar"]) if match["jaar"] else None,
        per_jaar=bool(match["elk"]),
        ongeveer=bool(match["ongeveer"]),
    )
