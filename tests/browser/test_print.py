"""Every kind of page on paper: a raadslid reads the programme from paper alone."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Form


class Sheet(NamedTuple):
    """What there is room for on A4 within the margins of our sheets, in CSS pixels."""

    width: float
    height: float


SHEET = Sheet(width=(210 - 32) * 96 / 25.4, height=(297 - 38) * 96 / 25.4)
CHAPTER = "voorbeeldstad/2026/gezondheid/geld/"
LISTED = "[...document.querySelectorAll('.paginawijzer li a')].map(link => link.hash.slice(1))"
ON_PAPER = """
() => {
    const page = document.getElementById('pagina'), head = getComputedStyle(page, '::before');
    return [[head.display, head.content.replace(/ \\/ ""$/, '')], page.getBoundingClientRect().height];
}
"""

SHOWN_BY_THE_FRAME = """
    [...document.querySelectorAll('nav, header.md-header, .md-tabs, .md-sidebar, .md-search, .md-skip, .md-top')]
        .filter(element => !element.matches('.pagina--alles .paginawijzer'))
        .filter(element => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
            && element.getBoundingClientRect().height > 0)
        .map(element => `${element.tagName.toLowerCase()}.${element.className}`)
"""

HEADS_NOT_REPEATED = """
    [...document.querySelectorAll('main table thead')]
        .filter(head => getComputedStyle(head).display !== 'table-header-group').length
"""

CUT_IN_TWO = """
    [...document.querySelectorAll('main :is(svg, figure, tr, .strook, .draad, .paneel, .staaf)')]
        .filter(element => element.checkVisibility() && !element.closest('details:not([open])'))
        .filter(element => element.tagName === 'svg' ? !element.closest('figure') && element.clientHeight > 100 : true)
        .filter(element => element.tagName !== 'FIGURE' || !element.querySelector('.strook, .draad, .paneel, .staaf'))
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


def find_anchors_by_sheet(pdf: bytes) -> dict[str, int]:
    """Give for each place that a link in a document leads to the sheet on which it stands, from 1."""
    sheets = [int(number) for number in re.findall(rb"(\d+) 0 obj\s*<</Type\s*/Page\b", pdf)]
    found = re.findall(rb"/([a-z0-9-]+) \[(\d+) 0 R /XYZ", pdf)
    return {name.decode(): sheets.index(int(number)) + 1 for name, number in found}


@pytest.fixture
def paper(page: Page) -> Page:
    """Give a page as wide as A4 with margins, in print."""
    page.set_viewport_size({"width": 680, "height": 1000})
    page.emulate_media(media="print")
    return page


def test_a_page_can_be_read_from_paper(paper: Page, content_address: str) -> None:
    """No menus or buttons; columns keep their names on a next sheet; nothing is cut; a link shows its address."""
    paper.goto(content_address)
    measured = (SHOWN_BY_THE_FRAME, HEADS_NOT_REPEATED, CUT_IN_TWO, LINKS_WITHOUT_ADDRESS)
    assert [paper.evaluate(each) for each in measured] == [[], 0, [], []]
    assert paper.locator("h1").is_visible()


@pytest.mark.parametrize("form", ["host", "guest"])
def test_what_a_sheet_belongs_to_stands_at_its_head_and_sheets_are_full(
    form: str, page: Page, request: pytest.FixtureRequest
) -> None:
    """What is set as the head of a table comes back on every sheet.

    So little is kept whole that no more than a fifth of the sheets stays white.
    """
    found: Form = request.getfixturevalue(form)
    page.goto(found.base + CHAPTER)
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
    page.set_viewport_size({"width": round(SHEET.width), "height": 1000})
    page.emulate_media(media="print")
    head, height = page.evaluate(ON_PAPER)
    assert head == ["table-header-group", '"Geld · Gezond in elke wijk in 2026"']
    assert sheets <= 1 + 1.25 * height / SHEET.height


@pytest.mark.parametrize(
    ("form", "whole"),
    [("host", "almere/2018/gezond-in-almere/alles/"), ("guest", "voorbeeldstad/2026/gezondheid/alles/")],
)
def test_a_whole_programme_has_a_cover_and_a_list_of_its_chapters_and_none_is_lost(
    form: str, whole: str, page: Page, request: pytest.FixtureRequest
) -> None:
    """A sheet holds nothing but whose it is and what it is called; behind it stands where to find what."""
    found: Form = request.getfixturevalue(form)
    page.goto(found.base + whole)
    page.emulate_media(media="print")
    listed = page.evaluate(LISTED)
    anchors = find_anchors_by_sheet(page.pdf(prefer_css_page_size=True))
    assert [name for name in listed if name not in anchors] == []
    assert sorted(listed, key=anchors.__getitem__) == listed
    # The cover: nothing but where the page begins, and in our own frame its content, to which one may skip.
    assert {name for name, sheet in anchors.items() if sheet == 1} <= {"pagina", "inhoud"}
    assert anchors[listed[0]] in (2, 3)  # below the list where there is room, or behind it
