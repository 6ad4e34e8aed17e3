"""Chapters "Risico’s en kansen" and "Borging": what may hinder or help, and how good work goes on."""

from __future__ import annotations

from uitvoeringskompas.model.borging import Borging
from uitvoeringskompas.views.kit.bouwstenen import Blok, Cel, Feit, Tabel
from uitvoeringskompas.views.kit.cellen import list_feiten
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_blokken, make_hoofdstuk
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.kit.tabellen import (
    make_cel,
    make_links_cel,
    make_moment_cel,
    make_naam_cel,
    make_proza_cel,
    tabulate,
)
from uitvoeringskompas.views.onderwerp.bronnen import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


def write_risicos(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the chapter on risks and opportunities, or None when none are named."""
    remarks = list_kanttekeningen(verwijzer.dossier, "risicos")
    return make_hoofdstuk(
        "risicos",
        "Risico’s en kansen",
        Onderdeel(titel="Risico’s", tabel=_tabulate_risicos(verwijzer)),
        Onderdeel(titel="Kansen", tabel=_tabulate_kansen(verwijzer), kanttekeningen=remarks),
    )


def _tabulate_risicos(verwijzer: Verwijzer) -> Tabel | None:
    return tabulate(
        "Risico’s, en wat eraan wordt gedaan",
        verwijzer.dossier.programma.risicos,
        ("Risico", lambda found: Cel(tekst=found.titel)),
        ("Gaat over", lambda found: make_naam_cel(found.factor)),
        ("Kans", lambda found: make_naam_cel(found.kans)),
        ("Effect", lambda found: make_naam_cel(found.effect)),
        ("Maatregel", lambda found: make_proza_cel(found.maatregel)),
        ("Wie let erop", lambda found: make_cel(found.eigenaar)),
        ("Interventie", lambda found: make_links_cel(verwijzer.interventies([found.interventie]))),
        anker=lambda found: anchor_of("risico", found.id),
    )


def _tabulate_kansen(verwijzer: Verwijzer) -> Tabel | None:
    return tabulate(
        "Kansen, en hoe ze worden benut",
        verwijzer.dossier.programma.kansen,
        ("Kans", lambda found: Cel(tekst=found.titel)),
        ("Gaat over", lambda found: make_naam_cel(found.factor)),
        ("Zo benutten we die", lambda found: make_proza_cel(found.benutten)),
        ("Wie let erop", lambda found: make_cel(found.eigenaar)),
        ("Interventie", lambda found: make_links_cel(verwijzer.interventies([found.interventie]))),
        anker=lambda found: anchor_of("kans", found.id),
    )


def write_borging(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the chapter on keeping the approach alive, or None when nothing is said about it."""
    dossier = verwijzer.dossier
    borging = dossier.programma.borging
    remarks = list_kanttekeningen(dossier, "borging")
    if borging is None:
        return make_hoofdstuk("borging", "Borging", Onderdeel(kanttekeningen=remarks))
    stappen = tabulate(
        "Wat er voor de borging al is gedaan",
        (stap for verslag in dossier.verslagen_until(verwijzer.blad.peildatum) for stap in verslag.borging),
        ("Stap", lambda found: Cel(tekst=found.wat)),
        ("Wanneer", lambda found: make_moment_cel(found.moment)),
    )
    return make_hoofdstuk(
        "borging",
        "Borging",
        Onderdeel(
            proza=render_proza(borging.aanpak) if borging.aanpak else None,
            feiten=_feiten(borging),
            blokken=_blokken(borging),
            kanttekeningen=remarks,
        ),
        Onderdeel(titel="Al gedaan", tabel=stappen),
    )


def _feiten(borging: Borging) -> tuple[Feit, ...]:
    return list_feiten(
        ("Strategie", make_cel(write_namen(borging.strategieen))),
        ("Begint", make_moment_cel(borging.start_op)),
        ("Vervanger", make_cel(borging.vervanger)),
        ("Waar kennis staat", make_cel(borging.vindplaats)),
    )


def _blokken(borging: Borging) -> tuple[Blok, ...]:
    delen = (
        ("Overdracht", borging.overdracht),
        ("Contacten", borging.contacten),
        ("Communicatie", borging.communicatiestrategie),
        ("Werkwijze en planning", borging.werkwijze),
        ("Deelnemers vinden", borging.werving_deelnemers),
        ("Kwaliteit", borging.kwaliteit),
        ("Onderhoud", borging.onderhoud),
    )
    return make_blokken(*((titel, render_proza(tekst) if tekst else None) for titel, tekst in delen))
