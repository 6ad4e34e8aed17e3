"""A value of a plan as a cell, and a cell as a value of a plan; the words of an editor, never the codes.

What cannot be read back for certain is told, and never guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from hashlib import sha256

from uitvoeringskompas.model.codelijst import Code, Codelijst
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.tabelopzet import EURO
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.model.veldkennis import Veldkennis
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.zin import ask_keuze
from uitvoeringskompas.tables.uit.werkboek import Celsoort, Inhoud
from uitvoeringskompas.tables.werkmap import Tabelcel
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.workbook.namen import Namen, as_reference, from_reference, lijst_of

JA, NEE = "ja", "nee"
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TYPED_DAY = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})", re.ASCII)
_TYPED_NUMBER = re.compile(r"-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?", re.ASCII)
_BLANKS = re.compile(r"[^\S\n]+")


class Onleesbaar(Vast, kw_only=False):
    """What is wrong with a cell, and how to mend it."""

    message: str


def vorm_of(veld: Veld) -> Celsoort:
    """Return how the cells of a field look."""
    if veld.several:
        return Celsoort.TEKST
    if _is_dag(veld):
        return Celsoort.DAG
    if veld.kind is Decimal or veld.kind is int:
        return Celsoort.EURO if veld.eenheid == EURO else Celsoort.GETAL
    return Celsoort.TEKST


def list_woorden(veld: Veld, knowledge: Veldkennis) -> tuple[str, ...]:
    """Return the words of the code list of a field; none when it has none."""
    return tuple(labels_of(knowledge.codelijst(veld.codelijst)).values()) if veld.codelijst else ()


def to_cell(value: Value, veld: Veld, knowledge: Veldkennis, namen: Namen | None = None) -> Inhoud:
    """Return what a cell shows of a value; each item of a list on a line of its own, and a reference with its name."""
    if isinstance(value, list):
        return "\n".join(str(_one_to_cell(item, veld, knowledge, namen)).replace("\n", " ") for item in value)
    return _one_to_cell(value, veld, knowledge, namen)


def _one_to_cell(value: Value, veld: Veld, knowledge: Veldkennis, namen: Namen | None) -> Inhoud:
    match value:
        case bool():
            return JA if value else NEE
        case int() | Decimal():
            return value
        case str():
            return _text_to_cell(value, veld, knowledge, namen)
    return None


def _text_to_cell(value: str, veld: Veld, knowledge: Veldkennis, namen: Namen | None) -> Inhoud:
    if namen is not None:
        return as_reference(value, namen)
    if veld.codelijst:
        return labels_of(knowledge.codelijst(veld.codelijst)).get(value, value)
    return date.fromisoformat(value) if _is_dag(veld) and _DAY.fullmatch(value) else value


def from_cell(cell: Tabelcel, veld: Veld, knowledge: Veldkennis) -> Value | Onleesbaar:
    """Return the value of a cell that is not empty, or what is wrong with it."""
    if cell.fout:
        return Onleesbaar(f"Hier staat {cell.fout}: een berekening lukte niet. Typ de uitkomst zelf.")
    if not veld.several:
        return _one_from_cell(cell, veld, knowledge)
    lines = [line.strip() for line in cell.tekst.split("\n") if line.strip()]
    found = [_one_from_cell(Tabelcel(adres="", rij=0, kolom=0, tekst=line), veld, knowledge) for line in lines]
    wrong = [each for each in found if isinstance(each, Onleesbaar)]
    return wrong[0] if wrong else [each for each in found if not isinstance(each, Onleesbaar)]


def _one_from_cell(cell: Tabelcel, veld: Veld, knowledge: Veldkennis) -> Value | Onleesbaar:
    if veld.kind is bool:
        return _read_truth(cell)
    if veld.codelijst:
        return _read_code(cell.tekst, knowledge.codelijst(veld.codelijst))
    if veld.kind is int or veld.kind is Decimal:
        return _read_number(cell, whole=veld.kind is int)
    if _is_dag(veld):
        return _read_day(cell)
    if veld.soort == "heel getal of tekst" and isinstance(cell.waarde, Decimal):
        return int(cell.waarde) if cell.waarde == cell.waarde.to_integral_value() else cell.tekst
    return from_reference(cell.tekst) if lijst_of(veld) else cell.tekst


def _read_truth(cell: Tabelcel) -> bool | Onleesbaar:
    if isinstance(cell.waarde, bool):
        return cell.waarde
    found = {JA: True, NEE: False}.get(cell.tekst.casefold())
    return Onleesbaar(f"“{cell.tekst}” kan hier niet. {ask_keuze((JA, NEE))}") if found is None else found


def _read_code(tekst: str, lijst: Codelijst) -> str | Onleesbaar:
    labels = labels_of(lijst)
    known = {label.casefold(): code for code, label in labels.items()} | {code.casefold(): code for code in lijst}
    found = known.get(tekst.casefold())
    return Onleesbaar(f"“{tekst}” kan hier niet. {ask_keuze(labels.values())}") if found is None else str(found)


def _read_number(cell: Tabelcel, *, whole: bool) -> int | Decimal | Onleesbaar:
    number = cell.waarde if isinstance(cell.waarde, Decimal) else _typed_number(cell.tekst)
    if number is None:
        return Onleesbaar(f"“{cell.tekst}” is geen getal. Typ alleen het getal, zoals 25000 of 12,5.")
    is_whole = number == number.to_integral_value()
    if whole and not is_whole:
        return Onleesbaar(f"“{cell.tekst}” is geen heel getal. Typ een getal zonder komma.")
    return int(number) if is_whole else number


def _typed_number(tekst: str) -> Decimal | None:
    typed = tekst.removeprefix("€").strip()
    return Decimal(typed.replace(".", "").replace(",", ".")) if _TYPED_NUMBER.fullmatch(typed) else None


def _read_day(cell: Tabelcel) -> str | Onleesbaar:
    """Return a day as the plans write it; a month, a season or a year stays the words that it is."""
    if isinstance(cell.waarde, date):
        return cell.waarde.isoformat()
    typed = _TYPED_DAY.fullmatch(cell.tekst)
    if typed is None:
        return cell.tekst
    day, month, year = map(int, typed.groups())
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return Onleesbaar(f"“{cell.tekst}” is geen dag die bestaat. Typ een dag als 1-3-2027.")


def _is_dag(veld: Veld) -> bool:
    return not veld.several and veld.kind is Momenttekst


def labels_of(lijst: Codelijst) -> Mapping[str, str]:
    """Return the words for each code; two with the same words keep their code behind them."""
    names = [code.naam for code in lijst.values()]
    return {str(code): _label(code, several=names.count(code.naam) > 1) for code in lijst.values()}


def _label(code: Code, *, several: bool) -> str:
    return f"{code.naam} ({code!s})" if several else code.naam


def afdruk(value: Value) -> str:
    """Return a short print of what a cell says, to see later on whether it still says the same.

    White space that nobody sees, and zeros behind the comma, make no difference.
    """
    return sha256(json.dumps(_seen(value), ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:16]


def _seen(value: Value) -> object:
    match value:
        case list():
            return [_seen(item) for item in value]
        case str():
            return "\n".join(_BLANKS.sub(" ", line).strip() for line in value.replace("\xad", "").strip().split("\n"))
        case bool() | None:
            return value
        case int() | Decimal():
            return {"getal": str(Decimal(value).normalize())}
    return str(value)
