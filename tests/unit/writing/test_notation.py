"""What we write in YAML is read back as exactly the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.plannen import document_of
from uitvoeringskompas.reading.blanks import is_blank
from uitvoeringskompas.reading.characters import find_unseen
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.writing.notation import written

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"])
SEEN = st.text(LETTERS, max_size=20).filter(lambda text: not any(find_unseen(text)))
"""The reader refuses what nobody sees, so nobody wrote it."""
TEXTS = SEEN | st.sampled_from(["no", "NULL", "2026", "1.10", "~", "- x", "a: b", "a #b", ""])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**14), 10**14) | TEXTS,
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.sampled_from("abc"), children, max_size=3),
    max_leaves=8,
)


@given(VALUES)
def test_a_value_comes_back_as_it_was(value: Value) -> None:
    """Texts that look like numbers, words with a meaning, quotes and hashes included; empty keys are gone."""
    data = document_of("stad/profiel.yaml", f"naam:\n  - {written(value)}\n").data
    assert data == {"naam": [without_blanks(value)]}


def without_blanks(value: Value) -> Value:
    """Return a value without the keys behind which nothing stands."""
    if isinstance(value, list):
        return [without_blanks(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: without_blanks(found) for key, found in value.items() if not is_blank(found)}
    return {key: found for key, found in kept.items() if found != {} or value[key] == {}}
