"""A workbook as ``.ods``: each sheet is one text, written row by row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from uitvoeringskompas.exports.gegevens.csvvorm import SCHEIDING
from uitvoeringskompas.exports.gegevens.rekenboek.boek import Rekenblad, Rekenboek, is_dag, is_plain
from uitvoeringskompas.exports.gegevens.rijen import Waarde
from uitvoeringskompas.exports.herkomst import keep_writable
from uitvoeringskompas.model.tabelopzet import Kolomsoort
from uitvoeringskompas.packing import FAST, Inhoud, pack
from uitvoeringskompas.packing.kolomnaam import name_kolom
from uitvoeringskompas.packing.opendocument import write_paragraphs
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.getal import write_euro

MEDIATYPE = "application/vnd.oasis.opendocument.spreadsheet"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "number": "datastyle",
        "config": "config",
        "meta": "meta",
        "fo": "xsl-fo-compatible",
        "manifest": "manifest",
    }.items()
)
_ABOUT = f'{_SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'
_STYLES = """<number:currency-style style:name="N1"><number:currency-symbol number:language="nl" number:country="NL">€\
</number:currency-symbol><number:text> </number:text><number:number number:decimal-places="0" \
number:min-integer-digits="1" number:grouping="true"/></number:currency-style><number:date-style style:name="N2" \
number:language="nl" number:country="NL"><number:day/><number:text> </number:text><number:month number:textual="true" \
number:style="long"/><number:text> </number:text><number:year number:style="long"/></number:date-style>\
<style:style style:name="kop" style:family="table-cell"><style:table-cell-properties fo:background-color="#dce6f1"/>\
<style:text-properties fo:font-weight="bold"/></style:style>\
<style:style style:name="euro" style:family="table-cell" style:data-style-name="N1"/>\
<style:style style:name="dag" style:family="table-cell" style:data-style-name="N2"/>\
<style:style style:name="uitleg" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" \
style:vertical-align="top"/></style:style>"""
_KOP, _EURO, _DAG, _UITLEG = (f' table:style-name="{name}"' for name in ("kop", "euro", "dag", "uitleg"))
_CM = 0.22
"""So wide is a character."""
_TEXT = ' office:value-type="string"'
_FIXED = (("HorizontalSplitMode", 0), ("VerticalSplitMode", 2), ("VerticalSplitPosition", 1), ("PositionBottom", 1))


def write_ods(boek: Rekenboek) -> bytes:
    """Return the bytes of the workbook."""
    return pack(_list_parts(boek), unpacked="mimetype", level=FAST)


def _list_parts(boek: Rekenboek) -> Iterator[tuple[str, Inhoud]]:
    bladen = tuple(boek.bladen)
    parts: dict[str, Inhoud] = {
        "content.xml": _content(bladen),
        "meta.xml": _about(boek.titel),
        "settings.xml": _settings(bladen),
    }
    files = {"/": MEDIATYPE} | dict.fromkeys(parts, "text/xml")
    told = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in files.items()
    )
    manifest = f'{_HEAD}<manifest:manifest {_SPACES} manifest:version="1.3">{told}</manifest:manifest>'
    yield from {"mimetype": MEDIATYPE, **parts, "META-INF/manifest.xml": manifest}.items()


def _content(bladen: tuple[Rekenblad, ...]) -> Iterator[str]:
    """Yield the sheets row by row: all of a site together would be some hundreds of MB."""
    widths = "".join(
        f'<style:style style:name="b{breedte}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{breedte * _CM:.2f}cm"/></style:style>'
        for breedte in sorted({breedte for blad in bladen for breedte in blad.breedten})
    )
    ranges = "".join(
        f'<table:database-range table:name="filter{number}" table:display-filter-buttons="true" '
        f"table:target-range-address={quoteattr(_range(blad))}/>"
        for number, blad in enumerate(bladen, start=1)
    )
    yield (
        f"{_HEAD}<office:document-content {_ABOUT}><office:automatic-styles>{_STYLES}{widths}</office:automatic-styles>"
        "<office:body><office:spreadsheet>"
    )
    for blad in bladen:
        yield from _write_blad(blad)
    yield (
        f"<table:database-ranges>{ranges}</table:database-ranges></office:spreadsheet></office:body>"
        "</office:document-content>"
    )


