"""Chapters "Risico’s en kansen" and "Borging": what may hinder or help, and how good work goes on."""

from __future__ import annotations

from uitvoeringskompas.model.borging import Borging
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Blok, Cel, Feit, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_blokken, make_hoofdstuk
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_risicos(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the chapter on risks and opportunities, or None when none are named."""
    remarks = list_kanttekeningen(verwijzer, "risicos")
    return make_hoofdstuk(
        "risicos",
        "Risico’s en kansen",
        Onderdeel(titel="Risico’s", anker="alle-risicos", tabel=_tabulate_risicos(verwijzer)),
        Onderdeel(titel="Kansen", anker="kansen", tabel=_tabulate_kansen(verwijzer)),
        Onderdeel(kanttekeningen=remarks),
    )


def _tabulate_risicos(verwijzer: Verwijzer) -> Tabel | None:
    return tabulate(
        "Risico’s, en wat eraan wordt gedaan",
        verwijzer.dossier.programma.risicos,
        ("Risico", lambda found: Cel(tekst=found.titel)),
        ("Gaat over", lambda found: cellen.of_naam(found.factor)),
        ("Kans", lambda found: cellen.of_naam(found.kans)),
        ("Effect", lambda found: cellen.of_naam(found.effect)),
        ("Maatregel", lambda found: cellen.of_proza(found.maatregel)),
        ("Wie let erop", lambda found: cellen.of_tekst(found.eigenaar)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
        anker=lambda found: anchor_of("risico", found.id),
    )


def _tabulate_kansen(verwijzer: Verwijzer) -> Tabel | None:
    return tabulate(
        "Kansen, en hoe ze worden benut",
        verwijzer.dossier.programma.kansen,
        ("Kans", lambda found: Cel(tekst=found.titel)),
        ("Gaat over", lambda found: cellen.of_naam(found.factor)),
        ("Zo benutten we die", lambda found: cellen.of_proza(found.benutten)),
        ("Wie let erop", lambda found: cellen.of_tekst(found.eigenaar)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
        anker=lambda found: anchor_of("kans", found.id),
    )


def write_borging(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the chapter on keeping the approach alive, or None when nothing is said about it."""
    dossier = verwijzer.dossier
    borging = dossier.programma.borging
    remarks = list_kanttekeningen(verwijzer, "borging")
    if borging is None:
        return make_hoofdstuk("borging", "Borging", Onderdeel(kanttekeningen=remarks))
    stappen = tabulate(
        "Wat er voor de borging al is gedaan",
        (stap for verslag in dossier.verslagen_until(verwijzer.blad.peildatum) for stap in verslag.borging),
        ("Stap", lambda found: Cel(tekst=found.wat)),
        ("Wanneer", lambda found: cellen.of_moment(found.moment)),
    )
    return make_hoofdstuk(
        "borging",
        "Borging",
        Onderdeel(
            proza=proza_of(borging.aanpak), feiten=_feiten(borging), blokken=_blokken(borging), kanttekeningen=remarks
        ),
        Onderdeel(titel="Al gedaan", tabel=stappen),
    )


def _feiten(borging: Borging) -> tuple[Feit, ...]:
    return list_feiten(
        ("Strategie", cellen.of_tekst(write_namen(borging.strategieen))),
        ("Begint", cellen.of_moment(borging.start_op)),
        ("Vervanger", cellen.of_tekst(borging.vervanger)),
        ("Waar kennis staat", cellen.of_tekst(borging.vindplaats)),
    )


def _blokken(borging: Borging) -> tuple[Blok, ...]:
    return make_blokken(
        ("Overdracht", borging.overdracht),
        ("Contacten", borging.contacten),
        ("Communicatie", borging.communicatiestrategie),
        ("Werkwijze en planning", borging.werkwijze),
        ("Deelnemers vinden", borging.werving_deelnemers),
        ("Kwaliteit", borging.kwaliteit),
        ("Onderhoud", borging.onderhoud),
    )
