"""Abbreviations explained at their first use on a page, and listed at its foot for paper and touch screens."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup, escape

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.pages.silent_parts import SilentParts, begins_word, is_in_tag, silent_pattern
from uitvoeringskompas.taal.alfabet import place_in_alfabet

PLACE_OF_LIST = "<!-- afkortingen -->"
"""Where the list comes; it stands in the template of every page that explains abbreviations."""
_LIST = Markup(
    '<details class="afkortingen" data-search-exclude data-pagefind-ignore>'
    '<summary>Afkortingen op deze pagina</summary><dl class="feiten">{}</dl></details>'
)
_SILENT = silent_pattern("a", "abbr", "code", "h[1-4]", "nav", "script", "style", "summary", "svg", "title")


class Afkortingen:
    """The abbreviations that the site explains, by what they stand for."""

    def __init__(self, lijst: Codelijst) -> None:
        """Take the code list of abbreviations."""
        self._lijst = lijst
        longest_first = sorted(lijst, key=len, reverse=True)
        self._pattern = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")

    def explain(self, html: str) -> str:
        """Return the page with ``<abbr>`` around the first use of each abbreviation and the list at its place.

        ``html`` comes from our own templates, in which ``<`` and ``>`` of any text are escaped; headings, links,
        pictures and what nobody sees stay as they are.
        """
        if PLACE_OF_LIST not in html:
            return html
        found: dict[str, str] = {}
        pieces, done = [], 0
        silent = SilentParts(html, _SILENT)
        for match in self._pattern.finditer(html):
            word, start = match.group(), match.start()
            is_new = word not in found and begins_word(html, start)
            if is_new and not is_in_tag(html, start) and start not in silent:
                found[word] = self._lijst[word].naam
                pieces += [html[done:start], f'<abbr title="{escape(found[word])}">{word}</abbr>']
                done = match.end()
        body = "".join((*pieces, html[done:]))
        return body.replace(PLACE_OF_LIST, _write_list(found))


def _write_list(found: Mapping[str, str]) -> str:
    if not found:
        return ""
    items = Markup("").join(
        Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(kort, lang)
        for kort, lang in sorted(found.items(), key=lambda item: place_in_alfabet(item[0]))
    )
    return _LIST.format(items)
