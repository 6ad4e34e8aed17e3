"""A publisher as a card, wherever several stand together: what is going on, its programme, its years, where it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import EIGEN
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.zin import write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kaart, Label, Link
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten
from uitvoeringskompas.views.kit.links import address_of_jaar, anchor_of
from uitvoeringskompas.views.onderwerp.overzicht.gaande import write_gaande
from uitvoeringskompas.views.onderwerp.programma.programmalijst import list_getoond, name_programma
from uitvoeringskompas.views.onderwerp.stand.stand import label_stand, stand_of
from uitvoeringskompas.views.onderwerp.wie.gebieden import link_waar
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist, mark_link, remark_gat

GEEN_PROGRAMMA = Label(soort="geen", tekst="Geen programma")


def make_publicistkaart(blad: Blad, publicatie: Publicatie) -> Kaart:
    """Return the card of a publisher, with its anchor."""
    getoond = list_getoond(blad, publicatie)
    profiel = publicatie.profiel
    herkomst = (label_of(profiel.herkomst),) if profiel and profiel.herkomst != EIGEN else ()
    eerder = remark_gat(blad, publicatie.slug)
    return Kaart(
        titel=blad.link(publicatie.naam, blad.home_of(publicatie.slug)),
        labels=(*label_standen(blad, getoond), *herkomst, *((Label(soort="let-op", tekst=eerder),) if eerder else ())),
        tekst=write_gaande(blad, publicatie),
        feiten=list_feiten(
            (_name_programmas(blad, getoond), cellen.of_links(_link_programmas(blad, publicatie, getoond))),
            ("Jaren", cellen.of_links(_link_jaren(blad, publicatie))),
            ("Waar", cellen.of_links(link_waar(blad, publicatie))),
            ("Gemeenten", _deelnemers_cel(blad, publicatie)),
            ("Regio", cellen.of_links(_link_regios(blad, publicatie))),
        ),
        anker=anchor_of("publicist", publicatie.slug),
    )


def label_standen(blad: Blad, getoond: Iterable[Dossier]) -> tuple[Label, ...]:
    """Return how far the programmes are, each word once."""
    return tuple(dict.fromkeys(label_stand(stand_of(blad, dossier)) for dossier in getoond)) or (GEEN_PROGRAMMA,)


def _name_programmas(blad: Blad, getoond: tuple[Dossier, ...]) -> str:
    return "Programma’s" if len(getoond) > 1 else name_programma(blad, getoond[0]) if getoond else ""


def _link_programmas(blad: Blad, publicatie: Publicatie, getoond: tuple[Dossier, ...]) -> Iterator[Link]:
    for dossier in getoond:
        yield Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier).programma()


def _link_jaren(blad: Blad, publicatie: Publicatie) -> Iterator[Link]:
    return (blad.link(str(jaar), address_of_jaar(publicatie.slug, jaar)) for jaar in publicatie.jaren)


def _deelnemers_cel(blad: Blad, publicatie: Publicatie) -> Cel | None:
    """Return the gemeenten of a regio: with a link those that are on the site, and the names of the others."""
    profiel = publicatie.profiel
    every = sorted(profiel.deelnemers if profiel else (), key=lambda found: place_in_alfabet(found.naam))
    links = tuple(link for each in every if (link := link_publicist(blad, each.id, each.naam)))
    others = write_reeks(each.naam for each in every if each.id not in blad.catalogus.slugs)
    return Cel(links=links, opmerking=others) if every else None


def _link_regios(blad: Blad, publicatie: Publicatie) -> Iterator[Link]:
    for regio, _ in blad.catalogus.memberships_of(publicatie):
        yield mark_link(blad, regio.slug, blad.link(regio.naam, blad.home_of(regio.slug)))
