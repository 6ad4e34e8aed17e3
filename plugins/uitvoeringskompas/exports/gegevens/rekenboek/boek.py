"""A workbook of tables, of no format yet: how it is read, which tables and columns there are, and a sheet for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from uitvoeringskompas.exports.gegevens.leesmij import write_hoofdstukken
from uitvoeringskompas.exports.gegevens.naslag import WOORDENBOEK_KOP, describe, list_kolommen
from uitvoeringskompas.exports.gegevens.onderwerp import Onderwerp
from uitvoeringskompas.exports.gegevens.rijen import LIJSTWAARDEN, Gegevenstabel, Waarde, list_gevuld
from uitvoeringskompas.model.tabelopzet import SLEUTELS, Kolomsoort
from uitvoeringskompas.vast import Vast

LEESMIJ, TABELLEN, VELDEN = "Lees mij", "Tabellen", "Velden"
ELKE = "elke tabel"
LONGEST = 31
"""A name of a sheet has at most so many characters in Excel."""
LONGEST_TEXT = 32_767
"""A cell holds at most so many characters; Excel does not open a file in which one holds more."""
_SHORT = 4
_ENDS = frozenset(" =+-@\uff1d\uff0b\uff0d\uff20")
_BREEDTEN = {
    Kolomsoort.TEKST: 28,
    Kolomsoort.LIJST: 28,
    Kolomsoort.MOMENT: 18,
    Kolomsoort.EURO: 16,
}
_USUAL = 14  # characters
_DAY = len("2026-03-15")
_UITLEG = 80


class Rekenblad(Vast):
    """A sheet: its name, the heads of its columns, what their cells are, its rows, and how wide each column is.

    A width is in characters. Of a sheet that is there to be read (``is_uitleg``) a cell shows all of its text.
    """

    naam: str
    kop: tuple[str, ...]
    soorten: tuple[Kolomsoort, ...]
    rijen: Sequence[tuple[Waarde, ...]]
    breedten: tuple[int, ...]
    is_uitleg: bool = False


class Rekenboek(Vast):
    """A workbook: its title and its sheets, made when they are asked for."""

    titel: str
    bladen: Iterable[Rekenblad]


def make_rekenboek(onderwerp: Onderwerp) -> Rekenboek:
    """Return the workbook of a programme, a publisher or a site."""
    bestanden = tuple(onderwerp.list_bestanden())
    tabellen = tuple(list_gevuld(onderwerp.opzetten, bestanden))
    names = name_bladen(tabel.naam for tabel in tabellen)
    hoofdstukken = write_hoofdstukken(onderwerp, "rekenboek")
    lees = _explain(LEESMIJ, ("onderwerp", "uitleg"), hoofdstukken, (24, _UITLEG))
    over = _explain(TABELLEN, ("blad", "tabel", "titel", "uitleg", "rijen"), _list_tabellen(onderwerp, tabellen, names))
    velden = _explain(VELDEN, WOORDENBOEK_KOP, _list_velden(onderwerp, tabellen))
    bladen = (_as_blad(names[tabel.naam], tabel) for tabel in tabellen)
    return Rekenboek(titel=onderwerp.naam, bladen=(lees, over, velden, *bladen))


def is_plain(text: str) -> bool:
    """Tell whether a text can stand in a cell as it is: on one line, without signs that mean something there.

    Most can. To ask this takes less time than to change each sign that might be there.
    """
    return (
        text.isprintable()
        and "&" not in text
        and "<" not in text
        and ">" not in text
        and "_x" not in text
        and "  " not in text
        and len(text) <= LONGEST_TEXT
        and text[:1] not in _ENDS
        and text[-1:] not in _ENDS
    )


def is_dag(tekst: str, soort: Kolomsoort) -> bool:
    """Tell whether a text is a moment that is precisely one day."""
    return soort is Kolomsoort.MOMENT and len(tekst) == _DAY


def name_bladen(tabellen: Iterable[str]) -> dict[str, str]:
    """Return the name of the sheet of each table: its own name, or a shorter one that no other has."""
    names: dict[str, str] = {}
    for tabel in tabellen:
        names[tabel] = tabel if len(tabel) <= LONGEST else _shorten(tabel)
    return names


def _shorten(tabel: str) -> str:
    """Return a name whose first words are cut off one by one, until it fits."""
    words = tabel.split("_")
    for place in range(len(words) - 1):
        words[place] = words[place][:_SHORT]
        if len("_".join(words)) <= LONGEST:
            break
    return "_".join(words)[:LONGEST]


def _explain(
    naam: str, kop: tuple[str, ...], rijen: Iterable[tuple[Waarde, ...]], breedten: tuple[int, ...] = ()
) -> Rekenblad:
    wide = breedten or tuple(_UITLEG if each == "uitleg" else _BREEDTEN[Kolomsoort.TEKST] for each in kop)
    soorten = (Kolomsoort.TEKST,) * len(kop)
    return Rekenblad(naam=naam, kop=kop, soorten=soorten, rijen=tuple(rijen), breedten=wide, is_uitleg=True)


def _list_tabellen(
    onderwerp: Onderwerp, tabellen: Iterable[Gegevenstabel], names: dict[str, str]
) -> Iterator[tuple[Waarde, ...]]:
    words = {opzet.naam: (opzet.titel, opzet.uitleg) for opzet in onderwerp.opzetten}
    words[LIJSTWAARDEN] = ("Velden met meer waarden", "Een rij voor elke waarde, met de sleutel van haar rij.")
    for tabel in tabellen:
        yield (names[tabel.naam], tabel.naam, *words[tabel.naam], len(tuple(tabel.rijen)))


def _list_velden(onderwerp: Onderwerp, tabellen: Iterable[Gegevenstabel]) -> Iterator[tuple[Waarde, ...]]:
    """Yield what each column says that is filled somewhere; those with which every table begins stand there once."""
    filled = {
        (tabel.naam, naam)
        for tabel in tabellen
        for naam, column in zip(tabel.kop, zip(*tabel.rijen, strict=True), strict=True)
        if naam not in SLEUTELS and any(waarde is not None and waarde != () for waarde in column)
    }
    for naam, uitleg in SLEUTELS.items():
        yield describe(ELKE, naam, uitleg)
    for rij in list_kolommen(onderwerp.opzetten):
        if rij[:2] in filled:
            yield rij


def _as_blad(naam: str, tabel: Gegevenstabel) -> Rekenblad:
    breedten = tuple(_BREEDTEN.get(soort, _USUAL) for soort in tabel.soorten)
    return Rekenblad(naam=naam, kop=tabel.kop, soorten=tabel.soorten, rijen=tuple(tabel.rijen), breedten=breedten)
