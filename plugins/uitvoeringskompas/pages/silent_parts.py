"""Where a finished page stays as it is, for who puts something around words that stand in running text."""

from __future__ import annotations

import re
from bisect import bisect_right

_VOID = frozenset({"br", "hr", "img", "wbr"})


def silent_pattern(*names: str, classes: str = "voorlezen") -> re.Pattern[str]:
    """Return what opens an element that stays as it is: one of these, one that nobody sees, or one of these classes."""
    return re.compile(
        rf"<(?P<name>{'|'.join(names)})\b[^>]*>"
        rf'|<(?P<unseen>[a-z0-9]+)\b[^>]*(?:aria-hidden="true"|class="(?:{classes})")[^>]*>'
    )


class SilentParts:
    """The elements of one page that stay as they are, looked for as far as somebody asks."""

    def __init__(self, html: str, pattern: re.Pattern[str]) -> None:
        """Take a page and what opens them; what stands in one of them belongs to it."""
        self._html = html
        self._pattern = pattern
        self._starts: list[int] = []
        self._ends = [0]

    def __contains__(self, place: int) -> bool:
        """Tell whether a place in the page lies in one of them."""
        while self._ends[-1] <= place and (match := self._pattern.search(self._html, self._ends[-1])):
            self._starts.append(match.start())
            self._ends.append(_end_of(self._html, match))
        return place < self._ends[bisect_right(self._starts, place)]


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


def begins_word(html: str, place: int) -> bool:
    """Tell whether no word goes on at a place. A pattern that asked this itself would look at every sign of a page."""
    before = html[place - 1 : place]
    return not (before.isalnum() or before in {"_", "-"})


def is_in_tag(html: str, place: int) -> bool:
    """Tell whether a place lies between the signs of a tag."""
    return html.rfind("<", 0, place) > html.rfind(">", 0, place)
