"""What a table of somebody else means: which column is what, what each cell says, and what nobody could read.

Every cell that holds something comes out exactly once: as a ``Tabelkop``, as a ``Vulling`` of a row, or as a
``Tabelrest`` with the reason. Who writes plans of it can so count that nothing got lost.

Who makes and uses these values: ``propose_koppeling(werkmap, knowledge)`` finds what the columns mean,
``write_koppeling`` and ``read_koppeling`` keep that in a file that an editor corrects, ``fit_koppeling`` lays a kept
one over the table as it is now, and ``read_tabel(werkmap, koppeling, achtergrond, knowledge)`` reads every cell by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.vast import Vast


class Onderwerp(StrEnum):
    """What a row of a sheet is about; the value is what stands in the file with the mapping."""

    INTERVENTIES = "interventies"
    PARTIJEN = "partijen"
    DOELEN = "doelen"
    INDICATOREN = "indicatoren"
    BEGROTING = "begroting"
    OVERSLAAN = "overslaan"
    """Nothing that plans have a place for: the sheet is told as a whole, and every cell of it is a ``Tabelrest``."""


class Zekerheid(StrEnum):
    """How sure it is what a column means."""

    ZEKER = "zeker"
    WAARSCHIJNLIJK = "waarschijnlijk"
    ONBEKEND = "onbekend"


class Kolomkoppeling(Vast):
    """One column: which it is (from 0, and as an editor names it), what stands above it, and what it means.

    ``betekenis`` is a key of ``schema/kolommen.yaml`` below the subject of the sheet (``titel``, ``kosten``,
    ``trekker``); empty when it is not read, ``totaal`` when it adds up others. ``jaar`` is the year that a column of
    its own has, ``factor`` what its numbers are counted in (1000 below "x € 1.000"). ``waarom`` says in Dutch how sure
    it is and why.
    """

    kolom: int
    adres: str
    kop: str
    betekenis: str = ""
    jaar: int | None = None
    factor: int = 1
    zekerheid: Zekerheid = Zekerheid.ONBEKEND
    waarom: str = ""


class Bladkoppeling(Vast):
    """One sheet: what its rows are about, which rows are its headings (from 0), and its columns."""

    blad: str
    onderwerp: Onderwerp
    koprijen: tuple[int, ...] = ()
    kolommen: tuple[Kolomkoppeling, ...] = ()
    waarom: str = ""

    def betekenis(self, naam: str) -> tuple[Kolomkoppeling, ...]:
        """Return the columns that mean this, from left to right."""
        return tuple(kolom for kolom in self.kolommen if kolom.betekenis == naam)


class Koppeling(Vast):
    """What every column of every sheet of a file means; kept in a small file, where an editor can correct it."""

    bladen: tuple[Bladkoppeling, ...]

    def blad(self, naam: str) -> Bladkoppeling | None:
        """Return what is known of a sheet; None when it is not in the mapping."""
        return next((blad for blad in self.bladen if blad.blad == naam), None)


class Celtekst(Vast):
    """Words as they were typed, without white space around them; a list in a cell is several of these."""

    tekst: str


class Celbedrag(Vast):
    """An amount in whole euros, or why there is none (a code of ``geen_bedrag``); one of the two is None.

    ``jaar`` and ``tot_en_met_jaar`` are the years that the cell or its heading names; None when neither does. With
    ``per_jaar`` it counts in every year of the programme. ``toelichting`` is what stood beside it and explains it.
    """

    begroot: int | None = None
    geen_bedrag: str | None = None
    jaar: int | None = None
    tot_en_met_jaar: int | None = None
    per_jaar: bool = False
    ongeveer: bool = False
    inkomsten: bool = False
    toelichting: str = ""


class Celperiode(Vast):
    """When something is, in the moments of a plan (2026, 2026-Q1, 2026-najaar, 2026-03, 2026-03-15).

    ``grens`` is a code of that list. ``omschrijving`` are the words as typed whenever they say more than the moments
    do ("medio 2026"), or when no moment is in them.
    """

    van: str | None = None
    tot_en_met: str | None = None
    doorlopend: bool = False
    grens: str | None = None
    omschrijving: str = ""


class Celnaam(Vast):
    """A party, goal, figure, priority or interventie that a cell names.

    ``id`` is the one that the plans know by this name; empty when they do not. ``soort`` is the kind of party that the
    name tells (a code of ``partijsoort``), ``rol`` a code of ``uitvoerdersrol``, ``toelichting`` what stood between
    brackets.
    """

    naam: str
    id: str = ""
    soort: str = ""
    rol: str = ""
    toelichting: str = ""


class Celkeuze(Vast):
    """A choice from a code list, and the words that were typed for it."""

    lijst: str
    code: str
    tekst: str


class Celcijfer(Vast):
    """A result or target in words, with the number and its unit when both are sure.

    ``operator`` is a code of that list when the words say so ("minstens 80%"). ``per_jaar``: the words say that it
    counts in every year again.
    """

    tekst: str
    waarde: Decimal | None = None
    eenheid: str = ""
    operator: str = ""
    jaar: int | None = None
    per_jaar: bool = False
    ongeveer: bool = False


Celwaarde: TypeAlias = Celtekst | Celbedrag | Celperiode | Celnaam | Celkeuze | Celcijfer


class Vulling(Vast):
    """What one cell says: its values, or why it could not be read (then ``tekst`` is what must not get lost).

    ``betekenis`` and ``jaar`` are those of the column. ``gedeeld`` counts the rows that this cell was merged over (1
    for a cell of its own). With ``ontleend`` the cell stands in a row before this one (merged, or a section):
    it counts there and not here. ``opmerking`` is a remark or struck-through text of the cell, that no value holds.
    """

    betekenis: str
    location: Location
    tekst: str
    waarden: tuple[Celwaarde, ...] = ()
    jaar: int | None = None
    waarom: str = ""
    """Why it could not be read, in a Dutch sentence with what to do; empty when it could."""
    let_op: str = ""
    """What to look at although it could be read."""
    gedeeld: int = 1
    ontleend: bool = False
    opmerking: str = ""


class Tabelrij(Vast):
    """One row of a sheet; ``vervolg``: it goes on about the thing of the row before (merged or empty)."""

    blad: str
    onderwerp: Onderwerp
    nummer: int
    """As an editor counts, from 1."""
    location: Location
    vullingen: tuple[Vulling, ...]
    vervolg: bool = False

    def alle(self, betekenis: str) -> Iterator[Vulling]:
        """Yield every cell of this row with a meaning, from left to right."""
        return (vulling for vulling in self.vullingen if vulling.betekenis == betekenis)

    def waarden(self, betekenis: str) -> tuple[Celwaarde, ...]:
        """Return all values of this row with a meaning."""
        return tuple(waarde for vulling in self.alle(betekenis) for waarde in vulling.waarden)


class Restsoort(StrEnum):
    """Why a cell is in no row."""

    KOLOM = "kolom"
    """Its column means nothing that is known."""
    BLAD = "blad"
    """Its sheet is not read."""
    BOVEN = "boven"
    """It stands above the headings: a title, a date."""
    TOTAAL = "totaal"
    """It adds up what stands in other cells."""
    ONDER = "onder"
    """A remark below or between the rows."""
    FOUT = "fout"
    """It shows an error instead of an outcome (#N/A)."""
    VERBORGEN = "verborgen"
    """Nobody sees it."""
    DOORGEHAALD = "doorgehaald"
    """It was struck through."""
    OPMERKING = "opmerking"
    """It is a remark that hangs on an empty cell."""


class Tabelrest(Vast):
    """A cell that is in no row: where, what stands in it, and why, in a Dutch sentence."""

    location: Location
    tekst: str
    soort: Restsoort
    waarom: str


class Tabelkop(Vast):
    """A cell that was read as the heading of a column."""

    location: Location
    tekst: str


class Tabellezing(Vast):
    """All that a file says: its rows, its headings, what is left over, and what is wrong with the mapping."""

    rijen: tuple[Tabelrij, ...]
    koppen: tuple[Tabelkop, ...] = ()
    rest: tuple[Tabelrest, ...] = ()
    problems: tuple[Problem, ...] = ()


class Achtergrond(Vast):
    """What is known of the programme that the table goes to, apart from the table.

    The names of ``partijen``, ``doelen`` and ``indicatoren`` are pairs of a name (also former ones) and an id.
    """

    van: int
    tot_en_met: int | None
    partijen: tuple[tuple[str, str], ...] = ()
    doelen: tuple[tuple[str, str], ...] = ()
    indicatoren: tuple[tuple[str, str], ...] = ()
    prioriteiten: tuple[tuple[str, str], ...] = ()
