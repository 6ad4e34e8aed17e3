"""What a reader sees of HTML, read apart from the product: words, line breaks, and the marks that a list shows."""

from __future__ import annotations

from html.parser import HTMLParser


class Printed(HTMLParser):
    """Reads the HTML of a text; ``hrefs`` are the targets of its links, ``tags`` how often each element stands there.

    The bullets of a list stand in ``bullets``, apart from the text, since a browser draws them.
    """

    def __init__(self, html: str) -> None:
        """Read the HTML."""
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.hrefs: list[str] = []
        self.tags: dict[str, int] = {}
        self.bullets = 0
        self._marked = ""
        self._lists: list[tuple[str, str, int] | None] = []
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element; an item of a numbered list begins with its number."""
        self.tags[tag] = self.tags.get(tag, 0) + 1
        found = dict(attrs)
        if tag == "a":
            self.hrefs.append(found.get("href") or "")
        elif tag == "ul":
            self._lists.append(None)
        elif tag == "ol":
            close = ")" if "haakje" in (found.get("class") or "") else "."
            self._lists.append((found.get("type") or "1", close, int(found.get("start") or 1)))
        elif tag == "li":
            self._begin_item()
        elif tag in {"p", "br", "hr", "blockquote"} and not (tag == "p" and self._is_at_mark()):
            self.text += "\n"

    def handle_endtag(self, tag: str) -> None:
        """Close a list or a paragraph."""
        if tag in {"ul", "ol"}:
            self._lists.pop()
        if tag in {"p", "li", "ul", "ol", "blockquote"}:
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        """Add words."""
        self.text += data.replace("\n", " ")

    def _is_at_mark(self) -> bool:
        """Tell whether nothing stands behind the number of an item yet."""
        return bool(self._marked) and self._marked == self.text.rstrip()

    def _begin_item(self) -> None:
        last = self._lists.pop()
        self._lists.append(last and (last[0], last[1], last[2] + 1))
        if last is None:
            self.bullets += 1
            self.text += "\n"
            return
        kind, close, number = last
        self.text += f"\n{number if kind == '1' else chr(ord(kind) + number - 1)}{close} "
        self._marked = self.text.rstrip()

    @property
    def lines(self) -> list[str]:
        """Return the lines that hold words, without the spaces around them."""
        return [" ".join(line.split()) for line in self.text.split("\n") if line.strip()]

    @property
    def line(self) -> str:
        """Return the whole text on one line."""
        return " ".join(self.text.split())
