"""The words of ``git log --raw -z`` → revisions; no line is split, so no name or subject can pretend to be another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.history.git import ONLEESBAAR, ORDINARY_FILES, GitError
from uitvoeringskompas.history.plain import plain_text
from uitvoeringskompas.vast import Vast

HEADER = "%x00%H%x00%cs%x00"
"""An empty word, the commit and the day of the committer; then a subject and a name, empty unless asked for."""

ARGUMENTS = (
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-merges",
    "--date-order",
    "--find-renames=50%",
    "-l1000",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-notes",
    "--no-show-signature",
    "--encoding=UTF-8",
)
"""Merges are left out: the commits that they bring are listed themselves."""

BEGIN_OF_GIT = date(2005, 4, 7)
"""A commit that says it is older has no date: git prints a number that it cannot read as the first day of 1970."""

_CHANGE = re.compile(r"\n?:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])\d*")


class RawChange(Vast):
    """One change as git tells it: a letter, two names (equal unless it is a rename), two versions if they are files."""

    letter: str
    old: str
    new: str
    before: str | None
    after: str | None


class RawCommit(Vast):
    """One commit as git tells it, its texts made plain."""

    commit: str
    datum: date | None
    subject: str | None
    author: str | None
    changes: tuple[RawChange, ...]


def log_format(*, names: bool) -> str:
    """Return the format to ask git for; without ``names`` it never tells who made a change or how that was called."""
    return f"--format=tformat:{HEADER}" + ("%s%x00%aN" if names else "%x00")


def parse_log(output: bytes) -> Iterator[RawCommit]:
    """Yield the commits in the order of git; raises ``GitError`` when its words are not what was asked for."""
    words = iter(output.decode("utf-8", "surrogateescape").split("\0"))
    word = next(words, "")
    try:
        while word in {"", "\n"}:
            header = [next(words, "") for _ in range(4)]
            if not header[0]:
                return
            changes, word = _parse_changes(words)
            yield RawCommit(
                commit=header[0],
                datum=parse_datum(header[1]),
                subject=plain_text(header[2]) or None,
                author=plain_text(header[3]) or None,
                changes=changes,
            )
    except StopIteration:
        raise GitError(ONLEESBAAR) from None
    raise GitError(ONLEESBAAR)


def parse_changes(output: bytes) -> tuple[RawChange, ...]:
    """Return the changes between two commits, as ``git diff-tree --raw -z`` tells them; raises ``GitError``."""
    words = iter(output.decode("utf-8", "surrogateescape").split("\0"))
    try:
        changes, rest = _parse_changes(words)
    except StopIteration:
        raise GitError(ONLEESBAAR) from None
    if rest or next(words, ""):
        raise GitError(ONLEESBAAR)
    return changes


def _parse_changes(words: Iterator[str]) -> tuple[tuple[RawChange, ...], str]:
    """Return the changes of one commit, and the word behind them."""
    changes: list[RawChange] = []
    word = next(words, "")
    while match := _CHANGE.fullmatch(word):
        letter = match[5]
        old = next(words)
        new = next(words) if letter in "RC" else old
        before = match[3] if match[1] in ORDINARY_FILES else None
        after = match[4] if match[2] in ORDINARY_FILES else None
        changes.append(RawChange(letter=letter, old=old, new=new, before=before, after=after))
        word = next(words, "")
    return tuple(changes), word


def parse_datum(text: str) -> date | None:
    """Return the day that git gives; None when it is none that a commit can have."""
    try:
        datum = date.fromisoformat(text)
    except ValueError:
        return None
    return datum if datum >= BEGIN_OF_GIT else None
