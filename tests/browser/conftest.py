"""The site in both forms, built and served, and one browser per test process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.building import built_once
from tests.browser.chromium import chromium
from tests.browser.guest_project import write_guest_project
from tests.browser.kinds import KINDS, SHAPES, page_kinds
from tests.browser.serving import SUB_PATH, serve


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """Give a folder that all processes of one test run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if hasattr(request.config, "workerinput") else base


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """The site in one of its forms: its folder, its address, and the address of one page of each kind in it."""

    site: Path
    base: str
    kinds: dict[str, str]


@contextmanager
def served(folder: Path) -> Iterator[Form]:
    """Give the form that stands in this folder, as long as it is served."""
    with serve(folder) as base:
        yield Form(site=folder / SUB_PATH, base=base, kinds=page_kinds(folder / SUB_PATH))


@pytest.fixture(scope="session")
def host(shared_folder: Path, project: Path) -> Iterator[Form]:
    """Give the site of plans/ in our own frame."""
    with served(built_once(shared_folder / "host", project / "mkdocs-eigen-raam.yml")) as form:
        yield form


@pytest.fixture(scope="session")
def guest(shared_folder: Path, project: Path) -> Iterator[Form]:
    """Give the site of the same plans in Material's frame, beside pages of the gemeente's own."""
    folder = shared_folder / "guest"
    with served(
        built_once(folder, folder / "mkdocs.yml", prepare=lambda: write_guest_project(folder, project / "plans"))
    ) as form:
        yield form


@pytest.fixture(scope="session")
def site(host: Form) -> Path:
    """Give the folder of the site in our own frame."""
    return host.site


@pytest.fixture(scope="session")
def base(host: Form) -> str:
    """Give the address of the site in our own frame, under a sub-path."""
    return host.base


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A page of the site in one of its forms: ``host`` or ``guest``."""

    form: str
    address: str


def find_place(request: pytest.FixtureRequest) -> Place:
    """Give the page that a test is run for, such as ``guest/programma``."""
    form, _, kind = request.param.partition("/")
    found: Form = request.getfixturevalue(form)
    assert kind in found.kinds, f"the site has no page of the kind {kind}"
    return Place(form=form, address=found.base + found.kinds[kind])


@pytest.fixture(params=[f"{form}/{kind}" for form in ("host", "guest") for kind in KINDS])
def place(request: pytest.FixtureRequest) -> Place:
    """Give one page of each kind in both forms; a test that asks for it runs once for each."""
    return find_place(request)


@pytest.fixture
def address(place: Place) -> str:
    """Give the address of that page."""
    return place.address


@pytest.fixture(params=[*(f"host/{kind}" for kind in KINDS), *(f"guest/{kind}" for kind in SHAPES)])
def content_address(request: pytest.FixtureRequest) -> str:
    """Give the same for what our content does by itself: in Material, only pages that differ in shape."""
    return find_place(request).address


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
