"""In Material's frame all that is Material's works on our pages too: search, palette, contents, menu, instant pages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.axe import NOTHING_FOUND, Scheme, list_violations
from tests.browser.building import ENVIRONMENT
from tests.browser.chromium import watch
from tests.browser.conftest import Form

OWN = "eigen/stukken/"
PROGRAMMA = "voorbeeldstad/2026/gezondheid/"
CUT_WORDS = """heads => heads.flatMap(head => {
  const words = document.createTreeWalker(head, NodeFilter.SHOW_TEXT), cut = [], range = document.createRange();
  while (words.nextNode()) for (const word of words.currentNode.data.matchAll(/[\\p{L}\\p{N}._]+/gu)) {
    range.setStart(words.currentNode, word.index);
    range.setEnd(words.currentNode, word.index + word[0].length);
    if (range.getClientRects().length > 1) cut.push(word[0]);
  }
  return cut;
})"""
FOCUS = "() => document.activeElement.getBoundingClientRect().toJSON()"


def search(page: Page, words: str) -> Locator:
    """Type these words in the search of the page that is open and give the links to what has them."""
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially(words)
    page.wait_for_timeout(1000)  # what was found for the first letters gives way to what has the whole word
    found = page.locator(".md-search-result__link")
    found.locator("mark", has_text=words).first.wait_for(state="attached")
    return found


def shown_heading(page: Page) -> str:
    """Give the heading that the address of the page points at, which has to be on the screen."""
    heading = page.locator(f'[id="{page.url.partition("#")[2]}"]')
    expect(heading).to_be_in_viewport()
    return heading.inner_text()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (320, "dark")])
def test_axe_finds_nothing_on_a_page_of_the_gemeente_itself(
    page: Page, guest: Form, width: int, scheme: Scheme
) -> None:
    """Nor when the search shows what it found."""
    page.goto(guest.base + OWN, wait_until="networkidle")
    assert list_violations(page, width, scheme) == NOTHING_FOUND
    search(page, "wandelen")
    assert list_violations(page, width, scheme) == NOTHING_FOUND


def test_axe_finds_nothing_where_the_theme_names_no_palette(page: Page, guest: Form) -> None:
    """Then no element of Material names a scheme, and the copyright in the foot was too pale."""
    page.goto(guest.base + OWN, wait_until="networkidle")
    page.evaluate("() => document.body.removeAttribute('data-md-color-scheme')")
    assert list_violations(page, 1280, "light") == NOTHING_FOUND


def test_the_menu_on_a_phone_opens_and_leads_on_with_keys_alone(page: Page, guest: Form) -> None:
    """What has the focus is in sight, and with the menu open axe finds nothing either."""
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(guest.base + OWN, wait_until="networkidle")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Navigatie", exact=True).first).to_be_focused()
    page.keyboard.press("Space")
    assert list_violations(page, 320, "light") == NOTHING_FOUND
    uitleg = page.locator(".md-sidebar--primary .md-nav__link", has_text="Uitleg")
    for _ in range(20):
        page.keyboard.press("Tab")
        if uitleg.evaluate("it => it === document.activeElement"):
            break
    expect(uitleg).to_be_focused()
    expect(uitleg).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.wait_for_url("**/uitleg/")


def test_a_closed_menu_holds_no_focus(page: Page, guest: Form) -> None:
    """What is slid out of sight is passed by: nothing gets the focus beside the screen."""
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(guest.base + OWN, wait_until="networkidle")
    places = []
    for _ in range(12):
        page.keyboard.press("Tab")
        places.append(page.evaluate(FOCUS))
    assert [place for place in places if place["right"] < 0 or place["left"] > 320] == []


@pytest.mark.parametrize(
    ("width", "address", "heads"),
    [
        (320, "uitleg/velden/programma/", "h1"),
        (320, PROGRAMMA + "voortgang/2026-08-15/", "h1, h2"),
        (1280, "uitleg/velden/", "tbody th"),
        (1280, "uitleg/velden/programma/", "tbody th"),
        (1280, PROGRAMMA + "partijen/", "tbody th"),
    ],
)
def test_no_word_of_a_head_is_cut_in_two(page: Page, guest: Form, width: int, address: str, heads: str) -> None:
    """Though the column of Material is narrower than that of our own frame, and its letter is larger."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(guest.base + address, wait_until="networkidle")
    assert page.locator(f".kompas :is({heads})").evaluate_all(CUT_WORDS) == []


