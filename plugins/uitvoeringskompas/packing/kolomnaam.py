"""What a spreadsheet calls a column, and which column such a name is: A, Z, AA."""

from __future__ import annotations

_LETTERS = 26


def name_kolom(kolom: int) -> str:
    """Return what a spreadsheet calls a column, counted from 0: A, Z, AA."""
    name = ""
    while kolom >= 0:
        name = chr(ord("A") + kolom % _LETTERS) + name
        kolom = kolom // _LETTERS - 1
    return name


def number_of(letters: str) -> int:
    """Return which column these capitals name, counted from 0."""
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number - 1
