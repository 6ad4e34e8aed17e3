"""A workbook that came back, as rows: what somebody filled in, where each value stands, and what stood there before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.tables.let_op import EIGEN_BLAD, EIGEN_MERK
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad, Werkmap
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.workbook.bladvorm import Bladopzet, Sleutel
from uitvoeringskompas.workbook.boek import CODES, KOPPEN
from uitvoeringskompas.workbook.boekrij import Boekbestand, Thuis
from uitvoeringskompas.workbook.namen import from_reference

Plek = tuple[str, Thuis, int | None]
"""The sheet (its code), where the row belongs and the place in the list there, from 1."""


class Basis(Vast):
    """What stood in the workbook when it was made: where that came from, and a print of each value by its place."""

    pad: str
    afdrukken: Mapping[Plek, Mapping[str, str]]

    def of_blad(self, code: str) -> Iterator[tuple[Plek, Mapping[str, str]]]:
        """Yield what stood on a sheet."""
        return (each for each in self.afdrukken.items() if each[0][0] == code)


class Ingevuld(Vast):
    """A row that holds something: where it says that it belongs, and its filled cells by column."""

    vorm: Bladopzet
    thuis: Thuis
    nummer: int | None
    cellen: Mapping[str, Tabelcel]
    location: Location

    @property
    def plek(self) -> Plek:
        """Return by what the row is known again."""
        return (self.vorm.code, self.thuis, self.nummer)


def is_werkboek(werkmap: Werkmap) -> bool:
    """Tell whether a file is a workbook that we made."""
    return find_basis(werkmap) is not None


def find_basis(werkmap: Werkmap) -> Basis | None:
    """Return what stood in the workbook at first; None when it is none of ours, or an older one."""
    blad = next((each for each in werkmap.bladen if each.naam == EIGEN_BLAD), None)
    if blad is None or len(blad.rijen) < 1 or len(blad.rijen[0]) < 2 or blad.rijen[0][0].tekst != EIGEN_MERK:
        return None
    found: dict[Plek, dict[str, str]] = {}
    for rij in (rij for rij in blad.rijen[1:] if len(rij) >= 4):
        code, stem, nummer, prints, map_, bij = (*(cel.tekst for cel in rij), "", "")[:6]
        if (kind := _KINDS.get(code.partition(":")[0])) is None:
            continue
        thuis = Thuis(bestand=Boekbestand(kind=kind, map=map_, stem=stem), bij=bij)
        pairs = (line.partition(" ") for line in prints.splitlines())
        found[code, thuis, _number(nummer)] = {kolom: afdruk for kolom, _, afdruk in pairs}
    return Basis(pad=blad.rijen[0][1].tekst, afdrukken=found)


_KINDS = {kind.value: kind for kind in Kind}


def _number(tekst: str) -> int | None:
    return int(tekst) if tekst.isdecimal() else None


def list_ingevuld(werkmap: Werkmap, vorm: Bladopzet) -> list[Ingevuld] | Problem:
    """Return the filled rows of a sheet, found by the code in its corner; a problem when the sheet is gone."""
    blad = next((each for each in werkmap.bladen if _code_of(each) == vorm.code), None)
    if blad is None:
        message = f"Het blad ‘{vorm.naam}’ is weg. Zet het terug, of maak een nieuw werkboek met kompas export tabel."
        return Problem(location=Location(werkmap.bestand), code="werkboek-blad-weg", message=message)
    rows = _upright(blad, vorm)
    codes = [cel.tekst for cel in rows[CODES]]
    found = (_read_rij(werkmap, blad, vorm, codes, rij) for rij in rows[KOPPEN + 1 :])
    return [each for each in found if each is not None]


def list_kolomfouten(werkmap: Werkmap, vorm: Bladopzet, basis: Basis) -> list[Problem]:
    """Return what is wrong with the columns: one that is gone had something in it, or one is there twice."""
    blad = next((each for each in werkmap.bladen if _code_of(each) == vorm.code), None)
    codes = [cel.tekst for cel in _upright(blad, vorm)[CODES]] if blad else []
    used = {code for plek, prints in basis.of_blad(vorm.code) for code in prints}
    found = []
    for kolom in vorm.kolommen:
        if codes.count(kolom.code) > 1:
            found.append(("werkboek-kolom-dubbel", f"De kolom ‘{kolom.titel}’ staat er twee keer. {_ONE}"))
        elif kolom.code in used and kolom.code not in codes:
            found.append(("werkboek-kolom-weg", f"De kolom ‘{kolom.titel}’ is weg. {_AGAIN}"))
    here = Location(werkmap.bestand, cell=vorm.naam)
    return [Problem(location=here, code=code, message=message) for code, message in found]


_ONE = "Haal een van de twee weg."
_AGAIN = (
    "Zet haar terug, of maak een nieuw werkboek met kompas export tabel. "
    "Moet weg wat erin stond? Maak dan de cellen leeg."
)


def list_vreemd(werkmap: Werkmap, vorm: Bladopzet) -> Iterator[Problem]:
    """Yield a warning for each cell that somebody filled in beside the columns of a sheet."""
    blad = next((each for each in werkmap.bladen if _code_of(each) == vorm.code), None)
    rows = _upright(blad, vorm) if blad else ()
    codes = [cel.tekst for cel in rows[CODES]] if rows else []
    for rij in rows:
        for place, cel in enumerate(rij):
            if cel.tekst and (place >= len(codes) or not codes[place]) and blad:
                message = f"“{cel.tekst}” staat in geen kolom van dit blad. Het komt niet in de plannen."
                yield Problem(
                    location=werkmap.location(blad, cel),
                    code="werkboek-geen-kolom",
                    message=message,
                    severity=Severity.WAARSCHUWING,
                )


def _code_of(blad: Werkblad) -> str:
    return blad.rijen[0][0].tekst if blad.rijen and blad.rijen[0] else ""


def _upright(blad: Werkblad, vorm: Bladopzet) -> tuple[tuple[Tabelcel, ...], ...]:
    """Return the rows of a sheet, also of one whose row stands upright."""
    return tuple(zip(*blad.rijen, strict=True)) if vorm.is_gekanteld else blad.rijen


def _read_rij(
    werkmap: Werkmap, blad: Werkblad, vorm: Bladopzet, codes: list[str], rij: tuple[Tabelcel, ...]
) -> Ingevuld | None:
    own = len(vorm.sleutels)
    known = {kolom.code for kolom in vorm.kolommen}
    cellen = {
        code: cel
        for code, cel in zip(codes[own:], rij[own:], strict=False)
        if code in known and (cel.tekst or cel.fout)
    }
    said = {sleutel: from_reference(cel.tekst) for sleutel, cel in zip(vorm.sleutels, rij, strict=False)}
    if not cellen and not any(said.values()):
        return None
    told = {sleutel: said.get(sleutel, "") for sleutel in Sleutel}
    bestand = Boekbestand(kind=vorm.kind, map=told[Sleutel.MAP], stem=told[Sleutel.BESTAND])
    return Ingevuld(
        vorm=vorm,
        thuis=Thuis(bestand=bestand, bij=told[Sleutel.BIJ]),
        nummer=_number(told[Sleutel.NUMMER]),
        cellen=cellen,
        location=werkmap.location(blad, rij[0]),
    )
