"""Numbers, money, quantities and counts in Dutch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from babel.numbers import (
    NumberPattern,
    get_currency_symbol,
    get_decimal_symbol,
    get_group_symbol,
    parse_pattern,
)

from uitvoeringskompas.taal.locale import NEDERLANDS

_EURO = f"{get_currency_symbol('EUR', NEDERLANDS)}\xa0"
_EUROS_EN_CENTEN: NumberPattern = parse_pattern(f"{_EURO}#,##0.00")
_TEKENS = str.maketrans({",": get_group_symbol(NEDERLANDS), ".": get_decimal_symbol(NEDERLANDS)})
"""What stands in a number for the signs of Python. A page has hundreds of numbers, and the locale is asked once."""
_MIN = "\N{MINUS SIGN}"
PROCENTEN = frozenset({"%", "procent"})
"""Units that are written as a sign behind the number."""
_OPERATOREN = {">=": "minstens", ">": "meer dan", "<=": "hooguit", "<": "minder dan", "=": "precies"}


def is_procent(eenheid: str | None) -> bool:
    """Tell whether a unit is a percentage, also when it says of what: "% van de jongeren"."""
    return eenheid in PROCENTEN or (eenheid or "").startswith(("%", "procent "))


def write_ongeveer(tekst: str, bij_benadering: object) -> str:
    """Return an amount or a number, with "ongeveer" before it when it is not exact."""
    return f"ongeveer {tekst}" if bij_benadering else tekst


def write_euro(bedrag: int) -> str:
    """Return whole euros as "€ 216.000", with a space that does not break; below zero as "− € 1.200"."""
    min_teken = f"{_MIN}\N{NO-BREAK SPACE}" if bedrag < 0 else ""
    return f"{min_teken}{_EURO}{write_getal(abs(bedrag))}"


def write_tarief(bedrag: str) -> str:
    """Return an amount with cents, typed as ``37.50``, as "€ 37,50"."""
    return str(_EUROS_EN_CENTEN.apply(Decimal(bedrag), NEDERLANDS))


def write_getal(getal: Decimal | int) -> str:
    """Return a number with a decimal comma and as many decimals as were typed: ``43.40`` becomes "43,40"."""
    exact = Decimal(getal)
    decimals = max(0, -int(exact.as_tuple().exponent))
    return f"{exact:,.{decimals}f}".translate(_TEKENS)


def write_hoeveelheid(getal: Decimal | int, eenheid: str | None, *, bij_benadering: bool = False) -> str:
    """Return a number with its unit: "32%", "48 deelnemers", "ongeveer 9.000 ritten"."""
    tekst = write_getal(getal)
    if eenheid in PROCENTEN:
        tekst = f"{tekst}%"
    elif eenheid:
        tekst = f"{tekst}{eenheid}" if eenheid.startswith("%") else f"{tekst} {eenheid}"
    return write_ongeveer(tekst, bij_benadering)


def write_eis(operator: str | None, getal: Decimal | int, eenheid: str | None) -> str:
    """Return what is asked of a number: "minstens 6 groepen"."""
    tekst = write_hoeveelheid(getal, eenheid)
    return f"{_OPERATOREN[operator]} {tekst}" if operator else tekst


def write_grenzen(ondergrens: Decimal | None, bovengrens: Decimal | None, eenheid: str | None) -> str:
    """Return what lies between bounds: "20 tot 25 deelnemers", "minstens 20%", "hoogstens 25"; empty without any."""
    if ondergrens is not None and bovengrens is not None:
        return f"{write_getal(ondergrens)} tot {write_hoeveelheid(bovengrens, eenheid)}"
    if ondergrens is not None:
        return f"minstens {write_hoeveelheid(ondergrens, eenheid)}"
    return "" if bovengrens is None else f"hoogstens {write_hoeveelheid(bovengrens, eenheid)}"


def write_aantal(aantal: int, enkelvoud: str, meervoud: str) -> str:
    """Return "1 interventie" or "14 interventies"; zero reads "geen interventies"."""
    return f"{write_getal(aantal) if aantal else 'geen'} {pick_vorm(aantal, enkelvoud, meervoud)}"


Vormen = tuple[str, str]
"""How one thing is called, and several: "dit doel" and "deze doelen"."""


def list_aantallen(*aantallen: tuple[int, Vormen]) -> Iterator[str]:
    """Yield "2 interventies", "1 belofte": each number with its word, and nothing for what there is not."""
    return (write_aantal(aantal, *vormen) for aantal, vormen in aantallen if aantal)


def pick_vorm(aantal: int, enkelvoud: str, meervoud: str) -> str:
    """Return the word that goes with a number which is written elsewhere: "partij" with 1, else "partijen"."""
    return enkelvoud if aantal == 1 else meervoud


def write_verschil(verschil: int, write: Callable[[int], str] = write_euro) -> str:
    """Return "+ € 32.000", "− € 5.000" or "gelijk"; ``write`` writes the amount without its sign."""
    if not verschil:
        return "gelijk"
    teken = "+" if verschil > 0 else _MIN
    return f"{teken}\N{NO-BREAK SPACE}{write(abs(verschil))}"


def write_meer_of_minder(verschil: int) -> str:
    """Return a difference in euros in a sentence: "€ 500 meer" or "€ 500 minder"."""
    return f"{write_euro(abs(verschil))} {'meer' if verschil > 0 else 'minder'}"
