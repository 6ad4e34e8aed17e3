"""Abbreviations explained at their first use on a page, and listed at its foot for paper and touch screens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from markupsafe import Markup, escape

from uitvoeringskompas.model.codelijst import Codelijst

PLACE_OF_LIST = "<!-- afkortingen -->"
_PIECES = re.compile(r"(<[^>]*>)")
_LIST = Markup('<details class="afkortingen"><summary>Afkortingen op deze pagina</summary><dl>{}</dl></details>')
_SILENT = frozenset({"a", "abbr", "code", "h1", "h2", "h3", "script", "style", "summary", "svg", "title"})
_VOID = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z0-9]+)[^>]*?(?P<empty>/?)>")


class Afkortingen:
    """The abbreviations that the site explains, by what they stand for."""

    def __init__(self, lijst: Codelijst) -> None:
        """Take the code list of abbreviations."""
        self._lijst = lijst
        longest_first = sorted(lijst, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w])")

    def explain(self, html: str) -> str:
        """Return the page with ``<abbr>`` around the first use of each abbreviation and the list at its place.

        ``html`` comes from our own templates, in which ``<`` and ``>`` of any text are escaped; headings, links and
        pictures stay as they are.
        """
        if PLACE_OF_LIST not in html:
            return html
        found: dict[str, str] = {}
        body = "".join(self._explain_pieces(html, found))
        return body.replace(PLACE_OF_LIST, _write_list(found))

    def _explain_pieces(self, html: str, found: dict[str, str]) -> Iterator[str]:
        def wrap(match: re.Match[str]) -> str:
            word = match.group()
            if word in found:
                return word
            found[word] = self._lijst[word].naam
            return f'<abbr title="{escape(found[word])}">{word}</abbr>'

        silent = 0
        for piece in _PIECES.split(html):
            if piece.startswith("<"):
                silent += _depth_change(piece)
                yield piece
            else:
                yield piece if silent else self._pattern.sub(wrap, piece)


def _depth_change(tag: str) -> int:
    match = _VOID.fullmatch(tag)
    if not match or match["name"].lower() not in _SILENT or match["empty"]:
        return 0
    return -1 if match["close"] else 1


def _write_list(found: Mapping[str, str]) -> str:
    if not found:
        return ""
    items = Markup("").join(
        Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(kort, lang) for kort, lang in sorted(found.items())
    )
    return _LIST.format(items)
