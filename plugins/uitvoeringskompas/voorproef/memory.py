"""What was read and judged before, of files that did not change since: an edit then costs no more than its own file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import FileReading, read_content
from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Place


class Memory:
    """Reads files and puts them to their schemas; of the same bytes the answer is known."""

    def __init__(self, validate: Callable[[Document], tuple[Problem, ...]]) -> None:
        """Take what puts a document to its schema."""
        self._validate = validate
        self._readings: dict[str, tuple[bytes, FileReading]] = {}
        self._verdicts: dict[str, tuple[Document, tuple[Problem, ...]]] = {}

    def read(self, path: Path, place: Place, file: str) -> FileReading:
        """Read one file from disk."""
        content = read_bytes(path, file)
        if isinstance(content, Problem):
            return FileReading(document=None, problems=(content,))
        known = self._readings.get(place.path)
        if known is None or known[0] != content:
            known = self._readings[place.path] = content, read_content(content, place, file)
        return known[1]

    def validate(self, document: Document) -> tuple[Problem, ...]:
        """Return everything in a document that its schema does not allow."""
        known = self._verdicts.get(document.place.path)
        if known is None or known[0].data is not document.data:
            known = self._verdicts[document.place.path] = document, self._validate(document)
        return known[1]
