"""The plans of one publisher as they are on disk: what each file says and its bytes, to change some of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.plans import FileReader, read_file, read_plans
from uitvoeringskompas.writing.append import obstacles


@dataclass(frozen=True, kw_only=True, slots=True)
class Publisherfiles:
    """The files of a publisher by their path in its folder, and what makes it unsure what they say."""

    files: dict[str, tuple[bytes, Document]]
    problems: tuple[Problem, ...] = ()


def read_publisher(plans: Path, slug: str, *, shown_as: str, read: FileReader = read_file) -> Publisherfiles:
    """Return the plans of a publisher; none when there is no such folder. Who needs a part of them hands a reader."""
    if not (plans / slug).is_dir():
        return Publisherfiles(files={})
    reading = read_plans(plans, shown_as=shown_as, only=slug, read=read)
    files = {
        document.place.path.removeprefix(f"{slug}/"): ((plans / document.place.path).read_bytes(), document)
        for document in reading.documents
        if document.place.kind is not Kind.METINGEN and document.place.publisher == slug
    }
    return Publisherfiles(files=files, problems=obstacles(reading.problems))
