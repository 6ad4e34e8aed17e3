"""The drawings that a page hands over are those that it leads to, so that whoever writes the page writes them too."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.views.pagina.portaal.keuze import MANY

OURS, OF_KLEINDORP = "#14567a", "#1b5e3f"
"""Our own accent, and the one that Kleindorp chose; who has no house style wears ours."""


@pytest.fixture(scope="module")
def site_pages() -> tuple[Page, ...]:
    result = build_site(PROJECT / "tests/golden/plans", KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1)))
    assert result.site is not None
    return result.site.pages


def offered_on(html: str) -> list[tuple[str, str]]:
    """Return the names of the drawings that a page leads to, of each the SVG and the PNG."""
    return re.findall(r'<a href="([^"]*)\.svg" download>.*?<a href="([^"]*)\.png" download>', html)


def test_the_country_in_tiles_is_no_drawing_that_can_be_taken_along(tmp_path: Path) -> None:
    """It is there when publishers are many; it once led to files that nobody wrote, so that no such site was made."""
    for nummer in range(MANY + 1):
        place = tmp_path / f"stad-{nummer}/profiel.yaml"
        place.parent.mkdir()
        place.write_text(f"soort: gemeente\nnaam: Stad {nummer}\nherkomst: eigen\nprovincie: drenthe\n", "utf-8")
    site = build_site(tmp_path, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1))).site
    assert site is not None
    portaal = site.pages[0].render()
    assert ('id="land-plaatje-titel"' in portaal.html, offered_on(portaal.html), portaal.drawings) == (True, [], ())


def test_every_page_hands_over_exactly_the_drawings_that_it_offers(site_pages: tuple[Page, ...]) -> None:
    pages = [page.render() for page in site_pages]
    offered = [offered_on(page.html) for page in pages]
    handed = [[drawing.address.removesuffix(".svg") for drawing in page.drawings] for page in pages]
    assert offered == [[(name, name) for name in names] for names in handed]
    assert sum(map(len, handed)) > 10
    assert all(drawing.read().startswith(b"<svg xmlns=") for page in pages for drawing in page.drawings)


def test_a_drawing_wears_the_accent_of_whose_page_it_is_beside(site_pages: tuple[Page, ...]) -> None:
    """In its lines, its marks and its hatching alike; a page of nobody in particular has ours."""
    worn = {
        (page.publisher, colour)
        for page in site_pages
        for drawing in page.render().drawings
        for colour in re.findall(f"{OURS}|{OF_KLEINDORP}", drawing.read().decode())
    }
    assert worn == {("kleindorp", OF_KLEINDORP), ("minimaal", OURS), (None, OURS)}
