"""Programmes in a table, for the pages of a publisher, a nota and a year."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.looptijd import interventies_in_jaar
from uitvoeringskompas.views.onderwerp.looptijdgeld import begroot_cel
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
        ("Stand", lambda found: Cel(labels=(label_of(found.dossier.programma.status),))),
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


def find_current_dossier(publicatie: Publicatie, jaar: int) -> Dossier | None:
    """Return the programme of this year, or else the latest before it, or else the first one after it."""
    now = publicatie.dossiers_in_jaar(jaar)
    if now:
        return now[0]
    earlier = tuple(dossier for dossier in publicatie.dossiers if dossier.jaar < jaar)
    return next(iter(earlier[-1:] or publicatie.dossiers[:1]), None)
