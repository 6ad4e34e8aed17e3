"""Words that become a sentence: enumerations, quotes, capitals, the mark at its end, and what is not there."""

from __future__ import annotations

from collections.abc import Iterable

from babel.lists import format_list

from uitvoeringskompas.taal.locale import NEDERLANDS

ONBEKEND = "niet bekend"
NIET_GENOEMD = "niet genoemd"
_EN: str = NEDERLANDS.list_patterns["standard"]["end"]

MOST_KEUZES = 12
"""More choices than this are not named: an editor finds the rest in the explanation of the field."""


def write_opsomming(delen: Iterable[str | int]) -> str:
    """Return "a, b en c"; an empty text is left out."""
    *eerder, laatste = [str(deel) for deel in delen if deel != ""] or [""]
    return _EN.format(", ".join(eerder), laatste) if eerder else laatste


def write_keuze(keuzes: Iterable[str]) -> str:
    """Return "a, b, c", and how many more there are when they are many."""
    every = tuple(keuzes)
    more = len(every) - MOST_KEUZES
    return ", ".join(every[:MOST_KEUZES]) + (f" en nog {more} andere" if more > 0 else "")


def ask_keuze(keuzes: Iterable[str]) -> str:
    """Return "Kies uit: a, b, c."."""
    return f"Kies uit: {write_keuze(keuzes)}."


def write_zinnen(*zinnen: str) -> str:
    """Return sentences one behind the other; an empty one is left out."""
    return write_reeks(zinnen, " ")


def write_reeks(delen: Iterable[str | None], tussen: str = ", ") -> str:
    """Return phrases side by side, "a, b, c" or with another sign between them; what is absent or empty is left out."""
    return tussen.join(deel for deel in delen if deel)


def close_zin(zin: str) -> str:
    """Return a sentence with one mark at its end, also when it ends with a text of an editor."""
    return zin if zin.endswith(("…", "?", "!")) else zin.rstrip(".") + "."


def quote(tekst: str) -> str:
    """Return a title or a text of an editor between the quotes of a page: "‘Beweegcoach’"."""
    return f"‘{tekst}’"


def quote_titels(titels: Iterable[str]) -> str:
    """Return titles in a sentence: "‘Wandelgroep’ en ‘Beweegcoach’"."""
    return write_opsomming(map(quote, titels))


def quote_namen(namen: Iterable[str]) -> str:
    """Return ``"a", "b" en "c"``: what stands in a file, as it was typed."""
    return write_opsomming(f'"{naam}"' for naam in namen)


def quote_keuze(namen: Iterable[str]) -> str:
    """Return ``"a", "b" of "c"``: what stands in a file, as it was typed."""
    return write_of(f'"{naam}"' for naam in namen)


def write_of(delen: Iterable[str]) -> str:
    """Return "a, b of c"."""
    return format_list(list(delen), style="or", locale=NEDERLANDS)


def capitalize_first(tekst: str) -> str:
    """Return the text with its first letter as a capital and the rest untouched."""
    return tekst[:1].upper() + tekst[1:]


def lower_first(tekst: str) -> str:
    """Return the text with a small first letter: "GGD" stays "GGD", and "Eén" gets its accent back: "één"."""
    if tekst[1:2].isupper():
        return tekst
    return "é" + tekst[1:] if tekst.startswith("Eén") else tekst[:1].lower() + tekst[1:]
