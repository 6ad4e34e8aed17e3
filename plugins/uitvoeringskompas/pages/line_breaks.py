"""A line break between every two blocks that touch, so that who reads a page as text reads words.

Search engines and exporters take the tags out of a page: ``<td>Wijk</td><td>2025</td>`` becomes "Wijk2025" to them. No
template has to think of it, and neither has one of a gemeente's own.
"""

from __future__ import annotations

import re

_BLOCKS = (
    "address|article|aside|blockquote|caption|dd|desc|details|div|dl|dt|fieldset|figcaption|figure|footer|form"
    "|h[1-6]|header|hgroup|li|main|nav|ol|p|pre|section|small|summary|table|tbody|td|text|tfoot|th|thead|title|tr|ul"
)
_INLINE = "a|abbr|b|code|del|em|i|ins|s|span|strong|sub|sup"
# All begin with one sign, which a search finds at once; a pattern that may begin anywhere looks at every sign.
# A span is inline, so one that ends in the middle of a sentence stays; two things beside each other are two things.
_BREAK_BEHIND = re.compile(
    rf"<(?:/(?:{_BLOCKS})>(?=[^<\s]|<[^/])|/span>(?=<[^/])|/(?:g|svg)>(?=<(?:g|svg)\b)|[bh]r>(?=\S)"
    rf"|/(?:{_INLINE})>(?=<(?:{_BLOCKS})[\s>]))"
)
# Exporters look for one heading on a line, whatever stands before it.
_BREAK_BEFORE = re.compile(rf"<(?:(?<=[^>\s]<)(?=(?:{_BLOCKS})[\s>])|(?<=><)(?=h[1-6][\s>]))")


def set_blocks_apart(html: str) -> str:
    """Return the page with a line break between two blocks that touch, and before a heading.

    ``html`` comes from our own templates, in which ``<`` and ``>`` of any text are escaped. Between blocks a browser
    shows nothing of it; inside a text nothing changes.
    """
    return _BREAK_BEFORE.sub("\n<", _BREAK_BEHIND.sub(lambda found: f"{found[0]}\n", html))
