"""Putting new files on disk: all of them or none, and never over, through or outside what is there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import mkstemp

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.vast import Vast


class NewFile(Vast):
    """A file to be made: its path relative to a folder, with slashes, and its text."""

    path: str
    text: str


def refusals(folder: Path, files: Sequence[NewFile], *, shown_as: str) -> tuple[Problem, ...]:
    """Return why the files may not be made in the folder: what is there stays as it is."""
    return tuple(dict.fromkeys(found for file in files for found in _refusals_of(folder, file.path, shown_as)))


def _refusals_of(folder: Path, path: str, shown_as: str) -> Iterator[Problem]:
    steps = path.split("/")
    if path.startswith("/") or not all(steps) or {".", ".."}.intersection(steps):
        raise ValueError(f"{path} does not stay inside its folder")
    for number in range(1, len(steps) + 1):
        here = folder.joinpath(*steps[:number])
        location = Location("/".join((shown_as, *steps[:number])) if shown_as else "/".join(steps[:number]))
        if here.is_symlink():
            message = "Dit is een koppeling (symlink), en daar schrijft kompas niet doorheen. Haal de koppeling weg."
            yield Problem(location=location, code="nieuw-koppeling", message=message)
            return
        if number == len(steps) and here.exists():
            message = "Dit bestaat al en blijft zoals het is. Kies een andere naam, of pas het bestand zelf aan."
            yield Problem(location=location, code="nieuw-bestaat-al", message=message)
        elif here.exists() and number < len(steps) and not here.is_dir():
            message = "Hier staat een bestand, maar er is een map nodig. Geef het bestand een andere naam."
            yield Problem(location=location, code="nieuw-geen-map", message=message)
            return


def write_files(folder: Path, files: Sequence[NewFile]) -> None:
    """Write the files; when one cannot be written, the others are taken away again and ``OSError`` is raised."""
    with ExitStack() as undo:
        for file in files:
            place = folder / file.path
            missing = [parent for parent in (place.parent, *place.parent.parents) if not parent.exists()]
            for parent in reversed(missing):
                parent.mkdir()
                undo.callback(parent.rmdir)
            with place.open("x", encoding="utf-8", newline="\n") as stream:
                undo.callback(place.unlink)
                stream.write(file.text)
        undo.pop_all()


def replace_file(place: Path, old: bytes, new: bytes) -> bool:
    """Put other content in a file, at once or not at all; False when it changed since it was read."""
    number, name = mkstemp(dir=place.parent, prefix=f".{place.name}.")
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(new)
        shutil.copymode(place, name)
        if place.read_bytes() != old:
            return False
        Path(name).replace(place)
    finally:
        with suppress(FileNotFoundError):
            Path(name).unlink()
    return True
