"""A workbook as ``.ods``: the same bytes each time, and no cell that calculates anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from io import BytesIO
from itertools import zip_longest

from odfdo import Document, Element

from uitvoeringskompas.packing.kolomnaam import name_kolom
from uitvoeringskompas.tables.uit.archief import pack_again
from uitvoeringskompas.tables.uit.odsblad import write_blad
from uitvoeringskompas.tables.uit.werkboek import LISTS, OPEN, Boekblad, Boekcel, Celsoort, Keuzelijst, Werkboek

_MADE = datetime(2020, 1, 1)  # noqa: DTZ001 -- the format knows no zone; a workbook says nothing of when it was made
_NUMBERS = {
    Celsoort.EURO: (
        '<number:currency-style style:name="D{naam}"><number:currency-symbol number:language="nl" number:country="NL">€'
        '</number:currency-symbol><number:text> </number:text><number:number number:decimal-places="2" '
        'number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:currency-style>'
    ),
    Celsoort.DAG: (
        '<number:date-style style:name="D{naam}" number:language="nl" number:country="NL"><number:day/>'
        '<number:text> </number:text><number:month number:textual="true" number:style="long"/>'
        '<number:text> </number:text><number:year number:style="long"/></number:date-style>'
    ),
    Celsoort.GETAL: (
        '<number:number-style style:name="D{naam}"><number:number number:min-integer-digits="1"/></number:number-style>'
    ),
}
_WORDS = '<number:text-style style:name="D{naam}"><number:text-content/></number:text-style>'
_CELL = (
    '<style:style style:name="C{naam}" style:family="table-cell" style:parent-style-name="Default" '
    'style:data-style-name="D{naam}"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" '
    'style:cell-protect="{slot}"{vlak}/><style:text-properties{letter}/></style:style>'
)
_FILLS = {Celsoort.KOP: "#dce6f1", Celsoort.SLEUTEL: "#ededed"}
_LETTERS = {
    Celsoort.KOP: ' fo:font-weight="bold"',
    Celsoort.LINK: ' fo:color="#0b5394" style:text-underline-style="solid"',
}
_COLUMN = (
    '<style:style style:name="B{breedte}" style:family="table-column"><style:table-column-properties '
    'style:column-width="{cm:.2f}cm"/></style:style>'
)
_TABLE = (
    '<style:style style:name="{naam}" style:family="table">'
    '<style:table-properties table:display="{zicht}"/></style:style>'
)
_CHOICE = (
    '<table:content-validation table:name="{naam}" table:condition="of:cell-content-is-in-list([$\'{blad}\'.${kolom}$1'
    ':.${kolom}${eind}])" table:allow-empty-cell="true" table:display-list="unsorted" '
    'table:base-cell-address="$\'{blad}\'.$A$1"><table:error-message table:message-type="{streng}" '
    'table:display="true" table:title="{titel}"><text:p>{zin}</text:p></table:error-message></table:content-validation>'
)


def write(boek: Werkboek) -> bytes:
    """Return the bytes of the workbook."""
    document = Document("spreadsheet")
    body = document.body
    body.clear()
    _add_styles(document, boek)
    choices = Element.from_tag("table:content-validations")
    for number, (naam, keuzelijst) in enumerate(boek.keuzelijsten.items()):
        choices.append(Element.from_tag(_choice(number, naam, keuzelijst)))
    body.append(choices)
    for blad in boek.bladen:
        body.append(Element.from_tag(write_blad(blad)))
    body.append(Element.from_tag(write_blad(_list_sheet(boek.keuzelijsten))))
    document.meta.title, document.meta.creation_date = boek.titel, _MADE
    document.meta.date, document.meta.generator = _MADE, "Uitvoeringskompas"
    written = BytesIO()
    document.save(written)
    return pack_again(written.getvalue())


def _add_styles(document: Document, boek: Werkboek) -> None:
    styles = document.content.get_element("//office:automatic-styles")
    if styles is None:
        raise AssertionError("a new document has room for styles")
    for soort in Celsoort:
        naam = soort.value
        styles.append(Element.from_tag(_NUMBERS.get(soort, _WORDS).format(naam=naam)))
        fill = f' fo:background-color="{_FILLS[soort]}"' if soort in _FILLS else ""
        letter = _LETTERS.get(soort, "")
        slot = "none" if soort in OPEN else "protected"
        styles.append(Element.from_tag(_CELL.format(naam=naam, slot=slot, vlak=fill, letter=letter)))
    for breedte in sorted({breedte for blad in boek.bladen for breedte in blad.breedten}):
        styles.append(Element.from_tag(_COLUMN.format(breedte=breedte, cm=breedte * 0.22)))
    for naam, zicht in (("Tzicht", "true"), ("Tweg", "false")):
        styles.append(Element.from_tag(_TABLE.format(naam=naam, zicht=zicht)))


def _choice(number: int, naam: str, keuzelijst: Keuzelijst) -> str:
    titel, zin = keuzelijst.antwoord
    streng = "warning" if keuzelijst.is_open else "stop"
    place = {"naam": naam, "blad": LISTS, "kolom": name_kolom(number), "eind": max(len(keuzelijst.woorden), 1)}
    return _CHOICE.format(**place, streng=streng, titel=titel, zin=zin)


def _list_sheet(lists: Mapping[str, Keuzelijst]) -> Boekblad:
    """Return the hidden sheet with a column for each list."""
    return Boekblad(naam=LISTS, rijen=tuple(_list_rows(lists)), verborgen=True)


def _list_rows(lists: Mapping[str, Keuzelijst]) -> Iterator[tuple[Boekcel, ...]]:
    words = [each.woorden for each in lists.values()]
    for row in zip_longest(*words):
        yield tuple(Boekcel(inhoud=keuze) for keuze in row)
