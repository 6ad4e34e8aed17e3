"""A file that is valid but made to be slow is judged as soon as any other."""

from __future__ import annotations

import time

import pytest

from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from tests.unit.rules.checking import check_catalogus

LONG = "a-" * 36
TEXTS = {
    "a text that is almost an address": ("@" + "a" * 19_900, 0),
    "dots before an at-sign": ("a." * 9_000 + "@", 0),
    "one address after the other": ("j.jansen@a.nl " * 1_400, 1),
}


@pytest.mark.parametrize(("text", "number"), TEXTS.values(), ids=TEXTS.keys())
def test_addresses_are_looked_for_once_per_word(text: str, number: int) -> None:
    """It took seconds per field, minutes per file."""
    begrippen = ",".join(f'{{begrip: b{place}, uitleg: "{text}"}}' for place in range(20))
    files = {**DUINSTAD, PROGRAMMA: f"{DUINSTAD[PROGRAMMA]}analyse: {{begrippen: [{begrippen}]}}\n"}
    assert seconds_and_problems(files) == (True, 20 * number)


def test_many_dead_references_are_compared_with_few_names() -> None:
    """It took more than a minute for 500 references of 80 characters to 500 others."""
    dekking = ",".join(f"{{id: {LONG}x{place:05d}, naam: N, soort: rijk}}" for place in range(500))
    regels = ",".join(f"{{id: r{place}, jaar: 2026, begroot: 1, dekking: {LONG}y{place:05d}}}" for place in range(500))
    start = DUINSTAD[PROGRAMMA].split("prestatieafspraken:", maxsplit=1)[0]
    text = f"{start}begroting: {{regels: [{regels}]}}\ndekking: [{dekking}]\n"
    is_soon, number = seconds_and_problems({PROGRAMMA.replace("gezondheid", "jeugd"): text})
    assert (is_soon, number >= 500) == (True, True)


def seconds_and_problems(files: dict[str, str]) -> tuple[bool, int]:
    """Tell whether judging took less than five seconds (mostly it is far less than one), and how much was wrong."""
    catalogus = catalogus_of(files)
    start = time.process_time()
    problems = check_catalogus(catalogus)
    return time.process_time() - start < 5, len(problems)
