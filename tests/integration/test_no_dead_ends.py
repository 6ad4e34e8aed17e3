"""No page of the real plans is a dead end: what has a page of its own is a link where a column or a fact names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from lxml import html

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import BuildOptions, build_site

PLANS = Path(__file__).resolve().parents[2] / "plans"
WITH_NAMES = frozenset(
    [
        "Doel",
        "Doelen",
        "Voor welk doel",
        "Helpt bij",
        "Hieronder vallen",
        "Interventie",
        "Interventies",
        "Voert uit",
        "Partij",
        "Partijen",
        "Met wie",
    ]
)
"""The heads of columns and the names of facts below which the name of a thing stands, and no free text.

"Wie doet het" is not among them: who tells or measures something is a text of an editor.
"""
OWN_PAGE = re.compile(
    r"(?P<slug>[a-z0-9-]+)/(?:(?:doelen|partijen)/[a-z0-9-]+/|\d{4}/[a-z0-9-]+/interventies/[a-z0-9-]+/)"
)


@pytest.fixture(scope="module")
def pages() -> dict[str, html.HtmlElement]:
    """Give every page of the real plans by its address, as a tree."""
    result = build_site(PLANS, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1), shown_as="plans"))
    assert result.site is not None
    return {page.address: html.fromstring(page.render().html) for page in result.site.pages}


def named(page: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the cells and facts in which a page names a goal, a party or an interventie."""
    for table in page.iter("table"):
        heads = [read(head) for head in table.iterfind("thead/tr/th")]
        for row in table.iterfind("tbody/tr"):
            yield from (cell for head, cell in zip(heads, row, strict=False) if head in WITH_NAMES)
    for fact in page.iter("dt"):
        if read(fact) in WITH_NAMES:
            yield from fact.itersiblings("dd")


def title_of(page: html.HtmlElement) -> html.HtmlElement:
    """Return the title of a page."""
    return next(page.iter("h1"))


def hrefs(page: html.HtmlElement) -> Iterator[str]:
    """Yield where the links of a page lead, as far as that is in the site."""
    found = (link.get("href") or "" for link in page.iter("a"))
    yield from (href for href in found if href and not href.startswith(("http", "mailto:", "tel:", "#")))


def read(element: html.HtmlElement) -> str:
    """Return the words of an element on one line."""
    return " ".join(element.text_content().split())


def test_what_has_a_page_is_a_link_wherever_a_column_or_a_fact_names_it(pages: dict[str, html.HtmlElement]) -> None:
    """A name on the page of the thing itself leads nowhere: one is there already."""
    titles: dict[str, dict[str, set[str]]] = {}
    for address, page in pages.items():
        own = OWN_PAGE.fullmatch(address)
        if own:
            titles.setdefault(own["slug"], {}).setdefault(read(title_of(page)), set()).add(address)
    dead = {
        (address, read(cell))
        for address, page in pages.items()
        for cell in named(page)
        if cell.find(".//a") is None
        and address not in titles.get(address.partition("/")[0], {}).get(read(cell), {address})
    }
    assert dead == set()


def test_every_link_to_a_goal_a_party_or_an_interventie_through_the_years_leads_to_its_page(
    pages: dict[str, html.HtmlElement],
) -> None:
    """Also from a year in which it had another id."""
    kinds = re.compile(r"[a-z0-9-]+/(?:doelen|interventies|partijen)/[a-z0-9-]+/")
    linked = {resolve(address, href) for address, page in pages.items() for href in hrefs(page)}
    there = {address for address in pages if kinds.fullmatch(address)}
    assert {address for address in linked if kinds.fullmatch(address)} == there


def resolve(address: str, href: str) -> str:
    """Return the address in the site that a link on a page leads to."""
    parts = [*address.split("/")[:-1]]
    for step in href.partition("#")[0].split("/"):
        if step == "..":
            parts.pop()
        elif step not in {"", "."}:
            parts.append(step)
    return "".join(f"{part}/" for part in parts)


@pytest.mark.parametrize("soort", ["thema", "pijler"])
def test_a_theme_and_a_pijler_lead_to_the_interventies_that_have_it(
    soort: str, pages: dict[str, html.HtmlElement]
) -> None:
    """There is no page of a theme yet: the chapter of the interventies lists them."""
    page = pages["voorbeeldstad/2026/gezondheid/interventies/beweegcoach/"]
    ankers = [href.partition("#")[2] for href in hrefs(page) if f"#{soort}-" in href]
    chapter = pages["voorbeeldstad/2026/gezondheid/interventies/"]
    rows = {row.get("id"): read(row) for row in chapter.iter("tr") if row.get("id")}
    assert ankers
    assert [anker for anker in ankers if "Beweegcoach" not in rows[anker]] == []
