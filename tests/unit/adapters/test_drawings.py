"""The drawings of a page as files beside it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from uitvoeringskompas.adapters.drawings import MARK, Drawings, is_drawing, to_png
from uitvoeringskompas.pages.site import Asset, RenderedPage

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40" '
    f"font-family=\"'Segoe UI', sans-serif\">{MARK}"
    '<rect width="200" height="40" fill="#ffffff"/><text x="8" y="24" fill="#1c2830">{}</text></svg>'
)


def page(**drawings: str) -> RenderedPage:
    return RenderedPage(
        html="", drawings=tuple(Asset(address=f"{name}.svg", content=svg.encode()) for name, svg in drawings.items())
    )


def size_of(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_a_drawing_is_written_as_it_is_and_as_png_of_the_same_size(tmp_path: Path) -> None:
    Drawings().write(tmp_path / "2026" / "geld", page(geld=SVG.format("€ 5")))
    assert (tmp_path / "2026/geld/geld.svg").read_text(encoding="utf-8") == SVG.format("€ 5")
    assert size_of((tmp_path / "2026/geld/geld.png").read_bytes()) == (200, 40)


def test_the_same_drawing_gives_the_same_bytes_in_our_own_letters() -> None:
    png = to_png(SVG.format("Súdwest-Fryslân ş"))
    assert png == to_png(SVG.format("Súdwest-Fryslân ş"))
    assert png != to_png(SVG.format(""))


def test_a_drawing_that_stands_on_two_pages_is_printed_once_and_one_that_changed_anew(tmp_path: Path) -> None:
    drawings = Drawings()
    drawings.write(tmp_path / "een", page(geld=SVG.format("€ 5")))
    (tmp_path / "een/geld.png").write_bytes(b"printed before")
    drawings.write(tmp_path / "twee", page(geld=SVG.format("€ 5")))
    drawings.write(tmp_path / "drie", page(geld=SVG.format("€ 6")))
    drawings.finish()
    assert (tmp_path / "twee/geld.png").read_bytes() == b"printed before"
    assert size_of((tmp_path / "drie/geld.png").read_bytes()) == (200, 40)


def test_a_file_that_was_there_before_is_no_drawing_of_this_site(tmp_path: Path) -> None:
    Drawings().write(tmp_path, page(geld=SVG.format("€ 5")))
    Drawings().write(tmp_path, page(geld=SVG.format("€ 6")))
    assert (tmp_path / "geld.png").read_bytes() == to_png(SVG.format("€ 6"))


def test_a_drawing_of_ours_is_known_by_what_it_says_and_its_png_by_standing_beside_it(tmp_path: Path) -> None:
    Drawings().write(tmp_path, page(geld=SVG.format("€ 5")))
    (tmp_path / "foto.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "los.png").write_bytes(b"")
    found = {file.name: is_drawing(file) for file in tmp_path.iterdir()}
    assert found == {"geld.svg": True, "geld.png": True, "foto.svg": False, "los.png": False}


def write_until_a_mistake(folder: Path) -> None:
    """Write a drawing on two pages, and make a mistake then."""
    with Drawings() as drawings:
        for name in ("een", "twee"):
            drawings.write(folder / name, page(geld=SVG.format("€ 5")))
        raise ValueError("mis")


def test_after_a_mistake_no_more_are_made_and_it_is_told(tmp_path: Path) -> None:
    """Who waits for a site that failed should not wait for its drawings."""
    with pytest.raises(ValueError, match="mis"):
        write_until_a_mistake(tmp_path)
    assert (tmp_path / "twee/geld.svg").is_file()
    assert not (tmp_path / "twee/geld.png").exists()


def test_at_the_end_every_png_is_there(tmp_path: Path) -> None:
    """Also those that are copies of one that was made elsewhere meanwhile."""
    with Drawings() as drawings:
        for number in range(20):
            drawings.write(tmp_path / str(number), page(geld=SVG.format(number % 15)))
    made = {path.parent.name: path.read_bytes() for path in tmp_path.rglob("*.png")}
    assert made == {str(number): to_png(SVG.format(number % 15)) for number in range(20)}
