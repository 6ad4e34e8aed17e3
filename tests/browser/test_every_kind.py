"""Every kind of page, as people with different needs and devices meet it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.axe import NOTHING_FOUND, Scheme, list_violations
from tests.browser.chromium import watch
from tests.browser.conftest import Form, Place
from tests.browser.guest_project import OWN_PAGES
from tests.browser.kinds import KINDS, addresses, kind_of
from tests.browser.serving import base_of

IN_FRAMES = "inbedden/"
"""What another site shows stands in no frame of ours: it has tests of its own."""
WIDER_THAN_THE_SCREEN = """
    [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
        .map(element => `${element.tagName}.${element.getAttribute('class')}: ${element.textContent.slice(0, 60)}`)
        .slice(0, 10)
"""


# Who sees the pages: each form in light and in dark, on a phone and a laptop. Not every width in every scheme, since a
# colour does not depend on a width; not the tablet in Material, since its frame has our content in the same column.
SEEN_AS: dict[str, tuple[tuple[int, Scheme], ...]] = {
    "host": ((320, "light"), (768, "dark"), (1280, "light")),
    "guest": ((320, "dark"), (1280, "light")),
}

WIDTHS = (360, 480, 740, 768, 800, 1024, 1280, 1920)
"""What people have beside the narrowest: where a frame changes its columns, a page was wider than the screen."""
AT_REST = """
() => {
    for (const each of document.getAnimations()) if (each.effect.getComputedTiming().endTime < Infinity) each.finish();
    return document.documentElement.scrollWidth > document.documentElement.clientWidth;
}
"""
PHONE: ViewportSize = {"width": 320, "height": 640}
SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
HEADINGS = "[...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].map(heading => heading.tagName)"


def list_heading_mistakes(page: Page) -> list[str]:
    """Give where somebody who jumps from heading to heading does not find one h1 first, or skips a level."""
    levels = [int(tag[1]) for tag in page.evaluate(HEADINGS)]
    first = [] if levels[:1] == [1] and levels.count(1) == 1 else [f"h1: {levels.count(1)}, first: {levels[:1]}"]
    return first + [f"h{one} is followed by h{two}" for one, two in pairwise(levels) if two > one + 1]


def is_wider_than(page: Page, width: int) -> bool:
    """Tell whether a page is wider than a screen of this width, when what moves has come to rest."""
    page.set_viewport_size({"width": width, "height": 900})
    wider: bool = page.evaluate(AT_REST)
    return wider


@contextmanager
def page_without_script(browser: Browser) -> Iterator[Page]:
    """Give a page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900}, locale="nl-NL")
    yield context.new_page()
    context.close()


def test_every_built_page_is_of_a_known_kind(host: Form, guest: Form) -> None:
    """A new kind of page joins the tests below, and no kind disappears from the plans that we publish."""
    for form in (host, guest):
        unknown = [address for address in addresses(form.site) if kind_of(address) is None]
        assert [address for address in unknown if not address.startswith((OWN_PAGES, IN_FRAMES))] == []
        assert sorted(KINDS.keys() - form.kinds.keys()) == []


def test_every_built_page_carries_the_security_policy_before_any_script(site: Path) -> None:
    """The policy works on what stands below it only."""
    policy = re.compile(r'<meta http-equiv="?Content-Security-Policy', re.IGNORECASE)
    found = []
    for address, file in addresses(site).items():
        html = file.read_text("utf-8")
        match = policy.search(html)
        if match is None or re.search(r"<(script|style|link rel=.?stylesheet)", html[: match.start()]):
            found.append(address)
    assert found == []


def test_a_page_is_in_order_for_whoever_comes(page: Page, place: Place) -> None:
    """Nothing fails or asks others, headings are in order, no screen scrolls sideways, and axe finds nothing.

    The page is opened once for all of it: under a sub-path, with the security policy in force. At 320 pixels, which is
    also a laptop at 400% zoom, a line fits on the screen. Axe knows WCAG 2.2 AA and best practices.
    """
    seen = watch(page, base_of(place.address))
    page.goto(place.address, wait_until="networkidle")
    noticed, headings = seen.everything(), list_heading_mistakes(page)
    sideways = [width for width in WIDTHS if is_wider_than(page, width)]
    page.set_viewport_size(PHONE)
    wider = page.evaluate(WIDER_THAN_THE_SCREEN) if page.evaluate(SCROLLS_SIDEWAYS) else []
    found = {f"{width} {scheme}": list_violations(page, width, scheme) for width, scheme in SEEN_AS[place.form]}
    assert (noticed, headings, sideways, wider) == ({}, [], [], [])
    assert found == dict.fromkeys(found, NOTHING_FOUND)


def test_without_script_a_page_tells_the_same(browser: Browser, content_address: str) -> None:
    """Whoever has no script reads every word, and sees the title; only a search needs one, and says nothing new."""
    with page_without_script(browser) as bare:
        bare.goto(content_address)
        with_script = browser.new_page(viewport={"width": 1280, "height": 900}, locale="nl-NL")
        with_script.goto(content_address)
        with_script.evaluate("document.getElementById('kompas-zoeken')?.replaceChildren()")
        told = with_script.locator("#pagina").inner_text()
        with_script.close()
        assert (bare.locator("#pagina").inner_text(), bare.locator("h1").is_visible()) == (told, True)
