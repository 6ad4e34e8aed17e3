"""An item more in the list of a file: behind the last one, and all else to the letter as it was."""

from __future__ import annotations

import pytest

from tests.knowledge import REGISTER
from tests.unit.plannen import document_of
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.writing.append import append_items
from uitvoeringskompas.writing.wording import WordingError

PARTIJEN, PROGRAMMA = (REGISTER.shapes[kind] for kind in (Kind.PARTIJEN, Kind.PROGRAMMA))
ITEM = {"id": "ggd", "naam": "GGD: Kust"}


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("partijen:\n  - id: a\n", 'partijen:\n  - id: a\n  - id: ggd\n    naam: "GGD: Kust"\n'),
        ("partijen:\n- id: a\n", 'partijen:\n- id: a\n- id: ggd\n  naam: "GGD: Kust"\n'),
        ("partijen:\n  - {id: a}", 'partijen:\n  - {id: a}\n  - id: ggd\n    naam: "GGD: Kust"\n'),
        (
            "# Onze partijen\npartijen:\n  - id: a # de eerste\n    naam: >-\n      Over twee\n      regels\n\nx: 1\n",
            (
                "# Onze partijen\npartijen:\n  - id: a # de eerste\n    naam: >-\n      Over twee\n      regels\n"
                '  - id: ggd\n    naam: "GGD: Kust"\n\nx: 1\n'
            ),
        ),
        ("partijen: [{id: a}]\nx: 1\n", 'partijen: [{id: a}, {id: ggd, naam: "GGD: Kust"}]\nx: 1\n'),
        ("partijen: []\nx: 1\n", 'partijen: [{id: ggd, naam: "GGD: Kust"}]\nx: 1\n'),
        ("partijen:\nx: 1\n", 'partijen: [{id: ggd, naam: "GGD: Kust"}]\nx: 1\n'),
        ("partijen: null\n", 'partijen: [{id: ggd, naam: "GGD: Kust"}]\n'),
        (
            "partijen:\n  - id: a\n    # naam: A\n# Einde\n",
            'partijen:\n  - id: a\n    # naam: A\n  - id: ggd\n    naam: "GGD: Kust"\n# Einde\n',
        ),
        ("x: 1", 'x: 1\npartijen:\n  - id: ggd\n    naam: "GGD: Kust"\n'),
        (
            "x: 1\r\npartijen:\r\n  - id: a\r\n",
            'x: 1\r\npartijen:\r\n  - id: a\r\n  - id: ggd\r\n    naam: "GGD: Kust"\r\n',
        ),
    ],
)
def test_an_item_stands_behind_the_others(text: str, new: str) -> None:
    """In blocks and between brackets, with comments, without a last line break, and with those of Windows."""
    assert append_items(text, document_of("stad/partijen.yaml", text), ("partijen",), [{**ITEM}], PARTIJEN) == new


def test_what_cannot_be_done_without_changing_more_is_not_done() -> None:
    """A file that stands between braces as a whole is for its editor."""
    text = "{x: 1}\n"
    with pytest.raises(WordingError):
        append_items(text, document_of("stad/partijen.yaml", text), ("partijen",), [{**ITEM}], PARTIJEN)


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("titel: x\n", "titel: x\nbegroting:\n  regels:\n    - id: a\n    - id: b\n"),
        (
            "begroting:\n  afgerond_op: 1\nx: 1\n",
            "begroting:\n  afgerond_op: 1\n  regels:\n    - id: a\n    - id: b\nx: 1\n",
        ),
        (
            "titel: x\nstatus: concept\nrisicos: []\nborging: {aanpak: x}\n",
            (
                "titel: x\nstatus: concept\nbegroting:\n  regels:\n    - id: a\n    - id: b\nrisicos: []\n"
                "borging: {aanpak: x}\n"
            ),
        ),
        ("begroting: {afgerond_op: 1}\n", "begroting: {afgerond_op: 1, regels: [{id: a}, {id: b}]}\n"),
        ("begroting:\n", "begroting: {regels: [{id: a}, {id: b}]}\n"),
        ("begroting:\n  regels:\n    - {id: z}\n", "begroting:\n  regels:\n    - {id: z}\n    - id: a\n    - id: b\n"),
        ("begroting:\n  regels: []\n", "begroting:\n  regels: [{id: a}, {id: b}]\n"),
    ],
)
def test_items_stand_in_a_list_inside_another_mapping(text: str, new: str) -> None:
    """Which is made when it is not there, where its schema has it and in the way of what is around it."""
    document = document_of("stad/2027/gezond/programma.yaml", text)
    assert append_items(text, document, ("begroting", "regels"), [{"id": "a"}, {"id": "b"}], PROGRAMMA) == new
