"""The pictures in the guide: of real pages, small, and of the size that the pages say."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.guide_pictures import SHOWN, take_picture
from uitvoeringskompas.resources import template_folder
from uitvoeringskompas.views.pagina.uitleg.beelden import BEELDMATEN

FOLDER = template_folder() / "assets" / "uitleg"


def size_of(picture: bytes) -> tuple[int, int]:
    """Return the width and height in the header of a WebP picture (extended: each less one, in three bytes)."""
    assert (picture[:4], picture[8:16]) == (b"RIFF", b"WEBPVP8X")
    return int.from_bytes(picture[24:27], "little") + 1, int.from_bytes(picture[27:30], "little") + 1


def test_the_folder_holds_the_pictures_of_the_guide_and_no_other() -> None:
    """A picture that no page shows would stay in git for ever."""
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(f"{name}.webp" for name in BEELDMATEN)
    assert SHOWN.keys() == BEELDMATEN.keys()


@pytest.mark.parametrize("name", BEELDMATEN)
def test_a_picture_is_small_and_of_the_size_that_is_printed(browser: Browser, base: str, name: str) -> None:
    """So is the one that would be taken today: the page is still there, and still has that part."""
    for picture in ((FOLDER / f"{name}.webp").read_bytes(), take_picture(browser, base, name)):
        assert size_of(picture) == BEELDMATEN[name]
        assert len(picture) <= 60_000


def test_every_picture_is_shown_with_words_for_who_does_not_see_it(page: Page, base: str, site: Path) -> None:
    """And it loads: a picture without pixels has no natural width."""
    found = []
    for folder in sorted(path.parent for path in (site / "uitleg").glob("*/index.html")):
        page.goto(f"{base}uitleg/{folder.name}/")
        found += page.eval_on_selector_all(
            "img", "images => images.map(i => (i.loading = 'eager', [i.src.split('/').pop(), i.alt.length > 60]))"
        )
    assert sorted(found) == sorted([f"{name}.webp", True] for name in BEELDMATEN)
