"""Every kind of page on paper: a raadslid reads the programme from paper alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

SHOWN_BY_THE_FRAME = """
    [...document.querySelectorAll('nav, header.md-header, .md-tabs, .md-sidebar, .md-search, .md-skip, .md-top')]
        .filter(element => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
            && element.getBoundingClientRect().height > 0)
        .map(element => `${element.tagName.toLowerCase()}.${element.className}`)
"""

HEADS_NOT_REPEATED = """
    [...document.querySelectorAll('main table thead')]
        .filter(head => getComputedStyle(head).display !== 'table-header-group').length
"""

CUT_IN_TWO = """
    [...document.querySelectorAll('main :is(svg, figure, tr)')]
        .filter(element => element.checkVisibility() && !element.closest('details:not([open])'))
        .filter(element => element.tagName === 'svg' ? !element.closest('figure') && element.clientHeight > 100 : true)
        .filter(element => getComputedStyle(element).breakInside !== 'avoid')
        .map(element => element.tagName.toLowerCase() + '.' + element.getAttribute('class'))
"""

LINKS_WITHOUT_ADDRESS = """
    [...document.querySelectorAll('main a[href^="http"]')]
        .filter(link => link.origin !== location.origin && link.checkVisibility())
        .filter(link => !link.textContent.includes(link.getAttribute('href')))
        .filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))
        .map(link => link.outerHTML)
"""


@pytest.fixture
def paper(page: Page) -> Page:
    """Give a page as wide as A4 with margins, in print."""
    page.set_viewport_size({"width": 680, "height": 1000})
    page.emulate_media(media="print")
    return page


def test_the_navigation_stays_off_the_paper(paper: Page, content_address: str) -> None:
    """Menus, search and buttons mean nothing on paper; the title is there."""
    paper.goto(content_address)
    assert (paper.evaluate(SHOWN_BY_THE_FRAME), paper.locator("h1").is_visible()) == ([], True)


def test_tables_repeat_their_head_and_nothing_is_cut_in_two(paper: Page, content_address: str) -> None:
    """On the next sheet the columns still have names; a row or a picture stays on one sheet."""
    paper.goto(content_address)
    assert (paper.evaluate(HEADS_NOT_REPEATED), paper.evaluate(CUT_IN_TWO)) == (0, [])


def test_a_link_to_another_site_prints_its_address(paper: Page, content_address: str) -> None:
    """A link on paper is its address."""
    paper.goto(content_address)
    assert paper.evaluate(LINKS_WITHOUT_ADDRESS) == []
