"""What libyaml lets through although YAML 1.2 forbids it, as far as words of an editor get lost or bent by it.

A comment that is glued to what stands before it, text between quotes or brackets that goes on at the margin, a question
mark or a dash that was taken for a sign, and text under an empty line that is too wide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.characters import place_in
from uitvoeringskompas.reading.moved import Gap
from uitvoeringskompas.reading.surprises import Event, Mark, problem_at, quoted

AT_MARGIN = "found a line at the margin"
"""What a parser that keeps to YAML 1.2 would say of text that goes on where a new key could begin."""

WIDE = "yaml-lege-regel"
TOO_WIDE = (
    "Op deze lege regel staan meer spaties dan voor de tekst eronder, en dan leest YAML die tekst niet. Haal de "
    "spaties op deze regel weg."
)

_ODD = re.compile(r"\S#|(?:^[ ]*(?:-[ ]+)*|[\[{,][ \t\r\n]*)\?|[\[,{:]\s*-\s*[,\]}]", re.MULTILINE)
"""What a text without glued comments, question marks and loose dashes does not hold; others may hold it too."""

_GLUED_IN_GAP = re.compile(r"^[^#\r\n]*?[^\s#](#)", re.MULTILINE)
_QUESTION_IN_GAP = re.compile(r"^[^#\r\n]*?(\?)([^\r\n]*)", re.MULTILINE)
_GLUED_TO_HEAD = re.compile(r"[|>][-+0-9]*(#)")
_LINE = re.compile(r"(?:\r\n|\r|\n)([ ]*)([^\r\n]*)")

_OPEN = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSE = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class Leniencies:
    """Goes along with the events of one text and tells what libyaml should have refused."""

    def __init__(self, text: str, file: str) -> None:
        """Start at the beginning; ``has_odd`` tells whether plain text has to be looked at as well."""
        self.has_odd = _ODD.search(text) is not None
        self._text = text
        self._file = file
        self._open: list[Any] = []
        self._margins = [-1]
        self._end = 0

    def meet(self, event: Any) -> Iterator[Problem]:  # noqa: ANN401 - PyYAML's events have no types
        """Yield what is wrong before and in an event; raises a parser's error when nothing behind it can be trusted."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            yield from self._in_gap(event)
            yield from self._in_scalar(event)
        elif kind in _OPEN:
            yield from self._in_gap(event)
            self._open.append(event)
            self._margins.append(self._margins[-1] if event.flow_style else event.start_mark.column)
        elif kind in _CLOSE:
            yield from self._in_gap(event)
            self._close(event)
        elif kind is yaml.DocumentEndEvent:
            yield from self._in_gap(event)
        elif kind is Gap:
            self._end = event.end_mark.index

    def _in_gap(self, event: Any) -> Iterator[Problem]:  # noqa: ANN401
        """Yield what is wrong between two values: a comment that is glued to a sign, and a question mark."""
        start, end = self._end, event.start_mark.index
        is_pair = type(event) is not yaml.ScalarEvent and self._text[end : end + 1] not in {*"[{]}"}
        self._end = end if is_pair else event.end_mark.index
        if not self.has_odd:
            return
        found = _GLUED_IN_GAP.search(self._text[max(0, start - 1) : end])
        if found and found[0][-2] not in "\"'":
            message = (
                "Alles na # telt als opmerking en komt niet op de site. Hoort het bij de tekst, zet die dan tussen "
                "aanhalingstekens. Is het een opmerking, zet die dan op een eigen regel."
            )
            yield self._problem(max(0, start - 1) + found.start(1), "yaml-opmerking", message)
        if found := _QUESTION_IN_GAP.search(self._text[start:end]):
            whole = quoted(f"?{found[2]}{getattr(event, 'value', None) or ''}")
            message = (
                f"Een vraagteken aan het begin valt in YAML weg. Is het tekst, zet er dan aanhalingstekens om: {whole}"
            )
            yield self._problem(start + found.start(1), "yaml-vraagteken", message)

    def _in_scalar(self, event: Event) -> Iterator[Problem]:
        if event.style in {"|", ">"}:
            yield from self._in_block_text(event)
        elif event.style:
            self._check_margin(event, event.end_mark, "while scanning a quoted scalar")
        elif event.value == "-" and self._open and self._open[-1].flow_style and self._is_value(event):
            message = (
                'Tussen haakjes mag geen los streepje staan. Vul een waarde in, of zet er aanhalingstekens om: "-".'
            )
            yield problem_at(event, self._file, "yaml-beginteken", message)

    def _is_value(self, event: Event) -> bool:
        """Tell whether a text between brackets is an item or a value, and no key."""
        start = event.start_mark.index
        before = self._text[max(0, start - 20) : start].rstrip()
        return type(self._open[-1]) is yaml.SequenceStartEvent or before.endswith(":")

    def _in_block_text(self, event: Event) -> Iterator[Problem]:
        """Yield what is wrong with the head of a block of text, and with an empty line that is too wide."""
        start = event.start_mark.index
        if found := _GLUED_TO_HEAD.match(self._text, start):
            message = (
                f"Direct achter {self._text[start]} staat een opmerking. Zet de tekst op de volgende regel, "
                "ingesprongen, en een opmerking op een eigen regel."
            )
            yield self._problem(found.start(1), "yaml-opmerking", message)
        line = None if event.value.strip() else find_wide_line(self._text, start, self._margins[-1])
        if line is not None:
            place = Location(self._file, event.start_mark.line + 1 + line)
            yield Problem(location=place, code=WIDE, message=TOO_WIDE)

    def _close(self, event: Event) -> None:
        opened = self._open.pop()
        self._margins.pop()
        is_outermost = opened.flow_style and not (self._open and self._open[-1].flow_style)
        if is_outermost:
            self._check_margin(opened, event.end_mark, "while parsing a flow node")

    def _check_margin(self, event: Any, end: Mark, context: str) -> None:  # noqa: ANN401
        """Raise the error of what goes on at the margin of the block in which it stands.

        Mostly a sign was forgotten, and keys were read as words. A bracket that closes loses nothing, and may stand
        there.
        """
        if event.start_mark.line == end.line:
            return
        allowed = "]}#" if "flow" in context else ""
        found = _LINE.finditer(self._text, event.start_mark.index, end.index)
        for number, line in enumerate(found, start=1):
            rest = line[2].lstrip("\t")
            if len(line[1]) > self._margins[-1] or not rest or rest[0] in allowed:
                continue
            place = yaml.Mark("", line.start(1), event.start_mark.line + number, len(line[1]), None, 0)
            raise yaml.MarkedYAMLError(context, event.start_mark, AT_MARGIN, place)

    def _problem(self, index: int, code: str, message: str) -> Problem:
        return Problem(location=place_in(self._text, index, self._file), code=code, message=message)


def find_wide_line(text: str, start: int, margin: int) -> int | None:
    """Return how many lines below its head an empty line of a block of text stands that is wider than its first words.

    ``margin`` is the column of the key; what begins there is no part of the block.
    """
    widest, at = 0, 0
    for number, found in enumerate(_LINE.finditer(text, start), start=1):
        if found[2]:
            return at if widest > len(found[1]) > margin else None
        if len(found[1]) > widest:
            widest, at = len(found[1]), number
    return None
