"""Where something new comes in a file that is there: where its schema has it, whoever asks."""

from __future__ import annotations

import pytest

from tests.knowledge import REGISTER
from tests.unit.plannen import document_of
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.writing.putting import put_edits
from uitvoeringskompas.writing.wording import WordingError, reword

PATH = "stad/2026/gezond/interventies/coach.yaml"
TEXT = """\
titel: Beweegcoach  # zo heet het
wat: Een coach helpt.
planning:
  tot_en_met: 2026-12
uitvoerders:
- partij: ggd
status: loopt
"""


def put(wanted: dict[Pointer, Value], text: str = TEXT) -> str:
    """Return the text with these values in it."""
    document = document_of(PATH, text)
    return reword(text, [*put_edits(document, wanted, REGISTER.shapes[Kind.INTERVENTIE])], document)


def test_what_is_there_changes_in_its_place() -> None:
    """Everything around it stays as it was typed."""
    assert put({("titel",): "Coach", ("uitvoerders", 0, "partij"): "jogg"}) == TEXT.replace(
        "titel: Beweegcoach", "titel: Coach"
    ).replace("partij: ggd", "partij: jogg")


def test_what_is_new_comes_where_the_schema_has_it() -> None:
    """Behind the last key before it that is there; two at one place in the order of the schema, not as asked."""
    wanted: dict[Pointer, Value] = {
        ("motivering",): "Het helpt.",
        ("hoe",): "Zo.",
        ("uitvoerders", 0, "rol"): "trekker",
    }
    assert put(wanted) == TEXT.replace(
        "wat: Een coach helpt.\n", "wat: Een coach helpt.\nhoe: Zo.\nmotivering: Het helpt.\n"
    ).replace("- partij: ggd\n", "- partij: ggd\n  rol: trekker\n")


def test_what_the_schema_has_before_all_others_comes_behind_the_first() -> None:
    """What stands above the first key, such as a remark, stays with it."""
    assert put({("planning", "van"): "2026-03"}) == TEXT.replace(
        "  tot_en_met: 2026-12\n", '  tot_en_met: 2026-12\n  van: "2026-03"\n'
    )


def test_a_group_that_is_not_there_comes_with_all_that_is_put_in_it() -> None:
    """As one key."""
    wanted: dict[Pointer, Value] = {("erkenning", "stand"): "erkend", ("erkenning", "titel"): "Coach"}
    assert put(wanted).count("\nerkenning: {stand: erkend, titel: Coach}\n") == 1


def test_in_a_group_that_holds_nothing_there_is_no_place() -> None:
    """Who asked tells the editor to do it by hand."""
    document = document_of(PATH, TEXT.replace("planning:\n  tot_en_met: 2026-12", "planning: {}"))
    wanted: dict[Pointer, Value] = {("planning", "van"): "2026-03"}
    with pytest.raises(WordingError, match="holds nothing at"):
        list(put_edits(document, wanted, REGISTER.shapes[Kind.INTERVENTIE]))


def test_a_remark_that_goes_with_what_stands_above_it_stays_there() -> None:
    """It is further to the right; one that stands below the key itself is about what follows."""
    remarked = TEXT.replace("  tot_en_met: 2026-12\n", "  tot_en_met: 2026-12\n  # van: 2026-03\n# Wie het doet.\n")
    assert put({("sessies", "aantal"): 6}, remarked) == remarked.replace(
        "  # van: 2026-03\n", "  # van: 2026-03\nsessies: {aantal: 6}\n"
    )
