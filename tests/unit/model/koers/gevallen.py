"""A case of the verdict on a figure as a row of a table, and the indicator that it stands for.

A figure is ``2024 11.2``, several are parted by ``;``. What else its file says stands behind it between braces, as in
the file: ``2024 11.2 {ondergrens: 10, bovengrens: 12}``. A target is ``<= 9.6 in 2028``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import INDICATOREN, catalogus_of
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers import Koers, koers_of

TABLE = Path(__file__).with_name("gevallen.md")
RICHTINGEN = {"hoger": "hoger_is_beter", "lager": "lager_is_beter", "geen": "geen"}
_BETWEEN = re.compile(r"\s\|(?=\s)")
_EXTRA = re.compile(r"\s*(\{.*\})$")
_DOEL = re.compile(r"(>=|<=|=|>|<)?\s*(-?[\d.]+)?(?:\s*in (\d{4}))?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Geval:
    """One row: what is known, the day on which it is asked, and all that is then read."""

    naam: str
    richting: str
    cijfers: str
    begin: str
    doel: str
    dag: str
    uitkomst: str
    zin: str


def list_gevallen() -> tuple[Geval, ...]:
    """Return every row of the table."""
    text = TABLE.read_text(encoding="utf-8")
    rows = (line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| geval |"))
    cells = [[cell.strip() for cell in _BETWEEN.split(row[1:-1])] for row in rows]
    return tuple(Geval(**dict(zip(Geval.__annotations__, row, strict=True))) for row in cells)


def indicator_of(geval: Geval) -> Indicator:
    """Return the indicator of a row, in percent unless its first cell says otherwise."""
    naam, extra = _split(geval.naam)
    entry = {"id": "i", "naam": naam, "eenheid": "procent", "metingen": [_read_cijfer(x) for x in _list(geval.cijfers)]}
    if geval.richting:
        entry["richting"] = RICHTINGEN[geval.richting]
    entry["nulmetingen"] = [{"voor": "nota-2024", **_read_cijfer(each)} for each in _list(geval.begin)]
    entry["streefwaarden"] = [_read_doel(each) for each in _list(geval.doel)]
    return indicator_from(entry | extra)


def indicator_from(entry: dict[str, Any]) -> Indicator:
    """Return the indicator that a file with only this one holds."""
    text = yaml.safe_dump({"indicatoren": [entry]}, allow_unicode=True, sort_keys=False)
    found = catalogus_of({INDICATOREN: text}).publicaties["duinstad"].indicatoren
    return found["i"]


def judge(geval: Geval) -> Koers:
    """Return how it goes in a case, by the rule that is shipped."""
    return koers_of(indicator_of(geval), None, date.fromisoformat(geval.dag), KNOWLEDGE.koers)


def _list(cell: str) -> list[str]:
    return [each.strip() for each in cell.split(";") if each.strip()]


def _split(text: str) -> tuple[str, dict[str, Any]]:
    """Part a text from what stands behind it between braces."""
    extra = _EXTRA.search(text)
    return (text[: extra.start()], yaml.safe_load(extra[1])) if extra else (text, {})


def _read_cijfer(text: str) -> dict[str, Any]:
    rest, extra = _split(text)
    jaar, _, waarde = rest.partition(" ")
    entry: dict[str, Any] = {} if jaar == "?" else {"meetjaar": yaml.safe_load(jaar)}
    return entry | ({"waarde": yaml.safe_load(waarde)} if waarde else {}) | extra


def _read_doel(text: str) -> dict[str, Any]:
    rest, extra = _split(text)
    operator, waarde, jaar = (_DOEL.fullmatch(rest) or ("",) * 4).groups()  # type: ignore[union-attr]
    given = {"operator": operator, "waarde": waarde and yaml.safe_load(waarde), "jaar": jaar and int(jaar)}
    return {"gesteld_in": "nota-2024"} | {key: found for key, found in given.items() if found is not None} | extra
