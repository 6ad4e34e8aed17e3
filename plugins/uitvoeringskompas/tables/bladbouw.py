"""Cells that were found here and there become a sheet: rows that are all equally long, without an empty end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from uitvoeringskompas.packing.kolomnaam import name_kolom
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.meldingen import empty, too_many
from uitvoeringskompas.tables.werkmap import Lezing, Tabelcel, Werkblad, Werkmap
from uitvoeringskompas.vast import Vast, replace

_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b-\u200d\u2060\ufeff\ufffe\ud800-\udfff]")
_LINES = re.compile("\r\n?|[\u2028\u2029\x85\x0b\x0c]")
_SPACES = re.compile("[ \t\u00a0\u2000-\u200a\u202f\u3000]+")


def clean_tekst(tekst: str) -> str:
    """Return a text as it looks: ordinary spaces and lines, and nothing of what has no width."""
    lines = _UNSEEN.sub("", _LINES.sub("\n", tekst)).split("\n")
    return "\n".join(_SPACES.sub(" ", line).strip() for line in lines).strip()


def name_cel(rij: int, kolom: int) -> str:
    """Return what a spreadsheet calls a cell: C7."""
    return f"{name_kolom(kolom)}{rij + 1}"


def name_plaats(rij: int, kolom: int) -> str:
    """Return where a cell is in a table whose cells have no names."""
    return f"rij {rij + 1}, kolom {kolom + 1}"


class Bladvorm(Vast):
    """How a sheet is made of its cells: what they are called, and which rows and columns nobody sees."""

    naam: str
    verborgen: bool = False
    met_cellen: bool = True
    verborgen_rijen: frozenset[int] = frozenset()
    verborgen_kolommen: frozenset[int] = frozenset()


def build_werkblad(vorm: Bladvorm, gevuld: Iterable[Tabelcel]) -> Werkblad:
    """Return the sheet with these cells at their places; what is between them is empty, what they cover is told."""
    named = name_cel if vorm.met_cellen else name_plaats
    places = {(cel.rij, cel.kolom): cel for cel in gevuld if not cel.is_empty}
    rijen = max((rij for rij, _ in places), default=-1) + 1
    kolommen = max((kolom for _, kolom in places), default=-1) + 1
    _spread(places, rijen, kolommen, named)

    def at(rij: int, kolom: int) -> Tabelcel:
        hidden = vorm.verborgen or rij in vorm.verborgen_rijen or kolom in vorm.verborgen_kolommen
        cel = places.get((rij, kolom)) or Tabelcel(adres=named(rij, kolom), rij=rij, kolom=kolom)
        return replace(cel, verborgen=True) if hidden and not cel.verborgen else cel

    rows = tuple(tuple(at(rij, kolom) for kolom in range(kolommen)) for rij in range(rijen))
    return Werkblad(naam=vorm.naam, rijen=rows, verborgen=vorm.verborgen, met_cellen=vorm.met_cellen)


def _spread(
    places: dict[tuple[int, int], Tabelcel], rijen: int, kolommen: int, named: Callable[[int, int], str]
) -> None:
    """Put merged cells over what they cover, as far as the sheet goes and nothing of its own stands there.

    Merged cells lie beside each other; where a broken file has more of them than fit, the rest stay small.
    """
    room = rijen * kolommen
    for (rij, kolom), cel in list(places.items()):
        hoogte, breedte = min(cel.hoogte, rijen - rij), min(cel.breedte, kolommen - kolom)
        room -= hoogte * breedte
        if room < 0:
            hoogte = breedte = 1
        places[rij, kolom] = replace(cel, breedte=breedte, hoogte=hoogte)
        for place in ((rij + down, kolom + right) for down in range(hoogte) for right in range(breedte)):
            if place not in places:
                places[place] = _covered(cel, *place, named)


def _covered(cel: Tabelcel, rij: int, kolom: int, named: Callable[[int, int], str]) -> Tabelcel:
    """Return what stands below a merged cell: what is in it, at a place of its own."""
    adres = named(rij, kolom)
    return replace(cel, adres=adres, rij=rij, kolom=kolom, breedte=1, hoogte=1, bedekt=True, opmerking="")


def finish_lezing(bestand: str, bladen: Iterable[Werkblad], problems: Iterable[Problem], grenzen: Grenzen) -> Lezing:
    """Return what was read, or that it is nothing at all or more than is read."""
    sheets = tuple(bladen)
    if not any(blad.rijen for blad in sheets):
        return Lezing(werkmap=None, problems=(empty(bestand),))
    if refused := _too_much(bestand, sheets, grenzen):
        return Lezing(werkmap=None, problems=(refused,))
    return Lezing(werkmap=Werkmap(bestand=bestand, bladen=sheets), problems=tuple(problems))


def _too_much(bestand: str, bladen: tuple[Werkblad, ...], grenzen: Grenzen) -> Problem | None:
    cells = [cel for blad in bladen for cel in blad.cellen()]
    longest = max(len(cel.tekst) + len(cel.doorgehaald) + len(cel.opmerking) for cel in cells)
    if len(cells) > grenzen.cellen:
        return too_many(bestand, "gevulde cellen", grenzen.cellen)
    return too_many(bestand, "tekens in een cel", grenzen.tekens) if longest > grenzen.tekens else None


def check_sizes(bestand: str, sizes: Iterable[tuple[int, int]], grenzen: Grenzen) -> Problem | None:
    """Return that a sheet of these (rows, columns) reaches further down or to the right than is read: the first."""
    found = (_check_size(bestand, rijen, kolommen, grenzen) for rijen, kolommen in sizes)
    return next((problem for problem in found if problem), None)


def _check_size(bestand: str, rijen: int, kolommen: int, grenzen: Grenzen) -> Problem | None:
    if rijen > grenzen.rijen:
        return too_many(bestand, "rijen op een blad", grenzen.rijen)
    if kolommen > grenzen.kolommen:
        return too_many(bestand, "kolommen op een blad", grenzen.kolommen)
    return too_many(bestand, "vakken op een blad", grenzen.vakken) if rijen * kolommen > grenzen.vakken else None
