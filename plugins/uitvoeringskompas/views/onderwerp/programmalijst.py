"""Programmes in a table, for the pages of a publisher, a nota and a year."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stand import Fase
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.looptijd import interventies_in_jaar
from uitvoeringskompas.views.onderwerp.looptijdgeld import begroot_cel
from uitvoeringskompas.views.onderwerp.stand import stand_cel, stand_of
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


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
