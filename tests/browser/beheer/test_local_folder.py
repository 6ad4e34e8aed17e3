"""The form on a folder of this computer: what is saved stands in the files, and nothing of somebody else is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import NOTHING_FOUND, Scheme, list_violations
from tests.browser.beheer.chosenfolder import ChosenFolder, choose
from tests.browser.beheer.formsite import write_form
from tests.browser.chromium import watch
from tests.browser.serving import SUB_PATH, serve
from tests.unit.plannen import DUINSTAD, WANDELGROEP
from uitvoeringskompas.adapters.file import write_file

FOLDER = "map/plans"
INTERVENTIES = WANDELGROEP.rpartition("/")[0]
NEW = f"{INTERVENTIES}/fietsen-met-z-n-allen.yaml"
COLLECTION = "#/collections/duinstad--2026--gezondheid--interventies"
TOP = "found => found.getBoundingClientRect().top"
BOTTOM = "found => found.getBoundingClientRect().bottom"
SEEN: tuple[tuple[int, Scheme], ...] = ((320, "dark"), (1280, "light"))
IN_FOLDER = "In een map op deze computer"
LONG = 240_000
"""Milliseconds: on a quiet machine it is ready in ten seconds."""


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a form over the plans of two publishers, of a site that knows no git host."""
    folder = tmp_path_factory.mktemp("lokaal")
    for path, text in DUINSTAD.items():
        write_file(folder / "plans" / path, text.encode())
    write_form(folder / "site" / SUB_PATH, folder / "plans")
    with serve(folder / "site") as base:
        yield f"{base}beheer/"


