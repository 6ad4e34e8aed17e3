"""Choices from a code list in a cell, by their names and by what editors call them."""

from __future__ import annotations

from uitvoeringskompas.importing.cellen.inhoud import Celuitkomst
from uitvoeringskompas.importing.cellen.lijsten import split_at, split_brackets, split_lines
from uitvoeringskompas.importing.cellen.woordenboek import Woordenboek
from uitvoeringskompas.importing.duiding import Celkeuze
from uitvoeringskompas.taal.bedoeld import ask_bedoelde
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import write_zinnen

_SIGNS = r"\s*(?:[,/]|(?<!\d)\+)\s*"
_EN = r"\s+(?:en|&)\s+"


def read_keuzes(tekst: str, lijst: str, woorden: Woordenboek, *, enkel: bool) -> Celuitkomst:
    """Return the choices that a cell names, all or none."""
    parts = (" ".join(tekst.split()),) if enkel else _split(tekst, woorden)
    codes = [(part, _code(part, woorden)) for part in parts]
    unknown = [part for part, code in codes if not code]
    if unknown:
        ask = ask_bedoelde(woorden.nearest(unknown[0]))
        wat = "Dit is geen keuze" if enkel else f'"{cut_off(unknown[0])}" is geen keuze'
        return Celuitkomst(waarom=write_zinnen(f"{wat} die een plan kent.", ask))
    found = dict.fromkeys(Celkeuze(lijst=lijst, code=code, tekst=part) for part, code in codes)
    return Celuitkomst(waarden=tuple(found))


def _split(tekst: str, woorden: Woordenboek) -> tuple[str, ...]:
    """Return the names in a cell; a sign or "en" that is part of a name divides nothing."""
    return tuple(
        name
        for line in split_lines(tekst)
        for part in _whole_or(line, _SIGNS, woorden)
        for name in _whole_or(part, _EN, woorden)
    )


def _whole_or(tekst: str, signs: str, woorden: Woordenboek) -> tuple[str, ...]:
    return (tekst,) if _code(tekst, woorden) else split_at(tekst, signs)


def _code(naam: str, woorden: Woordenboek) -> str:
    """Return the code of a name; one between brackets must say the same: "ouderen (65+)"."""
    if code := woorden.find(naam):
        return code
    begin, haakjes = split_brackets(naam)
    code = woorden.find(begin) if haakjes else ""
    return code if code and code == woorden.find(haakjes) else ""
