"""What a spreadsheet calls its columns."""

from __future__ import annotations

import pytest
from openpyxl.utils import get_column_letter

from uitvoeringskompas.packing.kolomnaam import name_kolom, number_of


@pytest.mark.parametrize(
    ("kolom", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_a_column_is_called_by_letters_that_go_on_behind_z(kolom: int, name: str) -> None:
    assert (name_kolom(kolom), number_of(name)) == (name, kolom)


def test_the_names_are_those_of_a_workbook_for_every_column_that_it_can_have() -> None:
    assert [name_kolom(kolom) for kolom in range(16_384)] == [get_column_letter(kolom + 1) for kolom in range(16_384)]
    assert [number_of(name_kolom(kolom)) for kolom in range(16_384)] == [*range(16_384)]
