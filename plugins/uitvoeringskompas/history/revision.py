"""What git knows about plans, as values: revisions, the files each one changed, and why nothing is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property

from uitvoeringskompas.reading.kinds import Place, place_of
from uitvoeringskompas.vast import Vast, Vraagbaak, replace

Contents = Mapping[str, bytes]
"""The bytes of versions, by the id that git gave them."""


class Status(StrEnum):
    """What a revision did to a file."""

    TOEGEVOEGD = "toegevoegd"
    GEWIJZIGD = "gewijzigd"
    VERPLAATST = "verplaatst"
    VERWIJDERD = "verwijderd"


class FileChange(Vast):
    """What a revision did to one file of the plans.

    ``path`` is where the file stands after it (or stood, when it was taken away) and ``old_path`` where it came from,
    both relative to the plans. ``document`` is what the file is called now, or was called last. ``before`` and
    ``after`` are git's ids of the two versions: equal when the file only moved, None where there is no version.
    """

    status: Status
    path: str
    document: str
    old_path: str | None = None
    before: str | None = None
    after: str | None = None

    @property
    def place(self) -> Place:
        """Return what kind of file it is, and whose."""
        place = place_of(tuple(self.path.split("/")))
        if place is None:
            raise ValueError("a change is kept for files of the plans only")
        return place

    @property
    def publisher(self) -> str:
        """Return the folder of the publisher."""
        return self.path.partition("/")[0]


class Revision(Vast):
    """One commit with the files of the plans that it changed.

    ``datum`` is the day of the committer, where that person was; None when git gives no date that can be. ``subject``
    and ``author`` are None unless the site asked for them.
    """

    commit: str
    datum: date | None
    changes: tuple[FileChange, ...]
    subject: str | None = None
    author: str | None = None


class ChangedFile(Vast, order=True):
    """One file that is no plan: its path from the top of the repository, and what became of it."""

    pad: str
    wat: Status


class ChangedFiles(Vast):
    """What two commits differ in: how many files of the plans, and every file beside them by the order of its path."""

    plannen: int
    buiten: tuple[ChangedFile, ...]


def _nothing(_: Iterable[str]) -> Contents:
    return {}


class History(Vraagbaak):
    """All revisions of the plans, the newest first.

    ``unknown`` says in Dutch why there are none: a history that is not whole would give wrong dates.
    ``read`` gives the bytes of versions, for as many as are there and no larger than a plan may be.
    """

    revisions: tuple[Revision, ...] = ()
    unknown: str = ""
    read: Callable[[Iterable[str]], Contents] = _nothing

    def of_publisher(self, slug: str) -> tuple[Revision, ...]:
        """Return the revisions that changed files of a publisher, each with those files only."""
        return self._by_publisher.get(slug, ())

    def of_document(self, path: str) -> tuple[Revision, ...]:
        """Return the revisions of one file as it is called now, also under its earlier names, with that file only."""
        return self._by_document.get(path, ())

    def print_of(self, slug: str) -> str:
        """Return a text that is another one when anything that can be asked about the files of a publisher is.

        A file that came from another publisher, or went there, is of both.
        """
        return repr((self.unknown, self._by_owner.get(slug, ())))

    @cached_property
    def _by_owner(self) -> Mapping[str, tuple[FileChange | Revision, ...]]:
        found: dict[str, list[FileChange | Revision]] = {}
        for revision in self.revisions:
            alone = replace(revision, changes=())
            for change in revision.changes:
                for owner in {change.publisher, change.document.partition("/")[0]}:
                    found.setdefault(owner, []).extend((alone, change))
        return {owner: tuple(told) for owner, told in found.items()}

    @cached_property
    def _by_publisher(self) -> Mapping[str, tuple[Revision, ...]]:
        return self._index(lambda change: change.publisher)

    @cached_property
    def _by_document(self) -> Mapping[str, tuple[Revision, ...]]:
        return self._index(lambda change: change.document)

    def _index(self, key: Callable[[FileChange], str]) -> Mapping[str, tuple[Revision, ...]]:
        found: dict[str, list[Revision]] = {}
        for revision in self.revisions:
            own: dict[str, list[FileChange]] = {}
            for change in revision.changes:
                own.setdefault(key(change), []).append(change)
            for name, changes in own.items():
                found.setdefault(name, []).append(replace(revision, changes=tuple(changes)))
        return {name: tuple(revisions) for name, revisions in found.items()}
