"""Changing one entry of a file leaves every other character as the editor typed it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.plannen import document_of
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.reading.spans import spans_of
from uitvoeringskompas.writing.notation import written
from uitvoeringskompas.writing.wording import Edit, WordingError, remove, reword

TEXT = """\
# Boven het eerste veld
titel:   'Samen gezond'   # zo heet het
wat: >-
  Twee regels
  onder elkaar.

doelen:
- bewegen
-   id: eten
    titel: Gezond eten
    was: voeding

-
  was: rust
  id: slapen
regels: [{id: a, was: b, jaar: 2026}, {id: c,   jaar: 2026}]
leeg:
"""


def changed(*changes: Edit, text: str = TEXT) -> str:
    """Return the text after the changes."""
    return reword(text, changes, document_of("stad/profiel.yaml", text))


def taken_away(*pointers: Pointer, text: str = TEXT) -> str:
    """Return the text without these entries."""
    return changed(*remove(*pointers), text=text)


@pytest.mark.parametrize(
    ("pointer", "old", "new"),
    [
        (("titel",), "titel:   'Samen gezond'   # zo heet het\n", ""),
        (("wat",), "wat: >-\n  Twee regels\n  onder elkaar.\n", ""),
        (("doelen", 0), "- bewegen\n", ""),
        (("doelen", 1), "-   id: eten\n    titel: Gezond eten\n    was: voeding\n", ""),
        (("doelen", 1, "id"), "-   id: eten\n    titel", "-   titel"),
        (("doelen", 1, "was"), "    was: voeding\n", ""),
        (("doelen", 2), "-\n  was: rust\n  id: slapen\n", ""),
        (("doelen", 2, "was"), "  was: rust\n", ""),
        (("regels", 0, "id"), "{id: a, was", "{was"),
        (("regels", 0, "was"), "was: b, ", ""),
        (("regels", 1, "jaar"), "{id: c,   jaar: 2026}", "{id: c}"),
        (("regels", 1), ", {id: c,   jaar: 2026}", ""),
    ],
)
def test_an_entry_goes_with_what_separates_it(pointer: Pointer, old: str, new: str) -> None:
    """In blocks and between brackets, first, in the middle and last."""
    assert TEXT.count(old) == 1
    assert taken_away(pointer) == TEXT.replace(old, new)


def test_what_would_end_up_empty_goes_as_a_whole() -> None:
    """A list without items and a mapping without keys say nothing."""
    assert "regels:" not in taken_away(("regels", 0, "id"), ("regels", 0, "was"), ("regels", 0, "jaar"), ("regels", 1))


def test_neighbours_go_together() -> None:
    """Also when the last ones go, and the one before keeps no comma."""
    assert "[{id: a}, {id: c,   jaar: 2026}]" in taken_away(("regels", 0, "was"), ("regels", 0, "jaar"))


def test_an_entry_makes_place_for_another_or_gets_one_behind_it() -> None:
    """On its own line, and between brackets."""
    assert changed(Edit(at=("titel",), key="naam", value="a: b")).splitlines()[1] == 'naam: "a: b"   # zo heet het'
    assert changed(Edit(at=("wat",), key="wat", value=3)) == TEXT.replace(
        "wat: >-\n  Twee regels\n  onder elkaar.\n", "wat: 3\n"
    )
    assert changed(Edit(at=("titel",), key="nieuw", value=["x"], behind=True)) == TEXT.replace(
        "zo heet het\n", "zo heet het\nnieuw: [x]\n"
    )
    assert "{id: a, was: b, jaar: 2026, meer: 1}" in changed(
        Edit(at=("regels", 0, "jaar"), key="meer", value=1, behind=True)
    )


def test_a_file_without_a_last_line_end_and_with_other_line_ends_stays_whole() -> None:
    """As editors on Windows leave them."""
    assert changed(Edit(at=("a",), key="b", value=2, behind=True), text="a: 1") == "a: 1\nb: 2\n"
    assert taken_away(("b",), text="a: 1\r\nb: |\r\n  x\r\n\r\nc: 3\r\n") == "a: 1\r\n\r\nc: 3\r\n"


def test_a_text_that_cannot_be_changed_is_never_handed_over() -> None:
    """What was meant and what stands there are compared afterwards."""
    with pytest.raises(WordingError, match="does not say what was meant"):
        reword("titel: anders\n", (), document_of("stad/profiel.yaml", "titel: x\n"))
    with pytest.raises(WordingError, match="cannot be read"):
        changed(Edit(at=("titel",), key="wat", value="dubbel", behind=True))


ITEMS = st.dictionaries(
    st.sampled_from("abcd"), st.integers(0, 9) | st.lists(st.integers(0, 9), max_size=3), min_size=1
)


@given(st.dictionaries(st.sampled_from("pqrs"), st.lists(ITEMS, min_size=1, max_size=4), min_size=2), st.data())
def test_any_entries_can_go(data: dict[str, list[dict[str, Value]]], draw: st.DataObject) -> None:
    """In block style and in flow style; the rest is what it was, as data and as text."""
    lists = {key: [line for item in items for line in lines_of(item, draw)] for key, items in data.items()}
    text = "".join(f"{key}:\n{''.join(lines)}" for key, lines in lists.items())
    possible = sorted((pointer for pointer in spans_of(text) if pointer and pointer[0] != next(iter(data))), key=str)
    gone = draw.draw(st.sets(st.sampled_from(possible)))
    new = taken_away(*gone, text=text)
    assert new.splitlines()[0] == text.splitlines()[0]
    assert gone or new == text


def lines_of(item: dict[str, Value], draw: st.DataObject) -> list[str]:
    """Return the lines of an item of a list, in one of the two styles."""
    first, *others = pairs = [f"{name}: {written(value)}" for name, value in item.items()]
    if draw.draw(st.booleans()):
        return [f"  - {{{', '.join(pairs)}}}\n"]
    return [f"  - {first}\n", *(f"    {pair}\n" for pair in others)]
