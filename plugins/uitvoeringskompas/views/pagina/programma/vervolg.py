"""What comes next in a programme: what is still to be decided, what the raad gets, and the first milestones."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.bevinding.planning import Mijlpaalbevinding, Mijlpaalstand, judge_mijlpalen
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.overzicht.besluiten import Besluitpunt, list_aflopend, list_besluiten
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

MOST_MIJLPALEN = 4
"""So many milestones stand here; the pages of the interventies have the others."""


def write_vervolg(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    """Return what comes next; nothing of a programme that is over."""
    if stand_of(verwijzer.blad, verwijzer.dossier).is_van_toen:
        return ()
    return (make_hoofdstuk("vervolg", "Wat komt eraan", _besluiten(verwijzer), _mijlpalen(verwijzer)),)


def _besluiten(verwijzer: Verwijzer) -> Onderdeel:
    """Return what is still to be decided or to be received, by date; agreements that end stand folded below it."""
    aflopend = _tabulate("Afspraken tussen partijen die aflopen", list_aflopend((verwijzer,)))
    return Onderdeel(
        titel="Besluiten",
        anker="besluiten",
        tabel=_tabulate("Wat nog besloten moet worden, en wat de raad nog krijgt", list_besluiten((verwijzer,))),
        uitklappen=make_uitklap("Bekijk welke afspraken tussen partijen aflopen", Onderdeel(tabel=aflopend)),
    )


def _tabulate(bijschrift: str, punten: Iterable[Besluitpunt]) -> Tabel | None:
    return tabulate(
        bijschrift,
        punten,
        ("Wanneer", lambda found: cellen.of_moment(found.moment) or cellen.empty("datum niet genoemd")),
        ("Wat", lambda found: Cel(links=(replace(found.link, tekst=found.wat),))),
        ("Wie", lambda found: cellen.of_tekst(found.wie)),
    )


def _mijlpalen(verwijzer: Verwijzer) -> Onderdeel:
    """Return the first milestones that are still to come, by date."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    komend = [
        found
        for interventie in dossier.interventies
        for found in judge_mijlpalen(dossier, interventie, peildatum)
        if found.uitkomst is Mijlpaalstand.KOMT
    ]
    komend.sort(key=_when)
    tabel = tabulate(
        "De eerste mijlpalen die komen",
        komend[:MOST_MIJLPALEN],
        ("Wanneer", lambda found: cellen.of_moment(found.mijlpaal.moment)),
        ("Mijlpaal", lambda found: Cel(tekst=found.mijlpaal.titel)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie.id]))),
    )
    return Onderdeel(titel="Mijlpalen", anker="mijlpalen", tabel=tabel)


def _when(bevinding: Mijlpaalbevinding) -> str:
    moment = parse_moment(bevinding.mijlpaal.moment)
    return moment.laatste.isoformat() if moment else "onbekend"
