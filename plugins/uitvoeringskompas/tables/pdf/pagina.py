"""The tables of one page of a PDF: their cells as the lines on the page make them."""

from __future__ import annotations

from pdfplumber.page import Page
from pdfplumber.table import Table

from uitvoeringskompas.tables.bladbouw import clean_tekst
from uitvoeringskompas.vast import Vast


class Pdfvak(Vast):
    """A cell between lines: its text, line by line, and over how many columns and rows it reaches."""

    kolom: int
    tekst: str
    breedte: int
    hoogte: int


class Pdftabel(Vast):
    """A table of one page: its number there, the rows of cells that begin in each, and where its columns begin."""

    bladzijde: int
    nummer: int
    rijen: tuple[tuple[Pdfvak, ...], ...]
    kolommen: tuple[float, ...]

    def teksten(self, rij: int) -> list[str]:
        """Return the texts of one row, column by column."""
        found = {vak.kolom: vak.tekst for vak in self.rijen[rij]}
        return [found.get(kolom, "") for kolom in range(len(self.kolommen))]


def read_pagina(page: Page) -> list[Pdftabel]:
    """Return the ruled tables of a page from top to bottom; a box around a text is no table."""
    tables = [table for table in _without_doubles(page).find_tables() if len(table.columns) > 1]
    tables.sort(key=lambda table: (table.bbox[1], table.bbox[0]))
    return [_read_table(table, page.page_number, number) for number, table in enumerate(tables, 1)]


def _without_doubles(page: Page) -> Page:
    """Return a page without letters that were printed twice to look bold; to look for them is slow."""
    places = {(sign["text"], round(sign["x0"] / 2), round(sign["top"] / 2)) for sign in page.chars}
    return page.dedupe_chars() if len(places) < len(page.chars) else page


def _read_table(table: Table, bladzijde: int, nummer: int) -> Pdftabel:
    lefts = sorted({cell[0] for cell in table.cells})
    tops = sorted({cell[1] for cell in table.cells})
    rows = []
    for row, words in zip(table.rows, table.extract(), strict=True):
        row_cells = []
        for cell, text in zip(row.cells, words, strict=True):
            if cell is not None:
                left, top, right, bottom = cell
                row_cells.append(
                    Pdfvak(
                        kolom=lefts.index(left),
                        tekst=clean_tekst(text or ""),
                        breedte=sum(left <= each < right - 1 for each in lefts),
                        hoogte=sum(top <= each < bottom - 1 for each in tops),
                    )
                )
        rows.append(tuple(row_cells))
    return Pdftabel(bladzijde=bladzijde, nummer=nummer, rijen=tuple(rows), kolommen=tuple(lefts))
