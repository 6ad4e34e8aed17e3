"""How a spreadsheet shows a number: its format code becomes the text that somebody sees, in Dutch.

Only as far as a table of a gemeente goes: sections by sign, words, thousands, decimals, percentages, scaling by commas,
days and months. ``is_eigen`` tells whether the text says the same as the number: a 0 that is shown as PM, a number that
stands there in thousands and a day that is shown as a year do not.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.vast import Vast

_TOKEN = re.compile(r'"([^"]*)"|\\(.)|\[([^\]]*)\]|_.|\*.|([0#?.,%]+)|(E[+-])|(.)', re.DOTALL | re.IGNORECASE)
_MONEY = re.compile(r"^\$?(€|EUR|euro|\$)", re.IGNORECASE)
_CONDITION = re.compile(r"^(<=|>=|<>|<|>|=)(-?[0-9.]+)$")
_OF_MONEY = re.compile(r"^[\s€()+,\-–−=.*]*(EUR|euro)?[\s€()+,\-–−=.*]*$", re.IGNORECASE)


class Celweergave(Vast):
    """What a cell shows, and whether that says the same as the value it holds."""

    tekst: str
    is_eigen: bool = True


def show_getal(getal: Decimal, notatie: str) -> Celweergave:
    """Return a number as its format shows it."""
    sections = split_sections(notatie)
    section, shown = _pick(getal, sections)
    if section.strip().lower() in {"", "general", "standaard", "@"} and (section or len(sections) == 1):
        return Celweergave(tekst=_plain(getal))
    return _write(shown, section)


def split_sections(notatie: str) -> list[str]:
    """Return the parts of a format: for what is above zero, below zero, zero, and text."""
    found, part = [], ""
    for token in _TOKEN.finditer(notatie):
        if token[0] == ";":
            found.append(part)
            part = ""
        else:
            part += token[0]
    return [*found, part]


def _pick(getal: Decimal, sections: list[str]) -> tuple[str, Decimal]:
    """Return the section of a number, and the number without the sign that the section shows itself."""
    conditions = [_condition(section) for section in sections[:3]]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=False):
            if condition is None or _holds(getal, *condition):
                return section, getal
        return "General", getal
    if getal < 0 and len(sections) > 1:
        return sections[1], -getal
    if getal == 0 and len(sections) > 2:
        return sections[2], getal
    return sections[0], getal


def _condition(section: str) -> tuple[str, Decimal] | None:
    for part in re.findall(r"\[([^\]]*)\]", section):
        if found := _CONDITION.match(part):
            return found[1], Decimal(found[2])
    return None


def _holds(getal: Decimal, sign: str, bound: Decimal) -> bool:
    equal, under = getal == bound, getal < bound
    return {"<": under, "<=": under or equal, ">": not (under or equal), ">=": not under, "=": equal, "<>": not equal}[
        sign
    ]


def _write(getal: Decimal, section: str) -> Celweergave:
    before, digits, behind = _parts(section)
    if not digits.strip("?,.%"):
        words = f"{before}{digits.strip('0#?,.')}{behind}".strip()
        return Celweergave(tekst=words, is_eigen=False) if words else Celweergave(tekst=_plain(getal), is_eigen=False)
    scale = len(re.findall(r",(?=[^0#?]*$)", digits.partition(".")[0] if "." not in digits else digits))
    percent = "%" in digits or "%" in behind
    if "E+" in section.upper() or "/" in behind:
        return Celweergave(tekst=_plain(getal))
    number = _digits(getal / 1000**scale * (100 if percent else 1), digits)
    sign = "-" if number.startswith("-") and before.strip() else ""
    number += "%" * digits.endswith("%")
    tekst = f"{sign}{before}{number.removeprefix('-') if sign else number}{behind}"
    said = _OF_MONEY.match(before) and _OF_MONEY.match(behind)
    return Celweergave(tekst=tekst.strip(), is_eigen=bool(said) and not scale and not percent)


def _digits(getal: Decimal, digits: str) -> str:
    """Return a number with as many decimals as its format has, and with points between thousands when that says so."""
    whole, _, fraction = digits.replace("%", "").partition(".")
    always, most = fraction.count("0"), len(re.findall("[0#?]", fraction))
    rounded = getal.quantize(Decimal(1).scaleb(-most), ROUND_HALF_UP)
    written = write_getal(rounded).replace("\u2212", "-")
    if "," not in whole.rstrip(","):
        written = written.replace(".", "")
    while most > always and written.endswith("0"):
        written, most = written[:-1], most - 1
    padded = whole.count("0")
    return written.removesuffix(",").zfill(padded + written.startswith("-")) if most == 0 else written


def _parts(section: str) -> tuple[str, str, str]:
    """Return the words before the digits of a format, its digits, and the words behind."""
    before, digits, behind = "", "", ""
    for quoted, escaped, bracket, figures, _, other in _TOKEN.findall(section):
        if figures and not behind.strip(" "):
            digits += figures
            continue
        money = _MONEY.match(bracket)
        words = quoted or escaped or (money[1] if money else "") or other or figures
        if digits:
            behind += words
        else:
            before += words
    return before, digits, behind


def _plain(getal: Decimal) -> str:
    """Return a number as a cell without a format shows it: a comma, no thousands."""
    return f"{getal.normalize():f}".replace(".", ",")
