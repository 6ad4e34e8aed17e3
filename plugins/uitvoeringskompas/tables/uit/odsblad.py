"""A sheet of a workbook as the text that an ``.ods`` holds of it.

The library makes each element apart, which takes four times as long as to read a whole sheet from its text.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from uitvoeringskompas.packing.opendocument import write_paragraphs
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.tables.uit.werkboek import Boekblad, Boekcel, Celsoort

ROOM = 30
"""So many rows below have a list to choose from: another program writes each of them when it saves the file."""

_COLLAPSE = {"table:visibility": "collapse"}
_MAKER = "<dc:creator>Uitvoeringskompas</dc:creator><dc:date>2020-01-01T00:00:00</dc:date>"
"""Who made a remark and when: some programs show none without a day. The workbook itself tells no day of its making."""


def write_blad(blad: Boekblad) -> str:
    """Return the sheet, closed without a password."""
    naam, style = quoteattr(blad.naam), "Tweg" if blad.verborgen else "Tzicht"
    closed = "true" if blad.is_beschermd else "false"
    head = f'<table:table table:name={naam} table:style-name="{style}" table:protected="{closed}">'
    rows = (_row(cells, hidden=number in blad.verborgen_rijen) for number, cells in enumerate(blad.rijen))
    room = _row(blad.ruimte, hidden=False, repeated=ROOM) if blad.ruimte else ""
    return f"{head}{''.join(_columns(blad))}{''.join(rows)}{room}</table:table>"


def _columns(blad: Boekblad) -> Iterator[str]:
    for place in range(max((len(row) for row in blad.rijen), default=1)):
        soort = blad.ruimte[place].vorm if place < len(blad.ruimte) else Celsoort.UITLEG
        told = {"table:default-cell-style-name": f"C{soort.value}"}
        if place < len(blad.breedten):
            told["table:style-name"] = f"B{blad.breedten[place]}"
        yield _empty("table:table-column", told | (_COLLAPSE if place in blad.verborgen_kolommen else {}))


def _row(cells: tuple[Boekcel, ...], *, hidden: bool, repeated: int = 1) -> str:
    told = {"table:number-rows-repeated": str(repeated)} if repeated > 1 else {}
    inside = "".join(_cells(boekcel, len([*same])) for boekcel, same in groupby(cells))
    return f"<table:table-row{_told(told | (_COLLAPSE if hidden else {}))}>{inside}</table:table-row>"


def _cells(boekcel: Boekcel, number: int) -> str:
    """Return so many of the same cell: of an empty one a single cell that stands for all of them."""
    told = {"table:style-name": f"C{boekcel.vorm.value}"}
    if boekcel.keuzelijst:
        told["table:content-validation-name"] = boekcel.keuzelijst
    if boekcel.inhoud is None and not boekcel.opmerking:
        return _empty("table:table-cell", told | ({"table:number-columns-repeated": str(number)} if number > 1 else {}))
    kept, lines = _content(boekcel)
    shown = _link(boekcel.naar, lines) if boekcel.naar else write_paragraphs(lines)
    return f"<table:table-cell{_told(told | kept)}>{_remark(boekcel)}{shown}</table:table-cell>" * number


def _link(blad: str, words: str) -> str:
    place = quoteattr(f"#'{blad.replace(chr(39), chr(39) * 2)}'.A1")
    return f'<text:p><text:a xlink:type="simple" xlink:href={place}>{escape(words)}</text:a></text:p>'


def _remark(boekcel: Boekcel) -> str:
    told = write_paragraphs(boekcel.opmerking)
    return f"<office:annotation>{_MAKER}{told}</office:annotation>" if told else ""


def _content(boekcel: Boekcel) -> tuple[dict[str, str], str]:
    """Return what a cell keeps, and what it shows."""
    match boekcel.inhoud:
        case None:
            return {}, ""
        case str() as text:
            return {"office:value-type": "string"}, text
        case date() as day:
            return {"office:value-type": "date", "office:date-value": day.isoformat()}, write_datum(day)
        case amount if boekcel.vorm is Celsoort.EURO:
            kept = {"office:value-type": "currency", "office:currency": "EUR", "office:value": str(amount)}
            return kept, _as_euro(amount)
        case number:
            return {"office:value-type": "float", "office:value": str(number)}, str(number).replace(".", ",")


def _as_euro(amount: int | Decimal) -> str:
    whole = f"{amount:,.2f}"
    return f"€ {whole.translate(str.maketrans(',.', '.,'))}"


def _empty(tag: str, told: dict[str, str]) -> str:
    return f"<{tag}{_told(told)}/>"


def _told(told: dict[str, str]) -> str:
    """Return attributes, which hold nothing but our own words and numbers."""
    return "".join(f' {name}="{value}"' for name, value in told.items())
