"""A programme as a workbook: a sheet for each kind of file and each list, with all that is there and room for more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.tables.let_op import EIGEN_BLAD, EIGEN_MERK
from uitvoeringskompas.tables.uit.werkboek import Boekblad, Boekcel, Celsoort, Werkboek
from uitvoeringskompas.workbook.bladvorm import Bladopzet, Boekkolom, list_bladvormen
from uitvoeringskompas.workbook.uitleg import make_uitleg
from uitvoeringskompas.workbook.waarden import afdruk, keuzes_of, to_cell, vorm_of

KEN_BESTAND, KEN_NUMMER = "Kenmerk", "Nr"
CODES, KOPPEN = 0, 1
"""The rows above what is filled in: a hidden one with codes, and the titles."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Boekrij:
    """A row: the file it stands in (its stem), its place in the list there (from 1), and its values by column."""

    bestand: str
    nummer: int | None
    waarden: Mapping[str, Value]


def stem_of(document: Document) -> str:
    """Return what a row calls a file: its id, and for a file that is alone its own name."""
    return document.place.path.rpartition("/")[2].removesuffix(".yaml")


def make_werkboek(titel: str, pad: str, documents: Mapping[str, Document], knowledge: Knowledge) -> Werkboek:
    """Return the workbook of a programme; ``documents`` are its files by their path in its folder.

    ``pad`` is ``gemeente/jaar/programma``, where it goes back to.
    """
    bladen, basis = [], [[Boekcel(inhoud=EIGEN_MERK), Boekcel(inhoud=pad)]]
    lijsten: dict[str, tuple[str, ...]] = {}
    for vorm in list_bladvormen(knowledge.register):
        rijen = list_rijen(vorm, documents)
        lijsten |= _list_keuzes(vorm, knowledge)
        bladen.append(_make_blad(vorm, rijen, knowledge))
        basis += [_basis_rij(vorm, rij) for rij in rijen]
    hidden = Boekblad(naam=EIGEN_BLAD, rijen=tuple(map(tuple, basis)), breedten=(30,), verborgen=True)
    return Werkboek(titel=titel, bladen=(make_uitleg(titel), *bladen, hidden), keuzelijsten=lijsten)


def list_rijen(vorm: Bladopzet, documents: Mapping[str, Document]) -> list[Boekrij]:
    """Return what stands in these files as the rows of a sheet."""
    found: list[Boekrij] = []
    for document in documents.values():
        if document.place.kind is not vorm.kind:
            continue
        stem = stem_of(document)
        if not vorm.lijst:
            found.append(Boekrij(bestand=stem, nummer=None, waarden=_values(vorm, document.data)))
            continue
        items = document.value(*vorm.lijst)
        for number, item in enumerate(items if isinstance(items, list) else (), start=1):
            found.append(Boekrij(bestand=stem, nummer=number, waarden=_values(vorm, item)))
    return found


def _values(vorm: Bladopzet, data: Value) -> Mapping[str, Value]:
    """Return the values that are there, by column."""
    pairs = ((kolom.code, _at(data, kolom.pad)) for kolom in vorm.kolommen)
    return {code: value for code, value in pairs if value is not None}


def _at(data: Value, pad: tuple[str, ...]) -> Value:
    for step in pad:
        if not isinstance(data, dict) or step not in data:
            return None
        data = data[step]
    return data


def _basis_rij(vorm: Bladopzet, rij: Boekrij) -> list[Boekcel]:
    """Return a row with where something stood, and in one cell a print of each of its values."""
    prints = "\n".join(f"{code} {afdruk(value)}" for code, value in rij.waarden.items())
    return [Boekcel(inhoud=word) for word in (vorm.code, rij.bestand, str(rij.nummer or ""), prints)]


