"""The hand-written pages: how to read and write a programme, and how accessible this site is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Self

from uitvoeringskompas.model.profiel import Toegankelijkheid
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Cel, Link, Sectie, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import (
    BEGRIPPEN,
    BEOORDELEN,
    BOUWSTENEN,
    EIGEN_SITE,
    FORMULIER,
    HUISSTIJL,
    KOERSUITLEG,
    NIEUW_JAAR,
    OVERNEMEN,
    PORTAAL,
    SCHRIJVEN,
    STUKJES,
    TOEGANKELIJKHEID,
    UITLEG,
    VAN_TABEL,
    VELDEN,
    VERSLAGEN,
    VOORSTELLEN,
    anchor_of,
)
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.woord.gat import list_gatenbanners
from uitvoeringskompas.views.pagina.uitleg.beelden import Beeld, write_beelden
from uitvoeringskompas.views.pagina.uitleg.eigen_site import list_tabellen
from uitvoeringskompas.views.pagina.uitleg.opmaak import tabulate_opmaak
from uitvoeringskompas.views.pagina.uitleg.teksten import TEKSTEN


class TekstContent(PageContent):
    """What a hand-written page uses: its sections, and links, pictures and tables by name."""

    links: Mapping[str, Link]
    beelden: Mapping[str, Beeld]
    tabellen: Mapping[str, Tabel]

    @property
    def secties(self) -> Mapping[str, Sectie]:
        """Return the headings of the page by their anchors."""
        return {hoofdstuk.sectie.anker: hoofdstuk.sectie for hoofdstuk in self.hoofdstukken}


class TekstPagina(SitePageView):
    """A hand-written page."""

    koppen: Mapping[str, str]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield every hand-written page; the last part of its address is the stem of its template."""
        for address, name, description, koppen in TEKSTEN:
            yield cls(
                soort=address.split("/")[-2],
                blad=blad.at(address),
                name=name,
                description=description,
                above=(("Uitleg", UITLEG),) if address.startswith(UITLEG) else (),
                koppen=koppen,
            )

    def list_banners(self) -> tuple[Banner, ...]:
        """Return on the page with the statements of all publishers which of them are not as they are written now."""
        return list_gatenbanners(self.blad) if self.blad.address == TOEGANKELIJKHEID else ()

    def view(self) -> TekstContent:
        """Return what a hand-written page prints around and in its text."""
        secties = (Hoofdstuk(sectie=Sectie(anker=anker, titel=titel)) for anker, titel in self.koppen.items())
        hoofdstukken = number_hoofdstukken(secties)
        return TekstContent(
            kader=replace(self.frame(hoofdstukken), ondertitel=self.description),
            hoofdstukken=hoofdstukken,
            links=_links(self.blad),
            beelden=write_beelden(self.blad),
            tabellen={naam: tabel for naam, tabel in self._tabulate() if tabel},
        )

    def _tabulate(self) -> Iterator[tuple[str, Tabel | None]]:
        if self.blad.address == SCHRIJVEN:
            yield "opmaak", tabulate_opmaak()
        if self.blad.address == TOEGANKELIJKHEID:
            yield "verklaringen", _tabulate_verklaringen(self.blad)
        if self.blad.address == EIGEN_SITE:
            yield from list_tabellen()


def _links(blad: Blad) -> Mapping[str, Link]:
    enige = blad.catalogus.enige
    return {
        "portaal": blad.link(f"Bekijk wat {enige.naam} doet" if enige else "Bekijk welke gemeenten meedoen", PORTAAL),
        "begrippen": blad.link("Lees wat de woorden betekenen", BEGRIPPEN),
        "schrijven": blad.link("Lees hoe je een programma schrijft", SCHRIJVEN),
        "voorstellen": blad.link("Lees hoe je een wijziging voorstelt", VOORSTELLEN),
        "beoordelen": blad.link("Lees hoe je een wijziging beoordeelt", BEOORDELEN),
        "nieuw_jaar": blad.link("Lees hoe je een nieuw jaar begint", NIEUW_JAAR),
        "verslagen": blad.link("Lees hoe je een tussenrapportage en een evaluatie maakt", VERSLAGEN),
        "overnemen": blad.link("Lees hoe je een openbaar document overneemt", OVERNEMEN),
        "van_tabel": blad.link("Lees hoe een tabel op de website komt", VAN_TABEL),
        "formulier": blad.link("Lees hoe je met een formulier schrijft", FORMULIER),
        "eigen_site": blad.link("Lees hoe je de plannen in je eigen site zet", EIGEN_SITE),
        "stukjes": blad.link("Lees hoe je een stukje op je eigen site zet", STUKJES),
        "huisstijl": blad.link("Lees hoe de site jullie huisstijl krijgt", HUISSTIJL),
        "bouwstenen": blad.link("Bekijk waar elke pagina van gemaakt is", BOUWSTENEN),
        "velden": blad.link("Bekijk alle velden, en van elk bestand een compleet voorbeeld", VELDEN),
        "koers": blad.link("Lees hoe we zeggen of het goed gaat", KOERSUITLEG),
        "toegankelijkheid": blad.link("Lees hoe toegankelijk deze site is", TOEGANKELIJKHEID),
        "reeksbreuk": blad.link("reeksbreuk", BEGRIPPEN, anchor_of("begrip", "reeksbreuk")),
    }


def _tabulate_verklaringen(blad: Blad) -> Tabel | None:
    """Return the accessibility statements of the publishers that have one."""
    known = [
        (publicatie.naam, publicatie.profiel.toegankelijkheid)
        for publicatie in blad.catalogus.publicaties.values()
        if publicatie.profiel and publicatie.profiel.toegankelijkheid
    ]
    return tabulate(
        "Verklaringen op deze site",
        sorted(known, key=lambda found: place_in_alfabet(found[0])),
        ("Naam", lambda found: Cel(tekst=found[0])),
        ("Status", lambda found: cellen.of_tekst(_status(found[1]))),
        ("Verklaring", lambda found: _verklaring_cel(*found)),
    )


def _status(toegankelijkheid: Toegankelijkheid) -> str | None:
    return toegankelijkheid.status.naam if toegankelijkheid.status else None


def _verklaring_cel(naam: str, toegankelijkheid: Toegankelijkheid) -> Cel | None:
    url = toegankelijkheid.verklaring_url
    links = (Link(tekst=f"Bekijk de verklaring van {naam}", href=url),) if url else ()
    cel = cellen.add_proza(Cel(links=links), toegankelijkheid.toelichting)
    return cel if cel != Cel() else None