@pytest.mark.parametrize("words", ["eenzaamheid", "gemeenten"])
def test_the_search_finds_a_chapter_and_leads_to_it(page: Page, guest: Form, words: str) -> None:
    """The word is marked in what the search shows, and the chapter that it names is where it leads."""
    page.goto(guest.base + OWN, wait_until="networkidle")
    found = search(page, words)
    assert {mark.lower().strip(".,") for mark in found.first.locator("mark").all_inner_texts()} >= {words}
    chapter = found.filter(has=page.locator("h2")).first
    chapter.evaluate("it => it.closest('details') && (it.closest('details').open = true)")
    title = " ".join(chapter.locator("h2").inner_text().split())
    chapter.click()
    page.wait_for_url(re.compile("#"))
    assert " ".join(shown_heading(page).split()) == title


def test_the_palette_switches_and_is_kept_on_the_next_page(page: Page, guest: Form) -> None:
    page.goto(guest.base + PROGRAMMA, wait_until="networkidle")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    light = page.locator("#pagina").evaluate("it => getComputedStyle(it).color")
    page.get_by_title("Naar donker").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    assert page.locator("#pagina").evaluate("it => getComputedStyle(it).color") != light
    page.goto(guest.base + OWN)
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_the_table_of_contents_follows_who_scrolls(page: Page, guest: Form) -> None:
    """It names every chapter of ours, and marks the one that is read."""
    page.goto(guest.base + PROGRAMMA, wait_until="networkidle")
    contents = page.locator(".md-sidebar--secondary .md-nav__link")
    chapters = page.locator("#pagina > section:not(:has(h3)) > h2[id]")
    for number in (1, chapters.count() - 2):
        chapter = chapters.nth(number)
        chapter.evaluate("it => it.scrollIntoView()")
        page.mouse.wheel(0, 120)  # past the menu of the chapters, that stays in sight above what is read
        title = " ".join(chapter.inner_text().split())
        expect(contents.and_(page.locator(".md-nav__link--active")).last).to_have_text(re.compile(re.escape(title)))


def under_its_own_address(page: Page, base: str) -> None:
    """Let the list of pages say where the site is served: Material loads only what is in there without loading anew."""
    built = ENVIRONMENT["SITE_URL"]

    def answer(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace(built, base))

    page.route("**/sitemap.xml", answer)


def test_from_own_page_to_ours_and_back_without_loading_anew(page: Page, guest: Form) -> None:
    """With navigation.instant: the frame stays, everything works on the new page, and no policy comes along."""
    under_its_own_address(page, guest.base)
    seen = watch(page, guest.base)
    page.goto(guest.base + OWN, wait_until="networkidle")
    page.evaluate("window.same = true")
    page.locator(".md-tabs__link", has_text="Uitleg").click()
    page.wait_for_url("**/uitleg/")
    expect(page.locator(".kompas.pagina--uitleg h1")).to_be_visible()
    expect(page.locator(".md-sidebar--secondary .md-nav__link").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.locator(".kompas a[href*='schrijven']").first.click()
    page.wait_for_url("**/schrijven/")
    expect(page.locator(".kompas.pagina--schrijven h1")).to_be_visible()
    page.go_back()
    page.go_back()
    page.wait_for_url(f"**/{OWN}")
    expect(page.get_by_role("heading", name="Stukken van de gemeente")).to_be_visible()
    policies = page.locator('meta[http-equiv="Content-Security-Policy"]').count()
    assert (page.evaluate("window.same"), policies, seen.everything()) == (True, 0, {})
