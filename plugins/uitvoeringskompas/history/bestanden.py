"""The files that two commits differ in: plans, which the comparison tells, and all others, which are code.

Settings, templates, schemas and workflows decide what happens to plans, and a link or a repository in the place of a
plan is none, so whoever reads a comparison of plans has to know that more changed.
"""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.history.follow import STATUS
from uitvoeringskompas.history.git import Git, GitError
from uitvoeringskompas.history.log import RawChange, parse_changes
from uitvoeringskompas.history.revision import ChangedFile, ChangedFiles, Status
from uitvoeringskompas.history.snapshot import CommitRange
from uitvoeringskompas.reading.kinds import is_plan

ARGUMENTS = (
    "-r",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--no-relative",
    # A proposal says in its own .gitmodules which repositories git may pass over.
    "--ignore-submodules=none",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
)


def list_changed_files(plans: Path, commits: CommitRange) -> ChangedFiles | str:
    """Return the files that changed in the repository of the plans, or in Dutch why that cannot be told."""
    try:
        git = Git.at(plans)
        prefix = "\n".join(git.lines("rev-parse", "--show-prefix"))
        changes = parse_changes(git.ask("diff-tree", *ARGUMENTS, "--end-of-options", commits.before, commits.after))
    except GitError as error:
        return str(error)
    buiten = [
        ChangedFile(pad=change.new, wat=STATUS.get(change.letter, Status.GEWIJZIGD))
        for change in changes
        if not _is_plan(change, prefix)
    ]
    return ChangedFiles(plannen=len(changes) - len(buiten), buiten=tuple(sorted(buiten)))


def _is_plan(change: RawChange, prefix: str) -> bool:
    """Tell whether a plan may stand at this place, and an ordinary file stands there on either side."""
    is_file = {"A": change.after, "D": change.before}.get(change.letter, change.before and change.after)
    if not is_file or not change.new.startswith(prefix):
        return False
    return is_plan(tuple(change.new.removeprefix(prefix).split("/")))
