"""The versions of one publisher on the main line of git: what stood there after each commit that touched its folder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from uitvoeringskompas.history.git import Git, GitError
from uitvoeringskompas.history.log import parse_datum
from uitvoeringskompas.history.reader import find_prefix
from uitvoeringskompas.history.tree import list_entries, write_entries
from uitvoeringskompas.vast import Vast, shown_without

MOST_VERSIES = 100
"""Commits that are looked at, the newest first."""

_LINE = re.compile(r"([0-9a-f]{40,64}) (\S*)")


class Versie(Vast):
    """The folder of a publisher after one commit: its files by their path in the plans, each with git's id of it.

    It is not plain when it holds something else than files, or a name that cannot be written anywhere. ``datum`` is the
    day of the committer; None when git gives no date that can be.
    """

    commit: str
    datum: date | None
    files: Mapping[str, str]
    is_plain: bool
    git: Git

    __repr__ = shown_without("git")

    def write(self, target: Path) -> None:
        """Write the files below an empty folder; one larger than a plan may be as an empty one of that size."""
        write_entries(self.git, self.files, target)


def list_versies(plans: Path, slug: str) -> Iterator[Versie]:
    """Yield the versions of a publisher, the newest first, on the line of first parents: what once was published.

    There are none where git knows nothing, or not all: a clone that is cut off would give a day that is not true.
    """
    try:
        git = Git.at(plans)
        find_prefix(git)
        asked = ("--first-parent", f"--max-count={MOST_VERSIES}", "--format=tformat:%H %cs", "--no-show-signature")
        lines = git.lines("log", *asked, "--end-of-options", "HEAD", "--", slug)
        for match in filter(None, map(_LINE.fullmatch, lines)):
            yield _read(git, match[1], parse_datum(match[2]), slug)
    except GitError:
        return


def _read(git: Git, commit: str, datum: date | None, slug: str) -> Versie:
    entries = tuple(list_entries(git.ask("ls-tree", "-r", "-z", commit, "--", f"{slug}/")))
    return Versie(
        commit=commit,
        datum=datum,
        files={entry.path: entry.blob for entry in entries},
        is_plain=all(entry.is_file and entry.is_safe for entry in entries),
        git=git,
    )
