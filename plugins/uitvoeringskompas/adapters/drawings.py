"""The drawings of a page as files beside it: as they are, and as PNG for programs that know nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Self

import resvg_py

from uitvoeringskompas.adapters.cores import spread
from uitvoeringskompas.adapters.press import Press
from uitvoeringskompas.keeping.prints import print_bytes
from uitvoeringskompas.pages.site import Asset, RenderedPage
from uitvoeringskompas.resources import drawing_letters

MARK = "<metadata>gemaakt_met: uitvoeringskompas</metadata>"
"""What a drawing says of itself, by which we know it again."""
_LETTER = "Kompas Letter"


class Drawings:
    """Writes the drawings of the pages of one site. A PNG takes most of the time, so one that is made is copied.

    The PNGs are there when all is finished, at the end of a ``with``; after a mistake no more of them are made.
    """

    def __init__(self) -> None:
        self._made: dict[bytes, Path] = {}
        self._copies: list[tuple[Path, Path]] = []
        self._press = Press(to_png)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, mistake: type[BaseException] | None, *_: object) -> None:
        if mistake is None:
            self.finish()
        else:
            self.stop()

    def write(self, folder: Path, rendered: RenderedPage) -> None:
        """Write the files of the drawings on a page into its folder."""
        for drawing in rendered.drawings:
            folder.mkdir(parents=True, exist_ok=True)
            svg = drawing.read()
            place = folder / drawing.address
            place.write_bytes(svg)
            self._print(place.with_suffix(".png"), svg)

    def finish(self) -> None:
        """Wait until every PNG is written."""
        self._press.finish()
        for made, place in self._copies:
            place.write_bytes(made.read_bytes())
        self._copies.clear()

    def stop(self) -> None:
        """Make no more of them: nobody wants this site any longer."""
        self._press.stop()

    def _print(self, place: Path, svg: bytes) -> None:
        made = self._made.setdefault(sha256(svg).digest(), place)
        if made == place:
            self._press.print(svg.decode(), place)
        else:
            self._copies.append((made, place))


def print_drawings(folder: Path, drawings: Mapping[str, str]) -> dict[str, str]:
    """Make the PNG of each of these drawings in a folder, one that stands there twice once: its hash is the same.

    Returns the files that were written, each with the hash of its bytes.
    """
    alike: dict[str, list[Path]] = {}
    for name, found in drawings.items():
        alike.setdefault(found, []).append(folder / name)
    places = list(alike.values())
    made = zip(places, spread(_print_once, places), strict=True)
    return {png_of(place.relative_to(folder).as_posix()): found for same, found in made for place in same}


def png_of(drawing: str) -> str:
    """Return the name of the PNG of a drawing."""
    return f"{drawing.removesuffix('.svg')}.png"


def _print_once(places: list[Path]) -> str:
    """Make one PNG of a drawing that stands at all these places, and return the hash of its bytes."""
    png = to_png(places[0].read_text(encoding="utf-8"))
    for place in places:
        place.with_suffix(".png").write_bytes(png)
    return print_bytes(png)


def read_asset(asset: Asset) -> bytes:
    """Return what is in a file as it is written."""
    return to_png(asset.read().decode()) if asset.is_drawing else asset.read()


def to_png(svg: str) -> bytes:
    """Return a drawing as PNG: in our own letters and nothing of the machine, so that the bytes are always the same."""
    return resvg_py.svg_to_bytes(
        svg_string=svg,
        skip_system_fonts=True,
        font_files=[str(path) for path in drawing_letters()],
        font_family=_LETTER,
        sans_serif_family=_LETTER,
    )


def is_drawing(file: Path) -> bool:
    """Tell whether this is a file of a drawing of ours: the SVG says so, and the PNG stands beside it."""
    drawing = file.with_suffix(".svg")
    return drawing.is_file() and MARK in drawing.read_text(encoding="utf-8", errors="replace")
