"""Stands in for comrak: CommonMark by markdown-it-py, in Python, with raw HTML as text."""

from __future__ import annotations

from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False})


class ExtensionOptions:
    """Which extensions are on: none."""


class ParseOptions:
    """How a text is read: as CommonMark says."""


class RenderOptions:
    """How HTML is written: raw HTML is always text here."""

    escape = True


def render_markdown(text: str, _extensions: ExtensionOptions, _parsing: ParseOptions, _rendering: RenderOptions) -> str:
    """Return the HTML of a text."""
    return str(_MARKDOWN.render(text))
