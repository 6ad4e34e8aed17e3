"""The sheets of a workbook of Excel: their cells, what is merged, what nobody sees and what hangs on a cell."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import column_index_from_string
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.bladbouw import (
    Bladvorm,
    build_werkblad,
    check_sizes,
    clean_tekst,
    finish_lezing,
    name_cel,
)
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.let_op import tell_let_op
from uitvoeringskompas.tables.meldingen import floating_words, too_many
from uitvoeringskompas.tables.tabelbestand import Tabelbestand
from uitvoeringskompas.tables.werkmap import Lezing, Tabelcel, Werkblad
from uitvoeringskompas.tables.xlsx.bereik import check_bereik
from uitvoeringskompas.tables.xlsx.celinhoud import read_inhoud
from uitvoeringskompas.vast import replace

_WORDS = re.compile(rb"<a:t>[^<]*\S[^<]*</a:t>")


def read_xlsx(bron: Tabelbestand, grenzen: Grenzen) -> Lezing:
    """Return the sheets of a workbook of Excel; raises what openpyxl raises when it is no whole workbook."""
    if refused := check_bereik(bron, grenzen):
        return Lezing(werkmap=None, problems=(refused,))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = load_workbook(BytesIO(bron.inhoud), data_only=True)
        formulas = load_workbook(BytesIO(bron.inhoud), rich_text=True)
    if refused := _check(bron, values, grenzen):
        return Lezing(werkmap=None, problems=(refused,))
    recalculates = bool(formulas.calculation and formulas.calculation.fullCalcOnLoad)
    bladen = [_read_blad(sheet, formulas[sheet.title], recalculates=recalculates) for sheet in values.worksheets]
    problems = [*tell_let_op(bron, bladen), *_tell_tekstvakken(bron)]
    return finish_lezing(bron.bestand, bladen, problems, grenzen)


def _tell_tekstvakken(bron: Tabelbestand) -> Iterator[Problem]:
    """Yield that words lie on top of the sheets: openpyxl does not read drawings with text."""
    with ZipFile(BytesIO(bron.inhoud)) as archief:
        drawings = [name for name in archief.namelist() if name.startswith("xl/drawings/drawing")]
        if any(_WORDS.search(archief.read(name)) for name in drawings):
            yield floating_words(bron.location())


def _check(bron: Tabelbestand, werkmap: Workbook, grenzen: Grenzen) -> Problem | None:
    if len(werkmap.worksheets) > grenzen.bladen:
        return too_many(bron.bestand, "bladen", grenzen.bladen)
    return check_sizes(bron.bestand, map(_size, werkmap.worksheets), grenzen)


def _size(sheet: Worksheet) -> tuple[int, int]:
    """Return the rows and columns as far as something stands in them; a colour alone is nothing."""
    filled = [(cel.row, cel.column) for cel in _cells(sheet) if cel.value is not None]
    return max((row for row, _ in filled), default=0), max((column for _, column in filled), default=0)


def _cells(sheet: Worksheet) -> list[Cell | MergedCell]:
    """Return the cells that the file holds; asking for rows would make a cell of every gap between them."""
    return list(sheet._cells.values())  # noqa: SLF001 -- see above


def _read_blad(sheet: Worksheet, formulas: Worksheet, *, recalculates: bool) -> Werkblad:
    vorm = Bladvorm(
        naam=sheet.title,
        verborgen=sheet.sheet_state != "visible",
        verborgen_rijen=frozenset(row - 1 for row, size in sheet.row_dimensions.items() if size.hidden),
        verborgen_kolommen=frozenset(_hidden_columns(sheet)),
    )
    merged = {(area.min_row, area.min_col): area for area in sheet.merged_cells.ranges}
    found = []
    for cel in _cells(sheet):
        if isinstance(cel, MergedCell):
            continue
        read = _read_cel(cel, formulas.cell(cel.row, cel.column), recalculates=recalculates)
        if area := merged.get((cel.row, cel.column)):
            read = replace(read, breedte=area.max_col - cel.column + 1, hoogte=area.max_row - cel.row + 1)
        found.append(read)
    return build_werkblad(vorm, found)


def _hidden_columns(sheet: Worksheet) -> Iterator[int]:
    for letters, size in sheet.column_dimensions.items():
        if size.hidden:
            first = size.min or column_index_from_string(letters)
            yield from range(first - 1, min(size.max or first, sheet.max_column))


def _read_cel(cel: Cell, formule: Cell | MergedCell, *, recalculates: bool) -> Tabelcel:
    inhoud = read_inhoud(cel, formule, recalculates=recalculates)
    remarks = [cel.comment.text if cel.comment else "", _link(cel)]
    return Tabelcel(
        adres=name_cel(cel.row - 1, cel.column - 1),
        rij=cel.row - 1,
        kolom=cel.column - 1,
        tekst=inhoud.tekst,
        waarde=inhoud.waarde,
        doorgehaald=inhoud.doorgehaald,
        fout=inhoud.fout,
        opmerking=clean_tekst("\n".join(filter(None, remarks))),
        verborgen=_is_unseen(cel),
    )


def _is_unseen(cel: Cell) -> bool:
    """Tell whether the format of a cell shows nothing of what it holds."""
    return set((cel.number_format or "").strip()) == {";"}


def _link(cel: Cell) -> str:
    """Return where a cell leads to, when its own words do not say so."""
    target = cel.hyperlink.target if cel.hyperlink else None
    return f"koppeling: {target}" if target and target.removeprefix("mailto:") not in str(cel.value) else ""
