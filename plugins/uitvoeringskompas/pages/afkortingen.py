"""Abbreviations explained at their first use on a page, and listed at its foot for paper and touch screens."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

from markupsafe import Markup, escape

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.taal.alfabet import place_in_alfabet

PLACE_OF_LIST = "<!-- afkortingen -->"
"""Where the list comes; it stands in the template of every page that explains abbreviations."""
_LIST = "<!-- afkortingen -->"
"""Where the list comes; it stands in the template of every page that explains abbreviations."""
_PIECES = re.compile(r"(<[^>]*>)")
_LIST = Markup(
    '<details class="afkortingen" data-search-exclude="true" data-pagefind-ignore>'
    '<summary>Afkortingen op deze pagina</summary><dl class="feiten">{}</dl></details>'
)
_VOID = frozenset({"br", "hr", "img", "wbr"})
_SILENT = re.compile(
    r"<(?P<name>a|abbr|code|h[1-4]|nav|script|style|summary|svg|title)\b[^>]*>"
    r'|<(?P<unseen>[a-z0-9]+)\b[^>]*(?:aria-hidden="true"|class="voorlezen")[^>]*>'
)


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
        pieces, done = [], 0
        silent = _SilentParts(html)
        for match in self._pattern.finditer(html):
            word, start = match.group(), match.start()
            if word not in found and not _is_in_tag(html, start) and start not in silent:
                found[word] = self._lijst[word].naam
                pieces += [html[done:start], f'<abbr title="{escape(found[word])}">{word}</abbr>']
                done = match.end()
        body = "".join((*pieces, html[done:]))
        return body.replace(PLACE_OF_LIST, _write_list(found))


class _SilentParts:
    """Where a page stays as it is: the elements in which nothing is explained."""

    def __init__(self, html: str) -> None:
        """Find them, from the first to the last; what stands in one of them belongs to it."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        done = 0
        while match := _SILENT.search(html, done):
            done = _end_of(html, match)
            self._starts.append(match.start())
            self._ends.append(done)

    def __contains__(self, place: int) -> bool:
        """Tell whether a place in the page lies in one of them."""
        nearest = bisect_right(self._starts, place) - 1
        return nearest >= 0 and place < self._ends[nearest]


def _end_of(html: str, opened: re.Match[str]) -> int:
    """Return where an element ends: at the end of its own tag when it can hold nothing."""
    name = opened["name"] or opened["unseen"]
    depth = 0 if opened.group().endswith("/>") or name in _VOID else 1
    place = opened.end()
    tags = re.compile(rf"<(/?){name}\b[^>]*>")
    while depth and (tag := tags.search(html, place)):
        depth += -1 if tag[1] else 1
        place = tag.end()
    return place


def _is_in_tag(html: str, place: int) -> bool:
    return html.rfind("<", 0, place) > html.rfind(">", 0, place)


def _write_list(found: Mapping[str, str]) -> str:
    if not found:
        return ""
    items = Markup("").join(
        Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(kort, lang)
        for kort, lang in sorted(found.items(), key=lambda item: place_in_alfabet(item[0]))
    )
    return _LIST.format(items)
