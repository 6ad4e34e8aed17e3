"""Abbreviations explained at their first use on a page, and listed at its foot for paper and touch screens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from markupsafe import Markup, escape

PLACE_OF_LIST = "<!-- afkortingen -->"
_PIECES = re.compile(r"(<[^>]*>)")
_LIST = Markup('<details class="afkortingen"><summary>Afkortingen op deze pagina</summary><dl>{}</dl></details>')
_SILENT = frozenset({"a", "abbr", "code", "h1", "h2", "h3", "script", "style", "summary", "svg", "title"})
_VOID = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z0-9]+)[^>]*?(?P<empty>/?)>")


def explain_afkortingen(html: str, afkortingen: Mapping[str, str]) -> str:
    """Return the page with ``<abbr>`` around the first use of each abbreviation and the list at its place.

    ``html`` comes from our own templates, in which ``<`` and ``>`` of any text are escaped; headings, links and
    pictures stay as they are.
    """
    if PLACE_OF_LIST not in html:
        return html
    pattern = _pattern(tuple(sorted(afkortingen, key=len, reverse=True)))
    found: dict[str, str] = {}
    body = "".join(_explain_pieces(html, pattern, afkortingen, found))
    return body.replace(PLACE_OF_LIST, _write_list(found))


@cache
def _pattern(afkortingen: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, afkortingen))})(?![\w])")


def _explain_pieces(
    html: str, pattern: re.Pattern[str], afkortingen: Mapping[str, str], found: dict[str, str]
) -> Iterator[str]:
    def wrap(match: re.Match[str]) -> str:
        word = match.group()
        if word in found:
            return word
        found[word] = afkortingen[word]
        return f'<abbr title="{escape(afkortingen[word])}">{word}</abbr>'

    silent = 0
    for piece in _PIECES.split(html):
        if piece.startswith("<"):
            silent += _depth_change(piece)
            yield piece
        else:
            yield piece if silent else pattern.sub(wrap, piece)


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
