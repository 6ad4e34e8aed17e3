"""A workbook as ``.xlsx``: each sheet is one text, written cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from uitvoeringskompas.exports.gegevens.csvvorm import SCHEIDING, is_formula
from uitvoeringskompas.exports.gegevens.rekenboek.boek import LONGEST_TEXT, Rekenblad, Rekenboek, is_plain
from uitvoeringskompas.exports.gegevens.rijen import Waarde
from uitvoeringskompas.exports.herkomst import keep_writable
from uitvoeringskompas.model.tabelopzet import Kolomsoort
from uitvoeringskompas.packing import FAST, pack
from uitvoeringskompas.packing.kolomnaam import name_kolom

CUT = "… (Deze tekst is langer dan in een cel past. In de CSV en de JSON staat hij helemaal.)"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_KOP, _EURO, _DAG, _UITLEG, _TEKEN = (f' s="{number}"' for number in range(1, 6))
_TEKST = Kolomsoort.TEKST
"""The places of the styles in ``_STYLES``: the last is of a text that begins as a formula, and stays a text."""
_STYLES = f"""{_HEAD}<styleSheet {_MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;€&quot; #,##0"/>\
<numFmt numFmtId="165" formatCode="[$-413]d mmmm yyyy"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>\
</fonts><fills count="3"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills>\
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>\
<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1"/>\
<xf numFmtId="165" applyNumberFormat="1"/>\
<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf quotePrefix="1"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What a reader takes for a sign that was written by its number."""
_FIRST_DAY = date(1899, 12, 30).toordinal()
"""Day 0: days are counted from there, as if 1900 had a leap day."""
_DAY = len("2026-03-15")


def write_xlsx(boek: Rekenboek) -> bytes:
    """Return the bytes of the workbook."""
    return pack(_list_parts(boek), level=FAST)


def _list_parts(boek: Rekenboek) -> Iterator[tuple[str, str]]:
    bladen = tuple(boek.bladen)
    numbers = range(1, len(bladen) + 1)
    yield "[Content_Types].xml", _types(numbers)
    yield "_rels/.rels", _relations((("officeDocument", "xl/workbook.xml"),), core="docProps/core.xml")
    yield "docProps/core.xml", _about(boek.titel)
    sheets = "".join(
        f'<sheet name={quoteattr(blad.naam)} sheetId="{number}" r:id="rId{number}"/>'
        for number, blad in zip(numbers, bladen, strict=True)
    )
    yield "xl/workbook.xml", f'{_HEAD}<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'
    named = (("worksheet", f"worksheets/sheet{number}.xml") for number in numbers)
    yield "xl/_rels/workbook.xml.rels", _relations((*named, ("styles", "styles.xml")))
    yield "xl/styles.xml", _STYLES
    for number, blad in zip(numbers, bladen, strict=True):
        yield f"xl/worksheets/sheet{number}.xml", _write_blad(blad)


def _types(numbers: Iterable[int]) -> str:
    parts = {"/xl/workbook.xml": f"{_TYPE}.sheet.main+xml", "/xl/styles.xml": f"{_TYPE}.styles+xml"}
    parts |= {f"/xl/worksheets/sheet{number}.xml": f"{_TYPE}.worksheet+xml" for number in numbers}
    parts["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    told = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in parts.items())
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _relations(found: Iterable[tuple[str, str]], core: str = "") -> str:
    kinds = [(f"{_OFFICE}/{kind}", target) for kind, target in found]
    kinds += [(f"{_PACKAGE}/relationships/metadata/core-properties", core)] if core else []
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(kinds, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _about(titel: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(keep_writable(titel))}</dc:title><dc:creator>Uitvoeringskompas</dc:creator><dc:language>nl-NL</dc:language>"
        "</cp:coreProperties>"
    )


def _write_blad(blad: Rekenblad) -> str:
    letters = tuple(name_kolom(number) for number in range(len(blad.kop)))
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{breedte}" customWidth="1"/>'
        for number, breedte in enumerate(blad.breedten, start=1)
    )
    head = "".join(_text(f"{letter}1", naam, _KOP) for letter, naam in zip(letters, blad.kop, strict=True))
    rows = "".join(_rows(blad, letters))
    return (
        f'{_HEAD}<worksheet {_MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        f'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{widths}</cols><sheetData>'
        f'<row r="1">{head}</row>{rows}</sheetData><autoFilter ref="A1:{letters[-1]}{len(blad.rijen) + 1}"/>'
        '<pageSetup orientation="landscape"/></worksheet>'
    )


def _rows(blad: Rekenblad, letters: tuple[str, ...]) -> Iterator[str]:
    usual = _UITLEG if blad.is_uitleg else ""
    columns = tuple(zip(letters, blad.soorten, strict=True))
    for number, rij in enumerate(blad.rijen, start=2):
        cells = [
            f'<c r="{letter}{number}"{usual} t="inlineStr"><is><t>{waarde}</t></is></c>'
            if waarde.__class__ is str and soort is _TEKST and is_plain(waarde)
            else _cell(f"{letter}{number}", waarde, soort, usual)
            for (letter, soort), waarde in zip(columns, rij, strict=True)
            if waarde is not None and waarde != ()
        ]
        yield f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, waarde: Waarde, soort: Kolomsoort, usual: str) -> str:
    match waarde:
        case str() if soort is Kolomsoort.MOMENT and len(waarde) == _DAY:
            return f'<c r="{place}"{_DAG}><v>{date.fromisoformat(waarde).toordinal() - _FIRST_DAY}</v></c>'
        case str():
            return _text(place, waarde, usual)
        case bool():
            return f'<c r="{place}" t="b"{usual}><v>{waarde:d}</v></c>'
        case int() | Decimal():
            return f'<c r="{place}"{_EURO if soort is Kolomsoort.EURO else usual}><v>{waarde:f}</v></c>'
        case tuple():
            return _text(place, SCHEIDING.join(waarde), usual)
    return _text(place, str(waarde), usual)


def _text(place: str, text: str, style: str) -> str:
    """Return a cell with any text: one that begins as a formula says that it is a text, also for who types in it."""
    kept = text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - len(CUT)]}{CUT}"
    shown = _ESCAPED.sub("_x005F_", escape(keep_writable(kept)))
    styled = style or (_TEKEN if is_formula(text) else "")
    return f'<c r="{place}"{styled} t="inlineStr"><is><t xml:space="preserve">{shown}</t></is></c>'
