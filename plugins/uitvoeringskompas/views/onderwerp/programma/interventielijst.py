"""The table of interventies of a programme, for the programme page and the year page."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import close_zin, lower_first, write_opsomming, write_zinnen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Standregel, Tabel
from uitvoeringskompas.views.kit.codes import label_of, write_namen
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.indelingen import pijlers_cel
from uitvoeringskompas.views.onderwerp.stand.planning import write_planning
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave, name_opgave
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent

MOST_NAMES = 2
"""So many parties are named on a line; the page of the interventie has them all."""


def tabulate_interventies(
    verwijzer: Verwijzer,
    interventies: Iterable[Interventie] | None = None,
    *,
    bijschrift: str = "Interventies van dit programma",
    jaar: int | None = None,
) -> Tabel | None:
    """Return the table of the interventies (by default all of the programme), with the status shown at the peildatum.

    ``jaar`` limits the reports that are looked at to those of that year and before. The caption names the reports that
    the statuses come from. When a public source gives no status at all, there is no column for it.
    """
    dossier = verwijzer.dossier
    rows = dossier.interventies if interventies is None else tuple(interventies)
    shown = (dossier.getoonde_status(found, verwijzer.blad.peildatum, jaar=jaar).status for found in rows)
    no_status = dossier.is_transcribed and is_silent(shown)
    return tabulate(
        bijschrift,
        rows,
        ("Interventie", lambda found: Cel(links=verwijzer.interventies([found.id]))),
        (
            name_opgave(verwijzer.blad, dossier),
            lambda found: None if no_status else _status_cel(verwijzer, found, jaar),
        ),
        ("Wanneer", lambda found: cellen.of_tekst(write_planning(found.planning))),
        ("Pijlers", lambda found: pijlers_cel(verwijzer, found.pijlers)),
        ("Voor wie", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
        ("Wie doet het", lambda found: executors_cel(verwijzer, found)),
        bron=name_reports(verwijzer, rows, jaar),
    )


def list_interventieregels(
    verwijzer: Verwijzer, interventies: Iterable[Interventie], jaar: int
) -> tuple[Standregel, ...]:
    """Return a line for each interventie: how it goes in a year, when it is done and who does it."""
    return tuple(_make_regel(verwijzer, found, jaar) for found in interventies)


def has_statussen(verwijzer: Verwijzer, interventies: Iterable[Interventie], jaar: int) -> bool:
    """Tell whether anything is said of how they go; of what a public source does not tell there is no word."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    shown = (dossier.getoonde_status(found, peildatum, jaar=jaar).status for found in interventies)
    return not (dossier.is_transcribed and is_silent(shown))


def _make_regel(verwijzer: Verwijzer, interventie: Interventie, jaar: int) -> Standregel:
    blad, dossier = verwijzer.blad, verwijzer.dossier
    (titel,) = verwijzer.interventies([interventie.id])
    wie = verwijzer.partijnamen(each.partij for each in interventie.uitvoerders)
    more = len(wie) - MOST_NAMES
    rest = write_aantal(more, "andere partij", "andere partijen") if more > 0 else ""
    door = f"Uitvoering: {write_opsomming((*wie[:MOST_NAMES], rest))}" if wie else ""
    return Standregel(
        titel=titel,
        label=label_opgave(blad, dossier, interventie, jaar=jaar),
        tekst=write_zinnen(*(close_zin(each) for each in (write_planning(interventie.planning), door) if each)),
    )


def _status_cel(verwijzer: Verwijzer, interventie: Interventie, jaar: int | None) -> Cel:
    getoond = verwijzer.dossier.getoonde_status(interventie, verwijzer.blad.peildatum, jaar=jaar)
    return Cel(labels=(label_of(getoond.status),))


def name_reports(verwijzer: Verwijzer, interventies: Iterable[Interventie], jaar: int | None) -> str:
    """Return which reports the shown statuses come from: "tussenrapportage van 15 augustus 2026"."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    found = (dossier.getoonde_status(interventie, peildatum, jaar=jaar).verslag for interventie in interventies)
    reports = sorted((verslag for verslag in found if verslag), key=lambda verslag: verslag.peildatum)
    return write_opsomming(dict.fromkeys(lower_first(verwijzer.verslag(verslag).tekst) for verslag in reports))


def executors_cel(verwijzer: Verwijzer, interventie: Interventie) -> Cel | None:
    """Return who carries it out, or why that is not known; None when nothing is said."""
    links = cellen.of_links(verwijzer.partijen(found.partij for found in interventie.uitvoerders))
    if links or not interventie.uitvoerders_onbekend:
        return links
    return Cel(tekst=f"niet bekend: {interventie.uitvoerders_onbekend}", leeg=True)
