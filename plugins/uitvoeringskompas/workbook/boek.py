"""A programme or a publisher as a workbook: a sheet for each kind of file and each list, with room for more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from uitvoeringskompas.model.veldkennis import Veldkennis
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.tables.let_op import EIGEN_BLAD, EIGEN_MERK
from uitvoeringskompas.tables.uit.werkboek import Boekblad, Boekcel, Celsoort, Werkboek
from uitvoeringskompas.workbook.bladvorm import ALLEEN, Bladopzet, Boekkolom, Sleutel, list_bladvormen
from uitvoeringskompas.workbook.boekrij import Boekrij, list_rijen
from uitvoeringskompas.workbook.keuzes import Keuzes
from uitvoeringskompas.workbook.namen import lijst_of, make_namenboek
from uitvoeringskompas.workbook.uitleg import make_namenblad, make_uitleg
from uitvoeringskompas.workbook.waarden import afdruk, list_woorden, vorm_of

CODES, KOPPEN = 0, 1
"""The rows above what is filled in: a hidden one with codes, and the titles."""

_SLEUTELS = {
    Sleutel.MAP: ("Programma", 22, "Het jaar en de map van het programma. Kies bij een nieuwe rij uit de lijst."),
    Sleutel.BESTAND: (
        "Kenmerk",
        22,
        "De naam van het bestand. Laat die zoals hij is; bij iets nieuws mag je haar leeg laten.",
    ),
    Sleutel.BIJ: ("Hoort bij", 22, "Het kenmerk waar deze rij bij hoort. Kies bij een nieuwe rij uit de lijst."),
    Sleutel.NUMMER: ("Nr", 5, "De plek in de lijst. Laat leeg wat nieuw is."),
}
"""The title of each column that says where a row belongs, its width and its remark."""


def title_of(sleutel: Sleutel) -> str:
    """Return what the column is called that says so."""
    return _SLEUTELS[sleutel][0]


def is_breed(pad: str) -> bool:
    """Tell whether a workbook that goes back there is of a publisher, and not of one programme."""
    return "/" not in pad


def make_werkboek(
    titel: str, pad: str, documents: Mapping[str, Document], knowledge: Veldkennis, *, om: Iterable[Document] = ()
) -> Werkboek:
    """Return the workbook of a programme (``gemeente/jaar/programma``) or of a publisher (``gemeente``).

    ``pad`` is where it goes back to, ``documents`` are its files by their path there. What its cells may refer to
    stands in these and in those around it, ``om``.
    """
    vormen = list_bladvormen(knowledge.register, is_breed=is_breed(pad))
    keuzes = Keuzes(knowledge=knowledge, namen=make_namenboek(knowledge.register, [*om, *documents.values()]))
    bladen, basis = [], [[Boekcel(inhoud=EIGEN_MERK), Boekcel(inhoud=pad)]]
    for vorm in vormen:
        rijen = list_rijen(vorm, documents.values())
        bladen.append(_make_blad(vorm, rijen, keuzes))
        basis += [_basis_rij(vorm, rij) for rij in rijen]
    hidden = Boekblad(naam=EIGEN_BLAD, rijen=tuple(map(tuple, basis)), breedten=(30,), verborgen=True)
    inhoud = (*make_namenblad(keuzes.namen, vormen), *bladen)
    uitleg = make_uitleg(titel, inhoud, is_breed=is_breed(pad))
    return Werkboek(titel=titel, bladen=(uitleg, *inhoud, hidden), keuzelijsten=keuzes.lijsten(vormen))


def _basis_rij(vorm: Bladopzet, rij: Boekrij) -> list[Boekcel]:
    """Return a row with where something stood, and in one cell a print of each of its values."""
    prints = "\n".join(f"{code} {afdruk(value)}" for code, value in rij.waarden.items())
    thuis = rij.thuis
    words = (vorm.code, thuis.bestand.stem, str(rij.nummer or ""), prints, thuis.bestand.map, thuis.bij)
    return [Boekcel(inhoud=word or None) for word in words]


def _make_blad(vorm: Bladopzet, rijen: list[Boekrij], keuzes: Keuzes) -> Boekblad:
    heads = (*(_kop_sleutel(sleutel) for sleutel in vorm.sleutels), *(_kop(kolom, keuzes) for kolom in vorm.kolommen))
    codes = (vorm.code, *vorm.sleutels[1:], *(kolom.code for kolom in vorm.kolommen))
    filled = (_write_rij(vorm, rij, keuzes) for rij in rijen)
    rows = (tuple(Boekcel(inhoud=str(code), vorm=Celsoort.SLEUTEL) for code in codes), heads, *filled)
    own = len(vorm.sleutels)
    if vorm.is_gekanteld:
        return Boekblad(
            naam=vorm.naam,
            rijen=tuple(zip(*rows, strict=True)),
            breedten=(10, 40, *([90] if len(rijen) < 2 else [60] * len(rijen))),
            verborgen_rijen=_list_unused(vorm, rijen),
            verborgen_kolommen=frozenset({CODES}),
            vast=(own, KOPPEN + 1),
        )
    return Boekblad(
        naam=vorm.naam,
        rijen=rows,
        ruimte=_write_rij(vorm, None, keuzes),
        breedten=tuple(_list_breedten(vorm, keuzes)),
        verborgen=not rijen and vorm.code not in _ALWAYS,
        verborgen_rijen=frozenset({CODES}),
        verborgen_kolommen=_list_unused(vorm, rijen),
        vast=(KOPPEN + 1, own),
    )


_ALWAYS = frozenset({f"{Kind.INTERVENTIE}:", "partijen:partijen", "indicatoren:indicatoren"})
"""Sheets that are in sight also when nothing stands on them."""


def _list_unused(vorm: Bladopzet, rijen: Sequence[Boekrij]) -> frozenset[int]:
    """Return the columns that are hidden: those in which nothing stands, and nothing has to."""
    used = {code for rij in rijen for code in rij.waarden}
    own = enumerate(vorm.sleutels)
    empty = {
        len(vorm.sleutels) + place
        for place, kolom in enumerate(vorm.kolommen)
        if kolom.code not in used and not (kolom.veld.is_kern or kolom.veld.verplicht)
    }
    return frozenset({place for place, sleutel in own if _is_known(vorm, sleutel)} | empty)


def _is_known(vorm: Bladopzet, sleutel: Sleutel) -> bool:
    """Tell whether a row says nothing by it: of a kind of which there is one file, which one it is."""
    return sleutel is Sleutel.BESTAND and vorm.kind in ALLEEN


def _kop_sleutel(sleutel: Sleutel) -> Boekcel:
    """Return the head of a column that says where a row belongs."""
    titel, _, over = _SLEUTELS[sleutel]
    return Boekcel(inhoud=titel, vorm=Celsoort.KOP, opmerking=over)


def _kop(kolom: Boekkolom, keuzes: Keuzes) -> Boekcel:
    need = ("Verplicht.",) if kolom.veld.verplicht and len(kolom.pad) == 1 else ()
    opmerking = " ".join((*need, kolom.veld.uitleg, *keuzes.say(kolom)))
    return Boekcel(inhoud=kolom.titel, vorm=Celsoort.KOP, opmerking=opmerking)


def _write_rij(vorm: Bladopzet, rij: Boekrij | None, keuzes: Keuzes) -> tuple[Boekcel, ...]:
    """Return the cells of a row; of an empty one those that are ready to be filled in."""
    keys = (_write_sleutel(vorm, sleutel, rij, keuzes) for sleutel in vorm.sleutels)
    return (*keys, *(_write_cel(kolom, rij, keuzes) for kolom in vorm.kolommen))


def _write_sleutel(vorm: Bladopzet, sleutel: Sleutel, rij: Boekrij | None, keuzes: Keuzes) -> Boekcel:
    if sleutel is Sleutel.NUMMER:
        return Boekcel(inhoud=rij.nummer if rij else None, vorm=Celsoort.SLEUTEL)
    if rij:
        return Boekcel(inhoud=rij.thuis.said(sleutel), vorm=Celsoort.SLEUTEL)
    return Boekcel(keuzelijst=keuzes.lijst_of_sleutel(vorm, sleutel))


def _write_cel(kolom: Boekkolom, rij: Boekrij | None, keuzes: Keuzes) -> Boekcel:
    value = rij.waarden.get(kolom.code) if rij else None
    inhoud = None if value is None else keuzes.cel(value, kolom.veld)
    is_name = rij is not None and kolom.pad == ("id",)
    vorm = Celsoort.SLEUTEL if is_name else vorm_of(kolom.veld)
    return Boekcel(inhoud=inhoud, vorm=vorm, keuzelijst=keuzes.lijst_of(kolom.veld))


def _list_breedten(vorm: Bladopzet, keuzes: Keuzes) -> Iterator[int]:
    yield from (_SLEUTELS[sleutel][1] for sleutel in vorm.sleutels)
    yield from (_breedte(kolom, keuzes) for kolom in vorm.kolommen)


def _breedte(kolom: Boekkolom, keuzes: Keuzes) -> int:
    """Return how wide a column is; one with a list has room for its longest word."""
    veld = kolom.veld
    if veld.is_proza or veld.several or lijst_of(veld):
        return 50 if veld.is_proza else 30
    longest = max((len(woord) + 3 for woord in list_woorden(veld, keuzes.knowledge)), default=14)
    return 22 if veld.is_text else min(max(longest, 14), 30)
