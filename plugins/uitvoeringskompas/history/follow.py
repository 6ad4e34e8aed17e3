"""Which file a change belongs to: a file keeps its history when it gets another name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from uitvoeringskompas.history.log import RawChange, RawCommit
from uitvoeringskompas.history.revision import FileChange, Revision, Status
from uitvoeringskompas.reading.kinds import Place, place_of
from uitvoeringskompas.vast import replace

STATUS = {"A": Status.TOEGEVOEGD, "M": Status.GEWIJZIGD, "T": Status.GEWIJZIGD, "D": Status.VERWIJDERD}
"""What a letter of git means; a file and a link that change places are a change of the file."""

_BEGIN_OR_END = frozenset({Status.TOEGEVOEGD, Status.VERWIJDERD})


def list_revisions(commits: Iterable[RawCommit], prefix: str) -> tuple[Revision, ...]:
    """Return the revisions of the plans, the newest first; ``prefix`` is where the plans stand in the repository."""
    follower = _Follower(prefix=prefix)
    revisions = []
    for number, commit in enumerate(commits):
        changes = tuple(follower.changes_of(number, commit))
        revisions.append(
            Revision(
                commit=commit.commit,
                datum=commit.datum,
                subject=commit.subject,
                author=commit.author,
                changes=changes,
            )
        )
    return tuple(
        replace(revision, changes=tuple(follower.named(number, change) for change in revision.changes))
        for number, revision in enumerate(revisions)
        if revision.changes
    )


@dataclass(kw_only=True, slots=True)
class _Follower:
    """Walks from the newest commit back, and knows of every earlier name how that file is called now."""

    prefix: str
    called_now: dict[str, str] = field(default_factory=dict)
    # Changes told under a name before (as seen from now) it was known to be an earlier name: made on another branch.
    told: dict[str, list[tuple[int, Status]]] = field(default_factory=dict)
    joined: dict[tuple[int, str], str] = field(default_factory=dict)

    def changes_of(self, number: int, commit: RawCommit) -> Iterator[FileChange]:
        renames = []
        for change in sorted(commit.changes, key=lambda found: found.new):
            for found in self._split(change):
                if found.old_path is not None:
                    renames.append((found.old_path, found.path))
                self.told.setdefault(found.path, []).append((number, found.status))
                yield replace(found, document=self.called_now.get(found.path, found.path))
        self._rename(renames)

    def named(self, number: int, change: FileChange) -> FileChange:
        document = self.joined.get((number, change.path), change.document)
        return replace(change, document=document)

    def _split(self, change: RawChange) -> Iterator[FileChange]:
        """Yield what a change is for the plans: nothing, one change, or two when the file became another thing."""
        old, new = (_place(name, self.prefix) for name in (change.old, change.new))
        if change.letter == "R" and old and new and _is_same_thing(old, new):
            yield FileChange(
                status=Status.VERPLAATST,
                path=new.path,
                document=new.path,
                old_path=old.path,
                before=change.before,
                after=change.after,
            )
            return
        if change.letter == "R" and old:
            yield _make(Status.VERWIJDERD, old, change.before, None)
        status = Status.TOEGEVOEGD if change.letter == "R" else STATUS.get(change.letter)
        if new and status and (status in _BEGIN_OR_END or change.before != change.after):
            is_new = status is Status.TOEGEVOEGD
            yield _make(status, new, None if is_new else change.before, change.after)

    def _rename(self, renames: list[tuple[str, str]]) -> None:
        """From here on back, the old names mean what the new ones mean now; all at once, since files may swap names."""
        now = {new: self.called_now.pop(new, new) for _, new in renames}
        for old, new in renames:
            told = self.told.pop(old, [])
            if all(status not in _BEGIN_OR_END for _, status in told):
                self.joined |= {(number, old): now[new] for number, _ in told}
            self.called_now[old] = now[new]


def _place(name: str, prefix: str) -> Place | None:
    return place_of(tuple(name.removeprefix(prefix).split("/"))) if name.startswith(prefix) else None


def _is_same_thing(old: Place, new: Place) -> bool:
    """Tell whether a file with another name is still the same: of one kind, and of one publisher or one place in it."""
    same_publisher = old.publisher == new.publisher
    return old.kind is new.kind and (same_publisher or _within(old) == _within(new))


def _within(place: Place) -> str:
    return place.path.partition("/")[2]


def _make(status: Status, place: Place, before: str | None, after: str | None) -> FileChange:
    return FileChange(status=status, path=place.path, document=place.path, before=before, after=after)