def _about(titel: str) -> str:
    return (
        f"{_HEAD}<office:document-meta {_ABOUT}><office:meta><meta:generator>Uitvoeringskompas</meta:generator>"
        f"<dc:title>{escape(keep_writable(titel))}</dc:title><dc:language>nl-NL</dc:language></office:meta>"
        "</office:document-meta>"
    )


def _range(blad: Rekenblad) -> str:
    return f"'{blad.naam}'.A1:'{blad.naam}'.{name_kolom(len(blad.kop) - 1)}{len(blad.rijen) + 1}"


def _settings(bladen: tuple[Rekenblad, ...]) -> str:
    """Return that the first row of each sheet stays in sight."""
    items = "".join(
        f'<config:config-item config:name="{name}" config:type="{"int" if name.startswith("P") else "short"}">{value}'
        "</config:config-item>"
        for name, value in _FIXED
    )
    tables = "".join(
        f"<config:config-item-map-entry config:name={quoteattr(blad.naam)}>{items}</config:config-item-map-entry>"
        for blad in bladen
    )
    return (
        f"{_HEAD}<office:document-settings {_ABOUT}><office:settings>"
        '<config:config-item-set config:name="ooo:view-settings">'
        '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        '<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>'
        f'<config:config-item-map-named config:name="Tables">{tables}</config:config-item-map-named>'
        "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>"
        "</office:document-settings>"
    )


def _write_blad(blad: Rekenblad) -> Iterator[str]:
    usual = _UITLEG if blad.is_uitleg else ""
    columns = "".join(
        f'<table:table-column table:style-name="b{breedte}"{_repeat("columns", len([*same]))}/>'
        for breedte, same in groupby(blad.breedten)
    )
    head = "".join(_text(naam, _KOP) for naam in blad.kop)
    yield (
        f"<table:table table:name={quoteattr(blad.naam)}>{columns}<table:table-header-rows><table:table-row>{head}"
        "</table:table-row></table:table-header-rows>"
    )
    for rij in blad.rijen:
        yield f"<table:table-row>{''.join(_cells(blad, rij, usual))}</table:table-row>"
    yield "</table:table>"


def _repeat(what: str, number: int) -> str:
    return f' table:number-{what}-repeated="{number}"' if number > 1 else ""


def _cells(blad: Rekenblad, rij: tuple[Waarde, ...], usual: str) -> Iterator[str]:
    """Yield the cells of a row; those that are empty and stand beside each other are one."""
    empty = 0
    for soort, waarde in zip(blad.soorten, rij, strict=True):
        if waarde is None or waarde == ():
            empty += 1
            continue
        if empty:
            yield f"<table:table-cell{_repeat('columns', empty)}/>"
            empty = 0
        if waarde.__class__ is str and soort is Kolomsoort.TEKST and is_plain(waarde):
            yield f"<table:table-cell{usual}{_TEXT}><text:p>{waarde}</text:p></table:table-cell>"
        else:
            yield _cell(waarde, soort, usual)


def _cell(waarde: Waarde, soort: Kolomsoort, usual: str) -> str:
    match waarde:
        case str() if is_dag(waarde, soort):
            day = write_datum(date.fromisoformat(waarde))
            return _value(f'date" office:date-value="{waarde}', day, _DAG)
        case bool():
            kept, shown = ("true", "ja") if waarde else ("false", "nee")
            return _value(f'boolean" office:boolean-value="{kept}', shown, usual)
        case int() if soort is Kolomsoort.EURO:
            return _value(f'currency" office:currency="EUR" office:value="{waarde}', write_euro(waarde), _EURO)
        case int() | Decimal():
            return _value(f'float" office:value="{waarde:f}', f"{waarde:f}".replace(".", ","), usual)
        case tuple():
            return _text(SCHEIDING.join(waarde), usual)
    return _text(str(waarde), usual)


def _value(kept: str, shown: str, style: str) -> str:
    return f'<table:table-cell{style} office:value-type="{kept}"><text:p>{shown}</text:p></table:table-cell>'


def _text(text: str, style: str) -> str:
    return f"<table:table-cell{style}{_TEXT}>{write_paragraphs(keep_writable(text))}</table:table-cell>"
