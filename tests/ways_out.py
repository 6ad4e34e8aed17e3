"""What stands ready for each library that hangs on one person: its work by the standard library or by another team.

They are no part of the product. ``test_ways_out.py`` holds each to the same outcome as the library, so that leaving one
is a day's work and no surprise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from html import escape
from html.parser import HTMLParser

from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_EMPTY = frozenset({"br", "hr"})
_REL = ' rel="noopener noreferrer"'


def render_markdown(text: str, *_options: object) -> str:
    """Do what comrak does, in Python (markdown-it-py, of the team of Executable Books)."""
    return str(_MARKDOWN.render(text))


class _Sanitiser(HTMLParser):
    def __init__(self, tags: set[str], keep: Callable[[str, str, str], str | None]) -> None:
        super().__init__(convert_charrefs=True)
        self._tags, self._keep = tags, keep
        self.out: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._tags:
            kept = ((name, self._keep(tag, name, value or "")) for name, value in attrs)
            written = "".join(f' {name}="{escape(value)}"' for name, value in kept if value is not None)
            self.out.append(f"<{tag}{written}{_REL if tag == 'a' else ''}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._tags - _EMPTY:
            self.out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.out.append(escape(data, quote=False))


def clean(  # noqa: PLR0913 - the words of nh3
    html: str,
    *,
    tags: set[str],
    attributes: Mapping[str, set[str]],
    attribute_filter: Callable[[str, str, str], str | None],
    allowed_classes: Mapping[str, set[str]],
    url_schemes: set[str],
    link_rel: str,
) -> str:
    """Do what nh3 does to what the Markdown engine wrote, by the parser of the standard library."""
    assert (url_schemes, link_rel) == ({"http", "https", "mailto", "tel"}, "noopener noreferrer")

    def keep(tag: str, name: str, value: str) -> str | None:
        if name == "class":
            return value if value in allowed_classes.get(tag, ()) else None
        return attribute_filter(tag, name, value) if name in attributes.get(tag, ()) else None

    sanitiser = _Sanitiser(tags, keep)
    sanitiser.feed(html)
    sanitiser.close()
    return "".join(sanitiser.out)


def slugify(name: str, *, max_length: int, word_boundary: bool) -> str:
    """Do what python-slugify does, by the tables of Unicode: letters without their accents, the rest a hyphen."""
    assert word_boundary
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    text = re.sub(r"[^a-z0-9]+", "-", plain.casefold().encode("ascii", "ignore").decode()).strip("-")
    kept: list[str] = []
    for word in text.split("-"):  # a word that does not fit any more is passed over
        if len("-".join([*kept, word])) <= max_length:
            kept.append(word)
    return "-".join(kept) or text[:max_length]


def ratio(one: str, other: str) -> float:
    """Do what rapidfuzz does for two names: the percentage of letters that stand in the same order in both."""
    row = [0] * (len(other) + 1)
    for letter in one:
        above = row
        row = [0]
        for place, found in enumerate(other):
            row.append(above[place] + 1 if letter == found else max(above[place + 1], row[-1]))
    return 200 * row[-1] / (len(one) + len(other)) if one or other else 100.0


def extract(
    typed: str, names: Iterable[str], *, score_cutoff: int, limit: int | None, **_scorer: object
) -> list[tuple[str, float, int]]:
    """Do what rapidfuzz does for many names: the nearest first."""
    scored = [(name, ratio(typed, name), place) for place, name in enumerate(names)]
    return sorted((each for each in scored if each[1] >= score_cutoff), key=lambda each: -each[1])[:limit]
