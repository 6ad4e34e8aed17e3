"""Whatever an editor writes is text: it is shown as it was typed and runs nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.building import built_once
from tests.browser.chromium import watch
from tests.browser.hostile import TEKST, write_hostile_plans
from tests.browser.kinds import OF_A_PUBLISHER, page_kinds
from tests.browser.serving import SUB_PATH, serve

ALIVE = """
    [...document.querySelectorAll('*')].filter(element =>
        [...element.attributes].some(({name, value}) => name.startsWith('on') || /^\\s*javascript:/i.test(value))
        || element.matches('iframe, object, embed, base, main :is(script, style, img, form, [style])')
    ).map(element => element.outerHTML.slice(0, 200))
"""


@pytest.fixture(scope="session")
def hostile_folder(shared_folder: Path, project: Path) -> Path:
    """Give the folder that holds the site of the hostile plans."""
    folder = shared_folder / "hostile"
    plans = folder / "plans"
    configuration = folder / "mkdocs.yml"

    def write() -> None:
        write_hostile_plans(project / "plans", plans)
        configuration.write_text(
            f'INHERIT: "{project / "mkdocs-eigen-raam.yml"}"\ndocs_dir: "{plans}"\n', encoding="utf-8"
        )

    return built_once(folder, configuration, prepare=write)


@pytest.fixture(scope="session")
def hostile_base(hostile_folder: Path) -> Iterator[str]:
    """Give the address of the hostile site."""
    with serve(hostile_folder) as address:
        yield address


@pytest.mark.parametrize("kind", OF_A_PUBLISHER)
def test_hostile_text_is_shown_and_does_nothing(page: Page, hostile_base: str, hostile_folder: Path, kind: str) -> None:
    """No dialog, no request, no message in the console, nothing alive in the page, and the text as it was typed."""
    seen = watch(page, hostile_base)
    page.goto(hostile_base + page_kinds(hostile_folder / SUB_PATH)[kind], wait_until="networkidle")
    shown = TEKST in (page.locator("main").text_content() or "")
    assert (seen.everything(), page.evaluate(ALIVE), shown) == ({}, [], True)
