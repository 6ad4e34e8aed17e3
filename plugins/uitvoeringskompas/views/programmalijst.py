"""Programmes in a table, for the pages of a publisher, a nota and a year."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.blad import Blad, label_of
from uitvoeringskompas.views.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.looptijd import interventies_in_jaar
from uitvoeringskompas.views.prose import first_sentence
from uitvoeringskompas.views.tabellen import make_links_cel, tabulate
from uitvoeringskompas.views.tekst import write_getal, write_periode
from uitvoeringskompas.views.verwijzer import Verwijzer


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
        ("Stand", lambda found: Cel(labels=(label_of("programmastatus", found.dossier.programma.status),))),
        ("Jaren", lambda found: Cel(tekst=_write_looptijd(found.dossier))),
        ("In het kort", lambda found: Cel(tekst=first_sentence(found.dossier.programma.samenvatting))),
        ("Interventies", lambda found: _count_interventies(found.dossier, jaar)),
        ("Verslagen", lambda found: make_links_cel(list_verslagen(found, jaar))),
    )


def list_verslagen(verwijzer: Verwijzer, jaar: int | None = None) -> tuple[Link, ...]:
    """Return the links to the reports and evaluations of a programme, if asked only those of one year."""
    dossier = verwijzer.dossier
    return tuple(verwijzer.verslag(found) for found in dossier.verslagen if jaar in {None, dossier.jaar_of(found)})


def _write_looptijd(dossier: Dossier) -> str:
    return write_periode(dossier.programma.looptijd.van, dossier.programma.looptijd.tot_en_met)


def _count_interventies(dossier: Dossier, jaar: int | None) -> Cel | None:
    aantal = len(dossier.interventies if jaar is None else interventies_in_jaar(dossier, jaar))
    return Cel(tekst=write_getal(aantal), getal=True) if aantal else None
