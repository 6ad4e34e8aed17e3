"""What each named pattern lets through and what it stops, and that none of them can be made to hang."""

from __future__ import annotations

import re
import time

import pytest

from tests.unit.schema.walking import DEFS, SHARED, fast_validator, whole

GOOD = {
    "tekst": ["Doel #3", "'s-Hertogenbosch", "É", "x" * 300],
    "id": ["a", "beweegcoach", "gala-2", "2e-groep", "a" * 80],
    "meetjaar": ["2024/2025", "2021-2024"],
    "gmcode": ["GM0034", "GM1992"],
    "moment": ["2026", "2026-Q1", "2026-Q4", "2026-03", "2026-12-31", "1990", "2100", "2023-najaar", "2023-winter"],
    "kleur": ["#1a5c8e", "#000000"],
    "pad": ["2026/gezondheid", "2018/sport-gezondheid"],
    "pad_van_wie": ["2026/gezondheid", "kleinstad/2025/gezondheid", "de-fryske-marren/2015/sport"],
    "pad_of_id": ["2026/gezondheid", "nota-2024"],
    "terug_in": ["2027/gezondheid", "2027/gezondheid/beweegcoach"],
    "hoort_bij": ["regio-utrecht/2026/gezond-ouder/valpreventie"],
    "url": ["https://www.houten.nl", "http://a.nl/b?c=d#e", "https://nl.wikipedia.org/wiki/Súdwest-Fryslân"],
    "email": ["gezondheid@houten.nl", "team+gezond@sub.houten.nl"],
    "bedrag": ["37.50", "0.00", "1250.00"],
    "leidraad_id": ["A1", "D24", "M9"],
    "logobestand": ["huisstijl/logo.svg", "huisstijl/Logo_gemeente-2.0.png", "huisstijl/a.webp"],
    "icoonbestand": ["huisstijl/icoon.svg", "huisstijl/favicon.ico", "huisstijl/favicon.png"],
    "tokenbestand": ["huisstijl/tokens.json", "huisstijl/index.tokens.json"],
    "lettertype": ["Verdana", "Source Sans 3", "huisstijl/letter.woff2"],
}
BAD = {
    "tekst": ["", " ", " Doel", "een\ntwee", "een\n", "x" * 301],
    "id": ["", "Beweegcoach", "beweeg_coach", "-a", "a-", "a--b", "a b", "é", "a\n", "a" * 81, "a/b"],
    "gmcode": ["0034", "GM34", "gm0034", "GM00345", "GM003٤"],
    "meetjaar": ["2024", "2024/25", "2024-25", "24/25", "2024 / 2025", "2021–2024", "2024/2025\n"],
    "moment": ["26", "2026-Q5", "2026-13", "2026-1", "2026-00-01", "2026-03-32", "voorjaar", "1989", "2026-Q1-01",
               "2026\n", "2026-3-15", "15-03-2026", "2026-03-15T10:00", "2026-herfst", "najaar 2026", "2026-najaar-01"],
    "kleur": ["1a5c8e", "#1A5C8E", "#fff", "#1a5c8e;x", "red"],
    "pad": ["gezondheid", "26/gezondheid", "2026/", "2026/Gezondheid", "2026/a/b", "../2026/a"],
    "pad_van_wie": ["gezondheid", "kleinstad/gezondheid", "/2026/a", "a/b/2026/c", "Kleinstad/2026/a", "a/2026/"],
    "pad_of_id": ["2026/", "Nota", "2026/a/b", "/nota"],
    "terug_in": ["2027", "gezondheid", "2027/a/b/c"],
    "hoort_bij": ["2026/gezond-ouder/valpreventie", "houten/2026/a", "houten/2026/a/b/c"],
    "url": ["www.houten.nl", "javascript:alert(1)", "ftp://a.nl", "https://", "https://a b", 'https://a"onclick',
            "//a.nl", "mailto:a@b.nl", "https://a.nl/<script>"],
    "email": ["gezondheid", "a@b", "a b@c.nl", "a@b@c.nl", "a@b.", "<a@b.nl> x"],
    "bedrag": ["37", "37,50", "37.5", "-1.00", "€ 37.50", "1.000.00"],
    "logobestand": ["logo.svg", "../huisstijl/logo.svg", "huisstijl/../profiel.svg", "huisstijl/a/b.svg",
                    "huisstijl/.svg", "huisstijl/logo.gif", "huisstijl/logo.svg\n", "huisstijl/mijn logo.svg", "https://a.nl/logo.svg"],
    "icoonbestand": ["favicon.ico", "huisstijl/favicon.webp", "/huisstijl/favicon.ico", "huisstijl\\favicon.ico"],
    "tokenbestand": ["tokens.json", "huisstijl/tokens.yaml", "huisstijl/..json/x", "huisstijl/-.json"],
    "lettertype": ["", " Verdana", "3D", 'a"b', "a;b", "a, b", "url(x)", "huisstijl/letter.ttf", "letter.woff2",
                   "Arial\n", "arial"],
    "leidraad_id": ["N1", "A", "A0", "a1", "A100", "A1b"],
}  # fmt: skip
NAMES = sorted(name for name, definition in DEFS.items() if "pattern" in definition)
HOSTILE = ("a" * 50_000 + "!", "a-" * 25_000 + "!", "2026/" + "a-" * 25_000 + "/", "a@" + "a." * 25_000, "#" * 50_000)


def test_every_pattern_has_its_examples_here() -> None:
    """A new pattern needs good and bad values."""
    assert NAMES == sorted(GOOD) == sorted(BAD)


@pytest.mark.parametrize("name", NAMES)
def test_a_pattern_lets_good_values_through(name: str) -> None:
    """The whole text must match, also for a validator that searches."""
    validator = fast_validator(whole(f"{SHARED}#/$defs/{name}"))
    assert [value for value in GOOD[name] if not validator.is_valid(value)] == []
    assert [value for value in GOOD[name] if not re.fullmatch(DEFS[name]["pattern"], value)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_pattern_stops_bad_values(name: str) -> None:
    """Nothing slips through with a second line, a capital letter or a digit of another script."""
    validator = fast_validator(whole(f"{SHARED}#/$defs/{name}"))
    assert [value for value in BAD[name] if validator.is_valid(value)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_pattern_is_anchored_at_both_ends(name: str) -> None:
    """A pattern without anchors accepts anything that contains something good."""
    assert re.fullmatch(r"\^.*\$", DEFS[name]["pattern"])


@pytest.mark.parametrize("name", NAMES)
def test_a_pattern_takes_time_in_proportion_to_the_text(name: str) -> None:
    """A hostile text of 50,000 characters takes milliseconds; a pattern that backtracks would take hours."""
    start = time.process_time()
    for text in HOSTILE:
        re.search(DEFS[name]["pattern"], text)
    assert time.process_time() - start < 1
