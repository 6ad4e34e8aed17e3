"""Chapter "Wat deze partij inbrengt": what it pays a share of, and what it brings that is not money, by programme."""

from __future__ import annotations

from uitvoeringskompas.model.partijlijn import Partijlijn, Partijrol
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import aandeel_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_inbreng(blad: Blad, lijn: Partijlijn) -> Hoofdstuk | None:
    """Return what the party pays and brings in over all programmes, the latest first; None when that is nothing."""
    rollen = tuple(reversed(lijn.rollen))
    return make_hoofdstuk(
        "inbreng",
        "Wat deze partij inbrengt",
        Onderdeel(tabel=_tabulate_geld(blad, lijn, rollen)),
        Onderdeel(tabel=_tabulate_natura(rollen)),
    )


def _tabulate_geld(blad: Blad, lijn: Partijlijn, rollen: tuple[Partijrol, ...]) -> Tabel | None:
    return tabulate(
        "Interventies die deze partij betaalt",
        [
            (Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=rol.dossier), *pair)
            for rol in rollen
            for pair in rol.partij.financiering
        ],
        (
            "Interventie",
            lambda found: cellen.add_proza(Cel(links=found[0].interventies([found[1].id])), found[2].toelichting),
        ),
        ("Wanneer", lambda found: Cel(tekst=found[0].dossier.programma.looptijd.in_woorden)),
        ("Deel", lambda found: aandeel_cel(found[2])),
        ("Voor welke groep", lambda found: cellen.of_tekst(found[2].risicogroep)),
    )


def _tabulate_natura(rollen: tuple[Partijrol, ...]) -> Tabel | None:
    return tabulate(
        "Wat deze partij inbrengt zonder geld",
        [(rol.dossier, found) for rol in rollen for found in rol.partij.in_natura],
        ("Inbreng", lambda found: cellen.add_proza(Cel(tekst=found[1].wat), found[1].toelichting)),
        ("Wanneer", lambda found: Cel(tekst=found[0].programma.looptijd.in_woorden)),
        ("Soort", lambda found: cellen.of_naam(found[1].soort)),
        ("Geschatte waarde", lambda found: cellen.of_euro(found[1].waarde)),
    )
