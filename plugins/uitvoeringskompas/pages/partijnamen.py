"""A party that is named in running text leads to its page, where its name stands there whole and means one party."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.silent_parts import SilentParts, begins_word, is_in_tag, silent_pattern
from uitvoeringskompas.views.kit.links import Wegwijzer, address_of_partij
from uitvoeringskompas.views.kit.pageview import PageView

NOT_ON = frozenset({"alles", "geschiedenis", "vergelijk"})
"""On paper nothing leads on, and what changed is told in the words of the change."""
KLEINE_WOORDEN = frozenset(
    [
        "aan",
        "bij",
        "de",
        "deze",
        "door",
        "een",
        "en",
        "het",
        "in",
        "met",
        "na",
        "naast",
        "of",
        "ook",
        "onder",
        "op",
        "over",
        "samen",
        "sinds",
        "tot",
        "uit",
        "van",
        "via",
        "voor",
    ]
)
"""Before a name these are no part of it, with a capital at the beginning of a sentence either."""
_SILENT = silent_pattern(
    *("a", "abbr", "b", "button", "caption", "code", "dt", "figure", "h[1-6]", "hgroup", "label", "nav", "script"),
    *("select", "style", "summary", "svg", "title"),
    classes='voorlezen|banner [^"]*|paginavoet|labels|opmerking',
)
_BEFORE = re.compile(r"(?P<eerder>\S*\s)?(?P<woord>[\w&;.’'-]+) $")
_BEGIN = re.compile(r"(?:^|>|[.!?:…][’”)]*)\s*$")
_AFTER = r"(?![\w-]|[’']\w| [A-Z]| &amp;)"


class Partijnamen:
    """The names of the parties of one publisher that mean one party, each with the page of that party."""

    def __init__(self, publicatie: Publicatie) -> None:
        """Take the names of today, those of before and the other ones."""
        self._pages = {escape(naam, quote=False): page for naam, page in _list_names(publicatie)}
        longest_first = sorted(self._pages, key=len, reverse=True)
        self._pattern = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))}){_AFTER}")

    def link(self, html: str, page: PageView) -> str:
        """Return the page with the first mention of each party as a link; never to the page itself."""
        if not self._pages or page.soort in NOT_ON:
            return html
        wijzer = Wegwijzer(page.blad.address)
        done, told, pieces = 0, {page.blad.address}, []
        silent = SilentParts(html, _SILENT)
        for match in self._list_mentions(html):
            address = self._pages[match.group()]
            if address not in told and match.start() not in silent:
                told.add(address)
                pieces += [html[done : match.start()], f'<a href="{wijzer.to(address)}">{match.group()}</a>']
                done = match.end()
        return "".join((*pieces, html[done:]))

    def _list_mentions(self, html: str) -> Iterator[re.Match[str]]:
        """Yield where a party is named by its whole name, be it in a part that stays as it is."""
        for match in self._pattern.finditer(html):
            start = match.start()
            if begins_word(html, start) and not is_in_tag(html, start) and _is_whole(html, match):
                yield match


def _list_names(publicatie: Publicatie) -> Iterator[tuple[str, str]]:
    """Yield every name that begins with a capital or a number and is of one party, with the page of that party."""
    families: dict[str, set[str]] = {}
    for partij in publicatie.partijen.values():
        for naam in (partij.naam, *partij.namen, *(each.naam for each in partij.vroegere_namen)):
            families.setdefault(naam.strip(), set()).add(publicatie.partijfamilies[partij.id].id)
    for naam, ids in families.items():
        if len(ids) == 1 and (naam[:1].isupper() or naam[:1].isdigit()):
            yield naam, address_of_partij(publicatie.slug, *ids)


def _is_whole(html: str, match: re.Match[str]) -> bool:
    """Tell whether a name is no part of a longer one, and no other words that begin a sentence with a capital."""
    start = match.start()
    before = html[max(0, start - 80) : start]
    if _BEGIN.search(before):
        return html.startswith("<", match.end()) or _is_name_at_begin(match.group())
    word = _BEFORE.search(before)
    return word is None or not word["woord"][:1].isupper() or word["woord"].lower() in KLEINE_WOORDEN


def _is_name_at_begin(naam: str) -> bool:
    """Tell whether it is a name there too: its first word has more capitals, or its second one has one."""
    first, _, rest = naam.partition(" ")
    return not first[1:].islower() or rest[:1].isupper()
