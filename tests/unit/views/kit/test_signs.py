"""A text is never swallowed or bent: what was typed is printed, and only what is meant as a mark is none."""

import time

import pytest

from tests.unit.views.kit.printed_text import Printed
from tests.unit.views.kit.typed_texts import AS_TYPED, BECOMES
from uitvoeringskompas.views.kit.prose import render_proza, shorten_proza


@pytest.mark.parametrize("typed", AS_TYPED.strip().splitlines())
def test_what_is_no_mark_is_printed_as_it_was_typed(typed: str) -> None:
    """On the page, and in the plain text of a description."""
    assert (Printed(render_proza(typed)).line, shorten_proza(typed)) == (typed, typed)


@pytest.mark.parametrize(("typed", "lines"), BECOMES)
def test_a_mark_becomes_what_it_means_and_nothing_is_lost(typed: str, lines: str) -> None:
    assert "\n".join(Printed(render_proza(typed)).lines) == lines


def test_there_are_enough_texts_to_trust() -> None:
    assert len(AS_TYPED.strip().splitlines()) >= 60


@pytest.mark.parametrize(
    ("typed", "href"),
    [
        ("https://ggd.nl", "https://ggd.nl"),
        ("Zie https://ggd.nl/a?b=1&c=2.", "https://ggd.nl/a?b=1&c=2"),
        ("(zie https://ggd.nl/a_(b))", "https://ggd.nl/a_(b)"),
        ("HTTP://GGD.NL/A", "HTTP://GGD.NL/A"),
        ("www.ggd.nl!", "https://www.ggd.nl"),
        ("info@ggd.nl.", "mailto:info@ggd.nl"),
        ("[bel](tel:+31900-1234)", "tel:+31900-1234"),
        ("[mail](mailto:info@ggd.nl)", "mailto:info@ggd.nl"),
        ("[a](https://ggd.nl/a_b*c)", "https://ggd.nl/a_b*c"),
        ("[a](https://ggd.nl/&lt;x)", "https://ggd.nl/&lt;x"),
        ("**https://ggd.nl**", "https://ggd.nl"),
        ("https://ggd.nl/één", "https://ggd.nl/%C3%A9%C3%A9n"),
    ],
)
def test_an_address_becomes_a_link_to_exactly_that_address(typed: str, href: str) -> None:
    assert Printed(render_proza(typed)).hrefs == [href]


def test_a_numbered_list_shows_the_marks_that_were_typed() -> None:
    kinds = ("1. x\n2. y", "3. x\n4. y", "1) x\n2) y", "a. x\nb. y", "a) x\nb) y", "A. x\nB. y", "A) x\nB) y")
    assert [render_proza(typed).partition(">")[0] for typed in kinds] == [
        "<ol",
        '<ol start="3"',
        '<ol class="haakje"',
        '<ol type="a"',
        '<ol type="a" class="letter-haakje"',
        '<ol type="A"',
        '<ol type="A" class="hoofdletter-haakje"',
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "*a",
        "*a ",
        "`",
        "> ",
        "> A\n",
        "_a **b ",
        "[a](",
        "<",
        "&",
        "![a](",
        "- ",
        "- a\n",
        "1. a\n",
        " - a\n",
        "a@",
        "www.",
        "https://a.",
        "(",
        "|a|\n",
        "\n",
        "o a\n\n",
        "a) ",
    ],
)
def test_a_field_full_of_one_sign_costs_no_more_than_a_moment(piece: str) -> None:
    start = time.process_time()
    render_proza(piece * (20_000 // len(piece)))
    shorten_proza(piece * (20_000 // len(piece)))
    assert time.process_time() - start < 2


def test_lists_in_lists_in_lists_cost_no_more_than_a_moment() -> None:
    start = time.process_time()
    render_proza("".join(" " * (depth * 2) + "- a\n" for depth in range(140)))
    render_proza("> A" * 6000 + "> " * 6000)
    assert time.process_time() - start < 2
