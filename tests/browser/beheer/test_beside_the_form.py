"""Beside each file in the form stands what kompas check says of it, and the page as it will look."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.beheer.chosenfolder import choose
from tests.browser.beheer.formsite import write_form
from tests.browser.chromium import watch
from tests.browser.serving import SUB_PATH, serve
from tests.sourcecode import TESTS
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.build import list_own_assets

LONG = 240_000
"""Milliseconds: on a quiet machine it is ready in ten seconds."""
PLANS = TESTS / "golden" / "plans"
PROGRAMMA = "minimaal/2026/gezondheid/programma.yaml"
PROFIEL = "#/collections/minimaal/entries/minimaal--profiel"


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a site with a form over the plans of one publisher."""
    folder = tmp_path_factory.mktemp("beheer")
    plans = folder / "plans"
    shutil.copytree(PLANS / "minimaal", plans / "minimaal")
    site = write_form(folder / "site" / SUB_PATH, plans)
    for asset in list_own_assets():
        write_file(site / asset.address, asset.read())
    with serve(folder / "site") as base:
        yield base


def begin(page: Page, form: str) -> FrameLocator:
    """Begin in a folder that is ahead of the site, open the profile, and give the place of a preview."""
    files = {path.relative_to(PLANS).as_posix(): path.read_text("utf-8") for path in PLANS.rglob("*.yaml")}
    files[PROGRAMMA] = files[PROGRAMMA].replace("titel: Gezond Minimaal 2026", "titel: Nog gezonder")
    choose(page, f"{form}beheer/", {f"map/plans/{path}": text for path, text in files.items()}, "map")
    page.get_by_role("button", name="In een map op deze computer").click()
    page.get_by_text("Collecties").wait_for(timeout=LONG)
    page.evaluate("hash => { location.hash = hash }", PROFIEL)
    return page.frame_locator("iframe[src^='blob:']")


def test_what_is_wrong_is_told_beside_the_field_and_the_page_follows_what_is_typed(form: str, page: Page) -> None:
    """The text that is judged is the one that the form would write, among the files as they are in the folder."""
    seen = watch(page, form)
    panel = begin(page, form)
    panel.get_by_role("button", name="Controleer en bekijk").click(timeout=LONG)
    shown = panel.frame_locator("iframe")
    expect(shown.locator("h1")).to_contain_text("Minimaal", timeout=LONG)
    expect(shown.locator("main")).to_contain_text("Nog gezonder")

    name = page.get_by_role("textbox", name=re.compile("^Naam")).first
    name.fill("Nieuwdorp")
    expect(shown.locator("h1")).to_contain_text("Nieuwdorp", timeout=LONG)
    name.fill("")
    expect(panel.locator("li.fout")).to_contain_text('De sleutel "naam" ontbreekt.', timeout=LONG)
    assert (seen.outside, seen.failed, seen.dialogs) == ([], [], [])
