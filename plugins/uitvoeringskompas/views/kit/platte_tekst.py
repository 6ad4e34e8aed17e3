"""Safe HTML of an editor's text read as plain text: paragraphs, and items with the mark that a reader sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from itertools import count, repeat

from uitvoeringskompas.vast import Vast

_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"<(?P<close>/?)(?P<name>[a-z]+)")
_OF_LIST = re.compile(
    r'<ol(?: type="(?P<letter>[aA])")?(?: class="(?P<bracket>[a-z-]*haakje)")?(?: start="(?P<start>\d+)")?'
)
_WITHIN = frozenset({"em", "strong", "a"})
_LETTERS = 26


class Stuk(Vast):
    """A paragraph, or an item of a list."""

    tekst: str
    is_item: bool


def read_stukken(html: str) -> tuple[Stuk, ...]:
    """Return the paragraphs and items of a text, those that are empty left out."""
    written = _write_lines(html).split("\n")
    stukken = ((" ".join(line.removeprefix("\0").split()), line.startswith("\0")) for line in written)
    return tuple(Stuk(tekst=tekst, is_item=is_item) for tekst, is_item in stukken if tekst)


def read_plain(html: str) -> str:
    """Return a text on one line."""
    return " ".join(stuk.tekst for stuk in read_stukken(html))


def read_beginning(html: str) -> str:
    """Return a text up to the end of the paragraph with its first sentence; a list belongs to what announces it."""
    told: list[Stuk] = []
    for stuk in _without_heading(read_stukken(html)):
        if told and (told[-1].is_item > stuk.is_item or (not told[-1].is_item and _is_closed(told[-1].tekst))):
            break
        told.append(stuk)
    return " ".join(stuk.tekst for stuk in told)


def _without_heading(stukken: tuple[Stuk, ...]) -> tuple[Stuk, ...]:
    """Leave out a first line that ends nowhere and announces no list: a heading is no sentence."""
    is_heading = len(stukken) > 1 and not any(stuk.is_item for stuk in stukken[:2])
    return stukken[1:] if is_heading and not _is_closed(stukken[0].tekst) else stukken


def _is_closed(tekst: str) -> bool:
    return tekst.rstrip("\"'’”)]»").endswith((".", "!", "?", "…"))


def _write_lines(html: str) -> str:
    """Return the text with a line for every paragraph and item; that of an item begins with a null character."""
    pieces, lists = [], list[Iterator[str]]()
    for piece in _TAG.split(html):
        tag = _NAME.match(piece)
        if tag is None:
            pieces.append(unescape(piece).replace("\n", " "))
        elif tag["name"] in {"ul", "ol"}:
            lists = lists[:-1] if tag["close"] else [*lists, _marks_of(piece)]
        elif tag["name"] == "li" and not tag["close"]:
            pieces.append(f"\n\0{next(lists[-1])} ")
        elif tag["name"] == "br":
            pieces.append(" ")
        elif tag["name"] not in _WITHIN and not (tag["name"] == "p" and pieces and "\0" in pieces[-1]):
            pieces.append("\n")
    return "".join(pieces)


def _marks_of(tag: str) -> Iterator[str]:
    """Yield the marks of the items of a list, as a reader sees them."""
    found = _OF_LIST.match(tag)
    if found is None:
        return repeat("•")
    close = ")" if found["bracket"] else "."
    write = _letters_from(found["letter"]) if found["letter"] else str
    return (f"{write(number)}{close}" for number in count(int(found["start"] or 1)))


def _letters_from(first: str) -> Callable[[int], str]:
    return lambda number: chr(ord(first) + number - 1) if number <= _LETTERS else str(number)
