"""Small parts of the page of a nota: its priorities, and what the GGD advised."""

from __future__ import annotations

from uitvoeringskompas.model.nota import GgdAdvies, Nota
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.indelingen import themas_cel_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.benaming import write_ook


def tabulate_prioriteiten(blad: Blad, publicatie: Publicatie, nota: Nota) -> Tabel | None:
    """Return the priorities of a nota, each with its anchor; its themes lead to the latest programme that has them."""
    dossiers = reversed(publicatie.dossiers_of_nota(nota.id))
    verwijzers = [Verwijzer(blad=blad, publicatie=publicatie, dossier=each) for each in dossiers]
    return tabulate(
        "Prioriteiten van deze nota",
        nota.prioriteiten,
        ("Prioriteit", _named_prioriteit_cel),
        ("Thema’s", lambda found: themas_cel_of(verwijzers, found.themas)),
        ("Voor wie", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
        anker=lambda found: anchor_of("prioriteit", found.id),
    )


def _named_prioriteit_cel(found: Prioriteit) -> Cel:
    return cellen.add_proza(Cel(tekst=found.titel, opmerking=write_ook(found.namen, found.nummers)), found.omschrijving)


def list_ggd_feiten(advies: GgdAdvies) -> tuple[Feit, ...]:
    """Return whether the GGD was asked, and what it said."""
    gevraagd = {True: "Ja", False: "Nee", None: None}[advies.gevraagd]
    return list_feiten(
        ("Gevraagd voor het besluit", cellen.of_tekst(gevraagd)),
        ("Datum", cellen.of_moment(advies.datum)),
        ("Advies", cellen.of_links([Link(tekst="Lees het advies", href=advies.url)] if advies.url else [])),
        ("Toelichting", cellen.of_proza(advies.toelichting)),
    )
