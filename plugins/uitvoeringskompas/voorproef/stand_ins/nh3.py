"""Stands in for nh3: lets through what a list allows, by the parser of the standard library.

What it gets was made by a Markdown engine that writes raw HTML as text, and what it gives is shown in a frame in which
nothing runs: this keeps the page the same as that of the site, and is not what keeps it safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from html.parser import HTMLParser

_EMPTY = frozenset({"br", "hr"})


class _Sanitiser(HTMLParser):
    def __init__(self, tags: set[str], link_rel: str, keep: Callable[[str, str, str], str | None]) -> None:
        super().__init__(convert_charrefs=True)
        self._tags, self._keep = tags, keep
        self._rel = f' rel="{link_rel}"'
        self.out: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._tags:
            kept = ((name, self._keep(tag, name, value or "")) for name, value in attrs)
            written = "".join(f' {name}="{escape(value)}"' for name, value in kept if value is not None)
            self.out.append(f"<{tag}{written}{self._rel if tag == 'a' else ''}>")

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
    """Return the HTML with these tags and attributes alone, and links to these schemes."""
    starts = tuple(f"{scheme}:" for scheme in url_schemes)

    def keep(tag: str, name: str, value: str) -> str | None:
        if name == "class":
            return value if value in allowed_classes.get(tag, ()) else None
        if name == "href" and not value.lower().startswith(starts):
            return None
        return attribute_filter(tag, name, value) if name in attributes.get(tag, ()) else None

    sanitiser = _Sanitiser(tags, link_rel, keep)
    sanitiser.feed(html)
    sanitiser.close()
    return "".join(sanitiser.out)