@pytest.fixture
def opened(browser: Browser) -> Iterator[Page]:
    """Give a page in which one may wait for a form that is loaded."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    page.set_default_timeout(LONG)
    yield page
    context.close()


def open_entry(page: Page, name: str) -> None:
    """Open one interventie, or the form for a new one."""
    page.evaluate("hash => { location.hash = hash }", f"{COLLECTION}/{name}")


def save(page: Page, title: str) -> None:
    """Give what is open another title, and save it."""
    page.get_by_role("textbox", name="Titel").first.fill(title)
    page.get_by_role("button", name="Opslaan").first.click()


def see_that_a_file_that_cannot_be_read_is_named(page: Page) -> None:
    """Read which one, and where one learns more."""
    expect(page.locator("#voorstel")).to_contain_text(
        f"Niet te lezenplans/{INTERVENTIES}/kapot.yaml heeft een fout in de YAML en staat niet in het formulier. "
        "De opdracht kompas check zegt wat er mis is."
    )
    page.get_by_role("button", name="Verberg deze balk").click()


def see_that_one_line_changes(page: Page, folder: ChosenFolder) -> None:
    """Look in the folder itself; nothing but the file is in it."""
    before = folder.names(f"{FOLDER}/{INTERVENTIES}")
    open_entry(page, "entries/wandelgroep")
    save(page, "Een eigen pad")
    expect(page.get_by_role("button", name="Opslaan")).to_have_count(0, timeout=LONG)
    wanted = DUINSTAD[WANDELGROEP].replace("titel: Wandelgroep\n", "titel: Een eigen pad\n")
    assert folder.read(f"{FOLDER}/{WANDELGROEP}") == wanted
    assert folder.names(f"{FOLDER}/{INTERVENTIES}") == before


def see_that_a_new_one_is_a_file(page: Page, folder: ChosenFolder) -> None:
    """Look at its name, which comes from its title; what was left empty is not in it."""
    # The form makes fields as they come in sight.
    page.set_viewport_size({"width": 1280, "height": 9000})
    open_entry(page, "new")
    page.get_by_role("radio", name="Activiteit").first.click()
    page.get_by_role("textbox", name=re.compile("^Wat")).first.fill("Samen fietsen.\n\nElke week.")
    page.locator('section[data-key-path="status"]').get_by_role("combobox").click()
    page.get_by_role("option", name="Nog niet gestart").click()
    save(page, "Fietsen: met z'n allen")
    expect(page.get_by_role("button", name="Opslaan")).to_have_count(0, timeout=LONG)
    assert folder.read(f"{FOLDER}/{NEW}") == (
        'titel: "Fietsen: met z\'n allen"\n'
        "soort: activiteit\nwat: |-\n  Samen fietsen.\n\n  Elke week.\nstatus: niet_gestart\n"
    )
    page.set_viewport_size({"width": 1280, "height": 900})


def see_that_one_is_taken_away(page: Page, folder: ChosenFolder) -> None:
    """See the file go, and the others stay."""
    before = folder.names(f"{FOLDER}/{INTERVENTIES}")
    open_entry(page, f"entries/{NEW.rpartition('/')[2].removesuffix('.yaml')}")
    page.get_by_role("button", name="Editoropties tonen").click()
    page.get_by_role("menuitem", name="Verwijderen").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Verwijderen").click()
    page.get_by_text("Item verwijderd").wait_for()
    assert [name for name in before if name not in folder.names(f"{FOLDER}/{INTERVENTIES}")] == [NEW.rpartition("/")[2]]


def see_that_the_bar_is_for_everybody(page: Page) -> None:
    """On a phone and in the dark too; what is in the form is not behind it."""
    shell, bar = page.locator("body > .app-shell"), page.locator("#voorstel")
    for width, scheme in SEEN:
        assert list_violations(page, width, scheme, within="#voorstel") == NOTHING_FOUND
        assert abs(shell.evaluate(BOTTOM) - bar.evaluate(TOP)) < 1
    page.set_viewport_size({"width": 1280, "height": 900})
    bar.get_by_role("button", name="Verberg deze balk").press("Enter")
    expect(bar).to_be_hidden()
    assert shell.evaluate(BOTTOM) == 900


def see_that_the_change_of_somebody_else_stays(page: Page, folder: ChosenFolder) -> None:
    """Who was late keeps their own version, as a file to download."""
    path = f"{FOLDER}/{WANDELGROEP}"
    changed = folder.read(path) + "# van een ander\n"
    open_entry(page, "entries/wandelgroep")
    page.get_by_role("textbox", name="Titel").first.wait_for()
    folder.write(path, changed)
    save(page, "Mijn pad")
    before = changed.removesuffix("# van een ander\n")
    told = f'"plans/{WANDELGROEP}" is intussen door iemand anders gewijzigd. Er is niets opgeslagen.'
    expect(page.get_by_role("alertdialog")).to_contain_text(told)
    page.get_by_role("button", name="OK").click()
    bar = page.get_by_role("complementary", name="Wat je hebt opgeslagen")
    expect(bar).to_contain_text(told)
    own = bar.get_by_role("link", name="Download jouw versie")
    mine = own.evaluate("link => fetch(link.href).then(found => found.text())")
    see_that_the_bar_is_for_everybody(page)
    assert mine == before.replace("titel: Een eigen pad\n", "titel: Mijn pad\n")
    assert folder.read(path) == changed


def test_what_is_written_in_a_folder_without_git_stands_in_its_files(form: str, opened: Page) -> None:
    """One walk, since loading the form takes most of the time."""
    seen = watch(opened, form)
    files = {f"{FOLDER}/{path}": text for path, text in DUINSTAD.items()}
    folder = choose(opened, form, files | {f"{FOLDER}/{INTERVENTIES}/kapot.yaml": "titel: [een\n"}, "map")
    opened.get_by_role("button", name=IN_FOLDER).click()
    opened.get_by_text("Collecties").wait_for()
    see_that_a_file_that_cannot_be_read_is_named(opened)
    see_that_one_line_changes(opened, folder)
    see_that_a_new_one_is_a_file(opened, folder)
    see_that_one_is_taken_away(opened, folder)
    see_that_the_change_of_somebody_else_stays(opened, folder)
    assert (seen.outside, seen.failed, seen.dialogs) == ([], [], [])


def test_everybody_can_begin(form: str, opened: Page) -> None:
    """On a phone, in the dark and with a keyboard: the first thing that one comes to is the first way to begin."""
    opened.goto(form)
    first = opened.get_by_role("button", name=IN_FOLDER)
    first.wait_for()
    for width, scheme in SEEN:
        assert list_violations(opened, width, scheme) == NOTHING_FOUND
        assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
    opened.keyboard.press("Tab")
    expect(first).to_be_focused()


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ("leeg", 'In de map "leeg" staat geen map plans. Kies de map waar die in staat.'),
        ("geen", "Je hebt geen map gekozen."),
    ],
)
def test_a_folder_without_plans_is_refused_and_one_may_choose_again(
    form: str, opened: Page, chosen: str, told: str
) -> None:
    """Nothing of the form is loaded before."""
    folder = choose(opened, form, {"leeg/lees-mij.txt": "leeg"}, "leeg")
    if chosen == "geen":
        opened.evaluate(
            "() => { window.showDirectoryPicker = async () => { throw new DOMException('', 'AbortError') } }"
        )
    opened.get_by_role("button", name=IN_FOLDER).click()
    expect(opened.get_by_role("status")).to_have_text(told)
    expect(opened.get_by_role("button", name=IN_FOLDER)).to_be_visible()
    assert folder.names("leeg") == ["lees-mij.txt"]
