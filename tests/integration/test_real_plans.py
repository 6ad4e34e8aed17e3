"""All pages of the plans that this project publishes."""

from __future__ import annotations

from tests.sourcecode import PROJECT
from tests.unit.pages.test_headings import headings_in, pages_of


def test_every_page_hands_over_exactly_the_headings_that_stand_on_it() -> None:
    """As of the small plans of the golden pages."""
    pages = {page.address: page.render() for page in pages_of(PROJECT / "plans")}
    wrong = {address: page.headings for address, page in pages.items() if page.headings != headings_in(page.html)}
    assert wrong == {}
    assert len(pages) > 200
