"""Tables out of records: a column in which no record says anything is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.taal.datum import write_datum, write_moment
from uitvoeringskompas.taal.getal import write_euro
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Link, Rij, Tabel
from uitvoeringskompas.views.kit.prose import render_proza

Row = TypeVar("Row")
AFWEZIG = Cel(tekst=NIET_GENOEMD, leeg=True, afwezig=True)


def tabulate(
    bijschrift: str,
    things: Iterable[Row],
    *kolommen: tuple[str, Callable[[Row], Cel | None]],
    anker: Callable[[Row], str] | None = None,
    bron: str = "",
) -> Tabel | None:
    """Return a table with a row per thing and a column per (title, cell maker), or None without things.

    A cell maker returns None for what is absent. A column with nothing but absent cells disappears; in a column that
    stays, the absent cell is a dash. The first column always stays: it is the head of the row.
    """
    rows = [(thing, [make(thing) for _, make in kolommen]) for thing in things]
    if not rows:
        return None
    kept = [nummer for nummer in range(len(kolommen)) if not nummer or any(cells[nummer] for _, cells in rows)]
    return Tabel(
        bijschrift=bijschrift,
        kolommen=tuple(
            Kolom(titel=kolommen[nummer][0], getal=_is_numeric(cells[nummer] for _, cells in rows)) for nummer in kept
        ),
        rijen=tuple(
            Rij(
                cellen=tuple(cells[nummer] or AFWEZIG for nummer in kept),
                anker=(anker(thing) or None) if anker else None,
            )
            for thing, cells in rows
        ),
        bron=bron,
    )


def make_cel(tekst: str | None, *, getal: bool = False) -> Cel | None:
    """Return a cell with plain text, or None for what is absent."""
    return Cel(tekst=tekst, getal=getal) if tekst else None


def make_datum_cel(dag: str | None) -> Cel | None:
    """Return a cell with a day in words, or None for what is absent."""
    return make_cel(write_datum(dag) if dag else None)


def make_moment_cel(moment: str | None) -> Cel | None:
    """Return a cell with a day, month, quarter or year in words, or None for what is absent."""
    return make_cel(write_moment(moment) if moment else None)


def make_naam_cel(code: Code | None) -> Cel | None:
    """Return a cell with the name of a code of a code list, or None for what is absent."""
    return make_cel(code.naam if code else None)


def make_euro_cel(bedrag: int | None) -> Cel | None:
    """Return a cell with whole euros, zero included, or None for what is absent."""
    return make_cel(None if bedrag is None else write_euro(bedrag), getal=True)


def make_titel_cel(titel: str, url: str | None) -> Cel:
    """Return a cell with the title of a document, as a link when its address is known."""
    return Cel(links=(Link(tekst=titel, href=url),)) if url else Cel(tekst=titel)


def make_proza_cel(tekst: Proza | None) -> Cel | None:
    """Return a cell with an editor's Markdown, or None for what is absent."""
    return Cel(proza=render_proza(tekst)) if tekst else None


def make_links_cel(links: Iterable[Link]) -> Cel | None:
    """Return a cell with links, or None when there are none."""
    found = tuple(links)
    return Cel(links=found) if found else None


def add_proza(cel: Cel, tekst: Proza | None) -> Cel:
    """Return the cell with an editor's Markdown below what it already says."""
    return replace(cel, proza=render_proza(tekst)) if tekst else cel


def _is_numeric(cells: Iterable[Cel | None]) -> bool:
    present = [cel for cel in cells if cel]
    return bool(present) and all(cel.getal for cel in present)


def code_cel(code: Code | None) -> Cel | None:
    """Return the name of a code with its explanation, so that the reader need not know the word."""
    return Cel(tekst=code.naam, opmerking=code.uitleg) if code else None
