"""Whatever somebody types, its letters, digits and signs are printed: tried with texts that nobody chose."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.views.kit.printed_text import Printed
from uitvoeringskompas.views.kit.prose import render_proza, shorten_proza

PIECES = (
    "woord",
    "En",
    "65",
    " ",
    " ",
    "\n",
    "\n\n",
    "  ",
    "\n  ",
    *"*_-+>#|<&\\`~[]()!=.,:;\"'{}^%$/•–",
    "1. ",
    "2. ",
    "a) ",
    "b) ",
    "- ",
    "* ",
    "o ",
    "> ",
    "# ",
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_letter_digit_or_sign_gets_lost_in_any_text(typed: str) -> None:
    """Only stars in pairs, bullets, a ``#`` of a heading, a ``>`` of a quotation and a line of signs are marks."""
    printed = Printed(render_proza(typed))
    marks = {"*", "-", "•", "–", "o", "#", ">", "_"}

    def signs(text: str) -> Counter[str]:
        return Counter(sign for sign in text if not sign.isspace() and sign not in marks)

    assert signs(printed.text) == signs(typed)
    lost = Counter(sign for sign in typed if sign in marks) - Counter(sign for sign in printed.text if sign in marks)
    elements = sum(printed.tags.get(tag, 0) for tag in ("em", "strong", "blockquote", "hr")) + printed.bullets
    assert (sum(lost.values()) > 0) == (elements > 0)
    assert lost["o"] + lost["•"] + lost["–"] <= printed.bullets


LINES = st.sampled_from(
    [
        mark + words
        for mark in (
            "",
            "1) ",
            "2) ",
            "3) ",
            "1. ",
            "2. ",
            "3. ",
            "7. ",
            "8. ",
            "a) ",
            "b) ",
            "A. ",
            "B. ",
            "- ",
            "• ",
            "▪ ",
            "– ",
            "* ",
            "> ",
            "# ",
            "+ ",
        )
        for words in ("Woord:", "65 jaar.", "en *ook* **zo**")
    ]
    + ["", "", "---", "| a | b |", "2026. Jaar"]
)


@given(
    st.lists(st.tuples(st.sampled_from(("", "", "", "  ", "   ", "    ")), LINES).map("".join), max_size=12).map(
        "\n".join
    )
)
def test_no_letter_or_digit_gets_lost_or_added_in_any_list(typed: str) -> None:
    """The numbers and letters of the items among them."""
    printed = Printed(render_proza(typed)).text
    assert [sign for sign in printed if sign.isalnum()] == [sign for sign in typed if sign.isalnum()]
    assert [sign for sign in shorten_proza(typed, most=10_000) if sign.isalnum()] == [
        sign for sign in typed if sign.isalnum()
    ]


@given(st.text(max_size=80))
def test_any_text_at_all_keeps_its_letters_and_digits(typed: str) -> None:
    def letters(text: str) -> list[str]:
        return [sign for sign in text.replace("\0", "") if sign.isalnum() and sign != "o"]

    assert letters(Printed(render_proza(typed)).text) == letters(typed)
