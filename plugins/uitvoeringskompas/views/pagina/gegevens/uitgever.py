"""The page with the files of one publisher: all of it together, and each programme."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, Gegevensvorm, list_vormen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import (
    GEGEVENS,
    address_of_gegevens,
    address_of_programma,
    anchor_of_gegevens,
)
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView
from uitvoeringskompas.views.pagina.gegevens.bestanden import list_kolommen
from uitvoeringskompas.views.pagina.gegevens.portalen import write_eigen_lijst


class GegevensUitgeverPagina(PublicatiePageView):
    """The page with the files of one publisher."""

    soort: str = "gegevens"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the one page of a publisher, when the site brings its data."""
        if blad.uitrusting.gegevens:
            naam = publicatie.naam
            yield cls(
                blad=blad.at(f"{address_of_gegevens(publicatie.slug)}/"),
                name=f"Gegevens van {naam}",
                crumb="Gegevens",
                tab="Gegevens om mee te nemen",
                description=f"De plannen van {naam} als tabellen en als JSON, om zelf mee te zoeken en te rekenen.",
                publicatie=publicatie,
            )

    def view(self) -> PageContent:
        """Return the files."""
        blad, publicatie = self.blad, self.publicatie
        chapters = number_hoofdstukken(
            (_write_alles(blad, publicatie), self._write_programmas(), write_eigen_lijst(blad, publicatie))
        )
        kader = replace(self.frame(chapters), ondertitel=self.description)
        return PageContent(kader=kader, hoofdstukken=chapters)

    def _write_programmas(self) -> Hoofdstuk | None:
        blad, slug = self.blad, self.publicatie.slug
        tabel = tabulate(
            "Bestanden per programma, het nieuwste eerst",
            reversed(self.publicatie.dossiers),
            ("Programma", lambda found: _link_programma(blad, slug, found)),
            ("Jaren", lambda found: Cel(tekst=found.programma.looptijd.in_woorden)),
            *list_kolommen(blad, Gegevensbereik.PROGRAMMA, partial(_address_of, slug)),
            anker=lambda found: anchor_of_gegevens(found.pad),
        )
        return make_hoofdstuk("programmas", "Per programma", Onderdeel(tabel=tabel))


def _write_alles(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return what is of the publisher as a whole, what each file is, and how to read it."""
    tabel = tabulate(
        "Bestanden met alles bij elkaar",
        list_vormen(Gegevensbereik.UITGEVER, blad.uitrusting.extra_vormen),
        ("Bestand", lambda vorm: Cel(links=(blad.link(vorm.titel, vorm.address_of(publicatie.slug)),))),
        ("Wat erin staat", lambda vorm: Cel(tekst=vorm.uitleg)),
    )
    links = (blad.link("Lees hoe je deze bestanden gebruikt", GEGEVENS),)
    return make_hoofdstuk("alles", "Alles bij elkaar", Onderdeel(tabel=tabel, links=links))


def _address_of(slug: str, vorm: Gegevensvorm, dossier: Dossier) -> str:
    return vorm.address_of(slug, dossier.pad)


def _link_programma(blad: Blad, slug: str, dossier: Dossier) -> Cel:
    return Cel(links=(blad.link(dossier.programma.titel, address_of_programma(slug, dossier.pad)),))
