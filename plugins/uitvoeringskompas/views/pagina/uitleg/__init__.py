"""The hand-written pages: how to read and write a programme, and how accessible this site is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from uitvoeringskompas.model.profiel import Toegankelijkheid
from uitvoeringskompas.views.kit.blad import Blad, naam_of
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Sectie, Tabel
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import (
    BEGRIPPEN,
    BEOORDELEN,
    NIEUW_JAAR,
    PORTAAL,
    SCHRIJVEN,
    TOEGANKELIJKHEID,
    UITLEG,
    VELDEN,
    VERSLAGEN,
    VOORSTELLEN,
    anchor_of,
)
from uitvoeringskompas.views.kit.tabellen import add_proza, make_cel, tabulate
from uitvoeringskompas.views.pagina.uitleg.handleiding import HANDLEIDING, Beeld, Tekstpagina, sections, write_beelden


@dataclass(frozen=True, kw_only=True, slots=True)
class TekstView:
    """A hand-written page; ``links`` holds the links it uses by name, ``tabel`` what is known per publisher."""

    kader: Kader
    secties: Mapping[str, Sectie]
    links: Mapping[str, Link]
    beelden: Mapping[str, Beeld]
    tabel: Tabel | None = None


UITLEG_PAGINA = Tekstpagina(
    soort="uitleg",
    address=UITLEG,
    titel="Uitleg",
    beschrijving="Hoe je een uitvoeringsprogramma leest, schrijft en helpt verbeteren.",
    secties=sections(
        wat="Wat is een uitvoeringsprogramma?",
        lezen="Zo lees je een programma",
        cijfers="Zo lees je de cijfers",
        herkomst="Waar komt het vandaan?",
        meedoen="Zelf schrijven of iets verbeteren",
        voorbereiden="Voordat je begint",
    ),
)
TOEGANKELIJKHEIDSPAGINA = Tekstpagina(
    soort="toegankelijkheid",
    address=TOEGANKELIJKHEID,
    titel="Toegankelijkheid",
    beschrijving="Iedereen moet deze site kunnen gebruiken. Hier lees je hoe we daarvoor zorgen.",
    secties=sections(
        norm="Wat we willen",
        zo="Zo zorgen we daarvoor",
        grenzen="Wat kan nog beter",
        verklaringen="Verklaringen van gemeenten",
        melden="Lukt iets niet?",
    ),
)
TEKSTPAGINAS = (UITLEG_PAGINA, *HANDLEIDING, TOEGANKELIJKHEIDSPAGINA)


def view_tekst(blad: Blad, pagina: Tekstpagina) -> TekstView:
    """Return what a hand-written page prints around and in its text."""
    above = (("Uitleg", UITLEG),) if pagina in HANDLEIDING else ()
    return TekstView(
        kader=Kader(
            soort=pagina.soort,
            titel=pagina.titel,
            beschrijving=pagina.beschrijving,
            kruimels=blad.write_kruimels(*above, (pagina.titel, pagina.address)),
            ondertitel=pagina.beschrijving,
            inhoud=pagina.secties,
        ),
        secties={sectie.anker: sectie for sectie in pagina.secties},
        links=_links(blad),
        beelden=write_beelden(blad),
        tabel=_tabulate_verklaringen(blad) if pagina.address == TOEGANKELIJKHEID else None,
    )


def _links(blad: Blad) -> Mapping[str, Link]:
    return {
        "portaal": blad.link("Bekijk welke gemeenten meedoen", PORTAAL),
        "begrippen": blad.link("Lees wat de woorden betekenen", BEGRIPPEN),
        "schrijven": blad.link("Lees hoe je een programma schrijft", SCHRIJVEN),
        "voorstellen": blad.link("Lees hoe je een wijziging voorstelt", VOORSTELLEN),
        "beoordelen": blad.link("Lees hoe je een wijziging beoordeelt", BEOORDELEN),
        "nieuw_jaar": blad.link("Lees hoe je een nieuw jaar begint", NIEUW_JAAR),
        "verslagen": blad.link("Lees hoe je een tussenrapportage en een evaluatie maakt", VERSLAGEN),
        "velden": blad.link("Bekijk alle velden", VELDEN),
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
        "Verklaringen van gemeenten en regio’s op deze site",
        known,
        ("Naam", lambda found: Cel(tekst=found[0])),
        ("Status", lambda found: make_cel(_status(found[1]))),
        ("Verklaring", lambda found: _verklaring_cel(*found)),
    )


def _status(toegankelijkheid: Toegankelijkheid) -> str | None:
    return naam_of("toegankelijkheidsstatus", toegankelijkheid.status) if toegankelijkheid.status else None


def _verklaring_cel(naam: str, toegankelijkheid: Toegankelijkheid) -> Cel | None:
    url = toegankelijkheid.verklaring_url
    links = (Link(tekst=f"Bekijk de verklaring van {naam}", href=url),) if url else ()
    cel = add_proza(Cel(links=links), toegankelijkheid.toelichting)
    return cel if cel != Cel() else None
