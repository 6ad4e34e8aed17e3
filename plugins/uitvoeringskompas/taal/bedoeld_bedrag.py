"""Money as Dutch people write it → amounts. Nothing is read unless every sign of the text is understood.

A sign that is passed over makes ``-€ 500`` an expense, ``25k`` 25 euros and ``2 x € 1.500`` two, and nobody sees it.
"""

from __future__ import annotations

import re
from decimal import Decimal

from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.vast import Vast

_TIMES = {
    "k": 1_000,
    "dzd": 1_000,
    "duizend": 1_000,
    "m": 1_000_000,
    "mln": 1_000_000,
    "mio": 1_000_000,
    "miljoen": 1_000_000,
}
_SIGN = "[-\N{MINUS SIGN}\N{EN DASH}]"
_EURO = r"(?:€|eur(?:o)?s?\b\.?)"
_YEAR = r"20\d\d"
_NUMBER = r"\d{1,3}(?:(?:\.\d{3})+|(?:[ '\u2019]\d{3})+)(?:,\d{2})?(?!\d)|\d+(?:[.,]\d+)?"
_YEARS = rf"(?P<{{0}}van>{_YEAR})(?: ?(?:-|\u2013|t/m|tot en met|/) ?(?P<{{0}}tot>{_YEAR}))?"
_EVERY_YEAR = r"per jaar|p/j|p\.j\.?|pj\b|/ ?jaar|/ ?jr\.?|jaarlijks|elk jaar|ieder jaar|structureel"
_AMOUNT = re.compile(
    rf"(?:{_YEARS.format('voor_')} ?(?::|=|€ ?:|(?=€)) ?)?"
    r"(?P<ongeveer>ca\.?|circa|ongeveer|\u00b1|\+/-|~|rond|plm\.?)? ?"
    rf"(?P<haak>\()?(?P<min>{_SIGN})? ?{_EURO}? ?(?P<min2>{_SIGN})? ?(?P<getal>{_NUMBER})"
    r" ?(?:,(?:-{1,2}|=|\u2013|\u2014)|\.-{1,2}|-{2})?"
    rf" ?(?P<maal>{'|'.join(_TIMES)})?(?![a-z])\.? ?{_EURO}?(?P<dicht>\))?"
    rf" ?(?:\((?P<elk_haak>{_EVERY_YEAR})\)|(?P<elk>{_EVERY_YEAR}))?"
    rf" ?(?:(?:in|voor|\() ?{_YEARS.format('na_')} ?\)?)?"
    r" ?(?P<erbij>\([^()0-9]+\)|(?:in|ex)cl\.? (?:btw|bijdrage derden)|incidenteel|eenmalig)?",
    re.ASCII,
)
_OTHERWISE = re.compile(
    r"\((?:per|x|keer)\b.*|.*(?:inkomsten|baten|opbrengst|besparing|duizend|miljoen|mln|negatief|minder).*"
)
"""Words between brackets that make another amount of it."""
_APART = re.compile(r"[\n;]|,\s| en (?=\d{4}\b|€)")
LONGEST = 200
"""Signs: a longer text is more than an amount."""
_LOOKS_LIKE_A_YEAR = re.compile(r"20[1-4]\d", re.ASCII)


class BedoeldBedrag(Vast):
    """An amount in euros that was meant, with the years, and with what stood beside it in words."""

    bedrag: Decimal
    jaar: int | None = None
    tot_en_met_jaar: int | None = None
    per_jaar: bool = False
    ongeveer: bool = False
    erbij: str = ""


def parse_bedragen(typed: str) -> tuple[BedoeldBedrag, ...]:
    """Return the amounts in what somebody typed: one, or several that each name another year; else none."""
    whole = parse_bedrag(typed)
    if whole:
        return (whole,)
    parts = [part.strip() for part in _APART.split(typed) if part.strip()]
    found = [amount for part in parts if (amount := parse_bedrag(part))]
    years = {amount.jaar for amount in found}
    is_whole = len(found) == len(parts) == len(years) > 1 and None not in years
    return tuple(found) if is_whole else ()


def parse_bedrag(typed: str) -> BedoeldBedrag | None:
    """Return the one amount that a text is, or None when it is anything else or can be read in two ways."""
    text = " ".join(fold(typed).split())
    match = _AMOUNT.fullmatch(text) if len(text) <= LONGEST else None
    if match is None or _LOOKS_LIKE_A_YEAR.fullmatch(text) or bool(match["haak"]) != bool(match["dicht"]):
        return None
    number = _read_number(match["getal"], times=bool(match["maal"]))
    if number is None:
        return None
    below_zero = bool(match["min"] or match["min2"] or match["haak"])
    years = ("voor_van", "voor_tot") if match["voor_van"] else ("na_van", "na_tot")
    jaar, tot = (int(match[name]) if match[name] else None for name in years)
    if (match["voor_van"] and match["na_van"]) or (jaar and tot and tot < jaar):
        return None
    if match["erbij"] and _OTHERWISE.fullmatch(match["erbij"]):
        return None
    return BedoeldBedrag(
        bedrag=number * _TIMES.get(match["maal"] or "", 1) * (-1 if below_zero else 1),
        jaar=jaar,
        tot_en_met_jaar=tot,
        per_jaar=bool(match["elk"] or match["elk_haak"]),
        ongeveer=bool(match["ongeveer"]),
        erbij=_beside(typed, match),
    )


def _read_number(typed: str, *, times: bool) -> Decimal | None:
    """Return the number; None for what may be thousands or decimals: 25.00, 25,000 and 1.250 mln."""
    plain = re.sub(r"[ '\u2019]", "", typed)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d{2})?", plain) and not times:
        return Decimal(plain.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+(?:,\d{1,2})?", plain):
        return Decimal(plain.replace(",", "."))
    return Decimal(plain.replace(",", ".")) if times and re.fullmatch(r"\d+[.,]\d{1,2}", plain) else None


def _beside(typed: str, match: re.Match[str]) -> str:
    """Return the words beside an amount as they were typed."""
    words = match["erbij"] or ("structureel" if "structureel" in (match["elk"], match["elk_haak"]) else "")
    if not words:
        return ""
    line = " ".join(typed.split())
    return line[-len(words) :].strip("()").strip() if fold(line).endswith(words) else words.strip("()").strip()
