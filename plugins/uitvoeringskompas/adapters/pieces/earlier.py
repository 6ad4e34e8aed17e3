"""A build as the next one finds it: what its site came from, what was said of it, and all its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from uitvoeringskompas.adapters.file import list_files
from uitvoeringskompas.adapters.pieces.known import Known, read_files, read_known
from uitvoeringskompas.vast import Vast, field


class Earlier(Vast):
    """An earlier build: ``whole`` is the print of all that it came from, ``frame`` that of what is around each page.

    ``files`` are all files of its site with the hash of their bytes, ``pieces`` what is known of each publisher.
    """

    whole: str = ""
    frame: str = ""
    said: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    pieces: Mapping[str, Known] = field(default_factory=dict)

    def as_data(self) -> dict[str, object]:
        """Return it as plain data, in which each file stands once."""
        pieces = {slug: known.as_data() for slug, known in self.pieces.items()}
        own = frozenset().union(*(known.files for known in self.pieces.values()))
        rest = {name: found for name, found in self.files.items() if name not in own}
        return {"whole": self.whole, "frame": self.frame, "said": self.said, "files": rest, "pieces": pieces}


def read_earlier(data: Any) -> Earlier:  # noqa: ANN401 -- whatever stood on disk
    """Return what plain data say; nothing at all when they are not what we write."""
    try:
        pieces = {str(slug): read_known(found) for slug, found in data["pieces"].items()}
        files = read_files(data["files"])
        for known in pieces.values():
            files |= known.files
        whole, frame, said = str(data["whole"]), str(data["frame"]), str(data["said"])
        return Earlier(whole=whole, frame=frame, said=said, files=files, pieces=pieces)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Earlier()


def names_in(folder: Path) -> Iterator[str]:
    """Yield every file of a site by its name in it; what is hidden is none of it."""
    return (name for name in list_files(folder) if not name.rpartition("/")[2].startswith("."))
