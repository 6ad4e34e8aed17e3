"""A page answers one question: on a laptop it is at most ten screens high, in both forms of the site."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import Form
from tests.browser.kinds import OF_A_PUBLISHER, addresses, kind_of

SCREEN: ViewportSize = {"width": 1280, "height": 900}
MOST = 10 * SCREEN["height"]
PROGRAMMA = "voorbeeldstad/2026/gezondheid/"
MEASURED = re.compile(
    rf"voorbeeldstad/(?:2026/|kalender/|vergelijk/2025-2026/|nota/.*|2025/gezondheid/evaluatie/|2027/gezondheid/kwaliteit/"
    rf"|(?:doelen|interventies|partijen|cijfers)/.*)?|{PROGRAMMA}.*|data/uitgevers/voorbeeldstad/"
)
EXEMPT = {
    "alles": "the whole programme with its interventies in one document, for paper",
    "geschiedenis": "a log that only grows",
    "jaarevaluatie": "Voorbeeldstad has none: its programmes last a year, or are not over",
}
"""Kinds of pages that may be higher, or are not there, each with the reason."""


@pytest.mark.parametrize("form", ["host", "guest"])
def test_no_page_about_a_programme_is_higher_than_ten_screens(
    form: str, page: Page, request: pytest.FixtureRequest
) -> None:
    """The page of a programme was once fifty screens high: every page around one of today, and all too high at once."""
    found: Form = request.getfixturevalue(form)
    kinds = {address: kind_of(address) or "" for address in addresses(found.site) if MEASURED.fullmatch(address)}
    measured = {address: kind for address, kind in kinds.items() if kind not in EXEMPT}
    assert set(measured.values()) == OF_A_PUBLISHER.keys() - EXEMPT.keys()
    page.set_viewport_size(SCREEN)
    heights = {address: height_of(page, found.base + address) for address in measured}
    assert {address: height for address, height in heights.items() if height > MOST} == {}


def height_of(page: Page, address: str) -> int:
    """Give how high a page is with its folds closed, as it arrives."""
    page.goto(address)
    height: int = page.evaluate("document.documentElement.scrollHeight")
    return height
