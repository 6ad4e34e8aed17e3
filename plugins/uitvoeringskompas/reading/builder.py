"""YAML events → plain data with the place of every key and value; all that could surprise becomes a Problem.

PyYAML never composes the events: no anchors, no tags, no merge keys, no 1.1 scalars, and limits on depth and number
that hold while reading, so that a hostile file costs no more than a large one.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from sys import intern
from typing import Any, TypeAlias, cast

import yaml

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading import surprises
from uitvoeringskompas.reading.blanks import is_blank
from uitvoeringskompas.reading.characters import show_unseen
from uitvoeringskompas.reading.folding import in_folding
from uitvoeringskompas.reading.leniencies import Leniencies
from uitvoeringskompas.reading.moved import Gap
from uitvoeringskompas.reading.parsed import KEY_IS_BLOCK, UNREAD, Parsed, directive, too_many
from uitvoeringskompas.reading.parser import EventSource
from uitvoeringskompas.reading.positions import COLUMN_BITS, Pointer, Value
from uitvoeringskompas.reading.scalars import resolve_plain
from uitvoeringskompas.reading.surprises import HARD_SPACE, Event, problem_at
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.opmaak.opmerkingen import REMARKABLE

MAX_DEPTH = 20
"""Real programmes are six levels deep."""

MAX_NODES = 50_000
"""Keys and values in one file; the largest real programme has some 2,000."""

MAX_PROBLEMS = 50
"""Of one file; who made more than this mends these first."""

LONG = 60
"""In a longer text one wants to know where a number stands that may be about one person."""

SHORT = 40
"""A shorter text (a code, an id, the name of a party) stands in many files, and in memory once."""

NUMBER = re.compile(r"[0-9]{3}|@|[a-z] [0-9]")

UNSEEN = "Wat hierna staat, is niet bekeken."
ODD_KEYS = frozenset({"", "<<"})

Container: TypeAlias = dict[str, Value] | list[Value]


class StopReadingError(Exception):
    """Nothing more can be read from this file; the problem has been noted."""


class Builder:
    """Makes data out of the events of one text; what is wrong but can be passed over is noted, so that all is told."""

    def __init__(self, text: str, file: str) -> None:
        """Start with nothing; a text without `` #`` or a backslash is spared two checks per value."""
        self.parsed = Parsed()
        self.last_scalar: Event | None = None
        self._text = text
        self._file = file
        self._marks: list[int] = []
        self._roots: list[Value] = []
        self._container: Container = self._roots
        self._key: str | None = None
        self._key_event: Event | None = None
        self._value_event: Event | None = None
        self._value_key = ""
        self._keys: dict[str, int] = {}
        self._stack: list[tuple[Container, str | None, dict[str, int]]] = []
        self._duplicates: list[tuple[int, int]] = []
        self._documents = 0
        self._leniencies = Leniencies(text, file)
        self._has_comments = "#" in text
        self._has_escapes = "\\" in text

    def read(self, parser: EventSource) -> None:
        """Take all events; raise StopReadingError after noting a problem beyond which nothing can be read."""
        takers: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._take_scalar,
            yaml.MappingStartEvent: self._open_mapping,
            yaml.SequenceStartEvent: self._open_list,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._take_alias,
            yaml.DocumentStartEvent: self._start_document,
            Gap: self._take_gap,
        }
        has_odd = self._leniencies.has_odd
        try:
            while type(event := parser.get_event()) is not yaml.StreamEndEvent:
                if has_odd or type(event) is not yaml.ScalarEvent or event.style:
                    self._add(*self._leniencies.meet(event))
                take = takers.get(type(event))
                if take is not None:
                    take(event)
        finally:
            parser.dispose()
            self.parsed.marks = array("Q", self._marks)
            self.parsed.data = self._roots[0] if self._roots else None

    def _take_scalar(self, event: Event) -> None:
        self.last_scalar = event
        self._check_decoration(event)
        if self._key is None and type(self._container) is dict:
            self._take_key(event)
            return
        typed: str = intern(event.value) if len(event.value) < SHORT else event.value
        value: Value = typed
        if event.style:
            self._check_quoted(event)
        else:
            value, is_raw = resolve_plain(typed)
            if is_raw:
                self.parsed.raws[len(self._marks)] = event.value
        if self._has_comments:
            self._add(*surprises.in_comment(event, value, self._text, self._file))
        self._add(*surprises.in_placeholder(event, self._file), *in_folding(event, self._text, self._file))
        if is_blank(value):
            value = self._take_blank(event, value)
        self._mark(event)
        if REMARKABLE.search(event.value) or (len(event.value) > LONG and NUMBER.search(event.value)):
            self.parsed.sources[self._marks[-1]] = self._text[event.start_mark.index : event.end_mark.index]
        self._put(value)
        if value is not None:
            self._value_event, self._value_key = event, self._key or ""
        self._end_value()

    def _take_blank(self, event: Event, value: Value) -> Value:
        """Note a key with nothing behind it; one that a comma in a text made is told about and left out."""
        if event.tag is not None or event.anchor is not None:
            # The words were taken for a mark or a sort; that has been told.
            self.parsed.unread.add((*self._pointer(), self._key or ""))
            return UNREAD
        self.parsed.has_blanks = True
        key, before = self._key_event, self._value_event
        if self._key is None or key is None or ":" in self._text[key.end_mark.index : event.end_mark.index + 1]:
            return value
        if glued := surprises.in_glued_key(key, self._text, self._file):
            self._add(glued)
            self.parsed.unread.add(self._pointer())
        elif before is not None and surprises.is_loose(key, event, before, self._text):
            self._add(*surprises.in_flow(key, before, self._text, self._file))
            self.parsed.unread.add((*self._pointer(), self._value_key))
        else:
            return value
        self._duplicates.append((len(self._stack), len(self._marks) - 1))
        return None

    def _take_key(self, event: Event) -> None:
        key: str = intern(event.value)
        if event.style:
            self._check_quoted(event)
            key = show_unseen(key)
        if key in ODD_KEYS or HARD_SPACE in key:
            self._add(*surprises.in_key(event, self._file))
        first = self._keys.setdefault(key, event.start_mark.line)
        if first != event.start_mark.line or key in self._container:
            self._note_duplicate(event, first)
            key = f"\0{key}"
        self._key, self._key_event = key, event
        self._mark(event)

    def _open_mapping(self, event: Event) -> None:
        self._open(event, {})

    def _open_list(self, event: Event) -> None:
        self._open(event, [])

    def _open(self, event: Event, container: Container) -> None:
        self._check_decoration(event)
        if self._key is None and type(self._container) is dict:
            raise yaml.MarkedYAMLError(None, None, KEY_IS_BLOCK, cast("Any", event.start_mark))
        if len(self._stack) >= MAX_DEPTH:
            message = f"Dit is dieper genest dan {MAX_DEPTH} niveaus. Kijk of de inspringing klopt. {UNSEEN}"
            self._stop(event, "yaml-te-diep", message)
        self._mark(event)
        self._put(container)
        self._stack.append((self._container, self._key, self._keys))
        self._container, self._key, self._keys = container, None, {}
        self._value_event = None

    def _close(self, _event: Event) -> None:
        self._container, self._key, self._keys = self._stack.pop()
        self._end_value()

    def _mark(self, event: Event) -> None:
        mark = event.start_mark
        if len(self._marks) >= MAX_NODES:
            message = (
                f"Dit bestand heeft meer dan {MAX_NODES} sleutels en waarden. Verdeel het over meer bestanden. {UNSEEN}"
            )
            self._stop(event, "yaml-te-veel", message)
        self._marks.append(mark.line << COLUMN_BITS | mark.column)

    def _put(self, value: Value) -> None:
        if isinstance(self._container, list):
            self._container.append(value)
        elif self._key is not None:
            self._container[self._key] = value

    def _end_value(self) -> None:
        key, self._key = self._key, None
        if self._duplicates and self._duplicates[-1][0] == len(self._stack) and isinstance(self._container, dict):
            self._forget_duplicate(str(key))

    def _note_duplicate(self, event: Event, first: int) -> None:
        key = cut_off(event.value)
        message = (
            f'De sleutel "{key}" staat hier voor de tweede keer (de eerste staat op regel {first + 1}). '
            "Haal er een weg, of voeg ze samen."
        )
        self._add(problem_at(event, self._file, "yaml-dubbele-sleutel", message))
        self._duplicates.append((len(self._stack), len(self._marks)))

    def _forget_duplicate(self, key: str) -> None:
        """Take a value whose key stood there before out again, with the places of everything in it."""
        start = self._duplicates.pop()[1]
        if isinstance(self._container, dict):
            self._container.pop(key)
        del self._marks[start:]
        self.parsed.raws = {number: raw for number, raw in self.parsed.raws.items() if number < start}

    def _take_alias(self, event: Event) -> None:
        self._add(surprises.in_alias(event, self._file))
        if self._key is None and isinstance(self._container, dict):
            self._key = f"\0{event.anchor}"
            self._duplicates.append((len(self._stack), len(self._marks)))
            self._mark(event)
            return
        self._mark(event)
        self._put(f"*{event.anchor}")
        self._end_value()

    def _take_gap(self, event: Event) -> None:
        pointer = self._pointer()
        if self._key is None:
            self.parsed.unread.add(pointer)
            return
        self.parsed.unread.add((*pointer, self._key))
        self._mark(event)
        self._put(UNREAD)
        self._end_value()

    def _pointer(self) -> Pointer:
        """Return which block or list is being read."""
        around = self._stack[1:]
        return tuple(key if key is not None else len(container) - 1 for container, key, _ in around)

    def _start_document(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self.parsed.is_partial = True
            message = f"Hier begint met --- een tweede document. Zet elk document in een eigen bestand. {UNSEEN}"
            self._stop(event, "yaml-meer-documenten", message)
        if event.version or event.tags:
            self._add(directive(self._file, event.start_mark.line))

    def _check_decoration(self, event: Event) -> None:
        if event.anchor is not None or event.tag is not None:
            self._add(*surprises.in_decoration(event, self._file))

    def _check_quoted(self, event: Event) -> None:
        if self._has_escapes:
            self._add(*surprises.in_escapes(event, self._file))
        if event.style == "'":
            self._add(*surprises.in_apostrophe(event, self._file))

    def _add(self, *problems: Problem) -> None:
        known = self.parsed.problems
        known.extend(problems)
        if len(known) >= MAX_PROBLEMS:
            known.append(too_many(known[-1].location, MAX_PROBLEMS))
            raise StopReadingError

    def _stop(self, event: Event, code: str, message: str) -> None:
        self._add(problem_at(event, self._file, code, message))
        raise StopReadingError
