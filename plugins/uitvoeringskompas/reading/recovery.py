"""A text that cannot be read as a whole → the events of all that can be read, and what is wrong with the rest.

Every entry is read on its own, between two good entries, so that what goes wrong in it goes wrong as it would in the
file. An entry that is broken is looked into: what stands in it is read likewise. Where nothing smaller can be told
apart there is a gap.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Any, TypeAlias

import yaml

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.builder import MAX_DEPTH, Builder, StopReadingError
from uitvoeringskompas.reading.mistakes.explain import explain_syntax_error
from uitvoeringskompas.reading.mistakes.lines import explain_margin
from uitvoeringskompas.reading.moved import Gap, Moved
from uitvoeringskompas.reading.outline import Entry, Outline
from uitvoeringskompas.reading.parsed import directive, too_many
from uitvoeringskompas.reading.parser import EventSource
from uitvoeringskompas.vast import replace

MAX_BROKEN = 25
"""Entries of one file; who broke more than this mends these first."""

FRAMES = {True: ("- _\n", "- _\n", 1), False: ("_: _\n", "__: _\n", 2)}
"""What stands before and behind an entry of a list and of a block that is read alone; how many events each is."""

AROUND = 3
"""Events before a frame and behind it: of the stream, the document and the list or block."""

LIST = (yaml.SequenceStartEvent, yaml.SequenceEndEvent)
BLOCK = (yaml.MappingStartEvent, yaml.MappingEndEvent)

RUNS_ON = frozenset({"yaml-aanhalingsteken-open", "yaml-haakje-open"})
"""Mistakes by which the lines below, when they are no entries, were meant as one text with what stands above."""

RUN_ON = "Gaat het op de volgende regel door, laat die dan inspringen."

Events: TypeAlias = list[Any]


class Recovery:
    """An event source that gives what can be read of a broken text, with gaps; ``problems`` tells about the rest."""

    def __init__(self, text: str, file: str, make_parser: Callable[[str], EventSource]) -> None:
        """Keep the text; nothing is read before the first event is asked for."""
        self.problems: list[Problem] = []
        self._told: tuple[Problem, int] | None = None
        self._file = file
        self._make_parser = make_parser
        self._outline = Outline(text)
        self._events = self._document()

    def get_event(self) -> Any:  # noqa: ANN401 - PyYAML's events have no types
        """Return the next event."""
        return next(self._events)

    def dispose(self) -> None:
        """Let go of the text."""
        self._events.close()

    def _document(self) -> Generator[Any]:
        entries = list(self._outline.entries(0, len(self._outline) - 1))
        while entries and (words := self._outline.words(entries[0].first, 0)).startswith(("---", "%")):
            first = entries[0].first
            if words.startswith("%"):
                self.problems.append(directive(self._file, first))
            elif words != "---":
                break
            entries = list(self._outline.entries(first + 1, len(self._outline) - 1))
        yield from self._block(entries, 0)
        yield yaml.StreamEndEvent()

    def _block(self, entries: list[Entry], depth: int) -> Iterator[Any]:
        """Yield the events of the entries of a block: of a list when the first of them begins with a dash."""
        is_list = self._outline.is_list(entries)
        place: Any = self._at(entries[0].first, entries[0].column) if entries else self._at(0, 0)
        start, end = LIST if is_list else BLOCK
        yield start(None, None, implicit=True, start_mark=place, end_mark=place, flow_style=False)
        behind: Any = self._at(entries[-1].last + 1, 0) if entries else place
        position = 0
        while position < len(entries):
            told = len(self.problems)
            yield from self._entry(entries[position], is_list=is_list, depth=depth)
            position += 1
            if len(self.problems) > told:
                skipped = self._skip(entries, position, self.problems[-1], is_list=is_list)
                if skipped > position:
                    yield self._gap(entries[position].first, entries[skipped - 1].last)
                    self._run_on(entries[skipped - 1].last)
                position = skipped
        yield end(behind, behind)

    def _entry(self, entry: Entry, *, is_list: bool, depth: int) -> Iterator[Any]:
        read = self._read(entry, is_list=is_list)
        if isinstance(read, Problem):
            told = len(self.problems)
            yield from self._broken(entry, read, is_list=is_list, depth=depth)
            if len(self.problems) == told:
                self.problems.append(read)
            return
        if entry.head != entry.column:
            self.problems.append(explain_margin(self._file, entry.first, entry.head, entry.column))
        yield from read

    def _broken(self, entry: Entry, problem: Problem, *, is_list: bool, depth: int) -> Iterator[Any]:
        """Yield what can be read of a broken entry."""
        inside = self._inside(entry, is_list=is_list) if depth < MAX_DEPTH else None
        if inside is None:
            yield from self._leaf(entry, problem, is_list=is_list)
            return
        head = [] if is_list else self._key(entry)
        if head is None:
            yield from self._leaf(entry, problem, is_list=is_list)
            return
        yield from head
        yield from self._block(inside, depth + 1)

    def _inside(self, entry: Entry, *, is_list: bool) -> list[Entry] | None:
        """Return the entries inside an entry, when it has any."""
        outline = self._outline
        if not is_list:
            key, below = outline.key_of(entry), outline.below(entry)
            if key is None or key.has_value or below is None:
                return None
            return list(outline.entries(below, entry.last))
        dash = outline.dash_of(entry)
        if dash is None:
            return None
        if not outline.words(entry.first, dash):
            below = outline.below(entry)
            return None if below is None else list(outline.entries(below, entry.last))
        item = replace(entry, head=dash)
        if outline.key_of(item) is None and outline.dash_of(item) is None:
            return None
        return list(outline.entries(entry.first, entry.last, dash))

    def _leaf(self, entry: Entry, problem: Problem, *, is_list: bool) -> Iterator[Any]:
        """Yield what is left of an entry that is broken itself: its key, or its first line when that is good."""
        below = self._outline.below(entry)
        first = replace(entry, last=entry.first)
        key = None if is_list else self._outline.key_of(entry)
        if below is not None and key and not key.opens and problem.location.line > entry.first + 1:
            read = self._read(first, is_list=is_list)
            if not isinstance(read, Problem):
                yield from read
                yield from self._further_in(entry, below, problem)
                return
        self._tell(problem, entry.first, entry.last)
        yield from (key and self._key(entry)) or ()
        yield self._gap(entry.first, entry.last)

    def _further_in(self, entry: Entry, below: int, problem: Problem) -> Iterator[Any]:
        """Yield what stands under a good line and further to the right, when it was meant to stand beside it."""
        entries = list(self._outline.entries(below, entry.last))
        if any(each.head != entry.column + 1 for each in entries):
            self._tell(problem, below, entry.last)
            yield self._gap(below, entry.last)
            return
        self.problems.append(explain_margin(self._file, below, entry.column + 1, entry.column))
        for each in entries:
            yield from self._entry(each, is_list=False, depth=MAX_DEPTH)

    def _key(self, entry: Entry) -> Events | None:
        """Return the event of the key of an entry, as it would be with nothing behind it."""
        key = self._outline.key_of(entry)
        line = replace(entry, last=entry.first)
        read = self._read(line, is_list=False, upto=key.end) if key else None
        return read[:1] if isinstance(read, list) else None

    def _read(self, entry: Entry, *, is_list: bool, upto: int | None = None) -> Events | Problem:
        """Return the events of an entry, or what is wrong with it."""
        before, behind, around = FRAMES[is_list]
        margin = " " * entry.head
        words = self._outline.text_of(entry) if upto is None else f"{self._outline.text_of(entry)[:upto]}:"
        glue = "" if words.endswith(("\n", "\r")) else "\n"
        text = f"{margin}{before}{words}{glue}{margin}{behind}"
        kept = Kept(self._make_parser(text))
        builder = Builder(text, self._file)
        try:
            builder.read(kept)
        except StopReadingError:
            return self._moved(builder.parsed.problems[-1], entry)
        except yaml.MarkedYAMLError as error:
            return self._moved(explain_syntax_error(text, self._file, error, builder.last_scalar), entry)
        self._move(kept.events, entry, self._outline.starts[entry.first] - len(margin) - len(before))
        return kept.events[AROUND + around : -AROUND - around]

    def _move(self, events: Events, entry: Entry, by: int) -> None:
        """Give every event its place in the whole text."""
        for event in events:
            for name in ("start_mark", "end_mark"):
                mark = getattr(event, name)
                setattr(event, name, Moved(mark.line + entry.first - 1, mark.column, mark.index + by))

    def _moved(self, problem: Problem, entry: Entry) -> Problem:
        line = min(max(problem.location.line - 1, 1) + entry.first, entry.last + 1)
        return replace(problem, location=Location(self._file, line, problem.location.column))

    def _skip(self, entries: list[Entry], position: int, problem: Problem, *, is_list: bool) -> int:
        """Return which entry is read next after a broken one: lines that belong to it, and all when nothing can be."""
        if problem.code == "yaml-meer-documenten" or len(self.problems) >= MAX_BROKEN:
            if problem.code != "yaml-meer-documenten" and position < len(entries):
                self.problems.append(too_many(problem.location, MAX_BROKEN))
            return len(entries)
        if problem.code in RUNS_ON:
            while position < len(entries) and self._is_loose(entries[position], is_list=is_list):
                position += 1
        return position

    def _is_loose(self, entry: Entry, *, is_list: bool) -> bool:
        is_key = not is_list and self._outline.key_of(entry) is not None
        return not is_key and self._outline.dash_of(entry) is None

    def _tell(self, problem: Problem, first: int, last: int) -> None:
        """Note a problem, with the lines that nobody looked at because of it."""
        self._told = problem, first
        while last > first and not self._outline.words(last, 0).strip():
            last -= 1
        lines = "deze regel" if problem.location.line == first + 1 else f"regel {first + 1}"
        if last > first:
            lines = f"regel {first + 1} tot en met {last + 1}"
        self.problems.append(replace(problem, message=f"{problem.message} (verder niet bekeken: {lines})"))

    def _run_on(self, last: int) -> None:
        """Tell the last problem anew: lines below it up to this one were not looked at either."""
        if self._told is not None and self.problems[-1].code in RUNS_ON:
            problem, first = self._told
            self.problems.pop()
            self._tell(replace(problem, message=f"{problem.message} {RUN_ON}"), first, last)

    def _gap(self, first: int, last: int) -> Gap:
        return Gap(self._at(first, 0), self._at(last + 1, 0))

    def _at(self, line: int, column: int) -> Moved:
        return Moved(line, column, self._outline.starts[line] + column)


class Kept:
    """An event source that keeps the events that it gave."""

    def __init__(self, parser: EventSource) -> None:
        """Start with none."""
        self.events: Events = []
        self._parser = parser

    def get_event(self) -> Any:  # noqa: ANN401
        """Return the next event."""
        event = self._parser.get_event()
        self.events.append(event)
        return event

    def dispose(self) -> None:
        """Let go of the text."""
        self._parser.dispose()
