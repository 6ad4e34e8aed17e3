"""A Word document is made ready for mammoth, which does not tell of a row that begins later, a placeholder or a field.

Its own tables are changed in memory: cells are added where a row begins later, what is only a hint or cannot be seen
goes, a simple field and a list to choose from become the text that they show.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Xml: TypeAlias = Any
"""An element as python-docx hands it over; lxml, which makes it, is not at home here."""

_MOST_SPAN = 1000
_OFF = frozenset({"0", "false", "off"})
_SCATTERED = ("w:bookmarkStart", "w:bookmarkEnd", "w:proofErr", "w:permStart", "w:permEnd")


def prepare(body: Xml) -> list[tuple[str, str, str]]:
    """Change the tables so that mammoth reads all of them; return place, code and message of what went."""
    for row in body.iter(qn("w:tr")):
        _fill_begin(row)
    for name in _SCATTERED:
        for mark in [mark for mark in body.iter(qn(name)) if mark.getparent().tag in {qn("w:tbl"), qn("w:tr")}]:
            mark.getparent().remove(mark)
    for field in list(body.iter(qn("w:fldSimple"))):
        _unwrap(field)
    for choice in list(body.iter(qn("w:ddList"))):
        _show_choice(choice)
    _drop_placeholders(body)
    return list(_drop_unseen(body))


def _fill_begin(row: Xml) -> None:
    """Put an empty cell where a row begins some columns later."""
    before = row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}")
    span = min(int(before.get(qn("w:val")) or 0), _MOST_SPAN) if before is not None else 0
    if span < 1:
        return
    cell, properties, grid = OxmlElement("w:tc"), OxmlElement("w:tcPr"), OxmlElement("w:gridSpan")
    grid.set(qn("w:val"), str(span))
    properties.append(grid)
    cell.append(properties)
    cell.append(OxmlElement("w:p"))
    row.find(qn("w:trPr")).addnext(cell)


def _unwrap(element: Xml) -> None:
    """Put what is in an element in its place."""
    for child in list(element):
        element.addprevious(child)
    element.getparent().remove(element)


def _show_choice(choice: Xml) -> None:
    """Put the chosen line of an old list to choose from before it, as text."""
    entries = [entry.get(qn("w:val")) or "" for entry in choice.findall(qn("w:listEntry"))]
    chosen = choice.find(qn("w:result"))
    chosen = choice.find(qn("w:default")) if chosen is None else chosen
    number = int(chosen.get(qn("w:val")) or 0) if chosen is not None else 0
    run = next((parent for parent in choice.iterancestors() if parent.tag == qn("w:r")), None)
    if run is not None and 0 <= number < len(entries):
        shown, text = OxmlElement("w:r"), OxmlElement("w:t")
        text.text = entries[number]
        shown.append(text)
        run.addprevious(shown)


def _drop_placeholders(body: Xml) -> None:
    """Take out what only says where to type."""
    for mark in list(body.iter(qn("w:showingPlcHdr"))):
        content = mark.getparent().getparent().find(qn("w:sdtContent"))
        if content is not None and mark.get(qn("w:val")) not in _OFF:
            for text in content.iter(qn("w:t")):
                text.text = ""


def _drop_unseen(body: Xml) -> Iterator[tuple[str, str, str]]:
    """Take out hidden words, and tell which and where."""
    for mark in list(body.iter(qn("w:vanish"))):
        run = mark.getparent().getparent()
        words = "".join(text.text or "" for text in run.iter(qn("w:t"))) if run is not None else ""
        if run is None or run.tag != qn("w:r") or not words.strip() or mark.get(qn("w:val")) in _OFF:
            continue
        if place := find_plaats(body, run):
            run.getparent().remove(run)
            message = f"In deze cel staat verborgen tekst („{words.strip()[:60]}”). Die is niet gelezen."
            yield place, "tabel-verborgen-tekst", message


def find_plaats(body: Xml, element: Xml) -> str:
    """Return the table, row and column that an element stands in; nothing outside tables."""
    cell = next((parent for parent in element.iterancestors() if parent.tag == qn("w:tc")), None)
    if cell is None:
        return ""
    row = next(parent for parent in cell.iterancestors() if parent.tag == qn("w:tr"))
    table = next(parent for parent in row.iterancestors() if parent.tag == qn("w:tbl"))
    number = list(body.iter(qn("w:tbl"))).index(table) + 1
    return f"tabel {number}, rij {_rows(table).index(row) + 1}, kolom {_kolom(row, cell) + 1}"


def _rows(table: Xml) -> list[Xml]:
    """Return the rows of a table itself that are not taken out under tracked changes."""
    return [row for row in table.iter(qn("w:tr")) if _owner(row, "w:tbl") is table and not is_deleted(row)]


def is_deleted(row: Xml) -> bool:
    """Tell whether a row was taken out under tracked changes."""
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None


def _kolom(row: Xml, cell: Xml) -> int:
    cells = [each for each in row.iter(qn("w:tc")) if _owner(each, "w:tr") is row]
    spans = (each.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}") for each in cells[: cells.index(cell)])
    return sum(1 if span is None else int(span.get(qn("w:val")) or 1) for span in spans)


def _owner(element: Xml, name: str) -> Xml:
    return next((parent for parent in element.iterancestors() if parent.tag == qn(name)), None)
