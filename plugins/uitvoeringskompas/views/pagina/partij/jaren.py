"""Chapter "Door de jaren": in which programmes the party has a part, the latest first."""

from __future__ import annotations

from uitvoeringskompas.model.partijlijn import Partijlijn, Partijrol
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_partijen, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_jaren(blad: Blad, lijn: Partijlijn) -> Hoofdstuk | None:
    """Return every programme in which the party has a part, or None when that is one alone."""
    rollen = lijn.rollen if len(lijn.rollen) > 1 else ()

    def verwijzer(rol: Partijrol) -> Verwijzer:
        return Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=rol.dossier)

    tabel = tabulate(
        "Wat deze partij per programma doet, het nieuwste eerst",
        reversed(rollen),
        ("Programma", lambda rol: _programma_cel(verwijzer(rol), rol, lijn.partij.naam)),
        (
            "Voert uit",
            lambda rol: cellen.of_links(verwijzer(rol).interventies(each.id for each, _ in rol.partij.uitvoering)),
        ),
        ("Beloften", lambda rol: _aantal_cel(len(rol.partij.beloften))),
        ("Afspraken", lambda rol: _aantal_cel(len(rol.partij.afspraken))),
    )
    return make_hoofdstuk("jaren", "Door de jaren", Onderdeel(tabel=tabel))


def _programma_cel(verwijzer: Verwijzer, rol: Partijrol, naam: str) -> Cel:
    """Return the programme, which leads to its parties; what the party was called then is said when it differs."""
    address = address_of_partijen(verwijzer.slug, rol.dossier.pad)
    link = verwijzer.blad.link(rol.dossier.programma.titel, address, anchor_of("partij", rol.partij.id))
    return Cel(links=(link,), opmerking=f"toen: {rol.partij.naam}" if rol.partij.naam != naam else "")


def _aantal_cel(aantal: int) -> Cel | None:
    return Cel(tekst=str(aantal), getal=True) if aantal else None
