"""Words that become a sentence: enumerations, capitals and what is not there."""

from __future__ import annotations

from collections.abc import Iterable

from babel.lists import format_list

from uitvoeringskompas.taal.locale import NEDERLANDS

NIET_BEKEND = "nog niet bekend"


def write_opsomming(delen: Iterable[str]) -> str:
    """Return "a, b en c"."""
    return format_list([deel for deel in delen if deel], locale=NEDERLANDS)


def capitalize_first(tekst: str) -> str:
    """Return the text with its first letter as a capital and the rest untouched."""
    return tekst[:1].upper() + tekst[1:]


def lower_first(tekst: str) -> str:
    """Return the text with a small first letter: "GGD" stays "GGD", and "Eén" gets its accent back: "één"."""
    if tekst[1:2].isupper():
        return tekst
    return "é" + tekst[1:] if tekst.startswith("Eén") else tekst[:1].lower() + tekst[1:]
