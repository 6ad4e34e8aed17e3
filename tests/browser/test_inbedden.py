"""A small page of ours on the site of somebody else: it is seen there, works for everybody, and no other page is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import NOTHING_FOUND, Scheme, list_violations
from tests.browser.conftest import Form
from tests.browser.serving import SUB_PATH, HeaderHandler, serve
from uitvoeringskompas.views.onderwerp.wijzer.inbedwijzer import HOOGTEN

KINDS = {
    "interventie": "inbedden/voorbeeldstad/interventies/beweegcoach/",
    "cijfer": "inbedden/voorbeeldstad/cijfers/voldoende-bewegen/",
    "programma": "inbedden/voorbeeldstad/programmas/gezondheid/",
}
CODE = "Zet dit op je eigen site"
FRAME = '<!doctype html><html lang="nl"><title>Gemeente</title><h1>Gemeente</h1>{}'


@pytest.fixture(scope="module", params=["host", "guest"])
def guarded(request: pytest.FixtureRequest) -> Iterator[Form]:
    """Give the site in one of its forms, served with the headers that it brings."""
    form: Form = request.getfixturevalue(request.param)
    with serve(form.site.parents[SUB_PATH.count("/")], HeaderHandler) as base:
        yield Form(site=form.site, base=base, kinds=form.kinds)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """Give the site of somebody else: where its page goes, and the address of that."""
    (tmp_path / SUB_PATH).mkdir(parents=True)
    with serve(tmp_path) as base:
        yield tmp_path / SUB_PATH / "index.html", base


def test_another_site_shows_a_small_page_and_cannot_show_an_ordinary_one(
    guarded: Form, elsewhere: tuple[Path, str], page: Page
) -> None:
    """With the headers that the build wrote, in a frame from another origin."""
    file, address = elsewhere
    inside = [*KINDS.values(), guarded.kinds["interventie"], ""]
    file.write_text(FRAME.format("".join(f'<iframe src="{guarded.base}{each}" title="x"></iframe>' for each in inside)))
    page.goto(address, wait_until="networkidle")
    shown = [frame.locator("h1").count() for frame in page.frames[1:]]
    assert shown == [1, 1, 1, 0, 0]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("width", "scheme"), [(280, "light"), (640, "dark")])
def test_everybody_can_use_a_small_page(base: str, page: Page, kind: str, width: int, scheme: Scheme) -> None:
    """Nothing is wider than a narrow column, and axe finds nothing, in light and in dark."""
    page.goto(base + KINDS[kind])
    assert list_violations(page, width, scheme) == NOTHING_FOUND
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("soort", HOOGTEN)
def test_nine_of_ten_pages_fit_in_their_frame_in_a_column_of_480(host: Form, page: Page, soort: str) -> None:
    """What is longer is not cut off: it can be scrolled."""
    page.set_viewport_size({"width": 480, "height": 100})
    heights = []
    for file in sorted((host.site / "inbedden").glob(f"*/{soort}/*/index.html")):
        page.goto(f"{host.base}{file.relative_to(host.site).as_posix()}")
        heights.append(page.evaluate("document.documentElement.scrollHeight"))
    assert len(heights) >= 5
    assert sorted(heights)[len(heights) * 9 // 10 - 1] <= HOOGTEN[soort] + 4  # the letter differs a little by system


def test_a_link_in_the_frame_opens_in_the_whole_window_and_shows_where_the_keyboard_is(
    base: str, elsewhere: tuple[Path, str], page: Page
) -> None:
    """Our page would be too small inside."""
    file, address = elsewhere
    file.write_text(FRAME.format(f'<iframe src="{base}{KINDS["interventie"]}" title="Interventie"></iframe>'))
    page.goto(address)
    link = page.frame_locator("iframe").locator("h1 a")
    link.focus()
    expect(link).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert link.evaluate("each => getComputedStyle(each).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url(f"{base}voorbeeldstad/2026/gezondheid/interventies/beweegcoach/")


@pytest.mark.parametrize("form", ["host", "guest"])
@pytest.mark.parametrize("kind", ["interventie", "interventielijn", "indicator", "programma"])
def test_the_code_on_a_page_shows_that_thing_without_any_script(
    request: pytest.FixtureRequest, browser: Browser, elsewhere: tuple[Path, str], form: str, kind: str
) -> None:
    """What is copied is put in a page as it is, after the address of the site was filled in where nobody knew it."""
    found: Form = request.getfixturevalue(form)
    file, address = elsewhere
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(found.base + PAGES.get(kind, found.kinds[kind]))
    page.get_by_text(CODE).click()
    code = page.get_by_label("De code").input_value()
    before, _, path = code.partition("inbedden/")
    file.write_text(FRAME.format(f'<iframe src="{found.base}inbedden/{path}'))
    assert before.startswith('<iframe src="http')
    page.goto(address)
    inside = page.frame_locator("iframe")
    expect(inside.locator("h1")).to_have_count(1)
    name = page.locator("iframe").get_attribute("title") or ""
    assert inside.locator("h1").inner_text() in name or kind == "programma"
    context.close()


PAGES = {
    "indicator": "voorbeeldstad/cijfers/voldoende-bewegen/",
    "interventie": "voorbeeldstad/2026/gezondheid/interventies/beweegcoach/",
}
"""Pages of which the newest is shown elsewhere."""