def _list_keuzes(vorm: Bladopzet, knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    return {_name_keuzes(kolom): keuzes for kolom in vorm.kolommen if (keuzes := keuzes_of(kolom.veld, knowledge))}


def _name_keuzes(kolom: Boekkolom) -> str:
    return kolom.veld.codelijst or "ja_nee"


def _make_blad(vorm: Bladopzet, rijen: list[Boekrij], knowledge: Knowledge) -> Boekblad:
    heads = (*_list_sleutels(vorm), *(_kop(kolom, knowledge) for kolom in vorm.kolommen))
    own = len(heads) - len(vorm.kolommen)
    codes = (vorm.code, *(["nr"] if own > 1 else []), *(kolom.code for kolom in vorm.kolommen))
    filled = (_write_rij(vorm, rij, knowledge) for rij in rijen)
    rows = (tuple(Boekcel(inhoud=code, vorm=Celsoort.SLEUTEL) for code in codes), heads, *filled)
    unused = _list_unused(vorm, rijen, own)
    if vorm.is_gekanteld:
        return Boekblad(
            naam=vorm.naam,
            rijen=tuple(zip(*rows, strict=True)),
            breedten=(10, 40, 90),
            verborgen_rijen=unused,
            verborgen_kolommen=frozenset({CODES}),
            vast=(own, KOPPEN + 1),
        )
    return Boekblad(
        naam=vorm.naam,
        rijen=rows,
        ruimte=_write_rij(vorm, None, knowledge),
        breedten=(*([22, 5][:own]), *(_breedte(kolom) for kolom in vorm.kolommen)),
        verborgen=not rijen and vorm.kind is not Kind.INTERVENTIE,
        verborgen_rijen=frozenset({CODES}),
        verborgen_kolommen=unused,
        vast=(KOPPEN + 1, own),
    )


def _list_unused(vorm: Bladopzet, rijen: list[Boekrij], own: int) -> frozenset[int]:
    """Return the columns that are hidden: those in which nothing stands, and nothing has to."""
    used = {code for rij in rijen for code in rij.waarden}
    return frozenset(
        own + place
        for place, kolom in enumerate(vorm.kolommen)
        if kolom.code not in used and not (kolom.veld.is_kern or kolom.veld.verplicht)
    )


def _list_sleutels(vorm: Bladopzet) -> Iterator[Boekcel]:
    """Yield the heads of the columns that say where a row belongs."""
    over = "De naam van het bestand. Laat die zoals hij is; bij iets nieuws mag je haar leeg laten."
    yield Boekcel(inhoud=KEN_BESTAND, vorm=Celsoort.KOP, opmerking=over)
    if vorm.lijst:
        yield Boekcel(inhoud=KEN_NUMMER, vorm=Celsoort.KOP, opmerking="De plek in de lijst. Laat leeg wat nieuw is.")


def _kop(kolom: Boekkolom, knowledge: Knowledge) -> Boekcel:
    veld = kolom.veld
    need = "Verplicht. " if veld.verplicht and len(kolom.pad) == 1 else ""
    several = " Zet elk op een eigen regel in de cel." if veld.several else ""
    namen = [code.naam for code in knowledge.codelijst(veld.codelijst).values()] if veld.codelijst else []
    keuzes = f" Kies uit: {', '.join(namen)}." if veld.several and 0 < len(namen) <= 30 else ""
    return Boekcel(inhoud=kolom.titel, vorm=Celsoort.KOP, opmerking=f"{need}{veld.uitleg}{several}{keuzes}")


def _write_rij(vorm: Bladopzet, rij: Boekrij | None, knowledge: Knowledge) -> tuple[Boekcel, ...]:
    """Return the cells of a row; of an empty one those that are ready to be filled in."""
    keys = [Boekcel(inhoud=rij.bestand, vorm=Celsoort.SLEUTEL) if rij else Boekcel()]
    if vorm.lijst:
        keys.append(Boekcel(inhoud=rij.nummer if rij else None, vorm=Celsoort.SLEUTEL))
    return (*keys, *(_write_cel(kolom, rij, knowledge) for kolom in vorm.kolommen))


def _write_cel(kolom: Boekkolom, rij: Boekrij | None, knowledge: Knowledge) -> Boekcel:
    value = rij.waarden.get(kolom.code) if rij else None
    keuzes = _name_keuzes(kolom) if keuzes_of(kolom.veld, knowledge) else ""
    inhoud = None if value is None else to_cell(value, kolom.veld, knowledge)
    is_name = rij is not None and kolom.pad == ("id",)
    return Boekcel(inhoud=inhoud, vorm=Celsoort.SLEUTEL if is_name else vorm_of(kolom.veld), keuzelijst=keuzes)


def _breedte(kolom: Boekkolom) -> int:
    return 50 if kolom.veld.is_proza else 30 if kolom.veld.several else 22 if kolom.veld.is_text else 14
