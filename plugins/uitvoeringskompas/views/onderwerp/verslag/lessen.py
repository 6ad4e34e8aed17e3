"""Lessons of evaluations that came back in an interventie of a later programme."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def tabulate_lessen(blad: Blad, publicatie: Publicatie, pads: Iterable[str]) -> Tabel | None:
    """Return the lessons that came back in ``<jaar>/<programma>/<interventie>``, up to the day of the site."""
    found = (each for pad in pads for each in publicatie.lessen.get(pad, ()))
    return tabulate(
        "Lessen uit eerdere evaluaties die hier terugkomen",
        [each for each in found if each[1].moment.has_begun(blad.peildatum)],
        ("Les", lambda found: cellen.add_proza(Cel(tekst=found[2].les), found[2].toelichting)),
        ("Wat we ermee doen", lambda found: cellen.of_proza(found[2].gevolg)),
        (
            "Staat in",
            lambda found: cellen.of_links(
                [Verwijzer(blad=blad, publicatie=publicatie, dossier=found[0]).verslag(found[1])]
            ),
        ),
    )
