"""Many files at once, new ones and changed ones: all of them, or everything stays as it was."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.new_file import NewFile, refusals, replace_file, write_files


class RewrittenFile(Vast):
    """A file that is there and gets other content: its path relative to a folder, what it held and what it will."""

    path: str
    old: bytes
    new: bytes


def refusals_of_batch(
    folder: Path, files: Sequence[NewFile], changed: Sequence[RewrittenFile], *, shown_as: str
) -> tuple[Problem, ...]:
    """Return why this may not be written: what is there where something new should come, and what leads elsewhere."""
    through = (
        found
        for change in changed
        for found in refusals(folder, [NewFile(path=change.path, text="")], shown_as=shown_as)
        if found.code != "nieuw-bestaat-al"
    )
    return (*refusals(folder, files, shown_as=shown_as), *through)


def write_batch(
    folder: Path, files: Sequence[NewFile], changed: Sequence[RewrittenFile], *, shown_as: str
) -> Problem | None:
    """Write all of it; when one file cannot be written the others are put back and ``OSError`` is raised.

    Returns what is wrong when a file was changed by somebody else since it was read: then nothing is written either.
    """
    with ExitStack() as undo:
        write_files(folder, files)
        for file in files:
            undo.callback(_take_away, folder, file.path)
        for change in changed:
            place = folder / change.path
            if not replace_file(place, change.old, change.new):
                return _moved("/".join(filter(None, (shown_as, change.path))))
            undo.callback(replace_file, place, change.new, change.old)
        undo.pop_all()
    return None


def _take_away(folder: Path, path: str) -> None:
    """Take a file away that was just made, and the folders that hold nothing else."""
    place = folder / path
    place.unlink()
    for parent in place.parents:
        if parent == folder or any(parent.iterdir()):
            return
        parent.rmdir()


def _moved(file: str) -> Problem:
    message = "Dit bestand veranderde terwijl kompas bezig was. Er is niets geschreven: probeer het nog eens."
    return Problem(location=Location(file), code="import-tegelijk", message=message)
