"""A whole file from data: it says exactly that, in the way an editor would type it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.tries import tries
from tests.unit.plannen import document_of
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.writing.plain import write_plain

TEXT = st.text(st.sampled_from("ab \n:#-'\"€["), min_size=1, max_size=10).filter(str.strip)
LONG = st.lists(st.sampled_from(["wandelen", "- x", "#nee", "in: de", '"q', "'", "—", "[a]"]), min_size=20, max_size=60)
SCALAR = TEXT | LONG.map(" ".join) | st.integers(-9, 2030) | st.booleans()
KEY = st.sampled_from(["titel", "wat", "van", "id"])
ITEM = st.dictionaries(KEY, SCALAR, min_size=1)
DATA = st.dictionaries(KEY, SCALAR | st.lists(TEXT) | st.lists(ITEM) | ITEM, min_size=1)


def test_a_file_is_written_as_an_editor_would() -> None:
    """Lines of a text stay lines, and items of a list stand below each other."""
    data: dict[str, Value] = {
        "titel": "Doel: meer",
        "wat": "Eerst dit.\n\nDan dat.",
        "planning": {"van": "2027", "mijlpalen": [{"moment": "2027-01", "titel": "Start"}]},
        "doelen": ["a", "b"],
        "uitvoerders": [{"partij": "ggd"}, {"partij": "jogg", "rol": "trekker"}],
    }
    assert write_plain(data) == (
        'titel: "Doel: meer"\n'
        "wat: |-\n"
        "  Eerst dit.\n"
        "\n"
        "  Dan dat.\n"
        "planning:\n"
        '  van: "2027"\n'
        "  mijlpalen:\n"
        '    - {moment: "2027-01", titel: Start}\n'
        "doelen: [a, b]\n"
        "uitvoerders:\n"
        "  - {partij: ggd}\n"
        "  - {partij: jogg, rol: trekker}\n"
    )


def test_what_is_too_wide_for_a_line_is_folded_or_stands_below_each_other() -> None:
    """So that a reviewer sees all of it, and of a later change only the lines that differ."""
    prose = "Inwoners wandelen elke week samen door het dorp, met een begeleider die iedereen kent en die de weg weet."
    data: dict[str, Value] = {
        "wat": f"{prose} Daarna is er koffie.",
        "stappen": "1. Je meldt je aan.\n2. Je gaat mee.\n",
        "signalen": [{"id": "s1", "tekst": prose, "bron": "monitor"}, {"id": "s2", "tekst": "Kort."}],
    }
    assert write_plain(data) == (
        "wat: >-\n"
        "  Inwoners wandelen elke week samen door het dorp, met een begeleider die iedereen kent en die de weg weet. "
        "Daarna is er\n"
        "  koffie.\n"
        "stappen: |\n"
        "  1. Je meldt je aan.\n"
        "  2. Je gaat mee.\n"
        "signalen:\n"
        "  - id: s1\n"
        f'    tekst: "{prose}"\n'
        "    bron: monitor\n"
        "  - {id: s2, tekst: Kort.}\n"
    )


@tries(100)
@given(DATA)
def test_what_is_read_back_is_what_was_written(data: dict[str, Value]) -> None:
    """Whatever signs, white space and lines the texts hold."""
    assert document_of("stad/partijen.yaml", write_plain(data)).data == data
