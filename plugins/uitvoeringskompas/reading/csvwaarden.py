"""What stands in one cell of a file with metingen: a year, a number or yes or no, as Dutch offices deliver them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TypeAlias

from uitvoeringskompas.reading.positions import Value

Antwoord: TypeAlias = tuple[Value, str]
"""The value of a cell, or else what is wrong with it and how to mend that."""

_JAAR = re.compile(r"(\d{4})(?:JJ00)?", re.ASCII)
_SPANNE = re.compile(r"(\d{4})\s*([/-])\s*'?(\d{2}|\d{4})", re.ASCII)
_GETAL = re.compile(r"-?\d{1,15}(?:[.,]\d{1,15})?", re.ASCII)
_DUIZEND = re.compile(r"-?\d{1,3}([. ])\d{3}(?:\1\d{3})*(?:,\d+)?", re.ASCII)
_TWIJFEL = re.compile(r"-?\d{1,3}[.,]\d{3}", re.ASCII)
_JA_NEE = {
    **dict.fromkeys(("ja", "true", "waar", "1", "voorlopig"), True),
    **dict.fromkeys(("nee", "false", "onwaar", "0", "definitief"), False),
}
TEKENS = frozenset({".", "-", "x", "*", "–", "n.v.t.", "nb", "n.b.", "na", "#n/b"})
"""What stands in the tables of statistics offices where there is no number."""


def read_jaar(tekst: str) -> Antwoord:
    """Return a year, a measuring period (``2024/2025``) or a mean (``2021-2024``)."""
    bare = tekst.rstrip("* ")
    if found := _JAAR.fullmatch(bare):
        return int(found[1]), ""
    if found := _SPANNE.fullmatch(bare):
        eind = found[3] if len(found[3]) > 2 else found[1][:2] + found[3]
        return f"{found[1]}{found[2]}{eind}", ""
    return None, "is geen jaar. Schrijf een jaar (2024), een schooljaar (2024/2025) of een gemiddelde (2021-2024)."


def read_getal(tekst: str, separator: str) -> Antwoord:
    """Return a number with a decimal comma or point; what may be either is asked about."""
    if tekst.lower() in TEKENS:
        return None, (
            "is geen getal. Laat de cel leeg en zet in de kolom geen_waarde waarom, zoals niet_gevonden, "
            "nog_niet_bekend of te_weinig_waarnemingen."
        )
    if _TWIJFEL.fullmatch(tekst) and ("." in tekst) == (separator != ","):
        heel, deel = re.split("[.,]", tekst)
        teken = "," if separator != "," else "."
        return (
            None,
            f"kan op twee manieren worden gelezen. Schrijf {heel}{deel}, of {heel}{teken}{deel}0 als het een breuk is.",
        )
    if _DUIZEND.fullmatch(tekst):
        tekst = tekst.replace(".", "").replace(" ", "")
    if _GETAL.fullmatch(tekst):
        getal = Decimal(tekst.replace(",", "."))
        return (
            int(getal) if getal == getal.to_integral_value() and "," not in tekst and "." not in tekst else getal
        ), ""
    return None, "is geen getal. Schrijf alleen cijfers, zoals 8,5, zonder procentteken of andere tekens."


def read_ja_nee(tekst: str) -> Antwoord:
    """Return yes or no."""
    antwoord = _JA_NEE.get(tekst.lower())
    return (
        (antwoord, "") if antwoord is not None else (None, "is geen ja of nee. Schrijf ja of nee, of laat de cel leeg.")
    )
