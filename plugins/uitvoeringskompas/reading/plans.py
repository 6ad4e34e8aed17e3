"""The whole folder of plans → documents and problems; a broken file never hides the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from uitvoeringskompas.problems import Problem, has_errors, sort_problems
from uitvoeringskompas.reading.bijlage import LIMITS, Limits
from uitvoeringskompas.reading.content import FileReading, read_content
from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.folder import Found, Walk
from uitvoeringskompas.reading.huisstijl import NAMING, Stijlmappen
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.vast import Vast

FileReader: TypeAlias = Callable[[Path, Place, str], FileReading]
"""Reads one file: where it is on disk, what it is in the plans, and how it is called in messages."""


class Reading(Vast):
    """What the folder of plans gave.

    ``documents`` are the files that were read without an error. ``damaged`` hold an error in how they are written (a
    key twice, a quote that stays open), and of some only a part could be read: validate them too, so that an editor
    sees everything at once, but make no page from them. ``unread`` are the places of all files that are there and gave
    no good document, the damaged ones included: a reference to one of them is no dead reference. ``file_count`` is the
    number of YAML files met; ``is_empty`` tells that there was no file or folder that is a plan or stands in its place.
    """

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]
    file_count: int
    damaged: tuple[Document, ...] = ()
    unread: tuple[Place, ...] = ()
    is_empty: bool = False


def read_file(path: Path, place: Place, file: str) -> FileReading:
    """Read one file from disk."""
    content = read_bytes(path, file)
    if isinstance(content, Problem):
        return FileReading(document=None, problems=(content,))
    return read_content(content, place, file)


def read_plans(  # noqa: PLR0913 -- two of them say what is left out
    plans: Path,
    *,
    shown_as: str | None = None,
    only: str | None = None,
    leave: frozenset[str] = frozenset(),
    limits: Limits = LIMITS,
    read: FileReader = read_file,
) -> Reading:
    """Read all files in a folder of plans; ``shown_as`` is how the folder is called in messages.

    With ``only`` nothing is read at its top but what has this name; folders in ``leave``, known to hold plans, are not
    read. Who asks again and again hands over a reader of its own, which knows the files that did not change.
    """
    walk = Walk(root=plans, shown_as=shown_as or plans.name or "plans", only=only, leave=leave)
    walk.run()
    stijlmappen = Stijlmappen(files=walk.styles, told=frozenset(walk.names), limits=limits)
    readings = [(found.place, _read(found, stijlmappen, read)) for found in walk.found]
    problems = [*walk.problems, *stijlmappen.list_unnamed({place: reading.document for place, reading in readings})]
    documents: list[Document] = []
    damaged: list[Document] = []
    unread: list[Place] = []
    for place, reading in readings:
        problems.extend(reading.problems)
        is_damaged = has_errors(reading.problems)
        if reading.document is not None:
            (damaged if is_damaged else documents).append(reading.document)
        elif reading.rest is not None:
            damaged.append(reading.rest)
        if is_damaged:
            unread.append(place)
    return Reading(
        documents=tuple(documents),
        problems=sort_problems(problems),
        file_count=walk.file_count,
        damaged=tuple(damaged),
        unread=tuple(unread),
        is_empty=walk.is_empty,
    )


def _read(found: Found, stijlmappen: Stijlmappen, read: FileReader) -> FileReading:
    """Read one file, with what its house style names."""
    reading = read(found.path, found.place, found.file)
    if reading.document is None or found.place.kind not in NAMING:
        return reading
    document, told = stijlmappen.attach(reading.document)
    return FileReading(document=document, problems=(*reading.problems, *told))
