"""What was read and judged before, of what did not change since: an edit then costs little more than its own file.

It is kept as long as one program runs, is about one knowledge, and never says anything that a look at everything
would not say: a file is known by its bytes, a publisher by its files, and what is said of it by all that was looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from uitvoeringskompas.check.buurt import Buurt
from uitvoeringskompas.check.judging import judge_one, note_buurt
from uitvoeringskompas.model.catalogus import Catalogus, build_publicatie
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import FileReading, read_content
from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Place


@dataclass(frozen=True, kw_only=True, slots=True)
class _Built:
    """A publisher, and what it was built from."""

    documents: tuple[Document, ...]
    broken: frozenset[str]
    publicatie: Publicatie

    def is_of(self, documents: tuple[Document, ...], broken: frozenset[str]) -> bool:
        """Tell whether it would be built from these files in the same way."""
        return (
            broken == self.broken
            and len(documents) == len(self.documents)
            and all(map(_is_same, documents, self.documents))
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Judged:
    """What was said of a publisher, on which day, at which status; and beside which others, if that matters."""

    publicatie: Publicatie
    peildatum: date
    status: str | None
    buurt: Buurt | None
    problems: tuple[Problem, ...]

    def holds_for(self, publicatie: Publicatie, peildatum: date, status: str | None, catalogus: Catalogus) -> bool:
        """Tell whether the same would be said now."""
        return (
            publicatie is self.publicatie
            and (peildatum, status) == (self.peildatum, self.status)
            and (self.buurt is None or self.buurt.is_still(_names(catalogus), catalogus.publicaties.get))
        )


class Memory:
    """Reads files, puts them to their schemas, builds publishers and judges them; what is known is not done again."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Take by what everything is judged."""
        self._knowledge = knowledge
        self._readings: dict[str, tuple[bytes, FileReading]] = {}
        self._verdicts: dict[str, tuple[Document, tuple[Problem, ...]]] = {}
        self._built: dict[str, _Built] = {}
        self._judged: dict[str, _Judged] = {}

    def read(self, path: Path, place: Place, file: str) -> FileReading:
        """Read one file from disk."""
        content = read_bytes(path, file)
        if isinstance(content, Problem):
            return FileReading(document=None, problems=(content,))
        known = self._readings.get(file)
        if known is None or known[0] != content:
            known = self._readings[file] = content, read_content(content, place, file)
        return known[1]

    def validate(self, document: Document) -> tuple[Problem, ...]:
        """Return everything in a document that its schema does not allow."""
        known = self._verdicts.get(document.file)
        if known is None or known[0].data is not document.data:
            known = self._verdicts[document.file] = document, self._knowledge.validate(document)
        return known[1]

    def build(
        self, slug: str, documents: Iterable[Document], knowledge: Knowledge, broken: Iterable[str]
    ) -> Publicatie:
        """Build one publisher from its valid documents."""
        documents, broken = tuple(documents), frozenset(broken)
        known = self._built.get(slug)
        if known is None or not known.is_of(documents, broken):
            made = build_publicatie(slug, documents, knowledge, broken=broken)
            known = self._built[slug] = _Built(documents=documents, broken=broken, publicatie=made)
        return known.publicatie

    def judge(
        self, catalogus: Catalogus, publicatie: Publicatie, *, peildatum: date, status: str | None
    ) -> tuple[Problem, ...]:
        """Return what contradicts itself or is missing in the plans of one publisher."""
        known = self._judged.get(publicatie.slug)
        if known is None or not known.holds_for(publicatie, peildatum, status, catalogus):
            oordeel = judge_one(catalogus, publicatie, peildatum=peildatum, status=status)
            known = self._judged[publicatie.slug] = _Judged(
                publicatie=publicatie,
                peildatum=peildatum,
                status=status,
                buurt=note_buurt(oordeel, _names(catalogus), catalogus.publicaties.get),
                problems=oordeel.problems,
            )
        return known.problems


def _is_same(document: Document, known: Document) -> bool:
    return document.data is known.data and document.bijlagen == known.bijlagen


def _names(catalogus: Catalogus) -> tuple[frozenset[str], frozenset[str]]:
    return catalogus.slugs, catalogus.buiten
