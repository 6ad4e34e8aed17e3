"""What was read and judged in an earlier run: documents by the bytes of their files, and what was said of a publisher.

Only what was in order is kept of a file; one with a problem, a warning too, is read again. A verdict holds for exactly
the bytes that were judged and, when it asked about others, for theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from uitvoeringskompas.check.buurt import Buurt, read_buurt, write_buurt
from uitvoeringskompas.check.verdict import read_problem, write_problem
from uitvoeringskompas.keeping.prints import print_bytes
from uitvoeringskompas.keeping.store import Store, store_beside
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import FileReading, read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.keepsake import read_document, write_document
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.reading.positions import Positions
from uitvoeringskompas.vast import Vast

Row: TypeAlias = list[Any]


class Said(Vast):
    """What was said of one publisher: of what (``print``), beside which others, if that matters, and the problems."""

    print: str
    buurt: Buurt | None
    problems: tuple[Problem, ...]


class _Leaf(Vast):
    """What stands in the notebook of one publisher: each file with the print of its bytes, and what was said."""

    files: Mapping[str, Row]
    prints: Mapping[str, str]
    said: Said | None


FEW = 3
"""Files of a publisher."""

_EMPTY = _Leaf(files={}, prints={}, said=None)


class Notebook:
    """Finds what is known of files and of publishers, and keeps what was found now; of each publisher by itself."""

    def __init__(self, store: Store, name: str, key: str, *, anew: bool = False) -> None:
        """Take where it is kept, how that is called, and by what all is judged; ``anew`` reads nothing of it."""
        self._store, self._name, self._key, self._anew = store, name, key, anew
        self._leaves: dict[str, _Leaf] = {}

    def find_document(self, content: bytes, printed: str, place: Place, file: str) -> Document | None:
        """Return what these bytes, which have this print, say when they were in order; None when nobody knows."""
        kept = self._leaf(place.publisher).files.get(place.path)
        if kept is None or kept[0] != printed:
            return None
        try:
            return read_document(kept[1], place, file, lambda: _read_positions(content, place, file))
        except (TypeError, ValueError, LookupError, ArithmeticError):
            return None

    def read(self, content: bytes, place: Place, file: str) -> FileReading:
        """Read a file, or take what it said when it was in order."""
        found = self.find_document(content, print_bytes(content), place, file)
        return read_content(content, place, file) if found is None else FileReading(document=found, problems=())

    def find_said(self, slug: str) -> Said | None:
        """Return what was said of a publisher the last time."""
        return self._leaf(slug).said

    def keep(self, slug: str, documents: Iterable[tuple[Document, str]], said: Said | None) -> None:
        """Keep the documents of a publisher that were in order, each with the print of its bytes, and what was said.

        When no more is new than a few files nothing is written: reading those again takes less time.
        """
        known = self._leaf(slug)
        found = {document.place.path: (printed, document) for document, printed in documents}
        new = sum(known.prints.get(path) != printed for path, (printed, _) in found.items())
        if said == known.said and known.prints and new <= FEW:
            return
        files = {path: [printed, write_document(document)] for path, (printed, document) in found.items()}
        self._store.save(f"{self._name} {slug}", self._key, [files, _write_said(said) if said else None])

    def _leaf(self, slug: str) -> _Leaf:
        if slug not in self._leaves:
            kept = None if self._anew else self._store.load(f"{self._name} {slug}", self._key)
            self._leaves[slug] = _read_leaf(kept)
        return self._leaves[slug]


def open_notebook(plans: Path, shown_as: str | None, ours: str, *, anew: bool = False) -> Notebook:
    """Return what is kept of these plans; ``ours`` is the print of all by which they are judged."""
    return Notebook(store_beside(plans), f"notities {plans.name} {shown_as or ''}", ours, anew=anew)


def _read_positions(content: bytes, place: Place, file: str) -> Positions:
    document = read_content(content, place, file).document
    if document is None:
        raise ValueError(file)
    return document.positions


def _read_leaf(kept: object) -> _Leaf:
    """Return what stands in plain values; nothing when they are not what we write."""
    if not isinstance(kept, list):
        return _EMPTY
    try:
        files, said = kept
        prints = {path: str(row[0]) for path, row in files.items()}
        return _Leaf(files=files, prints=prints, said=_read_said(said) if said else None)
    except (TypeError, ValueError, LookupError, AttributeError):
        return _EMPTY


def _write_said(said: Said) -> Row:
    return [said.print, write_buurt(said.buurt), [write_problem(each) for each in said.problems]]


def _read_said(row: Row) -> Said:
    printed, seen, problems = row
    return Said(print=printed, buurt=read_buurt(seen), problems=tuple(map(read_problem, problems)))
