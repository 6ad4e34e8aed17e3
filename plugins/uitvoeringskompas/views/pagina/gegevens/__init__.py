"""The page about the data to take along: which files there are, whose they are, and how they are read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Self

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.tabelopzet import Tabelopzet, list_tabelopzetten
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, Gegevensvorm, find_vorm, list_vormen
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    Uitklap,
    make_hoofdstuk,
    make_uitklap,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.links import GEGEVENS, WOORDENBOEK, address_of_gegevens
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.woord.gat import remark_gat
from uitvoeringskompas.views.pagina.gegevens.bestanden import list_kolommen
from uitvoeringskompas.views.pagina.gegevens.lezen import (
    GEEN_BOEK,
    split_alineas,
    write_herkomst,
    write_lezen,
    write_programmas,
)
from uitvoeringskompas.views.pagina.gegevens.portalen import write_portalen

TITEL = "Neem de gegevens mee"


class GegevensPagina(SitePageView):
    """The page about all data of the site."""

    soort: str = "gegevens"
    name: str = TITEL
    description: str = "Alles wat op deze site staat, als tabellen en als JSON. Om zelf mee te zoeken en te rekenen."

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one page of a site that brings its data."""
        if blad.uitrusting.gegevens:
            yield cls(blad=blad.at(GEGEVENS))

    def view(self) -> PageContent:
        """Return which files there are, and how to read them."""
        blad = self.blad
        chapters = number_hoofdstukken(
            (
                _write_uitgevers(blad),
                _write_tabellen(blad),
                write_lezen(),
                write_herkomst(),
                write_programmas(blad),
                write_portalen(blad),
            )
        )
        return PageContent(kader=replace(self.frame(chapters), ondertitel=self.description), hoofdstukken=chapters)


def _write_uitgevers(blad: Blad) -> Hoofdstuk | None:
    """Return the files of each publisher."""
    tabel = tabulate(
        "Bestanden per gemeente of regio",
        blad.catalogus.op_alfabet,
        ("Van wie", lambda found: _name_uitgever(blad, found)),
        *list_kolommen(blad, Gegevensbereik.UITGEVER, _address_of),
    )
    intro = (
        "Kies van wie je de gegevens wilt. Per programma vind je ze bij die gemeente. In één bestand voor Excel of "
        "LibreOffice is elke tabel een blad, met uitleg bij elke kolom. ‘CSV’ en ‘JSON’ zijn voor programma’s."
    )
    return make_hoofdstuk("uitgevers", "Per gemeente of regio", Onderdeel(intro=intro, tabel=tabel))


def _address_of(vorm: Gegevensvorm, publicatie: Publicatie) -> str:
    return vorm.address_of(publicatie.slug)


def _address_of_tabel(vorm: Gegevensvorm, opzet: Tabelopzet) -> str:
    return vorm.address_of_tabel(opzet.naam)


def _name_uitgever(blad: Blad, publicatie: Publicatie) -> Cel:
    link = blad.link(publicatie.naam, f"{address_of_gegevens(publicatie.slug)}/")
    return Cel(links=(link,), opmerking=remark_gat(blad, publicatie.slug))


def _write_tabellen(blad: Blad) -> Hoofdstuk | None:
    """Return the tables over all publishers, folded for each kind of file."""
    titels = {found.stem: found.titel for found in blad.knowledge.register.bestandssoorten}
    folds: tuple[Uitklap, ...] = ()
    for kind, vormen in groupby(list_tabelopzetten(blad.knowledge.register), key=lambda vorm: vorm.kind):
        naam = titels[kind]
        folds += make_uitklap(f"Tabellen over {naam.lower()}", Onderdeel(tabel=_tabulate(blad, naam, tuple(vormen))))
    rekenblad = find_vorm("rekenblad", Gegevensbereik.TABEL)
    boeken = tuple(
        blad.link(f"Alle tabellen in één bestand: {vorm.titel}", vorm.address_of_alles)
        for vorm in list_vormen(Gegevensbereik.SITE, blad.uitrusting.extra_vormen)
    )
    links = (
        *boeken,
        blad.link("Wat elke tabel en elke kolom betekent", WOORDENBOEK),
        *(blad.link(tekst, rekenblad.address_of_tabel(naam)) for naam, tekst in _NASLAG.items()),
    )
    intro = "Van elke soort is er één tabel met de rijen van alle gemeenten en regio’s samen."
    deel = Onderdeel(intro=intro, punten=() if boeken else split_alineas(GEEN_BOEK), links=links, uitklappen=folds)
    return make_hoofdstuk("tabellen", "Tabellen van de hele site", deel)


_NASLAG = {
    "woordenboek": "Deze uitleg als tabel",
    "codelijsten": "Alle codes met hun naam, als tabel",
    "lijstwaarden": "Alle velden met meer waarden, als tabel",
}


def _tabulate(blad: Blad, naam: str, vormen: tuple[Tabelopzet, ...]) -> Tabel | None:
    return tabulate(
        f"Tabellen over {naam.lower()}",
        vormen,
        ("Tabel", lambda opzet: Cel(tekst=opzet.titel)),
        ("Naam", lambda opzet: Cel(tekst=opzet.naam)),
        *list_kolommen(blad, Gegevensbereik.TABEL, _address_of_tabel),
    )
