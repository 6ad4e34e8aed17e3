"""A text as Markdown in which only what an editor means can mean something: paragraphs, lists, quotations, headings.

The guide on the site shows in a table which marks are meant. A mark that is not meant is a sign as any other: of
"> 65 jaar", "+ 5%", "- 10 graden", "# 3" and "2026. Het jaar" nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from uitvoeringskompas.taal.opmaak.regels import WORD_BULLETS, Tekstregel, find_items, read_inhoud, read_regels
from uitvoeringskompas.taal.opmaak.tekens import escape_signs, keep_signs
from uitvoeringskompas.vast import Vast

NUMBERING = {"1.": 0, "1)": 1_000_000, "a.": 2_000_000, "a)": 3_000_000, "A.": 4_000_000, "A)": 5_000_000}
"""Which marks a list has, told in the number of its first item, since Markdown knows only one way to number."""

_DEEPEST = 6
_HEADING = re.compile(r"#{1,6} +(?=[A-ZÀ-Þ\"“‘])(?P<words>.+)")
_RULE = re.compile(r"([-*_])(?: ?\1){2,}")
_QUOTE = re.compile(r"> ?(?=[A-ZÀ-Þ\"“‘])")
_AS_TYPED = re.compile(r"[^\w\s(\[{“‘’'\"«€*]|.*\|.*\||.*\t|\*(?:\s|$)|[0-9]{4,}[.)]\s")
_SIGNS_ALONE = re.compile(r"[\W_]+")
_JOINS = ("- ", "+ ", "1. ", "1) ")
_END = (".", ":", ";", "!", "?")


class Tekstdeel(Vast):
    """A part of a text in lines of Markdown.

    ``is_aansluitend`` tells of a list that may stand right below a paragraph: in Markdown a list that does not begin
    with 1 would be taken for more of its words.
    """

    regels: tuple[str, ...]
    is_lijst: bool = False
    is_aansluitend: bool = False


def to_markdown(tekst: str) -> str:
    """Return the Markdown that prints a text of an editor, with every sign that is no mark."""
    return "\n".join(_join(_read_blokken(read_regels(tekst), 0)))


def _join(blokken: Iterator[Tekstdeel]) -> Iterator[str]:
    """Yield the lines of blocks, with an empty one between two; most lists stand right below their paragraph."""
    before: Tekstdeel | None = None
    for blok in blokken:
        if before and (before.is_lijst or not blok.is_aansluitend):
            yield ""
        yield from blok.regels
        before = blok


def _read_blokken(regels: Sequence[Tekstregel], depth: int) -> Iterator[Tekstdeel]:
    place, lists, own = 0, 0, list[Tekstregel]()
    regels = tuple(regels)
    while place < len(regels):
        found = _find_blok(regels, place, depth, lists) if regels[place].tekst else (None, place + 1)
        if found is None:
            own.append(regels[place])
            place += 1
            continue
        if own:
            yield _write_alinea(own)
            own = []
        blok, place = found
        if blok:
            lists += blok.is_lijst
            yield blok
    if own:
        yield _write_alinea(own)


def _find_blok(
    regels: tuple[Tekstregel, ...], place: int, depth: int, lists: int
) -> tuple[Tekstdeel | None, int] | None:
    """Return what begins at this line and where the next line stands; None for a line of a paragraph."""
    tekst = regels[place].tekst
    if _RULE.fullmatch(tekst):
        return Tekstdeel(regels=("***",)), place + 1
    if heading := _HEADING.fullmatch(tekst):
        return Tekstdeel(regels=(f"# {keep_signs(heading['words'])}",)), place + 1
    if _QUOTE.match(tekst):
        return _read_citaat(regels, place, depth)
    items = find_items(regels, place) if regels[place].soort and depth < _DEEPEST else ()
    if not items or not _is_lijst(regels, place, len(items), depth):
        return None
    lines = tuple(_write_items(regels, items, depth, lists))
    return Tekstdeel(regels=lines, is_lijst=True, is_aansluitend=lines[0].startswith(_JOINS)), items[-1][1]


def _is_lijst(regels: tuple[Tekstregel, ...], place: int, number: int, depth: int) -> bool:
    """Tell whether items are a list: one alone is, when its mark can be nothing else than that of a list."""
    first = regels[place]
    if first.is_genummerd:
        return number > 1 and (first.soort[0] == "1" or first.nummer == 1)
    if number > 1 or depth or first.soort in WORD_BULLETS:
        return True
    before = regels[place - 1] if place else Tekstregel(tekst="", diepte=0)
    announced = not before.tekst or before.soort in tuple(WORD_BULLETS) or before.tekst.endswith(":")
    return first.soort == "-" and first.inhoud[0].isalpha() and announced


def _write_items(
    regels: tuple[Tekstregel, ...], items: tuple[tuple[int, int], ...], depth: int, lists: int
) -> Iterator[str]:
    """Yield the lines of a list; lists that follow each other get other marks, so that they stay apart."""
    first = regels[items[0][0]]
    for start, end in items:
        if first.is_genummerd:
            mark = f"{NUMBERING[first.soort] + regels[start].nummer}{'.)'[lists % 2]} "
        else:
            mark = f"{'-+'[lists % 2]} "
        inner = _join(_read_blokken((read_inhoud(regels[start]), *regels[start + 1 : end]), depth + 1))
        for number, line in enumerate(inner):
            yield (" " * len(mark) if number else mark) + line if line else ""


def _read_citaat(regels: tuple[Tekstregel, ...], place: int, depth: int) -> tuple[Tekstdeel, int] | None:
    if depth >= _DEEPEST:
        return None
    end = next((at for at in range(place, len(regels)) if not regels[at].tekst.startswith(">")), len(regels))
    inner = read_regels("\n".join(regel.tekst[1:] for regel in regels[place:end]))
    return Tekstdeel(regels=tuple(f"> {line}" for line in _join(_read_blokken(inner, depth + 1)))), end


def _write_alinea(regels: Sequence[Tekstregel]) -> Tekstdeel:
    """Return a paragraph; lines that begin with a sign, and those of a table, stay lines of their own."""
    lines = keep_signs("\n".join(regel.tekst for regel in regels)).split("\n")
    if len(lines) != len(regels):  # never: nothing takes a line away
        lines = [escape_signs(regel.tekst) for regel in regels]
    pairs = zip(lines, regels, [*regels[1:], None], strict=True)
    return Tekstdeel(
        regels=tuple(line + "\\" if after and _breaks(regel, after) else line for line, regel, after in pairs)
    )


def _breaks(regel: Tekstregel, after: Tekstregel) -> bool:
    """Tell whether the next line begins on a new line; a sentence that goes on does not."""
    if _SIGNS_ALONE.fullmatch(after.tekst):
        return True
    if _is_as_typed(after):
        return _is_as_typed(regel) or regel.tekst.endswith(_END) or regel.breekt
    return regel.breekt or (_is_as_typed(regel) and not after.tekst[0].islower())


def _is_as_typed(regel: Tekstregel) -> bool:
    return bool(regel.soort) or _AS_TYPED.match(regel.tekst) is not None
