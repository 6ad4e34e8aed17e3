"""What is not a sound plan is shown as it was typed, and nothing in it commands the terminal of who reads it."""

from __future__ import annotations

import pytest

from tests.unit.voorlezen.lezing import read

TYPED = {
    "yaml that is broken": ("titel: 'Wandelen\nsoort: [\n", "titel: 'Wandelen\nsoort: [\n"),
    "a key twice": ("titel: Een\ntitel: Twee\n", "titel: Een\ntitel: Twee\n"),
    "two documents": ("titel: Een\n---\ntitel: Twee\n", "titel: Een\n---\ntitel: Twee\n"),
    "a list": ("- titel\n", "- titel\n"),
    "nothing": ("", "\n"),
    "no key of ours": ("naar: elders\n", "naar: elders\n"),
    "the marks of a conflict": (
        "<<<<<<< HEAD\ntitel: Een\n=======\ntitel: Twee\n>>>>>>> ander\n",
        "<<<<<<< HEAD\ntitel: Een\n=======\ntitel: Twee\n>>>>>>> ander\n",
    ),
    "bytes that are no UTF-8": (b"titel: Caf\xe9\n", "titel: Caf\\xe9\n"),
    "lines of Windows": (b"titel: [\r\nsoort: x\r\n", "titel: [\nsoort: x\n"),
}


@pytest.mark.parametrize(("typed", "shown"), TYPED.values(), ids=TYPED)
def test_what_cannot_be_read_for_certain_stays_as_it_was_typed(typed: str | bytes, shown: str) -> None:
    """A driver that gives up would stop git, and one that guesses would hide what changed."""
    assert read(typed) == shown


def test_a_sign_that_commands_a_terminal_is_shown_as_its_code() -> None:
    """In a sound plan and in a broken one: what git shows goes to a terminal as it is."""
    turned = "titel: Rood\N{RIGHT-TO-LEFT OVERRIDE}\nsoort: interventie\n"
    assert read(turned) == "Interventie ‘Rood\\u202e’\n  Soort: interventie\n"
    assert read("titel: [\x1b[2J\n") == "titel: [\\x1b[2J\n"


def test_windows_lines_and_others_are_read_the_same() -> None:
    """Who saves a plan in Windows changes no sentence of it."""
    typed = "titel: Een\nsoort: interventie\nwat: |\n  Zin een.\n  Zin twee.\n"
    assert read(typed.replace("\n", "\r\n")) == read(typed)
