"""The sheets of a workbook of OpenDocument: their rows and cells, also repeated ones, and what nobody sees."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from odfdo import Document, Element

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.bladbouw import Bladvorm, build_werkblad, check_sizes, finish_lezing, name_cel
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.let_op import NIET_BEREKEND, tell_let_op
from uitvoeringskompas.tables.meldingen import floating_words, too_many
from uitvoeringskompas.tables.ods.inhoud import find_struck, read_woorden
from uitvoeringskompas.tables.ods.waarde import is_uncalculated, read_fout, read_waarde
from uitvoeringskompas.tables.tabelbestand import Tabelbestand
from uitvoeringskompas.tables.werkmap import Lezing, Tabelcel, Werkblad
from uitvoeringskompas.vast import Vast, field, replace

_DRAWN_LINES = "descendant::text:p[ancestor::draw:text-box or ancestor::draw:custom-shape]"
_HIDDEN = frozenset({"collapse", "filter"})


class Gevonden(Vast):
    """What was found on a sheet: each filled cell once, with how often it is repeated, and what nobody sees."""

    naam: str
    verborgen: bool
    cellen: list[tuple[Tabelcel, int, int]] = field(default_factory=list)
    verborgen_rijen: set[int] = field(default_factory=set)
    verborgen_kolommen: set[int] = field(default_factory=set)

    def size(self) -> tuple[int, int]:
        """Return the rows and columns as far as something stands in them."""
        rows = max((cel.rij + down for cel, down, _ in self.cellen), default=0)
        return rows, max((cel.kolom + right for cel, _, right in self.cellen), default=0)


def read_ods(bron: Tabelbestand, grenzen: Grenzen) -> Lezing:
    """Return the sheets of a workbook of OpenDocument; raises what odfdo raises when it is no whole workbook."""
    document = Document(BytesIO(bron.inhoud))
    tables = document.body.get_elements("table:table")
    if len(tables) > grenzen.bladen:
        return Lezing(werkmap=None, problems=(too_many(bron.bestand, "bladen", grenzen.bladen),))
    struck = find_struck(document)
    hidden = _hidden_styles(document)
    found = [_read_table(table, struck, hidden, grenzen) for table in tables]
    if refused := check_sizes(bron.bestand, (each.size() for each in found), grenzen):
        return Lezing(werkmap=None, problems=(refused,))
    bladen = [_build(each) for each in found]
    problems = [*tell_let_op(bron, bladen), *_tell_tekstvakken(bron, tables)]
    return finish_lezing(bron.bestand, bladen, problems, grenzen)


def _tell_tekstvakken(bron: Tabelbestand, tables: list[Element]) -> Iterator[Problem]:
    """Yield the sheets on top of which words lie in a drawing."""
    for table in tables:
        if any(line.text_recursive.strip() for line in table.get_elements(_DRAWN_LINES)):
            yield floating_words(bron.location(str(table.get_attribute("table:name") or "")))


def _hidden_styles(document: Document) -> frozenset[str]:
    styles = document.content.get_elements("//style:style[style:table-properties/@table:display='false']")
    return frozenset(str(style.get_attribute("style:name")) for style in styles)


def _read_table(table: Element, struck: frozenset[str], hidden: frozenset[str], grenzen: Grenzen) -> Gevonden:
    naam = str(table.get_attribute("table:name") or "")
    found = Gevonden(naam=naam, verborgen=table.get_attribute("table:style-name") in hidden)
    _read_columns(table, found, grenzen)
    rij = 0
    for row in table.get_elements("descendant::table:table-row"):
        often = _often(row, "table:number-rows-repeated")
        if row.get_attribute("table:visibility") in _HIDDEN:
            found.verborgen_rijen.update(range(rij, min(rij + often, grenzen.rijen)))
        found.cellen.extend((cel, often, right) for cel, right in _read_row(row, rij, struck))
        rij += often
    return found


def _read_columns(table: Element, found: Gevonden, grenzen: Grenzen) -> None:
    kolom = 0
    for column in table.get_elements("descendant::table:table-column"):
        often = _often(column, "table:number-columns-repeated")
        if column.get_attribute("table:visibility") in _HIDDEN:
            found.verborgen_kolommen.update(range(kolom, min(kolom + often, grenzen.kolommen)))
        kolom += often


def _read_row(row: Element, rij: int, struck: frozenset[str]) -> Iterator[tuple[Tabelcel, int]]:
    kolom = 0
    for cel in row.children:
        if cel.tag not in {"table:table-cell", "table:covered-table-cell"}:
            continue
        often = _often(cel, "table:number-columns-repeated")
        read = _read_cel(cel, rij, kolom, struck)
        if not read.is_empty:
            yield read, often
        kolom += often


def _often(element: Element, attribute: str) -> int:
    return max(1, int(element.get_attribute(attribute) or 1))


def _read_cel(cel: Element, rij: int, kolom: int, struck: frozenset[str]) -> Tabelcel:
    woorden = read_woorden(cel, struck)
    tekst, waarde = read_waarde(cel, woorden.tekst) if not woorden.doorgehaald else (woorden.tekst, None)
    fout = NIET_BEREKEND if is_uncalculated(cel) else read_fout(tekst)
    return Tabelcel(
        adres=name_cel(rij, kolom),
        rij=rij,
        kolom=kolom,
        tekst="" if fout else tekst,
        waarde=None if fout else waarde,
        breedte=_often(cel, "table:number-columns-spanned"),
        hoogte=_often(cel, "table:number-rows-spanned"),
        verborgen=cel.tag == "table:covered-table-cell",
        doorgehaald=woorden.doorgehaald,
        opmerking=woorden.opmerking,
        fout=fout,
    )


def _build(found: Gevonden) -> Werkblad:
    """Return the sheet of what was found, with repeated cells as often as they are shown."""
    vorm = Bladvorm(
        naam=found.naam,
        verborgen=found.verborgen,
        verborgen_rijen=frozenset(found.verborgen_rijen),
        verborgen_kolommen=frozenset(found.verborgen_kolommen),
    )
    return build_werkblad(vorm, (each for cel, down, right in found.cellen for each in _repeat(cel, down, right)))


def _repeat(cel: Tabelcel, down: int, right: int) -> Iterator[Tabelcel]:
    for rij in range(cel.rij, cel.rij + down):
        for kolom in range(cel.kolom, cel.kolom + right):
            yield replace(cel, adres=name_cel(rij, kolom), rij=rij, kolom=kolom)
