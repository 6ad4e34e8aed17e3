"""A file with values between signs: the sign and the letters are seen from the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.tables.werkmappen import read, read_good, texts, told

TABEL = [["Actie", "Trekker; wie", "Kosten"], ["Vitaal, één", "GGD", "€ 25.000,-"], ["Regel\ntwee", "", '"PM"']]


def between(separator: str) -> str:
    """Return the table as Excel writes it: values with a sign of their own between quotes."""
    quoted = [['"' + waarde.replace('"', '""') + '"' for waarde in row] for row in TABEL]
    return "\r\n".join(separator.join(row) for row in quoted) + "\r\n"


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_sign_and_letters_are_seen_from_the_file(separator: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "acties.csv"
    path.write_bytes(between(separator).encode(encoding))
    werkmap = read_good(path)
    assert texts(werkmap) == TABEL
    assert [werkmap.bladen[0].naam, werkmap.bladen[0].rijen[2][2].adres] == ["acties", "C3"]


@pytest.mark.parametrize(
    ("tekst", "rows"),
    [
        ("Actie\nVitaal\n", [["Actie"], ["Vitaal"]]),
        ("Actie,kort\n", [["Actie", "kort"]]),
        ("sep=;\na;b,c\n", [["a", "b,c"]]),
        (
            "Plan 2026\n\nActie;Kosten\nVitaal;1,5\nJOGG;2,5\n",
            [["Plan 2026", ""], ["", ""], ["Actie", "Kosten"], ["Vitaal", "1,5"], ["JOGG", "2,5"]],
        ),
        ("a;b;;\n1;2;;\n;;;\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n\n1;2\n", [["a", "b"], ["", ""], ["1", "2"]]),
        ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
        ("a;b\n0363;WAAR\n", [["a", "b"], ["0363", "WAAR"]]),
        ("a;b\n1\u2028 2;3\n", [["a", "b"], ["1\n2", "3"]]),
    ],
)
def test_rows_stay_where_a_spreadsheet_shows_them(tekst: str, rows: list[list[str]], tmp_path: Path) -> None:
    path = tmp_path / "acties.csv"
    path.write_bytes(tekst.encode())
    assert texts(read_good(path)) == rows


def test_values_of_a_file_without_types_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "acties.csv"
    path.write_text("a;b\n25.000;2027-03-01\n", encoding="utf-8")
    assert [cel.waarde for cel in read_good(path).bladen[0].cellen()] == [None] * 4


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "acties.csv"
    path.write_bytes(b"a;b\0c\n" * 3)
    message = (
        "acties.csv:1:1: fout: De naam eindigt op .csv, maar dit is een soort bestand dat we niet kennen. Open het in "
        "het programma waarin het is gemaakt en sla het op als .csv, of geef het de naam die erbij hoort. "
        "[tabel-andere-soort]"
    )
    assert told(read(path)) == [message]
