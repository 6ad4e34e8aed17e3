"""YAML events → plain data with the place of every key and value; all that could surprise becomes a Problem.

PyYAML never composes the events: no anchors, no tags, no merge keys, no 1.1 scalars, and limits on depth and number
that hold while reading, so that a hostile file costs no more than a large one.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

import yaml

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading import surprises
from uitvoeringskompas.reading.blanks import is_blank
from uitvoeringskompas.reading.characters import show_unseen
from uitvoeringskompas.reading.folding import in_folding
from uitvoeringskompas.reading.mistakes import explain_syntax_error
from uitvoeringskompas.reading.positions import COLUMN_BITS, Value
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

NUMBER = re.compile(r"[0-9]{3}|@|[a-z] [0-9]")

ODD_KEYS = frozenset({"", "<<"})

Container: TypeAlias = dict[str, Value] | list[Value]


class EventSource(Protocol):
    """The part of PyYAML's two parsers that is used here."""

    def get_event(self) -> Any:  # noqa: ANN401 - PyYAML's events have no types
        """Return the next event."""

    def dispose(self) -> None:
        """Let go of the text."""


def new_parser(text: str) -> EventSource:
    """Return libyaml's parser where PyYAML was built with it, otherwise the one in Python: some ten times slower."""
    make: Callable[[str], EventSource] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return make(text)


class StopReadingError(Exception):
    """Nothing more can be read from this file; the problem has been noted."""


@dataclass(kw_only=True, slots=True)
class Parsed:
    """What one text gave: its data, the places of its keys and values, and what is wrong with how it is written.

    ``complete`` tells whether the text was read to its end; otherwise ``data`` is what came before the problem.
    ``has_blanks`` tells whether a key stands there with nothing behind it.
    """

    data: Value = None
    complete: bool = False
    has_blanks: bool = False
    marks: array[int] = field(default_factory=lambda: array("Q"))
    raws: dict[int, str] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def parse(text: str, file: str, make_parser: Callable[[str], EventSource] = new_parser) -> Parsed:
    """Return the data in a text and everything that is wrong with how it is written; never raises."""
    builder = Builder(text, file)
    parsed = builder.parsed
    try:
        builder.read(make_parser(text))
        parsed.complete = True
    except StopReadingError:
        pass
    except yaml.MarkedYAMLError as error:
        problem = explain_syntax_error(text, file, error, builder.last_scalar)
        parsed.problems = [known for known in parsed.problems if known.location != problem.location]
        parsed.problems.append(problem)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError, MemoryError):
        message = "Dit bestand is niet te lezen als YAML. Begin met een goed voorbeeld en zet je tekst daarin."
        parsed.problems.append(Problem(location=Location(file), code="yaml-onleesbaar", message=message))
    return parsed


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
        self._keys: dict[str, int] = {}
        self._stack: list[tuple[Container, str | None, dict[str, int]]] = []
        self._duplicates: list[tuple[int, int]] = []
        self._documents = 0
        self._has_comments = " #" in text or "\t#" in text
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
        }
        try:
            while type(event := parser.get_event()) is not yaml.StreamEndEvent:
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
        value: Value = event.value
        if event.style:
            self._check_quoted(event)
        else:
            value, is_raw = resolve_plain(event.value)
            if is_raw:
                self.parsed.raws[len(self._marks)] = event.value
            if self._has_comments:
                self._add(*surprises.in_comment(event, value, self._text, self._file))
        self._add(*surprises.in_placeholder(event, self._file), *in_folding(event, self._text, self._file))
        if is_blank(value):
            self._take_blank(event)
        self._mark(event)
        if REMARKABLE.search(event.value) or (len(event.value) > LONG and NUMBER.search(event.value)):
            self.parsed.sources[self._marks[-1]] = self._text[event.start_mark.index : event.end_mark.index]
        self._put(value)
        if value is not None:
            self._value_event = event
        self._end_value()

    def _take_blank(self, event: Event) -> None:
        """Note a key with nothing behind it; one that a comma in a text made is told about and left out."""
        self.parsed.has_blanks = True
        key, before = self._key_event, self._value_event
        if self._key is None or key is None or not surprises.is_loose(key, event, before, self._text):
            return
        if before is not None:
            self._add(*surprises.in_flow(key, before, self._text, self._file))
        self._duplicates.append((len(self._stack), len(self._marks) - 1))

    def _take_key(self, event: Event) -> None:
        key: str = event.value
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
            message = (
                "Een sleutel is een woord, geen lijst of blok. Zet aanhalingstekens om een tekst die met [ of { begint."
            )
            self._stop(event, "yaml-sleutel-is-blok", message)
        if len(self._stack) >= MAX_DEPTH:
            message = f"Dit is dieper genest dan {MAX_DEPTH} niveaus. Kijk of de inspringing klopt."
            self._stop(event, "yaml-te-diep", message)
        self._mark(event)
        self._put(container)
        self._stack.append((self._container, self._key, self._keys))
        self._container, self._key, self._keys = container, None, {}

    def _close(self, _event: Event) -> None:
        self._container, self._key, self._keys = self._stack.pop()
        self._end_value()

    def _mark(self, event: Event) -> None:
        mark = event.start_mark
        if len(self._marks) >= MAX_NODES:
            message = f"Dit bestand heeft meer dan {MAX_NODES} sleutels en waarden. Verdeel het over meer bestanden."
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

    def _start_document(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            message = "Hier begint met --- een tweede document. Zet elk document in een eigen bestand."
            self._stop(event, "yaml-meer-documenten", message)
        if event.version or event.tags:
            message = "Een regel die met % begint kan hier niet. Haal die regel weg."
            self._add(problem_at(event, self._file, "yaml-directive", message))

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
            message = (
                f"Dit bestand heeft meer dan {MAX_PROBLEMS} fouten; de rest is niet bekeken. Herstel eerst de fouten "
                "hierboven."
            )
            known.append(Problem(location=known[-1].location, code="yaml-veel-fouten", message=message))
            raise StopReadingError

    def _stop(self, event: Event, code: str, message: str) -> None:
        self._add(problem_at(event, self._file, code, message))
        raise StopReadingError
