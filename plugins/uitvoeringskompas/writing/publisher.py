"""The plans of one publisher as they are on disk: what each file says and its bytes, to change some of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import FileReading
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.reading.plans import read_file, read_plans
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.append import obstacles


class Publisherfiles(Vast):
    """The files of a publisher by their path in its folder, and what makes it unsure what they say."""

    files: dict[str, tuple[bytes, Document]]
    problems: tuple[Problem, ...] = ()


class Plannenmap(Vast):
    """A folder of plans, and how an editor calls it."""

    plans: Path
    shown_as: str


Asked = Callable[[Place], bool]
"""Tells of a file by its place whether it is to be read."""


def read_publisher(plans: Path, slug: str, *, shown_as: str, asked: Asked | None = None) -> Publisherfiles:
    """Return the plans of a publisher, or those of them that are asked for; none when there is no such folder."""
    if not (plans / slug).is_dir():
        return Publisherfiles(files={})
    reading = read_plans(plans, shown_as=shown_as, only=slug, read=partial(_read_asked, asked) if asked else read_file)
    files = {
        document.place.path.removeprefix(f"{slug}/"): ((plans / document.place.path).read_bytes(), document)
        for document in reading.documents
        if document.place.kind is not Kind.METINGEN and document.place.publisher == slug
    }
    return Publisherfiles(files=files, problems=obstacles(reading.problems))


def _read_asked(asked: Asked, path: Path, place: Place, file: str) -> FileReading:
    return read_file(path, place, file) if asked(place) else FileReading(document=None, problems=())
