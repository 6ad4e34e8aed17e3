"""Searching in a real browser: what people type finds the page that they mean, and nothing is asked elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.conftest import Form

QUESTIONS = [
    line.split("\t") for line in (Path(__file__).parent / "zoekvragen.tsv").read_text("utf-8").splitlines() if line
]
"""What a resident, a member of the raad or a journalist types, and which addresses are the page that they mean."""
ENOUGH = 0.95
FIRST_HIT = 300_000
ASK = """async questions => {
  const form = document.querySelector('.zoekvak'), field = document.getElementById('zoekvraag');
  const told = document.querySelector('.zoekstand'), list = document.querySelector('.zoekresultaten'), found = [];
  for (const question of questions) {
    const done = new Promise(resolve => new MutationObserver((_, watch) => {
      if (told.textContent.includes(question) && (list.childElementCount || told.textContent.startsWith('Niets'))) {
        watch.disconnect();
        resolve();
      }
    }).observe(document.getElementById('kompas-zoeken'), {childList: true, subtree: true, characterData: true}));
    field.value = question;
    form.requestSubmit();
    await done;
    found.push([...list.querySelectorAll('h3 a')].slice(0, 3).map(link => new URL(link.href).pathname));
  }
  return found;
}"""


def test_what_people_type_finds_what_they_mean_among_the_first_three(page: Page, host: Form) -> None:
    """Singular and plural, parts of compounds, with and without accents, and whole questions."""
    page.goto(f"{host.base}zoeken/?q=roken")
    page.wait_for_selector(".zoekresultaten li")
    found = page.evaluate(ASK, [question for question, _ in QUESTIONS])
    missed = [
        (question, addresses)
        for (question, meant), addresses in zip(QUESTIONS, found, strict=True)
        if not any(re.search(meant, address) for address in addresses)
    ]
    assert len(QUESTIONS) >= 100
    assert 1 - len(missed) / len(QUESTIONS) >= ENOUGH, missed


def test_a_search_loads_little_from_this_site_alone_and_breaks_no_policy(page: Page, host: Form) -> None:
    """From the field in the head of another page, with the keyboard; the query stands in the address."""
    loaded: dict[str, int] = {}
    wrong: list[str] = []
    page.on("response", lambda each: loaded.update({each.url: int(each.headers.get("content-length") or 0)}))
    page.on("console", lambda said: wrong.append(said.text))
    page.goto(f"{host.base}begrippen/")
    page.focus("#kompas-zoekveld")
    page.keyboard.type("wandelgroep")
    page.keyboard.press("Enter")
    page.wait_for_selector(".zoekresultaten li a")
    assert page.url == f"{host.base}zoeken/?q=wandelgroep"
    assert (wrong, [url for url in loaded if not url.startswith(host.base)]) == ([], [])
    assert sum(size for url, size in loaded.items() if "/uitvoeringskompas/zoeken/" in url) < FIRST_HIT


def test_a_choice_narrows_what_is_found_and_stands_in_the_address(page: Page, host: Form) -> None:
    page.goto(f"{host.base}zoeken/?q=roken")
    page.select_option("#zoek-soort", "partij")
    page.locator(".zoekfeiten").first.filter(has_text=re.compile("^partij")).wait_for()
    assert page.url == f"{host.base}zoeken/?q=roken&soort=partij"
    assert {text.partition(" · ")[0] for text in page.locator(".zoekfeiten").all_inner_texts()} == {"partij"}


def test_a_question_that_is_code_is_text(page: Page, host: Form) -> None:
    page.goto(f"{host.base}zoeken/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3Equxqux")
    page.locator(".zoekstand", has_text="gevonden").wait_for()
    assert page.locator("#kompas-zoeken img").count() == 0


def test_without_script_the_letters_and_the_gemeenten_are_there(host: Form) -> None:
    text = (host.site / "zoeken/index.html").read_text("utf-8")
    ways = ("b/", "../voorbeeldstad/", "../themas/", "../interventies/", "../data/", "../begrippen/")
    assert [way for way in ways if f'href="{way}"' not in text] == []
