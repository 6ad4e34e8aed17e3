"""A text made shorter keeps whole words, whole sentences and one line."""

import pytest

from uitvoeringskompas.taal.kort import MOST_TOLD, MOST_TYPED, cut_at_word, cut_off, shorten


@pytest.mark.parametrize(
    ("tekst", "most", "shown"),
    [
        ("een twee drie", 13, "een twee drie"),
        ("een twee, drie", 12, "een twee …"),
        ("eentweedrie", 4, "eent …"),
    ],
)
def test_a_text_of_words_is_cut_behind_a_word(tekst: str, most: int, shown: str) -> None:
    assert cut_at_word(tekst, most) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("  veel \t wit\n", "veel wit"),
        ("x" * MOST_TYPED, "x" * MOST_TYPED),
        ("x" * (MOST_TYPED + 1), "x" * MOST_TYPED + "…"),
        (" " * MOST_TYPED * 3, "…"),
    ],
)
def test_what_somebody_typed_is_repeated_on_one_line_and_never_longer(typed: str, shown: str) -> None:
    assert cut_off(typed) == shown


@pytest.mark.parametrize(
    ("tekst", "shown"),
    [
        ("Wij helpen\nouderen.", "Wij helpen ouderen."),
        ("Wij helpen ouderen. Dat doen wij thuis.", "Wij helpen ouderen …"),
        ("ouderen " * 30, "ouderen " * (MOST_TOLD // 8) + "…"),
    ],
)
def test_a_sentence_about_a_text_holds_its_first_sentence_alone(tekst: str, shown: str) -> None:
    assert shorten(tekst) == shown
