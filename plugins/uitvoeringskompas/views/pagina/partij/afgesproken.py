"""Chapters "Beloofd en geleverd" and "Afspraken over samenwerken": those of now, and those of before on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from uitvoeringskompas.model.afspraken import Samenwerkingsafspraak
from uitvoeringskompas.model.partijlijn import Partijlijn, Partijrol
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_partijen, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wie.beloften import (
    tabulate_beloften,
    tabulate_nagekomen,
    tabulate_terugkoppeling,
)
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_beloften(blad: Blad, lijn: Partijlijn) -> Hoofdstuk | None:
    """Return what the party promised and what came of it, or None when it promised nothing."""
    now, before = lijn.nu(blad.peildatum), lijn.eerder(blad.peildatum)

    def tabulate_rol(rol: Partijrol) -> Tabel | None:
        bijschrift = f"Wat {rol.partij.naam} beloofde, en wat er kwam ({rol.dossier.programma.titel})"
        return tabulate_nagekomen(_verwijzer(blad, lijn, rol), rol.partij.beloften, bijschrift)

    def tabulate_meldingen(rol: Partijrol) -> Tabel | None:
        bijschrift = f"Wat elk verslag erover meldt ({rol.dossier.programma.titel})"
        return tabulate_beloften(_verwijzer(blad, lijn, rol), rol.partij.beloften, bijschrift)

    def tabulate_momenten(rol: Partijrol) -> Tabel | None:
        return tabulate_terugkoppeling(_verwijzer(blad, lijn, rol), rol.partij.beloften)

    uitklappen = (
        *make_uitklap("Elk verslag over deze beloften", *_tabulate_each(now, tabulate_meldingen)),
        *make_uitklap("Wanneer deze partij vertelt hoe het gaat", *_tabulate_each(now, tabulate_momenten)),
        *make_uitklap("Beloften in andere jaren", *_tabulate_each(before, tabulate_rol)),
    )
    return make_hoofdstuk(
        "beloften", "Beloofd en geleverd", *_tabulate_each(now, tabulate_rol), Onderdeel(uitklappen=uitklappen)
    )


def write_afspraken(blad: Blad, lijn: Partijlijn) -> Hoofdstuk | None:
    """Return the agreements on working together, or None when the party is in none."""

    def tabulate_rol(rol: Partijrol) -> Tabel | None:
        verwijzer = _verwijzer(blad, lijn, rol)
        return tabulate(
            f"Afspraken over samenwerken in {rol.dossier.programma.titel}",
            rol.partij.afspraken,
            ("Afspraak", lambda found: _afspraak_cel(verwijzer, found)),
            (
                "Met wie",
                lambda found: cellen.of_links(verwijzer.partijen(each for each in found.met if each != rol.partij.id)),
            ),
            ("Geldig tot", lambda found: cellen.of_moment(found.geldig_tot)),
        )

    return make_hoofdstuk(
        "afspraken",
        "Afspraken over samenwerken",
        *_tabulate_each(lijn.nu(blad.peildatum), tabulate_rol),
        Onderdeel(
            uitklappen=make_uitklap(
                "Afspraken in andere jaren", *_tabulate_each(lijn.eerder(blad.peildatum), tabulate_rol)
            )
        ),
    )


def _verwijzer(blad: Blad, lijn: Partijlijn, rol: Partijrol) -> Verwijzer:
    return Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=rol.dossier)


def _tabulate_each(rollen: Iterable[Partijrol], make: Callable[[Partijrol], Tabel | None]) -> list[Onderdeel]:
    return [Onderdeel(tabel=make(rol)) for rol in rollen]


def _afspraak_cel(verwijzer: Verwijzer, afspraak: Samenwerkingsafspraak) -> Cel:
    address = address_of_partijen(verwijzer.slug, verwijzer.dossier.pad)
    link = verwijzer.blad.link(afspraak.titel, address, anchor_of("afspraak", afspraak.id))
    return Cel(links=(link,), opmerking=afspraak.vorm.in_zin if afspraak.vorm else "")
