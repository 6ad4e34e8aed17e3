"""Codes of closed lists as a reader sees them: by name, in a phrase, or as a label."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.views.kit.bouwstenen import Label


def namen_of(codes: Iterable[Code]) -> tuple[str, ...]:
    """Return the Dutch names of several codes, in the order in which they were written."""
    return tuple(code.naam for code in codes)


def write_namen(codes: Iterable[Code]) -> str:
    """Return the names of several codes as one phrase: "Volwassenen, ouderen en mensen met een laag inkomen"."""
    listed = tuple(codes)
    return write_opsomming((*namen_of(listed[:1]), *(code.in_zin for code in listed[1:])))


def label_of(code: Code) -> Label:
    """Return the label of a code: its name, with an icon and a style that carry the name of the code."""
    return Label(soort=code.replace("_", "-"), tekst=code.naam)


def pijler_label(pijler: Code) -> Label:
    """Return the label of a pijler: its letter and its name, "A voorlichting en educatie"."""
    return Label(soort=f"pijler-{pijler.letter.lower()}", tekst=f"{pijler.letter} {pijler.naam}")
