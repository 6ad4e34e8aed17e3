"""Dutch words for dates, moments, money, numbers and lists; the only home of Babel."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

LOCALE = "nl"
NIET_BEKEND = "nog niet bekend"
_KWARTALEN = {"1": "eerste", "2": "tweede", "3": "derde", "4": "vierde"}
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
_MAAND = re.compile(r"\d{4}-\d{2}")
_KWARTAAL = re.compile(r"\d{4}-Q[1-4]")


@lru_cache(maxsize=4096)
def write_datum(datum: date | str) -> str:
    """Return "15 december 2026" for a date or for its text ``2026-12-15``."""
    return format_date(date.fromisoformat(datum) if isinstance(datum, str) else datum, "d MMMM y", locale=LOCALE)


@lru_cache(maxsize=4096)
def write_moment(moment: str) -> str:
    """Return a day, a month, a quarter or a year in words: ``2026-Q1`` becomes "eerste kwartaal van 2026"."""
    if _DAG.fullmatch(moment):
        return write_datum(moment)
    if _MAAND.fullmatch(moment):
        return format_date(date.fromisoformat(f"{moment}-01"), "MMMM y", locale=LOCALE)
    if _KWARTAAL.fullmatch(moment):
        return f"{_KWARTALEN[moment[-1]]} kwartaal van {moment[:4]}"
    return moment


def write_euro(bedrag: int) -> str:
    """Return whole euros as "€ 216.000", with a space that does not break."""
    return format_currency(bedrag, "EUR", format="¤\xa0#,##0", locale=LOCALE, currency_digits=False)


def write_tarief(bedrag: str) -> str:
    """Return an amount with cents, typed as ``37.50``, as "€ 37,50"."""
    return format_currency(Decimal(bedrag), "EUR", format="¤\xa0#,##0.00", locale=LOCALE)


def write_getal(getal: Decimal | int) -> str:
    """Return a number with a decimal comma and as many decimals as were typed: ``43.40`` becomes "43,40"."""
    decimals = max(0, -int(Decimal(getal).as_tuple().exponent))
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(getal, format=pattern, locale=LOCALE, decimal_quantization=False)


def write_hoeveelheid(getal: Decimal | int, eenheid: str | None, *, bij_benadering: bool = False) -> str:
    """Return a number with its unit: "32%", "48 deelnemers", "ongeveer 9.000 ritten"."""
    tekst = write_getal(getal)
    if eenheid in {"%", "procent"}:
        tekst = f"{tekst}%"
    elif eenheid:
        tekst = f"{tekst} {eenheid}"
    return f"ongeveer {tekst}" if bij_benadering else tekst


def write_aantal(aantal: int, enkelvoud: str, meervoud: str) -> str:
    """Return "1 interventie" or "14 interventies"; zero reads "geen interventies"."""
    if not aantal:
        return f"geen {meervoud}"
    return f"{write_getal(aantal)} {enkelvoud if aantal == 1 else meervoud}"


def write_opsomming(delen: Iterable[str]) -> str:
    """Return "a, b en c"."""
    return format_list([deel for deel in delen if deel], locale=LOCALE)


def write_periode(van: int, tot_en_met: int) -> str:
    """Return "2024 tot en met 2027", or the one year."""
    return str(van) if van == tot_en_met else f"{van} tot en met {tot_en_met}"


def capitalize_first(tekst: str) -> str:
    """Return the text with its first letter as a capital and the rest untouched."""
    return tekst[:1].upper() + tekst[1:]


def lower_first(tekst: str) -> str:
    """Return the text with a small first letter: "GGD" stays "GGD", and "Eén" gets its accent back: "één"."""
    if tekst[1:2].isupper():
        return tekst
    return "é" + tekst[1:] if tekst.startswith("Eén") else tekst[:1].lower() + tekst[1:]
