"""The headers that a build writes, sent with every file of a site in Material: all works, and no more than that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chromium import watch
from tests.browser.serving import SUB_PATH, HeaderHandler, serve
from tests.integration.project import build, make_project

SETTINGS = """\
site_name: Duinstad
site_url: {base}
repo_url: https://github.com/duinstad/site
theme:
  name: material
  icon: {{admonition: {{note: octicons/tag-16}}}}
  features:
    [navigation.instant, navigation.instant.preview, navigation.tabs, search.suggest, search.highlight, search.share]
  palette:
    - {{scheme: default, toggle: {{icon: material/weather-sunny, name: Donker}}}}
    - {{scheme: slate, toggle: {{icon: material/weather-night, name: Licht}}}}
markdown_extensions: [admonition, pymdownx.superfences, {{pymdownx.tabbed: {{alternate_style: true}}}}, tables]
plugins: [search, tags, {{uitvoeringskompas: {{beleid: {beleid}}}}}]
"""
OVER = """\
# Over ons

Zie [het plan](minimaal/2026/gezondheid.md).

| a | b |
|:-:|--:|
| 1 | 2 |

=== "een"

    1

=== "twee"

    2

<script>window.eigen = 1;</script>
<button onclick="window.geklikt = 1" style="color:rgb(1, 2, 3)">Klik</button>
"""
TELLER = '# Geteld\n\n<script src="{elsewhere}tel.js"></script>\n'
COUNTS = "window.geteld = 1; new Image().src = document.currentScript.src.replace('tel.js', 'punt.png');"


@dataclass(frozen=True, kw_only=True, slots=True)
class Served:
    """Where the site is, and where somebody else counts its visitors."""

    base: str
    elsewhere: str


@pytest.fixture(scope="module", params=["false", "true"], ids=["headers", "pages too"])
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Give a site whose headers are sent; its pages carry the policy themselves as well, or do not."""
    folder, other = tmp_path_factory.mktemp("beleid"), tmp_path_factory.mktemp("elders")
    (other / SUB_PATH).mkdir(parents=True)
    (other / SUB_PATH / "tel.js").write_text(COUNTS)
    (other / SUB_PATH / "punt.png").write_bytes(b"")
    with serve(folder, HeaderHandler) as base, serve(other) as elsewhere:
        project = make_project(
            folder / "project", "minimaal", "kleindorp", settings=SETTINGS.format(base=base, beleid=request.param)
        )
        (project / "docs").mkdir()
        (project / "docs/over.md").write_text(OVER)
        (project / "docs/teller.md").write_text(TELLER.format(elsewhere=elsewhere))
        build(project, "--site-dir", str(folder / SUB_PATH))
        yield Served(base=base, elsewhere=elsewhere)


def test_search_palette_and_pages_that_change_without_loading_work(served: Served, page: Page) -> None:
    """From a page of ours to one of the user's and back, in the same window, and nothing is said or asked outside."""
    seen = watch(page, served.base)
    page.goto(f"{served.base}minimaal/", wait_until="networkidle")
    page.evaluate("window.zelfde = 1")
    page.locator("label[for=__palette_1]").first.click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator(".md-search__input").click()
    page.keyboard.type("gezond")
    page.locator(".md-search-result__link").first.click()
    expect(page.locator(".kompas mark").first).to_be_attached()
    page.locator(".md-tabs").get_by_role("link", name="Over ons").click()
    expect(page.locator(".md-content h1")).to_contain_text("Over ons")
    page.get_by_role("button", name="Klik").click()
    page.locator(".tabbed-labels label").nth(1).click()
    page.locator(".md-content a[href*='gezondheid']").first.click()
    expect(page.locator(".kompas h1")).to_be_visible()
    assert page.evaluate("[window.zelfde, window.eigen, window.geklikt]") == [1, 1, 1]
    assert seen.everything() == {}


def test_a_script_of_the_user_from_elsewhere_still_counts(served: Served, page: Page) -> None:
    """It is loaded, and what it counts with is let through; the rest of the site asks nothing there."""
    seen = watch(page, served.base)
    page.goto(f"{served.base}teller/", wait_until="networkidle")
    assert page.evaluate("window.geteld") == 1
    assert seen.everything() == {"outside": [f"{served.elsewhere}tel.js", f"{served.elsewhere}punt.png"]}


def test_what_nobody_wrote_in_the_site_does_not_run(served: Served, page: Page) -> None:
    """A script, a handler or a request that got in later: the browser refuses each."""
    page.goto(f"{served.base}minimaal/", wait_until="networkidle")
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.kwaad = 1";
            document.body.append(script);
            const image = document.createElement("div");
            image.innerHTML = "<img src=x onerror='window.kwaad = 2'>";
            document.body.append(image);
        }"""
    )
    assert page.evaluate("fetch('https://elders.example/').then(() => 'gelukt', () => 'geweigerd')") == "geweigerd"
    assert page.evaluate("window.kwaad ?? 'niets'") == "niets"
