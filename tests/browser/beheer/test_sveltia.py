"""The form with the real Sveltia: it takes our settings, asks nothing elsewhere, and saves only what changed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from jsonschema import Draft7Validator
from playwright.sync_api import Browser, Page, expect

from tests.browser.beheer.formsite import write_form
from tests.browser.serving import SUB_PATH, serve
from tests.sourcecode import PROJECT
from uitvoeringskompas.adapters.form import bewaarplaats_of
from uitvoeringskompas.beheer.formulier import make_instellingen, spread
from uitvoeringskompas.build import BuildOptions, build_once, find_githost
from uitvoeringskompas.model.catalogus import Catalogus

PLANS = PROJECT / "tests/golden/plans"
SCHEMA = PROJECT / "node_modules/@sveltia/cms/schema/sveltia-cms.json"
FILE = "houten/2018/sport-gezondheid/interventies/atletiekvereniging.yaml"
ENTRY = "#/collections/houten--2018--sport-gezondheid--interventies/entries/atletiekvereniging"


@pytest.fixture(scope="module")
def catalogus() -> Catalogus:
    """Give the smallest plans."""
    found = build_once(PLANS, None, options=BuildOptions(peildatum=date(2026, 10, 1))).catalogus
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("url", "backend", "origins"),
    [
        ("https://github.com/stad/plannen", "github", ("https://api.github.com",)),
        ("https://gitlab.com/groep/stad/plannen", "gitlab", ("https://gitlab.com",)),
        ("https://codeberg.org/stad/plannen", "gitea", ("https://codeberg.org",)),
    ],
)
def test_the_form_is_what_sveltia_says_that_it_takes(
    catalogus: Catalogus, url: str, backend: str, origins: tuple[str, ...]
) -> None:
    """Its own schema is closed: a word that it does not know is a mistake."""
    githost = find_githost(PLANS, url)
    assert not isinstance(githost, str)
    place = bewaarplaats_of(githost)
    assert place is not None
    cms = spread(make_instellingen(catalogus, place, title="Gezondheid", folder="plans"))
    problems = Draft7Validator(json.loads(SCHEMA.read_text("utf-8"))).iter_errors(cms)
    assert [(list(each.absolute_path), each.message[:200]) for each in problems] == []
    assert (place.backend["name"], place.origins) == (backend, origins)


def see_that_what_is_taken_away_is_proposed_too(page: Page) -> None:
    """There is no file to download then; the proposal says which one goes."""
    page.evaluate("hash => { location.hash = hash }", ENTRY)
    page.get_by_role("button", name="Editoropties tonen").click()
    page.get_by_role("menuitem", name="Verwijderen").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Verwijderen").click()
    expect(page.locator("#voorstel li")).to_have_text(f"plans/{FILE} wordt weggehaald. Stel deze wijziging voor")
    proposed = urlsplit(page.locator("#voorstel a").get_attribute("href") or "")
    assert dict(parse_qsl(proposed.query)) == {"title": f"Weghalen: plans/{FILE}", "body": f"Bestand: plans/{FILE}\n"}


def test_who_has_no_account_changes_a_title_and_gets_the_file_with_that_line_changed(
    browser: Browser, tmp_path: Path
) -> None:
    """No other website is asked for anything, and every other byte of the file stays."""
    write_form(tmp_path / SUB_PATH, PROJECT / "plans", url="https://github.com/voorbeeldstad/plannen")
    page = browser.new_page(locale="en-US")  # it speaks Dutch all the same
    page.set_default_timeout(240_000)  # a quiet machine needs ten seconds
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    with serve(tmp_path) as base:
        page.goto(f"{base}beheer/")
        page.get_by_role("button", name="Zonder account").click()
        page.get_by_text("Houten: nota's").wait_for()
        page.evaluate("hash => { location.hash = hash }", ENTRY)
        page.get_by_role("textbox", name="Titel").first.fill("Een eigen baan")
        page.get_by_role("button", name="Opslaan").first.click()
        link = page.get_by_role("link", name="Download het bestand")
        saved = link.evaluate("link => fetch(link.href).then(found => found.text())")
        proposed = urlsplit(page.get_by_role("link", name="Stel deze wijziging voor").get_attribute("href") or "")
        see_that_what_is_taken_away_is_proposed_too(page)
    page.close()
    before = (PROJECT / "plans" / FILE).read_text("utf-8")
    assert saved == before.replace("titel: Oprichting van een Houtense atletiekvereniging", "titel: Een eigen baan")
    assert (proposed.netloc, proposed.path) == ("github.com", "/voorbeeldstad/plannen/issues/new")
    assert dict(parse_qsl(proposed.query)) == {
        "title": f"Voorstel: plans/{FILE}",
        "body": f"Bestand: plans/{FILE}\n\n```yaml\n{saved}\n```\n",
    }
    assert [url for url in asked if not url.startswith((base, "blob:", "data:"))] == []
