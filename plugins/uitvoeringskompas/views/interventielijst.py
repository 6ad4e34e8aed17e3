"""The table of interventies of a programme, for the programme page and the year page."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.views.blad import label_of, namen_of, pijler_label
from uitvoeringskompas.views.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.planning import write_planning
from uitvoeringskompas.views.tabellen import make_cel, make_links_cel, tabulate
from uitvoeringskompas.views.tekst import write_opsomming
from uitvoeringskompas.views.verwijzer import Verwijzer


def tabulate_interventies(
    verwijzer: Verwijzer,
    interventies: Iterable[Interventie] | None = None,
    *,
    bijschrift: str = "Interventies van dit programma",
    jaar: int | None = None,
) -> Tabel | None:
    """Return the table of the interventies (by default all of the programme), with the status shown at the peildatum.

    ``jaar`` limits the reports that are looked at to those of that year and before.
    """
    return tabulate(
        bijschrift,
        verwijzer.dossier.interventies if interventies is None else interventies,
        ("Interventie", lambda found: Cel(links=verwijzer.interventies([found.id]))),
        ("Hoe gaat het", lambda found: status_cel(verwijzer, found, jaar=jaar)),
        ("Wanneer", lambda found: make_cel(write_planning(found.planning))),
        ("Pijlers", _pijler_cel),
        ("Voor wie", lambda found: make_cel(write_opsomming(namen_of("doelgroep", found.doelgroepen)))),
        ("Wie doet het", lambda found: executors_cel(verwijzer, found)),
    )


def status_cel(verwijzer: Verwijzer, interventie: Interventie, *, jaar: int | None = None) -> Cel:
    """Return the status at the peildatum and, as a link, the report that says so."""
    getoond = verwijzer.dossier.getoonde_status(interventie, verwijzer.blad.peildatum, jaar=jaar)
    links = (verwijzer.verslag(getoond.verslag),) if getoond.verslag else ()
    return Cel(labels=(label_of("interventiestatus", getoond.status),), links=links)


def executors_cel(verwijzer: Verwijzer, interventie: Interventie) -> Cel | None:
    """Return who carries it out, or why that is not known; None when nothing is said."""
    links = make_links_cel(verwijzer.partijen(found.partij for found in interventie.uitvoerders))
    if links or not interventie.uitvoerders_onbekend:
        return links
    return Cel(tekst=f"niet bekend: {interventie.uitvoerders_onbekend}", leeg=True)


def _pijler_cel(interventie: Interventie) -> Cel | None:
    labels = tuple(pijler_label(pijler) for pijler in interventie.pijlers)
    return Cel(labels=labels) if labels else None
