"""Chapter "Wat kost het" of a year: the money of all programmes together; the four kinds of amount stay apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Jaargeld, money_of_dossier, money_of_jaar, som_of
from uitvoeringskompas.model.geldmutatie import mutaties_in_jaar
from uitvoeringskompas.taal.getal import pick_vorm, write_euro, write_getal, write_ongeveer
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Link, Rij, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.geld.dekkingsbalk import draw_dekking
from uitvoeringskompas.views.onderwerp.geld.geld import (
    APART,
    TITELS,
    describe_totaal,
    present_soorten,
    som_cel,
    tabulate_dekking,
)
from uitvoeringskompas.views.onderwerp.geld.geldmutaties import write_mutaties
from uitvoeringskompas.views.onderwerp.geld.regiogeld import tabulate_deelnemers
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

Jaardeel: TypeAlias = tuple[Verwijzer, Jaargeld]
"""A programme with its money of the year."""


def write_geld(verwijzers: Sequence[Verwijzer], jaar: int) -> Hoofdstuk | None:
    """Return the money of the year, or None when no programme says anything about it."""
    if not verwijzers:
        return None
    peildatum = verwijzers[0].blad.peildatum
    dossiers = [each.dossier for each in verwijzers]
    uitgaven, inkomsten = (money_of_jaar(dossiers, jaar, peildatum, stroom=stroom) for stroom in Geldstroom)
    intro = APART if uitgaven.is_known and inkomsten.is_known else ""
    return make_hoofdstuk(
        "geld",
        "Wat kost het",
        Onderdeel(intro=intro),
        *_stroom(verwijzers, uitgaven),
        *_elders(verwijzers, uitgaven),
        *_stroom(verwijzers, inkomsten),
        *_elders(verwijzers, inkomsten),
        *(_mutaties(each, jaar) for each in _list_tellers(verwijzers)),
    )


def _list_tellers(verwijzers: Sequence[Verwijzer]) -> tuple[Verwijzer, ...]:
    """Return the programmes that may tell of money in the year: its own, and those before that left something."""
    return (*_list_anderen(verwijzers), *verwijzers)


def _list_anderen(verwijzers: Sequence[Verwijzer]) -> tuple[Verwijzer, ...]:
    """Return the programmes that do not run in the year."""
    first = verwijzers[0]
    own = [each.dossier for each in verwijzers]
    return tuple(first.of(other) for other in first.publicatie.dossiers if other not in own)


def list_elders(verwijzers: Sequence[Verwijzer], jaar: int, stroom: Geldstroom) -> tuple[Jaardeel, ...]:
    """Return the money for the year in programmes that do not run in it; one that was withdrawn has none."""
    blad = verwijzers[0].blad
    delen = (
        (each, money_of_dossier(each.dossier, jaar, blad.peildatum, stroom=stroom))
        for each in _list_anderen(verwijzers)
        if not stand_of(blad, each.dossier).is_ingetrokken
    )
    return tuple((each, geld) for each, geld in delen if geld.has_bedrag)


def _elders(verwijzers: Sequence[Verwijzer], geld: Jaargeld) -> tuple[Onderdeel, ...]:
    """Return what other programmes name for the year, apart: the same work may have its money in both."""
    delen = list_elders(verwijzers, geld.jaar, geld.stroom)
    if not delen:
        return ()
    samen = money_of_jaar(
        [each.dossier for each, _ in delen], geld.jaar, verwijzers[0].blad.peildatum, stroom=geld.stroom
    )
    wat = f"{TITELS[geld.stroom]} voor {geld.jaar} in andere programma’s"
    intro = (
        f"Een programma dat niet in {geld.jaar} loopt, kan wel geld voor {geld.jaar} noemen. Dat telt hierboven niet "
        f"mee, want hetzelfde werk kan ook in een programma van {geld.jaar} staan."
    )
    tabel = _tabulate_programmas(delen, samen, wat)
    return (Onderdeel(titel=wat, intro=intro, tabel=tabel), Onderdeel(punten=tuple(_list_totalen(delen, named=True))))


def tell_elders(verwijzers: Sequence[Verwijzer], jaar: int, stroom: Geldstroom) -> str:
    """Return what the sum of a year leaves out: "zonder € 10.000 in een programma dat dan niet loopt"."""
    delen = list_elders(verwijzers, jaar, stroom)
    som = som_of((regel for _, geld in delen for regel in geld.regels), Geldsoort.BEGROOT)
    if som.bedrag is None:
        return ""
    bedrag = write_ongeveer(write_euro(som.bedrag), som.bij_benadering)
    waar = pick_vorm(len(delen), "een programma dat dan niet loopt", "programma’s die dan niet lopen")
    return f"zonder {bedrag} in {waar}"


def _mutaties(verwijzer: Verwijzer, jaar: int) -> Onderdeel:
    """Return the money of one programme that changed place in the year; every programme has a table of its own."""
    mutaties = mutaties_in_jaar(verwijzer.dossier, jaar, verwijzer.blad.peildatum)
    return write_mutaties(verwijzer, mutaties, f"in {jaar} ({verwijzer.dossier.programma.titel})")


def _stroom(verwijzers: Sequence[Verwijzer], geld: Jaargeld) -> tuple[Onderdeel | None, ...]:
    """Return the money of one stream: per programme, how published totals compare, and where it comes from."""
    peildatum = verwijzers[0].blad.peildatum
    delen = [(each, money_of_dossier(each.dossier, geld.jaar, peildatum, stroom=geld.stroom)) for each in verwijzers]
    wat = f"{TITELS[geld.stroom]} in {geld.jaar} per programma"
    titel = f"De inkomsten in {geld.jaar}" if geld.stroom is Geldstroom.INKOMSTEN else ""
    return (
        Onderdeel(titel=titel, tabel=_tabulate_programmas(delen, geld, wat), slot=_describe_elders(geld)),
        Onderdeel(punten=tuple(_list_totalen(delen, named=len(delen) > 1))),
        Onderdeel(tabel=tabulate_deelnemers(verwijzers[0], geld)),
        _dekking(geld),
    )


def _dekking(geld: Jaargeld) -> Onderdeel | None:
    """Return where the money comes from as one bar, with its table on demand; None when no line names a source."""
    tabel = tabulate_dekking(geld)
    if tabel is None:
        return None
    titel = "Waar de inkomsten vandaan komen" if geld.stroom is Geldstroom.INKOMSTEN else "Waar het geld vandaan komt"
    return Onderdeel(titel=titel, tabel=tabel, vouw="Bekijk elk bedrag", balk=draw_dekking(geld))


def _tabulate_programmas(delen: Sequence[Jaardeel], geld: Jaargeld, wat: str) -> Tabel | None:
    """Return a row per programme with its sums, and what they are together."""
    known = [(verwijzer, deel) for verwijzer, deel in delen if deel.regels]
    is_silent = not geld.has_bedrag and all(verwijzer.dossier.is_transcribed for verwijzer, _ in known)
    if not known or is_silent:
        return None
    soorten = present_soorten(geld.regels)
    rijen = [_rij(_geld_link(verwijzer, geld.jaar), deel, soorten) for verwijzer, deel in known]
    samen = Rij(cellen=(Cel(tekst="Samen"), *(som_cel(geld.som(soort)) for soort in soorten)), nadruk=True)
    return Tabel(
        bijschrift=f"{wat}, in euro’s",
        kolommen=(
            Kolom(titel="Programma"),
            *(Kolom(titel=capitalize_first(soort.value), getal=True) for soort in soorten),
        ),
        rijen=(*rijen, samen) if len(rijen) > 1 else tuple(rijen),
    )


def _rij(link: Link, deel: Jaargeld, soorten: Sequence[Geldsoort]) -> Rij:
    return Rij(cellen=(Cel(links=(link,)), *(som_cel(deel.som(soort)) for soort in soorten)))


def _geld_link(verwijzer: Verwijzer, jaar: int) -> Link:
    """Return the link to the lines of the year on the page of the programme, which has them when there are lines."""
    return verwijzer.in_programma("geld", str(jaar))


def _list_totalen(delen: Sequence[Jaardeel], *, named: bool) -> list[str]:
    """Return how each published total compares with its lines; where it is not clear each says whose it is."""
    return [
        f"{verwijzer.dossier.programma.titel}: {describe_totaal(verschil)}" if named else describe_totaal(verschil)
        for verwijzer, deel in delen
        for verschil in deel.totalen
    ]


def _describe_elders(geld: Jaargeld) -> str:
    if not geld.elders_geteld:
        return ""
    if len(geld.elders_geteld) == 1:
        return "Nog 1 regel telt mee bij een andere gemeente of regio, en staat hier dus niet in de som."
    aantal = write_getal(len(geld.elders_geteld))
    return f"Nog {aantal} regels tellen mee bij een andere gemeente of regio, en staan hier dus niet in de som."
