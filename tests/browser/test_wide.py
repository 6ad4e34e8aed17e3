"""What stands beside each other on a laptop, when a page is as full as a municipality makes it."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import Form

LAPTOP: ViewportSize = {"width": 1280, "height": 900}
PARTS_OF_THE_HEAD = ".sitekop :is(.logo, .hoofdmenu, .kleurkeuze)"
MIDDLES = "parts => parts.map(part => part.getBoundingClientRect()).map(box => Math.round(box.top + box.height / 2))"
NINE_COLUMNS = ".tabel:has(thead th:nth-child(9)) tbody td:nth-of-type(1)"

CUT_WORDS = r"""
() => [...document.querySelectorAll('.tabel:not(:has(thead th:nth-child(6))) tbody td')].flatMap(cell => {
    const cut = [], range = document.createRange(), walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        for (const word of walker.currentNode.data.matchAll(/(?<!\p{L})\p{L}{2,12}(?!\p{L})/gu)) {
            range.setStart(walker.currentNode, word.index);
            range.setEnd(walker.currentNode, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) cut.push(word[0]);
        }
    }
    return cut;
})
"""


def test_beside_a_logo_the_menu_and_the_choice_of_colours_stay_on_one_line(page: Page, host: Form) -> None:
    """A logo makes the name of the site wider, and the choice of colours once fell below it."""
    page.set_viewport_size(LAPTOP)
    page.goto(host.base + host.kinds["programma"])
    middles = page.eval_on_selector_all(PARTS_OF_THE_HEAD, MIDDLES)
    assert (len(middles), max(middles) - min(middles) <= 1) == (3, True), middles


def test_a_table_of_nine_columns_is_a_list_where_words_would_be_cut(page: Page, host: Form) -> None:
    """Nine columns beside each other leave six letters a line in the narrowest."""
    page.set_viewport_size(LAPTOP)
    page.goto(host.base + "voorbeeldstad/2026/gezondheid/")
    cells = page.eval_on_selector_all(NINE_COLUMNS, "cells => cells.map(cell => getComputedStyle(cell).display)")
    assert cells == ["grid"]


def test_where_five_columns_leave_room_no_common_word_is_cut(page: Page, host: Form) -> None:
    """A column whose head is short was narrower than its words: '95 deelnemer' stood above a lonely 's'."""
    page.set_viewport_size(LAPTOP)
    page.goto(host.base + host.kinds["programma"])
    assert page.evaluate(CUT_WORDS) == []
