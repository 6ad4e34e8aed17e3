"""What kind of row it is: data, a total, headings again, a heading between rows, a remark, or nothing that is seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from uitvoeringskompas.importing.duiding import Bladkoppeling
from uitvoeringskompas.importing.kopwoord import TOTAAL
from uitvoeringskompas.model.kolomwoorden import Celvorm, Kolomwoorden
from uitvoeringskompas.taal.bedoeld import fold, fold_name
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad
from uitvoeringskompas.vast import Vraagbaak

LONG = 120
"""Signs: a lone cell with more of them is a remark, not a heading between rows."""
_SOME_COLUMNS = 3
_AFTER = re.compile(r"\s*(?:\d|[ivx]+\b|[:.\u2013-])")
"""What follows the word in a heading between rows: a number, or a sign."""


class Rijsoort(StrEnum):
    """What a row is."""

    LEEG = "leeg"
    GEWOON = "gewoon"
    KOP = "kop"
    TOTAAL = "totaal"
    TUSSENKOP = "tussenkop"
    ONDER = "onder"
    VERBORGEN = "verborgen"


class Tabelvorm(Vraagbaak):
    """A sheet with what its columns mean; ``vormen`` and ``titel`` by column, ``koppen`` the texts above each."""

    blad: Werkblad
    koppeling: Bladkoppeling
    woorden: Kolomwoorden
    vormen: Mapping[int, Celvorm]
    titel: int | None
    koppen: Mapping[int, frozenset[str]]
    themas: frozenset[str]

    def is_sum(self, kolom: int) -> bool:
        """Tell whether a total may stand in this column."""
        return self.vormen.get(kolom, Celvorm.BEDRAG) in {Celvorm.BEDRAG, Celvorm.CIJFER}


def make_tabelvorm(
    blad: Werkblad, koppeling: Bladkoppeling, woorden: Kolomwoorden, themas: frozenset[str]
) -> Tabelvorm:
    """Return the sheet as its rows are looked at."""
    onderwerp = woorden.onderwerpen[koppeling.onderwerp]
    title = next(iter(onderwerp.kolommen))
    known = {kolom.kolom: onderwerp.kolommen.get(kolom.betekenis) for kolom in koppeling.kolommen}
    return Tabelvorm(
        blad=blad,
        koppeling=koppeling,
        woorden=woorden,
        vormen={kolom: word.vorm for kolom, word in known.items() if word},
        titel=next((kolom.kolom for kolom in koppeling.kolommen if kolom.betekenis == title), None),
        koppen={
            kolom.kolom: frozenset(
                blad.rijen[rij][kolom.kolom].tekst
                for rij in koppeling.koprijen
                if rij < len(blad.rijen) and kolom.kolom < len(blad.rijen[rij])
            )
            for kolom in koppeling.kolommen
        },
        themas=themas,
    )


def sort_rij(rij: tuple[Tabelcel, ...], vorm: Tabelvorm) -> Rijsoort:
    """Return what kind of row it is."""
    own = [cel for cel in rij if not cel.bedekt and not cel.is_empty]
    if not own:
        return Rijsoort.LEEG
    if all(cel.verborgen for cel in own):
        return Rijsoort.VERBORGEN
    if all(cel.tekst and cel.tekst in vorm.koppen.get(cel.kolom, ()) for cel in own):
        return Rijsoort.KOP
    if _is_total(own, vorm):
        return Rijsoort.TOTAAL
    return _sort_lone(own[0], rij, vorm) if len(own) == 1 else Rijsoort.GEWOON


def _is_total(own: list[Tabelcel], vorm: Tabelvorm) -> bool:
    """Tell whether a row begins with a word for a total and holds nothing but numbers besides."""
    first, *others = own
    words = fold_name(first.tekst)
    begins = any(words == word or words.startswith(f"{word} ") for word in vorm.woorden.totalen)
    return begins and not first.fout and all(vorm.is_sum(cel.kolom) for cel in others)


def _sort_lone(cel: Tabelcel, rij: tuple[Tabelcel, ...], vorm: Tabelvorm) -> Rijsoort:
    """Return what a row with one cell is: a heading when it is wide, says so, or names a theme."""
    words = fold_name(cel.tekst)
    if (
        len(cel.tekst) > LONG
        or cel.tekst.startswith("*")
        or f"{words} ".startswith(tuple(f"{word} " for word in vorm.woorden.onderschriften))
    ):
        return Rijsoort.ONDER
    is_wide = cel.breedte >= max(2, len(rij) // 2)
    says_so = says_tussenkop(cel, vorm) or words in vorm.themas
    is_first = cel.kolom == 0 and vorm.titel != 0 and vorm.vormen.get(0) in {None, Celvorm.NUMMER}
    if len(rij) >= _SOME_COLUMNS and (is_wide or says_so or is_first):
        return Rijsoort.TUSSENKOP
    return Rijsoort.GEWOON


def says_tussenkop(cel: Tabelcel, vorm: Tabelvorm) -> bool:
    """Tell whether a cell begins with a word that says that it is about the rows below: "Ambitie 1: meer bewegen"."""
    plain = " ".join(fold(cel.tekst).split()) if len(cel.tekst) <= LONG else ""
    words = (word for word, _ in vorm.woorden.tussenkoppen)
    return any(plain.startswith(word) and _AFTER.match(plain.removeprefix(word)) for word in words)


def is_title_empty(rij: tuple[Tabelcel, ...], vorm: Tabelvorm) -> bool:
    """Tell whether a row has no title of its own: it goes on about the row above."""
    if vorm.titel is None or vorm.titel >= len(rij):
        return False
    cel = rij[vorm.titel]
    return cel.bedekt or not cel.tekst


def adds_up(vorm: Tabelvorm, kolom: int) -> bool:
    """Tell whether a column adds up others."""
    return any(each.kolom == kolom and each.betekenis == TOTAAL for each in vorm.koppeling.kolommen)
