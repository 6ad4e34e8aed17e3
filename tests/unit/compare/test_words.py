"""Two texts side by side, word by word."""

from __future__ import annotations

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from uitvoeringskompas.compare.words import Segment, SegmentKind, TextDifference, compare_words

TEXTS = st.lists(st.sampled_from(("de", "coach", "helpt", "ouderen", "buiten.")), max_size=12).map(" ".join)


def test_what_stayed_went_and_came_stands_in_reading_order() -> None:
    """A reader sees one text with the difference in it."""
    found = compare_words("De coach helpt ouderen in de wijk.", "De coach helpt jonge ouderen in elke wijk.")
    assert found == TextDifference(
        segments=(
            Segment(soort=SegmentKind.GELIJK, tekst="De coach helpt"),
            Segment(soort=SegmentKind.ERBIJ, tekst=" jonge"),
            Segment(soort=SegmentKind.GELIJK, tekst=" ouderen in"),
            Segment(soort=SegmentKind.WEG, tekst=" de"),
            Segment(soort=SegmentKind.ERBIJ, tekst=" elke"),
            Segment(soort=SegmentKind.GELIJK, tekst=" wijk."),
        ),
        is_rewritten=False,
    )
    assert (found.added, found.removed) == (2, 1)


def test_a_text_with_little_in_common_is_rewritten() -> None:
    """Loose words that happen to be the same do not make a readable difference."""
    found = compare_words("We beginnen in maart met twee groepen.", "De cursus is vol tot de zomer.")
    assert found.is_rewritten
    assert [segment.soort for segment in found.segments] == [SegmentKind.WEG, SegmentKind.ERBIJ]


@given(TEXTS, TEXTS)
def test_the_pieces_make_up_both_texts(voor: str, na: str) -> None:
    """Without what came it is the first text, without what went the second."""
    segmenten = compare_words(voor, na).segments
    assert "".join(each.tekst for each in segmenten if each.soort is not SegmentKind.ERBIJ) == voor
    assert "".join(each.tekst for each in segmenten if each.soort is not SegmentKind.WEG) == na


def test_a_long_text_full_of_changes_costs_no_more_than_a_moment() -> None:
    """Word for word that would be millions of comparisons, for a difference that nobody reads."""
    voor = " ".join(f"de {number % 7} het" for number in range(2500))
    na = " ".join(f"het {number % 5} de" for number in range(2500))
    start = process_time()
    assert compare_words(voor, na).is_rewritten
    assert process_time() - start < 1


def test_one_word_in_a_long_text_is_still_one_word() -> None:
    """What is the same before and after costs nothing."""
    voor = " ".join(["de coach helpt"] * 1500)
    found = compare_words(f"{voor} ouderen {voor}", f"{voor} kinderen {voor}")
    assert (found.added, found.removed, found.is_rewritten) == (1, 1, False)
