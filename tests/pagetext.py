"""The text of a page as a program reads it that takes the tags out: its texts, and where two of them touch."""

from __future__ import annotations

from html.parser import HTMLParser

# What begins on a line of its own, or is a text by itself in a picture.
BLOCKS = frozenset(
    [
        "article",
        "aside",
        "blockquote",
        "br",
        "caption",
        "dd",
        "desc",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "small",
        "summary",
        "svg",
        "table",
        "tbody",
        "td",
        "text",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)


class TextReader(HTMLParser):
    """Reads a page, and notes every two texts without a space between them that a visitor sees apart."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.touching: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self._tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        """Note that a tag stands between two texts."""
        self._tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note the same of the end of one."""
        self._tags.append(tag)

    def handle_data(self, data: str) -> None:
        """Look whether a text touches the one before it: across a block, or across two elements beside each other."""
        before = self.texts[-1] if self.texts else " "
        apart = not BLOCKS.isdisjoint(self._tags) or len(self._tags) > 1
        if apart and not before[-1].isspace() and not data[0].isspace():
            self.touching.append((before[-20:], data[:20]))
        self.texts.append(data)
        self._tags = []


def read_text(html: str) -> TextReader:
    """Return what was read of a page."""
    reader = TextReader()
    reader.feed(html)
    reader.close()
    return reader
