"""What stands beside each other on a laptop or below each other on a phone, when a page is full."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import Form
from tests.browser.kinds import addresses

LAPTOP: ViewportSize = {"width": 1280, "height": 900}
PARTS_OF_THE_HEAD = ".sitekop :is(.logo, .menuvak, .zoekveld, .hoofdmenu, .kleurkeuze)"
MIDDLES = "parts => parts.map(part => part.getBoundingClientRect()).map(box => Math.round(box.top + box.height / 2))"

MEASURES = """
() => {
    const box = element => element.getBoundingClientRect();
    const widths = [...document.querySelectorAll('.kompas .tabel')].map(table => Math.round(box(table).width));
    const [page, menu] = ['.kompas.pagina', '.zijkant'].map(name => box(document.querySelector(name)));
    const text = Math.max(...[...document.querySelectorAll('.kompas p')].map(words => box(words).width));
    return [Math.round(page.width), Math.round(text), [...new Set(widths)], Math.round(menu.left - page.right)];
}
"""

CUT_WORDS = r"""
([places, pattern]) => [...document.querySelectorAll(places)].flatMap(cell => {
    const cut = [], range = document.createRange(), walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        for (const word of walker.currentNode.data.matchAll(new RegExp(pattern, 'gu'))) {
            range.setStart(walker.currentNode, word.index);
            range.setEnd(walker.currentNode, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) cut.push(word[0]);
        }
    }
    return cut;
})
"""
COMMON = r"(?<!\p{L})\p{L}{2,12}(?!\p{L})"
"""A word that every column has room for."""
OF_TEXT = r"(?<![\p{L}@./_<-])\p{L}{2,}(?![\p{L}@/_>-]|\.\p{L})"
"""Any word that is no part of an address or of the name of a field."""


def test_beside_a_logo_the_menu_and_the_choice_of_colours_stay_on_one_line(page: Page, host: Form) -> None:
    """A logo makes the name of the site wider, and the choice of colours once fell below it.

    The field to search stands above both, and the logo in the middle beside them.
    """
    page.set_viewport_size(LAPTOP)
    page.goto(host.base + "voorbeeldstad/2026/gezondheid/")
    logo, all_of_it, field, menu, colours = page.eval_on_selector_all(PARTS_OF_THE_HEAD, MIDDLES)
    assert (abs(menu - colours) <= 1, abs(logo - all_of_it) <= 1, field < menu) == (True, True, True)


def test_no_table_has_more_columns_than_fit_beside_each_other(site: Path) -> None:
    """Nine columns left six letters a line in the narrowest: rows with more than five are cards."""
    wide = re.compile(r"<thead><tr>(?:\s*<th\b(?:(?!</th>).)*</th>){6}", re.DOTALL)
    assert [address for address, file in addresses(site).items() if wide.search(file.read_text("utf-8"))] == []


def test_text_and_tables_share_one_column_and_what_leads_about_stands_beside_it(page: Page, host: Form) -> None:
    """On a wide screen text once stopped at three fifths of the width of a table, with nothing beside it."""
    page.set_viewport_size({"width": 1600, "height": 900})
    page.goto(host.base + host.kinds["nota"])
    column, text, tables, beside = page.evaluate(MEASURES)
    assert (column - text < 40, tables) == (True, [column]), (column, text, tables)
    assert beside > 0


def test_where_five_columns_leave_room_no_common_word_is_cut(page: Page, host: Form) -> None:
    """A column whose head is short was narrower than its words: '95 deelnemer' stood above a lonely 's'."""
    page.set_viewport_size(LAPTOP)
    page.goto(host.base + host.kinds["programma"])
    assert page.evaluate(CUT_WORDS, [".tabel tbody td", COMMON]) == []


@pytest.mark.parametrize("form", ["host", "guest"])
@pytest.mark.parametrize(
    "address",
    [
        "almere/vergelijk/2022-2023/",
        "almere/2022/",
        "voorbeeldstad/2024/gezondheid/volgen/",
        "voorbeeldstad/nota/nota-2024/",
        "voorbeeldstad/partijen/ondernemersvereniging/",
    ],
)
def test_on_a_phone_no_word_is_cut(form: str, address: str, page: Page, request: pytest.FixtureRequest) -> None:
    """Beside a name, or beside a strand, there was no room for 'jeugdgezondheidszorg': now it stands below it."""
    found: Form = request.getfixturevalue(form)
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(found.base + address)
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = true)")
    assert page.evaluate(CUT_WORDS, ["#pagina", OF_TEXT]) == []


@pytest.mark.parametrize("form", ["host", "guest"])
def test_a_jump_leaves_the_heading_in_sight_below_the_menu_of_chapters(
    form: str, page: Page, request: pytest.FixtureRequest
) -> None:
    """The menu stays above the text; "In het kort", which stands beside it, once ended up below it."""
    found: Form = request.getfixturevalue(form)
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(f"{found.base}voorbeeldstad/2026/gezondheid/#in-het-kort")
    page.wait_for_function("scrollY > 0")
    heading = page.get_by_role("heading", name="In het kort").bounding_box()
    assert heading is not None
    middle = [heading["x"] + 5, heading["y"] + heading["height"] / 2]
    assert page.evaluate("([x, y]) => document.elementFromPoint(x, y)?.textContent.trim()", middle) == "In het kort"
