"""The preview of a proposal, unpacked in a folder and opened without a server."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import watch
from tests.unit.history.repository import Repository
from uitvoeringskompas.cli import main

DAY = "2026-01-01"


@pytest.fixture
def start(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the address of the first page of the preview of a proposal that gives a gemeente another name."""
    repository = Repository(tmp_path)
    shutil.copytree(project / "tests" / "golden" / "plans" / "minimaal", repository.plans / "minimaal")
    repository.commit("begin", DAY)
    profiel = repository.plans / "minimaal" / "profiel.yaml"
    profiel.write_text(profiel.read_text("utf-8").replace("naam: Minimaal", "naam: Kleinstad"), "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["export", "voorstel", "bekijken", "--peildatum", "2026-10-01"]) == 0
    return (tmp_path / "bekijken" / "index.html").as_uri()


def test_the_preview_of_a_proposal_is_browsed_from_a_folder_in_its_own_letter(browser: Browser, start: str) -> None:
    """From the list to a page as it becomes, to that page as it is, to another page, and back to the list."""
    page = browser.new_page(viewport={"width": 320, "height": 800})
    seen = watch(page, start.removesuffix("index.html"))
    page.goto(start)
    assert page.get_by_role("heading", level=1).inner_text() == "Wat dit voorstel verandert"
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.get_by_role("link", name="Zo wordt het").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == "Kleinstad"
    assert page.evaluate(
        "[...document.fonts].some(font => font.family === 'Source Sans 3' && font.status === 'loaded')"
    )
    page.get_by_role("link", name="Bekijk hoe zij nu is").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Minimaal"
    page.get_by_role("link", name="2026").first.click()
    assert "Minimaal" in page.title()
    page.get_by_role("link", name="Alle pagina’s die veranderen").click()
    assert page.url == start
    assert seen.everything() == {}
    page.close()
