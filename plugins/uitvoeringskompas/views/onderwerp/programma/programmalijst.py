"""Programmes as cards or in a table, for the pages of a publisher, a nota and a year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.inzet import first_dossiers
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.planjaren import interventies_in_jaar
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stand import Fase
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kaart, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.looptijdgeld import begroot_cel
from uitvoeringskompas.views.onderwerp.stand.stand import count_opgaven, stand_cel, stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent


def list_getoond(blad: Blad, publicatie: Publicatie) -> tuple[Dossier, ...]:
    """Return the programmes to begin with: those that run on the day of the site, or else the one that is nearest."""
    return first_dossiers(publicatie, blad.peildatum)


def tabulate_programmas(
    blad: Blad, publicatie: Publicatie, dossiers: Iterable[Dossier], bijschrift: str, *, jaar: int | None = None
) -> Tabel | None:
    """Return the table of programmes: what each is about, how far it is, its years and its reports.

    ``jaar`` limits the count of interventies and the reports to those of one year.
    """
    return tabulate(
        bijschrift,
        (Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier) for dossier in dossiers),
        ("Programma", lambda found: Cel(links=(found.programma(),))),
        ("Stand", lambda found: stand_cel(stand_of(blad, found.dossier))),
        ("Jaren", lambda found: Cel(tekst=found.dossier.programma.looptijd.in_woorden)),
        ("In het kort", lambda found: Cel(tekst=begin_proza(found.dossier.programma.samenvatting))),
        ("Begroot", lambda found: begroot_cel(found.dossier, jaar or blad.peildatum.year, blad.peildatum)),
        ("Interventies", lambda found: _count_interventies(found.dossier, jaar)),
        ("Verslagen", lambda found: cellen.of_links(list_verslagen(found, jaar))),
    )


def make_programmakaarten(
    blad: Blad, publicatie: Publicatie, dossiers: Iterable[Dossier], *, jaar: int | None = None
) -> tuple[Kaart, ...]:
    """Return a card for each programme: what it is about, how far it is, its money and its latest report.

    ``jaar`` limits the interventies and the reports to those of one year.
    """
    found = (Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier) for dossier in dossiers)
    return tuple(_make_kaart(verwijzer, jaar) for verwijzer in found)


def _make_kaart(verwijzer: Verwijzer, jaar: int | None) -> Kaart:
    blad, dossier = verwijzer.blad, verwijzer.dossier
    verslagen = list_verslagen(verwijzer, jaar)
    stand = stand_cel(stand_of(blad, dossier))
    return Kaart(
        titel=verwijzer.programma(),
        labels=stand.labels,
        tekst=begin_proza(dossier.programma.samenvatting),
        feiten=list_feiten(
            ("Stand", cellen.of_tekst(stand.opmerking)),
            ("Jaren", Cel(tekst=dossier.programma.looptijd.in_woorden)),
            ("Begroot", begroot_cel(dossier, jaar or blad.peildatum.year, blad.peildatum)),
            ("Interventies", _tell_interventies(blad, dossier, jaar)),
            ("Laatste verslag" if len(verslagen) > 1 else "Verslag", cellen.of_links(verslagen[-1:])),
        ),
    )


def _tell_interventies(blad: Blad, dossier: Dossier, jaar: int | None) -> Cel | None:
    """Return how many interventies there are, and of each status how many: "11: 9 lopen en 2 vertraagd"."""
    found = dossier.interventies if jaar is None else interventies_in_jaar(dossier, jaar)
    codes = [dossier.getoonde_status(each, blad.peildatum, jaar=jaar).status for each in found]
    telling = "" if is_silent(codes) else count_statussen(blad.knowledge, codes)
    told = write_reeks((count_opgaven(blad, dossier, codes), telling), ": ") if telling else ""
    return Cel(tekst=write_getal(len(codes)), opmerking=told) if codes else None


def count_statussen(knowledge: Knowledge, codes: Iterable[Code]) -> str:
    """Return of each status how many, in the order of the code list: "9 lopen, 2 vertraagd en 1 gestopt"."""
    counted = Counter(codes)
    lijst = knowledge.codelijst("interventiestatus").values()
    return write_opsomming(code.tel(counted[code]) for code in lijst if counted[code])


def list_verslagen(verwijzer: Verwijzer, jaar: int | None = None) -> tuple[Link, ...]:
    """Return the links to the reports and evaluations of a programme, if asked only those of one year."""
    dossier = verwijzer.dossier
    return tuple(verwijzer.verslag(found) for found in dossier.verslagen if jaar in {None, dossier.jaar_of(found)})


def _count_interventies(dossier: Dossier, jaar: int | None) -> Cel | None:
    aantal = len(dossier.interventies if jaar is None else interventies_in_jaar(dossier, jaar))
    return Cel(tekst=write_getal(aantal), getal=True) if aantal else None


def name_laatste(blad: Blad, dossier: Dossier) -> str:
    """Return what a programme is when none runs: "laatste programma (2019)", or one that has yet to begin."""
    stand, jaren = stand_of(blad, dossier), dossier.programma.looptijd.in_woorden
    if stand.is_voorlopig and not stand.is_afgelopen:
        return f"programma in voorbereiding ({jaren})"
    return f"{'eerste' if stand.fase is Fase.KOMT else 'laatste'} programma ({jaren})"


def name_programma(blad: Blad, dossier: Dossier) -> str:
    """Return what stands before the title of a programme: "Programma", or that it is the last or one in preparation."""
    return (
        "Programma"
        if stand_of(blad, dossier).is_lopend
        else capitalize_first(name_laatste(blad, dossier).partition(" (")[0])
    )
