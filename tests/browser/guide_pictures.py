"""Pictures of real pages for the guide, taken again with ``make guide-pictures`` when a page looks different.

``python -m tests.browser.guide_pictures SITE FOLDER`` writes ``<name>.webp``: small files, because they are in git.
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.chromium import chromium
from tests.browser.serving import SUB_PATH, serve
from uitvoeringskompas.views.pagina.uitleg.beelden import BEELDMATEN

PROGRAMMA = "voorbeeldstad/2026/gezondheid"
# Name → the page, and what of it is seen: its top, or the end of its text.
SHOWN = {
    "programma": (f"{PROGRAMMA}/", ".pagina"),
    "paginavoet": (f"{PROGRAMMA}/interventies/beweegcoach/", ".paginavoet"),
    "concept": ("voorbeeldstad/2027/gezondheid/", ".pagina"),
    "voortgang": (f"{PROGRAMMA}/voortgang/2026-08-15/", ".pagina"),
}
QUALITY = 70


def take_picture(browser: Browser, base: str, name: str) -> bytes:
    """Return a picture of the size that the guide gives it, from the place on the page where it begins."""
    address, selector = SHOWN[name]
    width, height = BEELDMATEN[name]
    page = browser.new_page(locale="nl-NL", viewport={"width": width, "height": 900})
    page.goto(base + address, wait_until="networkidle")
    top = page.evaluate("selector => document.querySelector(selector).getBoundingClientRect().top + scrollY", selector)
    clip = {"x": 0, "y": max(0, top - 8), "width": width, "height": height, "scale": 1}
    options = {"format": "webp", "quality": QUALITY, "clip": clip, "captureBeyondViewport": True}
    taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", options)
    page.close()
    return base64.b64decode(taken["data"])


def main(site: Path, folder: Path) -> None:
    """Write every picture of a built site to the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as served, chromium() as browser:
        place = Path(served) / SUB_PATH
        place.parent.mkdir(parents=True)
        place.symlink_to(site.resolve(), target_is_directory=True)
        with serve(Path(served)) as base:
            for name in BEELDMATEN:
                (folder / f"{name}.webp").write_bytes(take_picture(browser, base, name))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
