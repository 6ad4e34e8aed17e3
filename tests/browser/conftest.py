"""A built and served site, and one browser per test process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.building import built_once
from tests.browser.chromium import chromium
from tests.browser.kinds import KINDS, page_kinds
from tests.browser.serving import SUB_PATH, serve


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """Give a folder that all processes of one test run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if hasattr(request.config, "workerinput") else base


@pytest.fixture(scope="session")
def served_folder(shared_folder: Path, project: Path) -> Path:
    """Give the folder that holds the site, built from plans/ as a visitor gets it."""
    return built_once(shared_folder / "site", project / "mkdocs-eigen-raam.yml")


@pytest.fixture(scope="session")
def site(served_folder: Path) -> Path:
    """Give the folder of the built site itself."""
    return served_folder / SUB_PATH


@pytest.fixture(scope="session")
def kinds(site: Path) -> dict[str, str]:
    """Map every kind of page to the address of its largest page."""
    return page_kinds(site)


@pytest.fixture(scope="session")
def base(served_folder: Path) -> Iterator[str]:
    """Give the address of the site, under a sub-path."""
    with serve(served_folder) as address:
        yield address


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, base: str, kinds: dict[str, str]) -> str:
    """Give the address of one page of each kind; a test that asks for it runs once per kind."""
    assert request.param in kinds, f"the site has no page of the kind {request.param}"
    return base + kinds[request.param]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give one Chromium for all tests of this process."""
    with chromium() as started:
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a fresh page without history, at the width of a laptop."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    yield context.new_page()
    context.close()
