"""The plans as one revision of git holds them: its objects are read and written out as plain files, nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from uitvoeringskompas.history.git import Git, GitError
from uitvoeringskompas.history.reader import read_versions
from uitvoeringskompas.history.tree import list_entries, write_entries
from uitvoeringskompas.reading.kinds import is_stijlmap
from uitvoeringskompas.vast import Vast

_COMMIT = re.compile(r"[0-9a-f]{40,64}")


class CommitRange(Vast):
    """Two commits that are compared: from where, and to where."""

    before: str
    after: str


def find_commit(plans: Path, name: str) -> str | None:
    """Return the commit that a name means in the repository of the plans; None when there is no such revision."""
    try:
        return _resolve(Git.at(plans), name)
    except GitError:
        return None


def find_range(plans: Path, first: str, second: str, *, since_fork: bool) -> CommitRange | str:
    """Return the commits that two names mean, or in Dutch why they mean nothing.

    With ``since_fork`` the first is where both went apart (``main...HEAD``), so that what the other branch did since is
    left out.
    """
    try:
        git = Git.at(plans)
        git.ask("rev-parse", "--show-prefix")
    except GitError as error:
        return str(error)
    commits = []
    for name in (first, second):
        commit = find_commit(plans, name)
        if commit is None:
            return f"De revisie '{name}' bestaat niet in git."
        commits.append(commit)
    before = _find_fork(git, commits) if since_fork else commits[0]
    if before is None:
        return f"Git kent geen gemeenschappelijk begin van '{first}' en '{second}'. Is de hele geschiedenis opgehaald?"
    return CommitRange(before=before, after=commits[1])


def write_snapshot(plans: Path, commit: str, target: Path) -> str | None:
    """Write the files of the plans in a commit to an empty folder; return in Dutch why that fails, or None.

    Links are left out. A file larger than a plan may be is written as an empty one of that size, and so refused.
    """
    if not _COMMIT.fullmatch(commit):
        raise ValueError("a snapshot is made of a commit that was found")
    try:
        git = Git.at(plans)
        entries = dict(_list_files(git.ask("ls-tree", "-r", "-z", commit)))
    except GitError as error:
        return str(error)
    write_entries(git, entries, target)
    return None


def read_file_at(folder: Path, commit: str, name: str) -> bytes | None:
    """Return what stood in a file of a folder in a commit; None when it, or the commit, is not there to be read."""
    try:
        git = Git.at(folder)
        blobs = dict(_list_files(git.ask("ls-tree", "-z", commit, "--", name)))
    except GitError:
        return None
    return read_versions(git, blobs.values()).get(blobs.get(name, ""))


def _resolve(git: Git, name: str) -> str | None:
    if not name or name.startswith("-") or not name.isprintable():
        return None
    answer = git.lines("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return answer[-1] if answer and _COMMIT.fullmatch(answer[-1]) else None


def _find_fork(git: Git, commits: list[str]) -> str | None:
    try:
        answer = git.lines("merge-base", *commits)
    except GitError:
        return None
    return answer[0] if answer and _COMMIT.fullmatch(answer[0]) else None


def _list_files(output: bytes) -> Iterator[tuple[str, str]]:
    """Yield the name and the version of every file of the plans, but for names that would lead out of the folder."""
    for entry in list_entries(output):
        steps = tuple(entry.path.split("/"))
        is_wanted = entry.path.lower().endswith((".yaml", ".yml", ".csv")) or is_stijlmap(steps[:-1])
        if entry.is_file and entry.is_safe and is_wanted:
            yield entry.path, entry.blob
