"""The questions that people come with: how many clicks and how many screens lie before the answer, on a laptop.

The answers are whole sentences of the page, in sight without opening a fold: a number without its sentence is none.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import Form

SCREEN: ViewportSize = {"width": 1280, "height": 900}
PROGRAMMA = "Gezond in elke wijk in 2026"
RAAD = (
    "Wat nog besloten moet worden, en wat de raad nog krijgt",
    "Programmabegroting 2027 in de raad",
    "Geld uit ‘Brede SPUK sport, gezondheid en sociale basis’ loopt af: hoe het daarna verder gaat",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Walk:
    """From the first page on: the words of each link to click, how many screens down each is at most, and the answer.

    The last number of ``screens`` is that of the answer, from where the last click leads to: the top of a page, or the
    chapter that a link in the menu of the page names.
    """

    clicks: tuple[str, ...]
    screens: tuple[int, ...]
    answer: tuple[str, ...]


WALKS = {
    "what is done against loneliness, what it costs and whether it works": Walk(
        clicks=("Voorbeeldstad", "Minder inwoners voelen zich ernstig eenzaam"),
        screens=(2, 2, 2),
        answer=(
            "Er zijn 5 interventies voor dit doel (waarvan 2 voor een doel eronder): 4 lopen, 1 vertraagd.",
            "Daarvoor is in 2026 € 140.000 begroot (van 5 van de 6 regels bekend).",
            (
                "11,2% in 2024, 0,6 procentpunt hoger dan in 2020: de verkeerde kant op; "
                "het doel voor 2028 (hoogstens 9,6%) is nu verder weg dan bij het begin."
            ),
        ),
    ),
    "what a partner does": Walk(
        clicks=(PROGRAMMA, "Welzijn Voorbeeldstad"),
        screens=(2, 3, 1),
        answer=(
            (
                "Welzijn Voorbeeldstad voert 6 interventies uit, beloofde 2 resultaten en brengt zelf iets in, "
                f"in ‘{PROGRAMMA}’."
            ),
        ),
    ),
    "what changed since last year": Walk(
        clicks=("Voorbeeldstad", "Vergelijk 2025 met 2026"),
        screens=(2, 1, 1),
        answer=(
            (
                "Van de 11 interventies van 2025 gaan er 10 verder (2 samengevoegd en 1 onder een andere naam) "
                "en is er 1 gestopt; in 2026 zijn er 7 nieuw en is er 1 afgesplitst."
            ),
            "begroot was € 362.500 en is nu € 313.500: € 49.000 minder.",
        ),
    ),
    "what the raad must decide": Walk(clicks=(PROGRAMMA, "Wat komt eraan"), screens=(2, 1, 1), answer=RAAD),
    "what the raad must decide, for who scrolls past the menu": Walk(clicks=(PROGRAMMA,), screens=(2, 7), answer=RAAD),
}

DOWN_TO_SENTENCE = r"""
sentence => {
    const words = element => element.textContent.replace(/\s+/g, ' ');
    const found = [...document.querySelectorAll('.kompas :is(p, li, dd, th, td, caption)')]
        .filter(element => element.checkVisibility() && words(element).includes(sentence))
        .filter((element, _, all) => !all.some(other => other !== element && element.contains(other)));
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const start = target ? target.getBoundingClientRect().top : -scrollY;
    const bottoms = found.map(element => element.getBoundingClientRect().bottom - start);
    return bottoms.length ? Math.min(...bottoms) : null;
}
"""


@pytest.mark.parametrize("form", ["host", "guest"])
@pytest.mark.parametrize("question", WALKS)
def test_an_answer_is_two_clicks_away_and_within_three_screens(
    question: str, form: str, page: Page, request: pytest.FixtureRequest
) -> None:
    """A resident once clicked three times, scrolled 34 screens and added up by hand; whether it works, no page said."""
    found: Form = request.getfixturevalue(form)
    walk = WALKS[question]
    page.set_viewport_size(SCREEN)
    page.goto(found.base)
    seen = [follow(page, words) for words in walk.clicks]
    seen.append(max(screens_to(page.evaluate(DOWN_TO_SENTENCE, sentence)) for sentence in walk.answer))
    assert [most for most, real in zip(walk.screens, seen, strict=True) if real > most] == [], seen


def follow(page: Page, words: str) -> int:
    """Go where the first link in sight with these words leads; give how many screens down it stands."""
    link = page.get_by_role("link", name=words, exact=True).filter(visible=True).first
    box = link.bounding_box()
    href = link.evaluate("link => link.href")
    page.goto(href)
    return screens_to(box["y"] + box["height"] if box else None)


def screens_to(bottom: float | None) -> int:
    """Count the screens down to this place, the first one included; what is not there is beyond any screen."""
    return 999 if bottom is None else math.ceil(bottom / SCREEN["height"])
