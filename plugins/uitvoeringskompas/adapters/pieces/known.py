"""What is known of the pages of a publisher since an earlier build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from uitvoeringskompas.adapters.drawings import png_of
from uitvoeringskompas.adapters.file import Standing, read_standing, share_file
from uitvoeringskompas.adapters.pieces.writing import Vraag, Written
from uitvoeringskompas.adapters.policy.whole import SiteSources
from uitvoeringskompas.keeping.prints import print_bytes
from uitvoeringskompas.vast import Vast

Lead: TypeAlias = tuple[str, str]
"""A file of the site that a page leads to, and the anchor in it; empty without one."""


class Known(Vast):
    """The pages of one publisher: what they come from, what they asked, their files, and what others must know of them.

    ``print`` is that of what they come from, empty when nobody can tell whether it is still the same. ``files`` are
    names with the hash of their bytes, ``leads`` what they lead to outside these files.
    """

    print: str = ""
    vragen: tuple[Vraag, ...]
    files: Mapping[str, str]
    sources: SiteSources
    leads: tuple[Lead, ...]

    def as_data(self) -> dict[str, object]:
        """Return it as plain data."""
        return {
            "print": self.print,
            "vragen": self.vragen,
            "files": self.files,
            "sources": tuple(self.sources.sources),
            "outside": self.sources.outside,
            "leads": self.leads,
        }


KnownPieces: TypeAlias = Mapping[str | None, Known]
"""What is known, by publisher."""
Leads: TypeAlias = Mapping[str | None, frozenset[Lead]]
"""What the pages of each publisher lead to, and of nobody's."""


def read_known(data: Mapping[str, Any]) -> Known:
    """Return what plain data say; raises an error of Python when they are of another shape."""
    return Known(
        print=str(data["print"]),
        vragen=tuple((str(soort), str(waarvan)) for soort, waarvan in data["vragen"]),
        files=read_files(data["files"]),
        sources=SiteSources(
            sources={(str(name), str(value)): None for name, value in data["sources"]},
            outside={str(address): str(file) for address, file in data["outside"].items()},
        ),
        leads=tuple((_require_name(file), str(anchor)) for file, anchor in data["leads"]),
    )


def read_files(data: Mapping[str, str]) -> dict[str, str]:
    """Return names of files with a hash; raises ``ValueError`` for a name that leads out of the site."""
    return {_require_name(name): str(found) for name, found in data.items()}


def _require_name(name: str) -> str:
    around = f"/{name}/"  # looked through as text: a country has hundreds of thousands of names
    if "//" in around or "/./" in around or "/../" in around or "\0" in name or "\\" in name or ":" in name:
        raise ValueError(name)
    return name


def make_known(pieces: Iterable[Written], pngs: Mapping[str, str], leads: Iterable[Lead]) -> Known:
    """Return what is known of the pages of a publisher that were made now, in these pieces; not yet of what they come.

    ``pngs`` are those of all drawings, each with the hash of its bytes.
    """
    files: dict[str, str] = {}
    vragen: set[Vraag] = set()
    sources = SiteSources()
    for piece in pieces:
        sources.join(piece.sources)
        vragen |= piece.vragen
        files |= piece.prints
        files |= {png: pngs[png] for png in map(png_of, piece.drawings)}
    outside = tuple(sorted(lead for lead in leads if lead[0] not in files))
    return Known(vragen=tuple(sorted(vragen)), files=files, sources=sources, leads=outside)


def take_over(files: Mapping[str, str], old: Path, new: Path) -> bool:
    """Let files of an earlier site stand in a new one too, and tell whether each was there with the bytes that it had.

    When one was not, none does.
    """
    found: list[tuple[str, Standing]] = []
    for name, standing, expected in _look_at(files, old):
        if standing is None or print_bytes(standing.content) != expected:
            return False
        found.append((name, standing))
    for name, standing in found:
        share_file(standing, f"{new}/{name}")
    return True


def are_there(files: Mapping[str, str], folder: Path) -> bool:
    """Tell whether each of these files stands in a folder with the bytes that it had."""
    looked = _look_at(files, folder)
    return all(standing is not None and print_bytes(standing.content) == expected for _, standing, expected in looked)


def _look_at(files: Mapping[str, str], folder: Path) -> Iterator[tuple[str, Standing | None, str]]:
    """Yield each file as it stands in a folder, and the hash of the bytes that it had."""
    return ((name, read_standing(f"{folder}/{name}"), expected) for name, expected in files.items())
