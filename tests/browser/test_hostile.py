"""Whatever an editor writes is text: it is shown as it was typed and runs nowhere, in our frame and in Material's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.building import built_once
from tests.browser.chromium import watch
from tests.browser.conftest import Form, served
from tests.browser.guest_project import write_guest_project
from tests.browser.hostile import TEKST, write_hostile_plans
from tests.browser.kinds import OF_A_PUBLISHER
from tests.browser.test_guest import search

ALIVE = """
    [...document.querySelectorAll('*')].filter(element =>
        [...element.attributes].some(({name, value}) => name.startsWith('on') || /^\\s*javascript:/i.test(value))
        || element.matches('iframe, object, embed, base, main :is(script, style, img, form, [style])')
    ).map(element => element.outerHTML.slice(0, 200))
"""
# Material has scripts, forms and styles of its own, and a link that its script fills in before anybody follows it.
ALIVE_IN_MATERIAL = """
    [...document.querySelectorAll('*')].filter(element =>
        element.getAttributeNames().some(name => name.startsWith('on')
            || ['href', 'src', 'action'].includes(name) && /^\\s*javascript:/i.test(element.getAttribute(name))
               && !element.matches('.md-search__options > a'))
        || element.matches('iframe[src], object, embed, img, .kompas :is(script, style, form)')
    ).map(element => element.outerHTML.slice(0, 200))
"""


@pytest.fixture(scope="session")
def hostile(shared_folder: Path, project: Path) -> Iterator[Form]:
    """Give the site of our plans, made hostile, in our own frame."""
    folder = shared_folder / "hostile"
    plans = folder / "plans"

    def write() -> None:
        write_hostile_plans(project / "plans", plans)
        settings = f'INHERIT: "{project / "mkdocs-eigen-raam.yml"}"\ndocs_dir: "{plans}"\n'
        (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")

    with served(built_once(folder, folder / "mkdocs.yml", prepare=write)) as form:
        yield form


@pytest.fixture(scope="session")
def hostile_guest(shared_folder: Path, project: Path) -> Iterator[Form]:
    """Give the site of two tiny publishers, made hostile, in Material's frame with all that it can show on."""
    folder = shared_folder / "hostile-guest"

    def write() -> None:
        write_hostile_plans(project / "tests/golden/plans", folder / "plans")
        write_guest_project(folder, folder / "plans")

    with served(built_once(folder, folder / "mkdocs.yml", prepare=write)) as form:
        yield form


@pytest.mark.parametrize("kind", OF_A_PUBLISHER)
def test_hostile_text_is_shown_and_does_nothing(page: Page, hostile: Form, kind: str) -> None:
    """No dialog, no request, no message in the console, nothing alive in the page, and the text as it was typed."""
    seen = watch(page, hostile.base)
    page.goto(hostile.base + hostile.kinds[kind], wait_until="networkidle")
    shown = TEKST in (page.locator("main").text_content() or "")
    assert (seen.everything(), page.evaluate(ALIVE), shown) == ({}, [], True)


@pytest.mark.parametrize("kind", ["publicist", "programma", "interventie", "voortgang"])
def test_in_materials_frame_it_is_text_in_every_place(page: Page, hostile_guest: Form, kind: str) -> None:
    """In the title, the menu, the path, the table of contents, the page before and after."""
    seen = watch(page, hostile_guest.base)
    page.goto(hostile_guest.base + hostile_guest.kinds[kind], wait_until="networkidle")
    title = page.title()
    assert (seen.everything(), page.evaluate(ALIVE_IN_MATERIAL), TEKST[:20] in title) == ({}, [], True)


@pytest.mark.parametrize("words", ["wandelgroep", "src"])
def test_in_what_the_search_shows_and_suggests_it_is_text(page: Page, hostile_guest: Form, words: str) -> None:
    """Its script makes HTML of what it found; the text of the editor is in it, and nothing of it lives."""
    seen = watch(page, hostile_guest.base)
    page.goto(hostile_guest.base, wait_until="networkidle")
    found = search(page, words)
    assert "<img src=x onerror=alert(1)>" in "".join(found.all_text_contents())
    assert (seen.everything(), page.evaluate(ALIVE_IN_MATERIAL)) == ({}, [])
    found.first.click()
    page.wait_for_load_state("networkidle")
    assert (seen.everything(), page.evaluate(ALIVE_IN_MATERIAL)) == ({}, [])
