"""What a link leads to is seen, also when it stands in a fold: the browser opens it, with script or without."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

from tests.browser.conftest import Form

FOLDED = "voorbeeldstad/2026/gezondheid/interventies/#thema-gezond-gewicht"
NOTICE = "element => getComputedStyle(element.closest('details').querySelector('summary'), '::after').content"


def test_a_link_into_a_fold_opens_it_without_script(browser: Browser, host: Form) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(host.base + FOLDED.partition("#")[0])
    assert not page.locator(f"#{FOLDED.partition('#')[2]}").is_visible()
    page.goto(host.base + FOLDED)
    page.locator(f"#{FOLDED.partition('#')[2]}").wait_for(state="visible")
    context.close()


def test_a_fold_that_stays_closed_says_that_it_holds_what_one_looks_for(page: Page, host: Form) -> None:
    """As in a browser that opens no fold for a link."""
    page.goto(host.base + FOLDED)
    target = page.locator(f"#{FOLDED.partition('#')[2]}")
    assert target.evaluate(NOTICE) == "none"
    target.evaluate("element => { element.closest('details').open = false; }")
    assert target.evaluate(NOTICE) == '" – klap open: hierin staat wat je zoekt"'
