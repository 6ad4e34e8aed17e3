"""A site is written in pieces, and is the same site however many write it."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.check.gatenplannen import write
from tests.unit.plannen import BUUR, DUINSTAD
from uitvoeringskompas.adapters import cores
from uitvoeringskompas.adapters.folder import export_site
from uitvoeringskompas.adapters.pieces.piece import split
from uitvoeringskompas.adapters.pieces.writing import write_piece
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import RenderedPage, Site
from uitvoeringskompas.vast import replace


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build the site of some small publishers, with all that comes along."""
    plans = write(tmp_path_factory.mktemp("plannen") / "plans", {**DUINSTAD, **BUUR})
    options = BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans", keep_going=True)
    found = build_site(plans, KNOWLEDGE, options=options).site
    assert found is not None
    return found


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file with what is in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def export_on(number: int, site: Site, target: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Write a site on so many cores."""
    monkeypatch.setattr(cores, "count_cores", lambda: number)
    with Beside.start(target) as beside:
        assert export_site(site, beside) == ()
    return files_in(target)


def test_a_site_has_the_same_bytes_on_one_core_and_on_three(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages, drawings, their PNG and the files with headers."""
    alone = export_on(1, site, tmp_path / "een", monkeypatch)
    together = export_on(3, site, tmp_path / "drie", monkeypatch)
    assert together == alone
    assert len(alone) > len(site.pages)


def test_every_page_and_file_is_in_one_piece_and_no_piece_is_of_two_publishers(site: Site) -> None:
    """In the order of the site."""
    pieces = tuple(split(site))
    assert sorted(page.address for piece in pieces for page in piece.pages) == sorted(
        page.address for page in site.pages
    )
    assert tuple(asset for piece in pieces for asset in piece.assets) == site.assets
    assert {(piece.publisher, page.publisher) for piece in pieces for page in piece.pages} == {
        (each, each) for each in (None, "duinstad", "kustregio", "zuiderdorp")
    }


def test_a_piece_tells_which_files_it_wrote_with_the_hash_of_each_and_which_of_them_are_drawings(
    site: Site, tmp_path: Path
) -> None:
    """A PNG of those is made later, by whoever has time."""
    piece = next(each for each in split(site) if each.publisher == "duinstad")
    written = write_piece(piece, site, tmp_path)
    assert written.publisher == "duinstad"
    assert written.prints == {file: sha256(content).hexdigest() for file, content in files_in(tmp_path).items()}
    assert set(written.drawings) == {file for file in written.prints if file.endswith(".svg")} != set()


def test_a_piece_tells_what_its_pages_asked_about_others_wherever_it_was_written(site: Site, tmp_path: Path) -> None:
    """Such as whether there are several publishers: only who writes the pages hears of it."""
    piece = next(each for each in split(site) if each.publisher == "zuiderdorp")
    assert ("slugs", "") in write_piece(piece, site, tmp_path).vragen


def test_a_mistake_in_a_page_is_told_wherever_it_was_made(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing is published."""

    def fail() -> RenderedPage:
        raise ValueError("deze pagina kan niet")

    pages = tuple(replace(page, body=fail) if page.address == "duinstad/" else page for page in site.pages)
    with pytest.raises(ValueError, match="deze pagina kan niet"):
        export_on(2, replace(site, pages=pages), tmp_path / "site", monkeypatch)
    assert not (tmp_path / "site").exists()
