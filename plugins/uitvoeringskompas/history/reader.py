"""Reading the history of a folder of plans in bulk: one question for all revisions, one for all versions wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from uitvoeringskompas.history.follow import list_revisions
from uitvoeringskompas.history.git import NOG_LEEG, Git, GitError
from uitvoeringskompas.history.log import ARGUMENTS, RawCommit, log_format, parse_log
from uitvoeringskompas.history.revision import Contents, History, Revision
from uitvoeringskompas.reading.source import MAX_BYTES
from uitvoeringskompas.vast import replace

ONVOLLEDIG = "Bij het bouwen van deze site is maar een deel van de geschiedenis opgehaald (een ‘shallow clone’)."


def read_history(plans: Path, *, names: bool = False, tot: Mapping[str, str] | None = None) -> History:
    """Return the revisions of the plans in this folder; never raises.

    Subjects and names of authors are asked for only with ``names``, addresses never. Whatever is in the way (no git,
    no repository, a repository that is not whole) becomes the reason why the history is unknown.
    Of a publisher in ``tot`` nothing is told that came after that commit.
    """
    try:
        git = Git.at(plans)
        prefix = find_prefix(git)
        output = git.ask("log", *ARGUMENTS, log_format(names=names), "--end-of-options", "HEAD", "--", ".")
        revisions = _cut_off(git, prefix, tuple(parse_log(output)), tot or {})
    except GitError as error:
        return History(unknown=str(error))
    return History(revisions=revisions, unknown="" if revisions else NOG_LEEG, read=partial(read_versions, git))


def print_history(plans: Path) -> str:
    """Return a text that is another one when the history of this folder may be, without reading it; never raises."""
    try:
        return "\n".join(Git.at(plans).lines("rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD"))
    except GitError as error:
        return str(error)


def _cut_off(git: Git, prefix: str, commits: Sequence[RawCommit], tot: Mapping[str, str]) -> tuple[Revision, ...]:
    """Return all revisions, of some publishers only up to a commit, with their files under the names of that time."""
    every = list_revisions(commits, prefix)
    if not tot:
        return every
    others = (
        replace(found, changes=tuple(each for each in found.changes if each.publisher not in tot)) for found in every
    )
    ended: list[Revision] = []
    for slug, commit in tot.items():
        before = frozenset(git.lines("rev-list", "--end-of-options", commit))
        own = (_only_below(f"{prefix}{slug}/", found) for found in commits if found.commit in before)
        ended += list_revisions(own, prefix)
    return (*(found for found in others if found.changes), *ended)


def _only_below(folder: str, commit: RawCommit) -> RawCommit:
    changes = (each for each in commit.changes if each.new.startswith(folder))
    return replace(commit, changes=tuple(changes))


def find_prefix(git: Git) -> str:
    """Return where the plans stand in the repository: ``plans/``, or nothing at its top; raises ``GitError``."""
    shallow, *prefix = git.lines("rev-parse", "--is-shallow-repository", "--show-prefix")
    if shallow != "false":
        raise GitError(ONVOLLEDIG)
    return "\n".join(prefix)


def read_versions(git: Git, ids: Iterable[str]) -> Contents:
    """Return the bytes of these versions; one that is not there, or larger than a plan may be, is left out."""
    wanted = "".join(f"{blob}\n" for blob in dict.fromkeys(ids)).encode()
    if not wanted:
        return {}
    try:
        sizes = git.ask("cat-file", "--batch-check", stdin=wanted).decode("ascii", "replace").splitlines()
        small = "".join(f"{line.split()[0]}\n" for line in sizes if _is_small_file(line)).encode()
        return _parse_batch(git.ask("cat-file", "--batch", stdin=small))
    except GitError:
        return {}


def _is_small_file(line: str) -> bool:
    """Tell whether this is a line such as ``3b18e5… blob 1204`` of a version that may be a plan."""
    match line.split():
        case [_, "blob", size]:
            return int(size) <= MAX_BYTES
    return False


def _parse_batch(output: bytes) -> Contents:
    found: dict[str, bytes] = {}
    place = 0
    while place < len(output):
        end = output.index(b"\n", place)
        blob, _, size = output[place:end].decode("ascii").split()
        place = end + 1 + int(size)
        found[blob] = output[end + 1 : place]
        place += 1
    return found
