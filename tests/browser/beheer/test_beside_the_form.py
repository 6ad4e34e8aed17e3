"""Beside each file in the form stands what kompas check says of it, and the page as it will look."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.beheer.formsite import write_form
from tests.browser.chromium import watch
from tests.browser.serving import SUB_PATH, serve
from tests.sourcecode import TESTS
from uitvoeringskompas.adapters.folder import write_file
from uitvoeringskompas.build import list_own_assets

LONG = 240_000
"""Milliseconds: on a quiet machine it is ready in ten seconds."""
PROFIEL = "#/collections/minimaal/entries/minimaal--profiel"


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a site with a form over the plans of one publisher."""
    folder = tmp_path_factory.mktemp("beheer")
    plans = folder / "plans"
    shutil.copytree(TESTS / "golden" / "plans" / "minimaal", plans / "minimaal")
    site = write_form(folder / "site" / SUB_PATH, plans)
    for asset in list_own_assets():
        write_file(site / asset.address, asset.read())
    with serve(folder / "site") as base:
        yield base


def begin(page: Page, form: str) -> FrameLocator:
    """Begin without an account, open the profile, and give the place where the form shows a preview."""
    page.goto(f"{form}beheer/")
    page.get_by_role("button", name="Zonder account").click()
    page.get_by_role("button", name="Werken met een testrepository").click(timeout=LONG)
    page.goto(f"{form}beheer/{PROFIEL}")
    return page.frame_locator("iframe[src^='blob:']")


def test_what_is_wrong_is_told_beside_the_field_and_the_page_follows_what_is_typed(form: str, page: Page) -> None:
    """The text that is judged is the one that the form would propose."""
    seen = watch(page, form)
    panel = begin(page, form)
    panel.get_by_role("button", name="Controleer en bekijk").click(timeout=LONG)
    shown = panel.frame_locator("iframe")
    expect(shown.locator("h1")).to_contain_text("Minimaal", timeout=LONG)

    name = page.get_by_role("textbox", name=re.compile("^Naam")).first
    name.fill("Nieuwdorp")
    expect(shown.locator("h1")).to_contain_text("Nieuwdorp", timeout=LONG)
    name.fill("")
    expect(panel.locator("li.fout")).to_contain_text('De sleutel "naam" ontbreekt.', timeout=LONG)
    assert (seen.outside, seen.failed, seen.dialogs) == ([], [], [])
