"""Abbreviations explained at their first use on a page, and listed at its foot for paper and touch screens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from markupsafe import Markup, escape

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.taal.alfabet import place_in_alfabet

PLACE_OF_LIST = "<!-- afkortingen -->"
"""Where the list comes; it stands in the template of every page that explains abbreviations."""
_PIECES = re.compile(r"(<[^>]*>)")
_LIST = Markup(
    '<details class="afkortingen"><summary>Afkortingen op deze pagina</summary><dl class="feiten">{}</dl></details>'
)
_SILENT = frozenset({"a", "abbr", "code", "h1", "h2", "h3", "h4", "nav", "script", "style", "summary", "svg", "title"})
_UNSEEN = re.compile(r'aria-hidden="true"|class="voorlezen"')
_VOID = frozenset({"br", "hr", "img", "wbr"})
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z0-9]+)[^>]*?(?P<empty>/?)>")


class Afkortingen:
    """The abbreviations that the site explains, by what they stand for."""

    def __init__(self, lijst: Codelijst) -> None:
        """Take the code list of abbreviations."""
        self._lijst = lijst
        longest_first = sorted(lijst, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w])")

    def explain(self, html: str) -> str:
        """Return the page with ``<abbr>`` around the first use of each abbreviation and the list at its place.

        ``html`` comes from our own templates, in which ``<`` and ``>`` of any text are escaped; headings, links,
        pictures and what nobody sees stay as they are.
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

        around: list[bool] = [False]  # of each element that is open: whether what is in it stays as it is
        for piece in _PIECES.split(html):
            if piece.startswith("<"):
                _follow(piece, around)
                yield piece
            else:
                yield piece if around[-1] else self._pattern.sub(wrap, piece)


def _follow(tag: str, around: list[bool]) -> None:
    """Open or close an element."""
    match = _TAG.fullmatch(tag)
    if not match or match["empty"] or match["name"] in _VOID:
        return
    if match["close"]:
        around.pop()
    else:
        around.append(around[-1] or match["name"] in _SILENT or bool(_UNSEEN.search(tag)))


def _write_list(found: Mapping[str, str]) -> str:
    if not found:
        return ""
    items = Markup("").join(
        Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(kort, lang)
        for kort, lang in sorted(found.items(), key=lambda item: place_in_alfabet(item[0]))
    )
    return _LIST.format(items)
