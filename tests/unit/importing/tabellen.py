"""Tables as values, written the way an editor sees them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from uitvoeringskompas.importing.duiding import Achtergrond, Koppeling, Tabellezing, Tabelrij
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad, Werkmap
from uitvoeringskompas.vast import Vast, field_names, replace

Getypt = str | int | Decimal | date | Tabelcel | None

ACHTERGROND = Achtergrond(
    van=2026,
    tot_en_met=2026,
    partijen=(("Welzijn Duinstad", "welzijn"), ("JOGG", "jogg"), ("Sport en Bewegen", "sport-en-bewegen")),
    doelen=(("Meer mensen bewegen", "meer-bewegen"),),
)


def maak_blad(*rijen: Sequence[Getypt], naam: str = "Acties", samen: Sequence[str] = ()) -> Werkblad:
    """Return a sheet; ``samen`` are the cells that were merged: ``A1:C1``."""
    width = max(map(len, rijen), default=0)
    grid = [
        [_cel(rij[kolom] if kolom < len(rij) else None, nummer, kolom) for kolom in range(width)]
        for nummer, rij in enumerate(rijen)
    ]
    for ranges in samen:
        _merge(grid, *map(_place, ranges.split(":")))
    return Werkblad(naam=naam, rijen=tuple(map(tuple, grid)))


def maak_werkmap(*bladen: Werkblad) -> Werkmap:
    """Return a workbook of sheets."""
    return Werkmap(bestand="acties.xlsx", bladen=bladen)


def _cel(getypt: Getypt, rij: int, kolom: int) -> Tabelcel:
    adres = f"{chr(ord('A') + kolom)}{rij + 1}"
    if isinstance(getypt, Tabelcel):
        return replace(getypt, adres=adres, rij=rij, kolom=kolom)
    if isinstance(getypt, str) or getypt is None:
        return Tabelcel(adres=adres, rij=rij, kolom=kolom, tekst=getypt or "")
    waarde = Decimal(getypt) if isinstance(getypt, int) else getypt
    return Tabelcel(adres=adres, rij=rij, kolom=kolom, tekst=str(getypt), waarde=waarde)


def _place(adres: str) -> tuple[int, int]:
    return int(adres[1:]) - 1, ord(adres[0]) - ord("A")


def _merge(grid: list[list[Tabelcel]], begin: tuple[int, int], end: tuple[int, int]) -> None:
    (top, left), (bottom, right) = begin, end
    first = grid[top][left]
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            covered = grid[row][column]
            grid[row][column] = replace(covered, tekst=first.tekst, waarde=first.waarde, bedekt=True)
    grid[top][left] = replace(first, breedte=right - left + 1, hoogte=bottom - top + 1)


def toon_koppeling(koppeling: Koppeling) -> list[str]:
    """Return a mapping as lines: what each column means, of which year, and how sure that is."""
    return [
        line
        for blad in koppeling.bladen
        for line in (
            f"{blad.blad}: {blad.onderwerp}, koppen in rij {[rij + 1 for rij in blad.koprijen]}. {blad.waarom}",
            *(
                f"  {kolom.adres} {kolom.kop!r} = {kolom.betekenis or '?'}"
                f"{f' {kolom.jaar}' if kolom.jaar else ''}{f' x {kolom.factor}' if kolom.factor > 1 else ''}"
                f" ({kolom.zekerheid}) {kolom.waarom}"
                for kolom in blad.kolommen
            ),
        )
    ]


def toon_lezing(lezing: Tabellezing) -> list[str]:
    """Return what a table says as lines: its rows with each value, and what is left over."""
    rows = [line for rij in lezing.rijen for line in _toon_rij(rij)]
    return [*rows, *(f"{rest.location.cell} {rest.soort}: {rest.tekst!r} {rest.waarom}" for rest in lezing.rest)]


def _toon_rij(rij: Tabelrij) -> list[str]:
    lines = [f"rij {rij.nummer}{' (vervolg)' if rij.vervolg else ''}"]
    for vulling in rij.vullingen:
        said = ", ".join(map(toon_waarde, vulling.waarden)) or f"{vulling.tekst!r}: {vulling.waarom}"
        marks = f"{' (ontleend)' if vulling.ontleend else ''}{f' ({vulling.let_op})' if vulling.let_op else ''}"
        remark = f" [{vulling.opmerking}]" if vulling.opmerking else ""
        lines.append(f"  {vulling.location.cell} {vulling.betekenis} = {said}{marks}{remark}")
    return lines


def toon_waarde(waarde: Vast) -> str:
    """Return a value with all that it says, and nothing that it does not."""
    slots = {naam: getattr(waarde, naam) for naam in field_names(waarde)}
    said = {naam: value for naam, value in slots.items() if value not in {None, ""} and value is not False}
    words = " ".join(
        naam if value is True else str(value) if naam in {"tekst", "naam"} else f"{naam}={value}"
        for naam, value in said.items()
        if naam != "lijst"
    )
    return f"{type(waarde).__name__.removeprefix('Cel').capitalize()}({words})"
