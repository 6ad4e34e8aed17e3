"""Cells out of values: absent, unknown and zero each read differently.

Views call these by the name of the module: ``cellen.of_moment(moment)``. What is absent gives no cell.
"""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_euro
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.bouwstenen import Cel, Label, Link
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.prose import render_proza


def of_tekst(tekst: str | None, *, getal: bool = False) -> Cel | None:
    """Return a cell with plain text, or None for what is absent."""
    return Cel(tekst=tekst, getal=getal) if tekst else None


def of_moment(moment: str | None) -> Cel | None:
    """Return a cell with a day, month, quarter, season or year in words, or None for what is absent."""
    return of_tekst(write_moment(moment) if moment else None)


def of_naam(code: Code | None) -> Cel | None:
    """Return a cell with the name of a code of a code list, or None for what is absent."""
    return of_tekst(code.naam if code else None)


def of_label(code: Code | None) -> Cel | None:
    """Return a cell with a code of a code list as a label, or None for what is absent."""
    return of_labels([label_of(code)] if code else [])


def of_labels(labels: Iterable[Label]) -> Cel | None:
    """Return a cell with labels, or None when there are none."""
    found = tuple(labels)
    return Cel(labels=found) if found else None


def of_code(code: Code | None) -> Cel | None:
    """Return the name of a code with its explanation, so that the reader need not know the word."""
    return Cel(tekst=code.naam, opmerking=code.uitleg) if code else None


def of_euro(bedrag: int | None) -> Cel | None:
    """Return a cell with whole euros, zero included, or None for what is absent."""
    return of_tekst(None if bedrag is None else write_euro(bedrag), getal=True)


def of_titel(titel: str, url: str | None) -> Cel:
    """Return a cell with the title of a document, as a link when its address is known."""
    return Cel(links=(Link(tekst=titel, href=url),)) if url else Cel(tekst=titel)


def of_link(tekst: str | None, href: str | None) -> Cel | None:
    """Return a cell with one link, or None when its words or its address are absent."""
    return Cel(links=(Link(tekst=tekst, href=href),)) if tekst and href else None


def of_proza(tekst: Proza | None) -> Cel | None:
    """Return a cell with an editor's Markdown, or None for what is absent."""
    return Cel(proza=render_proza(tekst)) if tekst else None


def of_links(links: Iterable[Link]) -> Cel | None:
    """Return a cell with links, or None when there are none."""
    found = tuple(links)
    return Cel(links=found) if found else None


def add_proza(cel: Cel, tekst: Proza | None) -> Cel:
    """Return the cell with an editor's Markdown below what it already says."""
    return replace(cel, proza=render_proza(tekst)) if tekst else cel


def empty(tekst: str = NIET_GENOEMD, *, getal: bool = False) -> Cel:
    """Return a cell that says in words that something is absent or unknown."""
    return Cel(tekst=tekst, leeg=True, getal=getal)
