"""Searching in Material's own dialog, in a real browser: the questions of our own frame find the same pages."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Form
from tests.browser.test_zoeken import ENOUGH, QUESTIONS

OWN = "eigen/over-ons/"
STADHUIS = re.compile("eigen/(?:over-ons|stukken)/")
FOUND = ".md-search-result__item"
NARROWED = (
    ("alcohol almere 2023", "almere/2023/"),
    ("ouderen houten", "houten/"),
    ("roken voorbeeldstad 2026", "voorbeeldstad/"),
    ("doel eenzaamheid voorbeeldstad", "voorbeeldstad/doelen/"),
    ("partij welzijn voorbeeldstad", "voorbeeldstad/partijen/welzijn/"),
    ("vastgesteld programma almere", "almere/2018/"),
    ("regelgeving handhaving alcohol", "alcohol"),
)
"""What our own search lets one choose from, typed beside a word, and what the address of the first page found has."""
ASK = """async questions => {
  const field = document.querySelector('.md-search__input'), list = document.querySelector('.md-search-result__list');
  const told = document.querySelector('.md-search-result__meta'), found = [];
  for (const question of questions) {
    const done = new Promise(resolve => new MutationObserver((_, watch) => { watch.disconnect(); resolve(); })
      .observe(told, {childList: true}));
    field.value = question;
    field.dispatchEvent(new KeyboardEvent('keyup'));
    await done;
    await new Promise(resolve => setTimeout(resolve));
    found.push([...list.children].slice(0, 3).map(item => new URL(item.querySelector('a').href).pathname));
  }
  return found;
}"""


def ask(page: Page, guest: Form, words: str) -> Locator:
    """Type these words in the search on a page of the gemeente itself, and give what it found first."""
    page.goto(guest.base + OWN)
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially(words)
    return page.locator(FOUND).first


def test_what_people_type_finds_what_they_mean_among_the_first_three(page: Page, guest: Form) -> None:
    """Singular and plural, parts of compounds, with and without accents, and whole questions."""
    ask(page, guest, "roken").wait_for()
    found = page.evaluate(ASK, [question for question, _ in QUESTIONS])
    missed = [
        (question, addresses)
        for (question, meant), addresses in zip(QUESTIONS, found, strict=True)
        if not any(re.search(meant, address) for address in addresses)
    ]
    assert 1 - len(missed) / len(QUESTIONS) >= ENOUGH, missed


def test_a_gemeente_a_year_or_a_kind_of_page_beside_a_word_narrows_what_is_found(page: Page, guest: Form) -> None:
    """There is no second field with choices: gemeente, year, theme, pijler, status and kind are words too."""
    ask(page, guest, "roken").wait_for()
    found = page.evaluate(ASK, [question for question, _ in NARROWED])
    first = {question: addresses[0] for (question, _), addresses in zip(NARROWED, found, strict=True)}
    assert {question: address for (question, meant) in NARROWED if meant not in (address := first[question])} == {}


def test_words_that_nobody_sees_find_a_page_and_are_never_shown(page: Page, guest: Form) -> None:
    """A page says "baby's"; who types "babys" finds it, and reads what is on it."""
    expect(ask(page, guest, "babys")).to_contain_text("Baby's")
    assert "babys" not in page.locator(".md-search-result").inner_text()


def test_a_page_of_the_gemeente_itself_is_found_as_before(page: Page, guest: Form) -> None:
    found = ask(page, guest, "stadhuis").locator("a").first
    expect(found).to_have_attribute("href", STADHUIS)
