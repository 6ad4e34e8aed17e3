"""Pictures of one page of every kind, to look at as a resident, a raadslid and a policy officer would.

``python -m tests.browser.screenshots SITE FOLDER`` writes ``<kind>-<width>.png`` and, as printed on A4, ``<kind>.pdf``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.chromium import chromium
from tests.browser.kinds import page_kinds
from tests.browser.serving import SUB_PATH, serve

WIDTHS = (320, 768, 1280)


def picture(browser: Browser, address: str, name: Path) -> None:
    """Write the whole page at every width, and as paper."""
    page = browser.new_page(locale="nl-NL")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(address, wait_until="networkidle")
        page.screenshot(path=name.with_name(f"{name.name}-{width}.png"), full_page=True)
    page.pdf(path=name.with_suffix(".pdf"), format="A4", print_background=True, tagged=True)
    page.close()


def main(site: Path, folder: Path) -> None:
    """Write the pictures of every kind of page of a built site to the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as served, chromium() as browser:
        place = Path(served) / SUB_PATH
        place.parent.mkdir(parents=True)
        place.symlink_to(site.resolve(), target_is_directory=True)
        with serve(Path(served)) as base:
            for kind, address in page_kinds(site).items():
                picture(browser, base + address, folder / kind)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
