"""The panel beside a form, in a browser: what kompas check says of a change, and the page as it will look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from tests.browser.axe import NOTHING_FOUND, list_violations
from tests.browser.chromium import Watch, watch
from tests.browser.serving import SUB_PATH, QuietHandler, serve
from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import DUINSTAD, WANDELGROEP
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.adapters.policy.directives import write_policy
from uitvoeringskompas.build import BuildOptions, build_site, list_own_assets
from uitvoeringskompas.voorproef.assets import ASKED_OF_POLICY, Voorproefbron, list_preview_assets

DAY = date(2026, 10, 1)
TITLE = "Gezond Duinstad"
LONG = 240_000
"""Milliseconds: on a quiet machine it is ready in ten seconds."""
BEGIN = "Controleer en bekijk"
FORM = """\
<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Beheer</title><meta name="viewport" content="width=device-width">
<script type="module" src="formulier.js"></script></head>
<body><main><h1>Beheer</h1><label>Bestand <textarea></textarea></label></main></body>
</html>
"""
SCRIPT = f"""\
import {{ Paneel, keep }} from "./voorproef/paneel.js";
const paneel = new Paneel(document);
document.querySelector("main").append(paneel.element);
const veld = document.querySelector("textarea");
veld.addEventListener("input", () => paneel.show({{ pad: "{WANDELGROEP}", tekst: veld.value }}));
window.bewaar = () => keep([{{ pad: "{WANDELGROEP}", tekst: veld.value }}]);
"""
SAME = """
    (main, html) => {
        const ours = document.createElement('div');
        ours.innerHTML = html;
        return ours.innerHTML.trim() === main.innerHTML.trim();
    }
"""
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> [klik](javascript:alert(3))"


@dataclass(kw_only=True)
class Opened:
    """A form that is open, what it did that a visitor should not notice, and what it fetched."""

    page: Page
    seen: Watch
    fetched: list[str] = field(default_factory=list)
    before: tuple[tuple[str, ...], str] = ((), "")

    @property
    def text(self) -> Locator:
        """Give the field with the text of the file."""
        return self.page.get_by_label("Bestand")

    @property
    def status(self) -> Locator:
        """Give the sentence that says how it stands."""
        return self.page.get_by_role("status")

    @property
    def shown(self) -> FrameLocator:
        """Give the page that is previewed."""
        return self.page.frame_locator("iframe")


class FormHandler(QuietHandler):
    """Serve a site whose form has the policy that the panel asks for, and modules as what they are."""

    extensions_map = QuietHandler.extensions_map | {".js": "text/javascript", ".wasm": "application/wasm"}

    def end_headers(self) -> None:
        """Add the policy, to the worker as well."""
        if f"/{SUB_PATH}/beheer/" in self.path:
            self.send_header("Content-Security-Policy", write_policy(ASKED_OF_POLICY))
        super().end_headers()


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the plans of a small publisher."""
    folder = tmp_path_factory.mktemp("voorproef") / "plans"
    for path, text in DUINSTAD.items():
        write_file(folder / path, text.encode())
    return folder


@pytest.fixture(scope="module")
def form(plans: Path, project: Path) -> Iterator[str]:
    """Give the address of a site with a form of one field."""
    site = plans.parent / "site" / SUB_PATH
    bron = Voorproefbron(
        plans=plans,
        texts=KNOWLEDGE.texts,
        pyodide=project / "node_modules" / "pyodide",
        site_title=TITLE,
        peildatum=DAY,
    )
    for asset in (*list_own_assets(), *list_preview_assets(bron)):
        write_file(site / asset.address, asset.read())
    write_file(site / "beheer" / "index.html", FORM.encode())
    write_file(site / "beheer" / "formulier.js", SCRIPT.encode())
    with serve(plans.parent / "site", FormHandler) as base:
        yield base


@pytest.fixture
def opened(form: str, browser: Browser) -> Iterator[Opened]:
    """Give the form with the panel at work."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    found = Opened(page=page, seen=watch(page, form))
    page.on("request", lambda request: found.fetched.append(request.url.removeprefix(f"{form}beheer/")))
    page.goto(f"{form}beheer/")
    button = page.get_by_role("button", name=BEGIN)
    expect(button).to_be_visible()
    found.before = (tuple(found.fetched), list_violations(page, 1280, "light"))
    found.text.fill(DUINSTAD[WANDELGROEP])
    button.click()
    expect(page.get_by_role("heading", name="Controle en voorbeeld")).to_be_focused()
    expect(found.status).to_have_text("Alles in orde: geen fouten en geen waarschuwingen.", timeout=LONG)
    yield found
    context.close()


def see_that_nothing_is_fetched_before_somebody_asks(opened: Opened) -> None:
    """Four small files, and a button that everybody can use."""
    files = ("", "formulier.js", "voorproef/paneel.js", "voorproef/proef.js", "voorproef/paneel.css")
    assert opened.before == (files, NOTHING_FOUND)


def see_the_page_as_the_build_makes_it(opened: Opened, plans: Path) -> None:
    """Compare its content; it stands in our own frame, with its own letters."""
    options = BuildOptions(peildatum=DAY, shown_as="plans", site_title=TITLE, keep_going=True)
    built = build_site(plans, KNOWLEDGE, options=options, exports=()).site
    assert built is not None
    ours = next(each for each in built.pages if each.source == WANDELGROEP).render().html
    assert opened.shown.locator("main > .raam").evaluate(SAME, ours)
    assert opened.shown.locator("body").evaluate("() => document.fonts.check('16px \"Source Sans 3\"')")


def see_a_mistake_in_the_words_of_kompas_check(opened: Opened) -> None:
    """On a phone and in the dark too; the last good page stays, and says so."""
    opened.text.fill(DUINSTAD[WANDELGROEP].replace("status: loopt", "status: lopt"))
    expect(opened.status).to_have_text("1 fout en geen waarschuwingen in dit bestand.", timeout=LONG)
    expect(opened.page.locator(".meldingen li.fout")).to_contain_text(
        '"lopt" kan niet bij "status". Bedoelde je "loopt"? Kies uit: '
    )
    expect(opened.page.locator(".voorbeeld .noot")).to_have_text("Dit is de pagina van voor de fouten.")
    for width in (320, 1280):
        assert list_violations(opened.page, width, "dark") == NOTHING_FOUND
        assert opened.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def see_that_nothing_runs_and_nothing_is_asked_of_other_sites(opened: Opened) -> None:
    """Look at a text that would like to: it is shown as it was typed."""
    opened.text.fill(DUINSTAD[WANDELGROEP].replace("Samen wandelen.", f"'{HOSTILE}'"))
    expect(opened.shown.locator("main")).to_contain_text("<script>alert(1)</script>", timeout=LONG)
    assert opened.shown.locator("script, main img, a[href^='javascript']").count() == 0
    assert opened.seen.everything() == {}


def test_a_change_is_checked_and_shown_before_anything_is_proposed(opened: Opened, plans: Path) -> None:
    """Python is loaded once for all that there is to see, which takes ten seconds."""
    see_that_nothing_is_fetched_before_somebody_asks(opened)
    see_the_page_as_the_build_makes_it(opened, plans)
    see_a_mistake_in_the_words_of_kompas_check(opened)
    see_that_nothing_runs_and_nothing_is_asked_of_other_sites(opened)
