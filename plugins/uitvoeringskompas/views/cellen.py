"""Cells out of values: absent, unknown and zero each read differently."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.views.blad import label_of
from uitvoeringskompas.views.bouwstenen import Cel, Feit, Label, Link
from uitvoeringskompas.views.prose import render_proza
from uitvoeringskompas.views.tekst import NIET_BEKEND, write_euro, write_hoeveelheid


def empty_cel(tekst: str = NIET_BEKEND, *, getal: bool = False) -> Cel:
    """Return a cell that says in words that something is absent or unknown."""
    return Cel(tekst=tekst, leeg=True, getal=getal)


def text_cel(tekst: str | None, *, leeg: str = NIET_BEKEND) -> Cel:
    """Return a cell with plain text, or the words for its absence."""
    return Cel(tekst=tekst) if tekst else empty_cel(leeg)


def proza_cel(tekst: Proza | None, *, leeg: str = "") -> Cel:
    """Return a cell with an editor's Markdown, or the words for its absence."""
    return Cel(proza=render_proza(tekst)) if tekst else empty_cel(leeg)


def label_cel(lijst: str, code: str | None, *, leeg: str = NIET_BEKEND) -> Cel:
    """Return a cell with the label of a code of a code list."""
    return Cel(labels=(label_of(lijst, code),)) if code else empty_cel(leeg)


def labels_cel(labels: Iterable[Label], *, leeg: str = NIET_BEKEND) -> Cel:
    """Return a cell with several labels."""
    found = tuple(labels)
    return Cel(labels=found) if found else empty_cel(leeg)


def links_cel(links: Iterable[Link], *, leeg: str = NIET_BEKEND) -> Cel:
    """Return a cell with links, one below the other."""
    found = tuple(links)
    return Cel(links=found) if found else empty_cel(leeg)


def euro_cel(bedrag: int | None, *, leeg: str = NIET_BEKEND, opmerking: str = "") -> Cel:
    """Return a cell with whole euros; zero is printed as the amount it is."""
    if bedrag is None:
        return Cel(tekst=leeg, leeg=True, getal=True, opmerking=opmerking)
    return Cel(tekst=write_euro(bedrag), getal=True, opmerking=opmerking)


def number_cel(getal: Decimal | int | None, eenheid: str | None = None, *, leeg: str = NIET_BEKEND) -> Cel:
    """Return a cell with a number and its unit."""
    if getal is None:
        return empty_cel(leeg, getal=True)
    return Cel(tekst=write_hoeveelheid(getal, eenheid), getal=True)


def list_feiten(*paren: tuple[str, Cel | None]) -> tuple[Feit, ...]:
    """Return the facts that are there: a fact whose cell is None is left out, not printed as unknown."""
    return tuple(Feit(naam=naam, waarde=cel) for naam, cel in paren if cel is not None)
