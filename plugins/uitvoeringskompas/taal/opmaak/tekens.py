"""Signs inside a paragraph: bold, italic and links are meant; every other sign is printed as it was typed.

The outcome is Markdown in which nothing else than what is meant here can mean anything: all other signs are escaped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

LINK = re.compile(r"!?\[(?P<woorden>[^\[\]]{0,300})\]\((?P<doel>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)\)")
SCHEME = re.compile(r"(?:https?://\w|mailto:[^@]+@|tel:\+?[0-9])", re.IGNORECASE)
"""What a link may lead to, at the beginning of its target."""

_IN_ADDRESS = r"[^\s<>\"“”‘’`*|]"
_ADDRESS = re.compile(
    rf"(?P<web>https?://\w{_IN_ADDRESS}*)"
    rf"|(?<![\w@./-])(?P<www>www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+{_IN_ADDRESS}*)"
    r"|(?<![a-z0-9._%+-])(?P<mail>[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+)",
    re.IGNORECASE,
)
_LIVE = re.compile(rf"{LINK.pattern}|{_ADDRESS.pattern}", re.IGNORECASE)
_SIGN = re.compile(r"[!-/:-@\[-`{-~]")
_STARS = re.compile(r"\*+")
_PLACE = "\0"
_MOST_STARS = 3
_BEFORE = "([{“‘\"'«/–—-:"
_INSIDE = "([{“‘\"'«€@#%+<>≥≤~§" + _PLACE


def keep_signs(tekst: str) -> str:
    """Return a paragraph as Markdown in which only bold, italic, links and addresses mean something."""
    tekst = tekst.replace(_PLACE, "\N{REPLACEMENT CHARACTER}")
    live: list[str] = []

    def take(match: re.Match[str]) -> str:
        written = _write_link(match)
        if written is None:
            return match[0]
        live.append(written[0])
        return _PLACE + written[1]

    pieces = _emphasise(_LIVE.sub(take, tekst)).split(_PLACE)
    return "".join(piece for pair in zip(pieces, [*live, ""], strict=True) for piece in pair)


def escape_signs(tekst: str) -> str:
    """Return a text as Markdown that prints every sign of it."""
    return _SIGN.sub(r"\\\g<0>", tekst)


def _write_link(match: re.Match[str]) -> tuple[str, str] | None:
    """Return a link in Markdown, and what was typed behind it; None when the target is none that a site may link to."""
    if match["doel"] is not None:
        if not SCHEME.match(match["doel"]):
            return None
        words = match["woorden"].replace(_PLACE, "")
        return _markdown_link(_emphasise(words) if words.strip() else escape_signs(match["doel"]), match["doel"]), ""
    typed = match[0]
    address = typed if match["mail"] else _without_end(typed)
    scheme = "mailto:" if match["mail"] else "https://" if match["www"] else ""
    return _markdown_link(escape_signs(address), scheme + address), typed[len(address) :]


def _markdown_link(words: str, target: str) -> str:
    return f"[{words}](<{escape_signs(target)}>)"


def _without_end(address: str) -> str:
    """Return a web address without the marks of the sentence that it stands in."""
    while address[-1] in ".,;:!?'_]}…" or (address[-1] == ")" and address.count("(") < address.count(")")):
        address = address[:-1]
    return address


def _emphasise(tekst: str) -> str:
    """Return a text in which the stars around words stay and all other signs are escaped. Few texts have stars."""
    kept = frozenset(_find_pairs(tekst)) if "*" in tekst else frozenset()
    pieces, end = [], 0
    for stars in _STARS.finditer(tekst):
        if stars.start() in kept:
            pieces += [escape_signs(tekst[end : stars.start()]), stars[0]]
            end = stars.end()
    return "".join((*pieces, escape_signs(tekst[end:])))


def _find_pairs(tekst: str) -> Iterator[int]:
    """Yield where stars stand that open or close bold or italic words: outside words, and two of the same length."""
    opened: list[re.Match[str]] = []
    lengths: Counter[int] = Counter()
    for stars in _STARS.finditer(tekst):
        length = len(stars[0])
        before, behind = tekst[max(0, stars.start() - 1) : stars.start()], tekst[stars.end() : stars.end() + 1]
        if lengths[length] and _closes(before, behind):
            while len((last := opened.pop())[0]) != length:
                lengths[len(last[0])] -= 1
            lengths[length] -= 1
            yield from (last.start(), stars.start())
        elif length <= _MOST_STARS and _opens(before, behind):
            opened.append(stars)
            lengths[length] += 1


def _opens(before: str, behind: str) -> bool:
    is_free = not before or before.isspace() or before in _BEFORE
    return is_free and bool(behind) and (behind.isalnum() or behind in _INSIDE)


def _closes(before: str, behind: str) -> bool:
    return bool(before) and not before.isspace() and before not in _BEFORE[:8] and not behind.isalnum()
