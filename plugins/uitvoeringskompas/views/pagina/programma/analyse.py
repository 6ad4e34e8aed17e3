"""What the programme rests on: factors, figures, key persons, the offer that exists and what was not chosen."""

from __future__ import annotations

from uitvoeringskompas.model.analyse import Analyse
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, title_first
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.kerncijfers import tabulate_factoren, tabulate_kerncijfers
from uitvoeringskompas.views.onderwerp.programma.indelingen import pijlers_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_analyse(verwijzer: Verwijzer) -> tuple[Onderdeel, ...]:
    """Return the parts on the preparation of the programme; none when nothing is said about it."""
    analyse = verwijzer.dossier.programma.analyse
    if analyse is None:
        return ()
    prioriteiten = {found.id: found.titel for found in verwijzer.dossier.prioriteiten}
    return (
        Onderdeel(
            titel="Waar het op steunt",
            anker="onderbouwing",
            proza=proza_of(analyse.toelichting),
            tabel=tabulate_kerncijfers(
                verwijzer.cijferwijzer, analyse.kerncijfers, prioriteiten, verwijzer.dossier.bronnen
            ),
        ),
        Onderdeel(tabel=tabulate_factoren(analyse.factoren, prioriteiten)),
        Onderdeel(titel="Gesprekken met de doelgroep", anker="gesprekken", tabel=_tabulate_sleutelfiguren(analyse)),
        *title_first(
            "Aanbod en keuzes",
            "aanbod",
            Onderdeel(tabel=_tabulate_aanbod(verwijzer, analyse)),
            Onderdeel(tabel=_tabulate_gaten(verwijzer, analyse)),
            Onderdeel(tabel=_tabulate_alternatieven(verwijzer, analyse)),
        ),
        Onderdeel(titel="Afspraken over gegevens", anker="gegevens", tabel=_tabulate_data(verwijzer, analyse)),
        Onderdeel(titel="Woorden in dit programma", anker="woorden", tabel=_tabulate_begrippen(analyse)),
    )


def _tabulate_sleutelfiguren(analyse: Analyse) -> Tabel | None:
    return tabulate(
        "Sleutelfiguren met wie is gesproken, zonder namen",
        analyse.sleutelfiguren,
        ("Rol", lambda found: Cel(tekst=found.rol)),
        ("Doelgroep", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
        ("Aantal", lambda found: None if found.aantal is None else Cel(tekst=write_getal(found.aantal), getal=True)),
        ("Gesproken", lambda found: cellen.of_moment(found.gesproken_op)),
        ("Opbrengst", lambda found: cellen.of_proza(found.opbrengst)),
    )


def _tabulate_aanbod(verwijzer: Verwijzer, analyse: Analyse) -> Tabel | None:
    return tabulate(
        "Aanbod dat er al is",
        analyse.aanbod,
        ("Aanbod", lambda found: Cel(tekst=found.naam)),
        ("Van wie", lambda found: cellen.of_links(verwijzer.partijen([found.aanbieder]))),
        ("Voor wie", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
        ("Pijlers", lambda found: pijlers_cel(verwijzer, found.pijlers)),
        ("Gekozen", lambda found: None if found.gekozen is None else Cel(tekst="ja" if found.gekozen else "nee")),
        ("Waarom", lambda found: cellen.of_proza(found.reden)),
    )


def _tabulate_gaten(verwijzer: Verwijzer, analyse: Analyse) -> Tabel | None:
    return tabulate(
        "Wat er ontbreekt, dubbel is of beter kan",
        analyse.gaten,
        ("Wat", lambda found: cellen.add_proza(Cel(tekst=found.omschrijving), found.toelichting)),
        ("Soort", lambda found: cellen.of_naam(found.soort)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
    )


def _tabulate_alternatieven(verwijzer: Verwijzer, analyse: Analyse) -> Tabel | None:
    return tabulate(
        "Wat is bekeken en niet gekozen",
        analyse.alternatieven,
        ("Alternatief", lambda found: Cel(tekst=found.naam)),
        ("Voor welk doel", lambda found: cellen.of_links(verwijzer.doelen([found.doel]))),
        ("Waarom niet", lambda found: cellen.of_proza(found.reden)),
    )


def _tabulate_data(verwijzer: Verwijzer, analyse: Analyse) -> Tabel | None:
    return tabulate(
        "Afspraken met partijen over gegevens",
        analyse.data_afspraken,
        ("Partij", lambda found: cellen.of_links(verwijzer.partijen([found.partij])) or Cel(tekst=found.partij)),
        ("Afspraak", lambda found: cellen.of_proza(found.afspraak)),
    )


def _tabulate_begrippen(analyse: Analyse) -> Tabel | None:
    return tabulate(
        "Woorden die in dit programma vaak voorkomen",
        analyse.begrippen,
        ("Woord", lambda found: Cel(tekst=found.begrip)),
        ("Uitleg", lambda found: cellen.of_proza(found.uitleg)),
    )
