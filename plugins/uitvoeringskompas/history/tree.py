"""The files that a commit holds: their names are a stranger's, and their bytes may be written below a folder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from uitvoeringskompas.history.git import ORDINARY_FILES, Git
from uitvoeringskompas.history.reader import read_versions
from uitvoeringskompas.reading.source import MAX_BYTES
from uitvoeringskompas.vast import Vast

_ENTRY = re.compile(r"(\d{6}) \w+ ([0-9a-f]{40,64})\t(.+)", re.DOTALL)
_UNFIT = frozenset({"", ".", "..", ".git"})


class TreeEntry(Vast):
    """What stands at a path in a commit, with git's id of its bytes; ``is_file`` tells that it is an ordinary file."""

    path: str
    blob: str
    is_file: bool

    @property
    def is_safe(self) -> bool:
        """Tell whether a file of this name can be written anywhere, and comes to stand inside the folder meant."""
        return _UNFIT.isdisjoint(self.path.split("/")) and "\\" not in self.path


def list_entries(output: bytes) -> Iterator[TreeEntry]:
    """Yield what ``git ls-tree -z`` tells."""
    for word in output.decode("utf-8", "surrogateescape").split("\0"):
        if found := _ENTRY.fullmatch(word):
            yield TreeEntry(path=found[3], blob=found[2], is_file=found[1] in ORDINARY_FILES)


def write_entries(git: Git, files: Mapping[str, str], target: Path) -> None:
    """Write files (path → id of git) below an empty folder; one too large for a plan as an empty one of that size."""
    contents = read_versions(git, files.values())
    for path, blob in files.items():
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if blob in contents:
            place.write_bytes(contents[blob])
        else:
            with place.open("wb") as file:
                file.truncate(MAX_BYTES + 1)
