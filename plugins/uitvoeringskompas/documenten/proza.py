"""The safe HTML of an editor's text becomes pieces of a document: the tags that ``views/kit/prose.py`` lets through."""

from __future__ import annotations

from html.parser import HTMLParser

from uitvoeringskompas.documenten.blokken import NIEUWE_REGEL, Blok, Stuk, link, para, say

_BLOCKS = {"blockquote": "BlockQuote"}
_STYLES = {"em": "Emph", "strong": "Strong"}
_NUMBERING = {"a": "LowerAlpha", "A": "UpperAlpha"}


def read_proza(proza: str) -> list[Blok]:
    """Return the paragraphs and lists of a text."""
    reader = _Prozalezer()
    reader.feed(proza)
    reader.close()
    return reader.finish()


class _Prozalezer(HTMLParser):
    """Builds the blocks while it goes through the tags; a list is opened at its tag and filled until the tag ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[list[Blok]] = [[]]
        self._line: list[list[Stuk]] = [[]]
        self._hrefs: list[str] = []

    def finish(self) -> list[Blok]:
        """Return what was read."""
        self._end_line()
        return self._blocks[0]

    def handle_data(self, data: str) -> None:
        """Add words to the line."""
        self._line[-1] += say(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open what a tag opens."""
        told = {name: value or "" for name, value in attrs}
        if tag in _STYLES:
            self._line.append([])
        elif tag == "a":
            self._hrefs.append(told.get("href", ""))
            self._line.append([])
        elif tag == "br":
            self._line[-1].append(NIEUWE_REGEL)
        elif tag in {"ul", "ol"}:
            self._open(_start_list(tag, told))
        elif tag in {"li", "blockquote"}:
            self._open({"t": tag})
        elif tag == "hr":
            self._end_line()
            self._blocks[-1].append({"t": "HorizontalRule"})

    def handle_endtag(self, tag: str) -> None:
        """Close what it closes."""
        if tag in _STYLES:
            self._close_line({"t": _STYLES[tag], "c": self._line[-1]})
        elif tag == "a":
            href = self._hrefs.pop()
            stukken = self._line[-1]
            self._line.pop()
            self._line[-1] += [link(stukken, href)] if href else stukken
        elif tag == "p":
            self._end_line()
        elif tag in {"ul", "ol", "li", "blockquote"}:
            self._close(tag)

    def _close_line(self, stuk: Stuk) -> None:
        self._line.pop()
        self._line[-1].append(stuk)

    def _end_line(self) -> None:
        if any(stuk["t"] != "Space" for stuk in self._line[-1]):
            self._blocks[-1].append(para(_trim(self._line[-1])))
        self._line[-1] = []

    def _open(self, block: Blok) -> None:
        self._end_line()
        self._blocks[-1].append(block)
        self._blocks.append([])

    def _close(self, tag: str) -> None:
        self._end_line()
        inside = self._blocks.pop()
        block = self._blocks[-1][-1]
        if tag == "blockquote":
            block.update(t=_BLOCKS[tag], c=inside)
        elif tag == "li":
            block["c"] = inside
        else:
            points = [each["c"] for each in inside if each["t"] == "li"]
            block["c"] = points if tag == "ul" else [block["c"], points]


def _start_list(tag: str, told: dict[str, str]) -> Blok:
    if tag == "ul":
        return {"t": "BulletList"}
    style = _NUMBERING.get(told.get("type", ""), "Decimal")
    sign = "OneParen" if "haakje" in told.get("class", "") else "Period"
    return {"t": "OrderedList", "c": [int(told.get("start") or 1), {"t": style}, {"t": sign}]}


def _trim(stukken: list[Stuk]) -> list[Stuk]:
    """Return a line without space at its ends."""
    first = next(place for place, stuk in enumerate(stukken) if stuk["t"] != "Space")
    last = next(place for place, stuk in enumerate(reversed(stukken)) if stuk["t"] != "Space")
    return stukken[first : len(stukken) - last]
