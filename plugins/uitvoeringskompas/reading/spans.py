"""Where every entry of a YAML text begins and ends, so that one entry can be changed and the rest stays as typed."""

from __future__ import annotations

from typing import Any

from uitvoeringskompas.reading.parser import EventSource, new_parser
from uitvoeringskompas.reading.positions import Pointer
from uitvoeringskompas.vast import Vast


class Span(Vast):
    """Where an entry stands, counted in characters from the start of the text.

    ``key`` is where its key begins (in a list: where the item begins), ``start`` and ``end`` where its value does.
    ``in_flow`` tells that it stands between braces or brackets.
    """

    key: int
    start: int
    end: int
    in_flow: bool


def spans_of(text: str) -> dict[Pointer, Span]:
    """Return the place of every entry; only for a text that was read without an error."""
    parser = new_parser(text)
    try:
        return _Spans(text, parser).read()
    finally:
        parser.dispose()


class _Spans:
    """One walk through the events of a text."""

    def __init__(self, text: str, parser: EventSource) -> None:
        self._text = text
        self._parser = parser
        self._found: dict[Pointer, Span] = {}

    def read(self) -> dict[Pointer, Span]:
        for _ in ("stream", "document"):
            self._parser.get_event()
        self._note(self._parser.get_event(), (), 0, in_flow=False)
        return self._found

    def _enter(self, event: Any, pointer: Pointer) -> int:  # noqa: ANN401 - PyYAML's events have no types
        """Note everything inside a value and return where the value ends."""
        match type(event).__name__:
            case "MappingStartEvent":
                return self._enter_mapping(event, pointer)
            case "SequenceStartEvent":
                return self._enter_sequence(event, pointer)
        # A block of text ends, for the parser, behind the empty lines that follow it.
        return len(self._text[: event.end_mark.index].rstrip())

    def _enter_mapping(self, event: Any, pointer: Pointer) -> int:  # noqa: ANN401
        end = event.end_mark.index
        while type(key := self._parser.get_event()).__name__ != "MappingEndEvent":
            value = self._parser.get_event()
            end = self._note(value, (*pointer, key.value), key.start_mark.index, in_flow=event.flow_style)
        return int(key.end_mark.index) if event.flow_style else end

    def _enter_sequence(self, event: Any, pointer: Pointer) -> int:  # noqa: ANN401
        end, position = event.end_mark.index, 0
        while type(item := self._parser.get_event()).__name__ != "SequenceEndEvent":
            end = self._note(item, (*pointer, position), item.start_mark.index, in_flow=event.flow_style)
            position += 1
        return int(item.end_mark.index) if event.flow_style else end

    def _note(self, value: Any, pointer: Pointer, key: int, *, in_flow: bool) -> int:  # noqa: ANN401
        """Note an entry whose key or item begins at ``key``, and return where it ends."""
        start = value.start_mark.index
        end = self._enter(value, pointer)
        self._found[pointer] = Span(key=key, start=start, end=end, in_flow=bool(in_flow))
        return end
