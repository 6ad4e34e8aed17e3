"""What changed inside the files of a revision: the two versions of each, put to the comparison of two states.

Only the changed files are read from git. What they refer to (parties, indicators, notes, their programme), as far as
the revision left it alone, stands beside them in both states as it is today, so that a reader gets names and not ids.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from uitvoeringskompas.compare.comparison import Comparison, compare_states
from uitvoeringskompas.compare.state import State, whole_state
from uitvoeringskompas.history.revision import Contents, FileChange, History, Revision, Status
from uitvoeringskompas.model.catalogus import build_publicatie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.problems import Problem, has_errors
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.vast import Vast

KEPT = 64
"""Versions kept while walking back: what a file became in one revision is what it was before the next."""

_BOTH = frozenset({Status.GEWIJZIGD, Status.VERPLAATST})
_ABOUT_INTERVENTIES = frozenset({Kind.PROGRAMMA, Kind.VOORTGANG, Kind.EVALUATIE})


class RevisionChanges(Vast):
    """What changed in the files of one revision; ``unclear`` are those of which a version is not a plan of today."""

    comparison: Comparison
    unclear: frozenset[str]


Compare = Callable[[Revision], RevisionChanges | None]


def compare_revisions(
    history: History, revisions: Iterable[Revision], publicatie: Publicatie, peildatum: date
) -> Compare:
    """Return what compares each of these revisions of a publisher; all versions are read from git at once.

    The answer is None for a revision that only added, moved or removed whole files.
    """
    ids = (blob for revision in revisions for change in _rewritten(revision) for blob in (change.before, change.after))
    versions = _Versions(contents=history.read(blob for blob in ids if blob), validate=publicatie.knowledge.validate)

    def compare(revision: Revision) -> RevisionChanges | None:
        pairs = {change.path: versions.pair_of(change) for change in _rewritten(revision)}
        if not pairs:
            return None
        around = tuple(_list_context(publicatie, revision))
        clear = [pair for pair in pairs.values() if pair is not None]
        before, after = (_state(publicatie, [*around, *(pair[side] for pair in clear)], peildatum) for side in (0, 1))
        return RevisionChanges(
            comparison=compare_states(before, after),
            unclear=frozenset(path for path, pair in pairs.items() if pair is None),
        )

    return compare


def _rewritten(revision: Revision) -> Iterator[FileChange]:
    """Yield the changes of files that were there before and after, and not only moved."""
    return (change for change in revision.changes if change.status in _BOTH and change.before != change.after)


def _list_context(publicatie: Publicatie, revision: Revision) -> Iterator[Document]:
    """Yield the files of today that the changed files may refer to by id, without those that changed themselves."""
    changed = {name for change in revision.changes for name in (change.path, change.old_path, change.document)}
    places = [change.place for change in _rewritten(revision)]
    homes = {(place.jaar, place.programma) for place in places}
    wide = {(place.jaar, place.programma) for place in places if place.kind in _ABOUT_INTERVENTIES}
    files = (publicatie.profiel, publicatie.partijenlijst, publicatie.indicatorenlijst)
    records: list[Record | None] = [*files, *publicatie.notas.values()]
    for dossier in publicatie.dossiers:
        home = (dossier.jaar, dossier.id)
        records += [dossier.programma] if home in homes else []
        records += dossier.interventies if home in wide else []
    documents = (record.node.document for record in records if record is not None)
    yield from (document for document in documents if document.place.path not in changed)


def _state(publicatie: Publicatie, documents: Iterable[Document], peildatum: date) -> State:
    made = build_publicatie(publicatie.slug, documents, publicatie.knowledge)
    return whole_state(made, peildatum, name="")


@dataclass(kw_only=True)
class _Versions:
    """The documents of versions. Walking back, what a file became is soon asked for again as what another was."""

    contents: Contents
    validate: Callable[[Document], tuple[Problem, ...]]
    kept: dict[tuple[str, str], Document | None] = field(default_factory=dict)

    def pair_of(self, change: FileChange) -> tuple[Document, Document] | None:
        """Return the two versions of a file; None when one of them is not valid by the rules of today.

        A file that moved is one file: under its old name an interventie would be gone, and a new one would have come.
        """
        before = self._read(change.before, change.path)
        after = self._read(change.after, change.path)
        return (before, after) if before and after else None

    def _read(self, blob: str | None, path: str) -> Document | None:
        if blob is None or blob not in self.contents:
            return None
        key = (blob, path)
        if key not in self.kept:
            self.kept = dict(list(self.kept.items())[1 - KEPT :])
            self.kept[key] = self._parse(self.contents[blob], path)
        return self.kept[key]

    def _parse(self, content: bytes, path: str) -> Document | None:
        place = place_of(tuple(path.split("/")))
        reading = read_content(content, place, path) if place else None
        if reading is None or reading.document is None or has_errors(reading.problems):
            return None
        return None if has_errors(self.validate(reading.document)) else reading.document
