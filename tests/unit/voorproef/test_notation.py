"""The values of a form become a file that says the same."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.plannen import WANDELGROEP
from uitvoeringskompas.reading.characters import show_unseen
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import place_of
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.voorproef.notation import write_plan

KEYS = st.sampled_from(["titel", "wat", "bedrag", "van", "regels", "toelichting"])
# A sign that nobody sees is refused wherever it stands, so no form keeps it either.
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12).filter(
    lambda text: show_unseen(text) == text
)
TEXTS = st.one_of(
    WORDS, st.sampled_from(["0363", "ja", "2026-Q1", "10:30", "- streep", "twee\n\nalinea's", "# hek: x"])
)
NUMBERS = st.one_of(st.integers(-(10**9), 10**9), st.decimals(0, 10**6, places=2, allow_nan=False))
SINGLE = st.one_of(TEXTS, NUMBERS, st.booleans())
VALUES = st.recursive(
    SINGLE,
    lambda deeper: st.one_of(
        st.lists(deeper, min_size=1, max_size=3), st.dictionaries(KEYS, deeper, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES, min_size=1))
def test_what_is_written_is_what_is_read(data: dict[str, Value]) -> None:
    """Whatever the words look like, and however deep they stand."""
    place = place_of(tuple(WANDELGROEP.split("/")))
    assert place is not None
    reading = read_content(write_plan(data).encode(), place, WANDELGROEP)
    assert reading.document is not None, reading.problems
    assert reading.document.data == data


def test_a_list_and_a_block_come_below_their_key() -> None:
    """As a form writes them; one with nothing in it is left out."""
    data: dict[str, Value] = {
        "titel": "Wandelen",
        "leeg": [],
        "regels": [{"id": "a", "bedrag": Decimal("2.50")}, "b"],
        "niets": {},
    }
    assert write_plan(data) == "titel: Wandelen\nregels:\n  - id: a\n    bedrag: 2.50\n  - b\n"
