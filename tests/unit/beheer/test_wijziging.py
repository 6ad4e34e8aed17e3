"""What the form writes: of a file only what changed, whatever changed in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from tests.unit.beheer.form import run_form

VORMEN = {
    "titel": "tekst",
    "toelichting": "tekst",
    "aantal": "getal",
    "akkoord": "janee",
    "planning": "groep",
    "planning.van": "tekst",
    "planning.opmerking": "tekst",
    "doelen": "groep",
    "doelen.doel": "tekst",
    "doelen.aantal": "getal",
    "doelen.uitleg": "tekst",
    "tekens": "tekst",
    "namen": "tekst",
}
TEXT = """\
# Van wie het is.
titel: 'Samen wandelen'  # zo heet het
aantal: 12
planning: {van: 2027-Q1}
doelen:
  # Het eerste doel.
  - doel: bewegen
    # Hoeveel mensen.
    aantal: 30
  # Het tweede doel.
  - doel: ontmoeten
    uitleg: Samen is leuker.
  - {doel: buiten, aantal: 5}
tekens: [een, twee]
namen:
- Samen buiten
"""


def write(*cases: tuple[str, Sequence[tuple[Sequence[str | int], Any]]]) -> list[str]:
    """Return what the form writes of each text with these changes."""
    return run_form([{"text": text, "vormen": VORMEN, "wijzigingen": changes} for text, changes in cases])


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    """Give what the form writes of one change each, asked in one go: starting Node takes longer than all of them."""
    lines = "Samen is leuker.\n\nEn gezelliger."
    cases: dict[str, tuple[str, Sequence[tuple[Sequence[str | int], Any]]]] = {
        "niets": (TEXT, []),
        "getal": (TEXT, [(["aantal"], "12.500,5")]),
        "eerste sleutel weg": (TEXT, [(["doelen", 0, "doel"], "")]),
        "eerste twee weg": (TEXT, [(["doelen", 1, "doel"], ""), (["doelen", 1, "aantal"], "4")]),
        "andere volgorde": (TEXT, [(["doelen"], {"volgorde": [1, 2, 0]})]),
        "alinea tussen haken in een lijst": (TEXT, [(["doelen", 2, "uitleg"], lines)]),
        "alinea tussen haken in een groep": (TEXT, [(["planning", "opmerking"], lines)]),
        "alinea": (TEXT, [(["doelen", 1, "uitleg"], lines)]),
        "sleutel weg tussen haken": (TEXT, [(["doelen", 2, "aantal"], None)]),
        "een erbij en een weg": (TEXT, [(["doelen", 0], None), (["tekens"], ["een", "twee", "drie"])]),
        "eerste weg, laatste anders": (TEXT, [(["doelen", 0], None), (["doelen", 1, "aantal"], "6")]),
        "een woord erbij": (TEXT, [(["namen"], ["Samen buiten", "Loop mee: nu"])]),
        "van Windows": (TEXT.replace("\n", "\r\n"), [(["aantal"], "13"), (["toelichting"], "Elke week.")]),
    }
    return dict(zip(cases, write(*cases.values()), strict=True))


CHANGED = {
    "niets": (),
    "getal": (("aantal: 12\n", "aantal: 12500.5\n"),),
    "eerste sleutel weg": (("  - doel: bewegen\n    # Hoeveel", "  - # Hoeveel"),),
    "eerste twee weg": (
        ("  - doel: ontmoeten\n    uitleg: Samen is leuker.\n", "  - aantal: 4\n    uitleg: Samen is leuker.\n"),
    ),
    "alinea tussen haken in een lijst": (
        (
            "  - {doel: buiten, aantal: 5}\n",
            "  - doel: buiten\n    aantal: 5\n    uitleg: |-\n      Samen is leuker.\n\n      En gezelliger.\n",
        ),
    ),
    "alinea tussen haken in een groep": (
        (
            "planning: {van: 2027-Q1}\n",
            "planning:\n  van: 2027-Q1\n  opmerking: |-\n    Samen is leuker.\n\n    En gezelliger.\n",
        ),
    ),
    "alinea": (("    uitleg: Samen is leuker.\n", "    uitleg: |-\n      Samen is leuker.\n\n      En gezelliger.\n"),),
    "een woord erbij": (("- Samen buiten\n", '- Samen buiten\n- "Loop mee: nu"\n'),),
    "sleutel weg tussen haken": (("{doel: buiten, aantal: 5}", "{doel: buiten}"),),
}


@pytest.mark.parametrize("change", CHANGED)
def test_every_line_that_an_editor_left_alone_stays_as_it_was(written: dict[str, str], change: str) -> None:
    """Its remarks, its order, its quotes and its spaces too."""
    expected = TEXT
    for before, after in CHANGED[change]:
        assert before in expected
        expected = expected.replace(before, after)
    assert written[change] == expected


def test_items_in_another_order_take_their_remarks_along(written: dict[str, str]) -> None:
    """A remark right above an item is about that item."""
    first, second, third = (
        "  # Het eerste doel.\n  - doel: bewegen\n    # Hoeveel mensen.\n    aantal: 30\n",
        "  # Het tweede doel.\n  - doel: ontmoeten\n    uitleg: Samen is leuker.\n",
        "  - {doel: buiten, aantal: 5}\n",
    )
    assert f"{first}{second}{third}" in TEXT
    assert written["andere volgorde"] == TEXT.replace(f"{first}{second}{third}", f"{second}{third}{first}")


def test_an_item_that_stays_keeps_its_lines_when_others_go_and_change(written: dict[str, str]) -> None:
    """What stands first now was not first before, and is not written in the place of what was."""
    first = "  # Het eerste doel.\n  - doel: bewegen\n    # Hoeveel mensen.\n    aantal: 30\n"
    assert written["eerste weg, laatste anders"] == TEXT.replace(first, "").replace("aantal: 5}", "aantal: 6}")


def test_a_file_from_windows_keeps_its_line_ends(written: dict[str, str]) -> None:
    """Lines that are new have them too."""
    text = TEXT.replace("aantal: 12\n", "toelichting: Elke week.\naantal: 13\n", 1)
    assert written["van Windows"] == text.replace("\n", "\r\n")


def test_an_item_goes_with_its_remark_and_a_word_comes_into_its_list(written: dict[str, str]) -> None:
    """Of more changes at once each is a small one."""
    first = "  # Het eerste doel.\n  - doel: bewegen\n    # Hoeveel mensen.\n    aantal: 30\n"
    expected = TEXT.replace(first, "").replace("[een, twee]", "[een, twee, drie]")
    assert written["een erbij en een weg"] == expected


def test_an_item_with_nothing_in_it_is_no_change_of_its_list() -> None:
    """Who changes something else leaves the lines of the list as they are."""
    text = f"{TEXT}- ''\n"
    assert write((text, [(["titel"], "Samen buiten")])) == [text.replace("'Samen wandelen'", "Samen buiten", 1)]
