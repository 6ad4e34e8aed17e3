"""Chapter "Wat doen we, en wanneer" of a year: the interventies per programme, and one timeline of all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.planjaren import interventies_in_jaar
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.tijdlijn import TijdlijnRij, draw_tijdlijn
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.programma.interventielijst import (
    has_statussen,
    list_interventieregels,
    name_reports,
    tabulate_interventies,
)
from uitvoeringskompas.views.onderwerp.stand.planning import plot_interventie
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_uitvoering(verwijzers: Sequence[Verwijzer], jaar: int) -> Hoofdstuk | None:
    """Return what is done in the year, or None when no programme names an interventie."""
    return make_hoofdstuk(
        "uitvoering",
        "Wat doen we, en wanneer",
        *(_interventies(verwijzer, jaar, is_more=len(verwijzers) > 1) for verwijzer in verwijzers),
        _tijdlijn(verwijzers, jaar),
    )


def _interventies(verwijzer: Verwijzer, jaar: int, *, is_more: bool) -> Onderdeel:
    """Return a line for each interventie of a programme, or a table where nothing is told of how they go."""
    programma = verwijzer.dossier.programma.titel
    titel, found = programma if is_more else "", interventies_in_jaar(verwijzer.dossier, jaar)
    if not has_statussen(verwijzer, found, jaar):
        bijschrift = f"Interventies in {jaar} van {quote(programma)}" if is_more else f"Interventies in {jaar}"
        return Onderdeel(titel=titel, tabel=tabulate_interventies(verwijzer, found, bijschrift=bijschrift, jaar=jaar))
    reports = name_reports(verwijzer, found, jaar)
    return Onderdeel(
        titel=titel,
        intro=f"Hoe het gaat, staat in: {reports}." if reports else "",
        standen=list_interventieregels(verwijzer, found, jaar),
    )


def _tijdlijn(verwijzers: Sequence[Verwijzer], jaar: int) -> Onderdeel | None:
    if not verwijzers:
        return None
    rijen = [
        _plot(verwijzer, found, jaar)
        for verwijzer in verwijzers
        for found in interventies_in_jaar(verwijzer.dossier, jaar)
    ]
    opschrift = Opschrift(
        id="tijdlijn-plaatje",
        titel=f"Wanneer de interventies lopen in {jaar}, volgens de planning",
        beschrijving="Dezelfde planning als bij de interventies hierboven, als balken.",
    )
    figuur = draw_tijdlijn(
        rijen, opschrift, van=date(jaar, 1, 1), tot_en_met=date(jaar, 12, 31), peildatum=verwijzers[0].blad.peildatum
    )
    return Onderdeel(titel=f"Tijdlijn van {jaar}", anker="tijdlijn", tijdlijn=figuur)


def _plot(verwijzer: Verwijzer, interventie: Interventie, jaar: int) -> TijdlijnRij:
    blad, dossier = verwijzer.blad, verwijzer.dossier
    return plot_interventie(interventie, label_opgave(blad, dossier, interventie, jaar=jaar))
