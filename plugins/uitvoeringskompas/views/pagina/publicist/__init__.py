"""The page of a publisher: what is going on, what they want and how that goes, the years, and the way to the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import capitalize_first, quote, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    fold_long,
    make_hoofdstuk,
    make_uitklap,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import address_of_cijfers, address_of_jaar, address_of_nota
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import proza_of, render_zinnen
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import BRONNEN_ANKER, select_kanttekeningen, tabulate_bronnen
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.koersstand import list_standregels
from uitvoeringskompas.views.onderwerp.overzicht.allejaren import TITEL, find_hele_nota, list_jaren_of_publicist
from uitvoeringskompas.views.onderwerp.overzicht.gaande import write_gaande
from uitvoeringskompas.views.onderwerp.programma.jaarkeuze import list_jaren, list_opeenvolgend
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView
from uitvoeringskompas.views.onderwerp.programma.programmalijst import (
    list_getoond,
    list_verslagen,
    make_programmakaarten,
    name_laatste,
)
from uitvoeringskompas.views.onderwerp.stand.stand import stand_cel, stand_of
from uitvoeringskompas.views.onderwerp.wie.contact import write_contact, write_licentie, write_toegankelijkheid
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_missing
from uitvoeringskompas.views.pagina.publicist.doelen import write_doelen
from uitvoeringskompas.views.pagina.publicist.opvolging import write_opvolging
from uitvoeringskompas.views.pagina.publicist.samen import write_partijen, write_samenwerking
from uitvoeringskompas.views.pagina.publicist.verder import write_verder

MEESTE_CIJFERS = 6
"""Of more figures the rest is folded."""
CORE = {
    "programmas": "een programma",
    "notas": "een nota",
    "cijfers": "cijfers over de gezondheid",
    "partijen": "partijen",
    "contact": "contactgegevens",
}
"""The chapters that a reader expects, by anchor; one that is missing is said once when the page was transcribed."""


class PublicistPagina(PublicatiePageView):
    """The page of one publisher."""

    soort: str = "publicist"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the one page about the publisher itself."""
        naam = publicatie.naam
        yield cls(
            blad=blad.at(blad.home_of(publicatie.slug)),
            name=naam,
            description=f"Hoe {naam} werkt aan gezondheid: de programma’s, de doelen en de cijfers, jaar na jaar.",
            record=publicatie.profiel,
            publicatie=publicatie,
        )

    def view(self) -> PageContent:
        """Return everything that the page of a gemeente or regio prints."""
        blad, publicatie = self.blad, self.publicatie
        hoofdstukken = number_hoofdstukken(
            (
                write_doelen(blad, publicatie),
                _write_nu(blad, publicatie),
                _write_welkom(publicatie),
                _write_jaren(blad, publicatie),
                _write_cijfers(blad, publicatie),
                write_partijen(blad, publicatie),
                write_samenwerking(blad, publicatie),
                write_verder(blad, publicatie),
                write_opvolging(blad, publicatie),
                write_contact(publicatie.profiel),
                _write_bronnen(publicatie),
            )
        )
        present = {hoofdstuk.sectie.anker for hoofdstuk in hoofdstukken}
        missing = (wat for anker, wat in CORE.items() if anker not in present and publicatie.is_transcribed)
        return PageContent(
            kader=_complete(self.frame(hoofdstukken), blad, publicatie),
            hoofdstukken=hoofdstukken,
            ontbreekt=describe_missing(publicatie, missing, "op deze pagina"),
        )


def _complete(kader: Kader, blad: Blad, publicatie: Publicatie) -> Kader:
    return replace(
        kader,
        bovenkop=_describe_soort(publicatie),
        ondertitel=_describe_waar(publicatie),
        kort=render_zinnen(write_gaande(blad, publicatie)),
        jaren=list_jaren(blad, publicatie),
        vergelijk=list_opeenvolgend(blad, publicatie),
    )


def _describe_soort(publicatie: Publicatie) -> str:
    return publicatie.profiel.soort.naam if publicatie.profiel else ""


def _describe_waar(publicatie: Publicatie) -> str:
    profiel = publicatie.profiel
    if profiel is None:
        return ""
    provincie = f"Provincie {profiel.provincie.naam}" if profiel.provincie else ""
    ggd = profiel.ggd.naam if profiel.ggd else ""
    code = f"gemeentecode {profiel.code}" if profiel.code else ""
    return write_reeks((provincie, ggd, code), " · ")


def _write_nu(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return the programmes that run on the day of the site, or else the one that is nearest."""
    getoond = list_getoond(blad, publicatie)
    is_now = bool(publicatie.lopende_dossiers(blad.peildatum))
    titel = "Wat er nu loopt" if is_now or not getoond else capitalize_first(name_laatste(blad, getoond[0]))
    return make_hoofdstuk("programmas", titel, Onderdeel(kaarten=make_programmakaarten(blad, publicatie, getoond)))


def _write_welkom(publicatie: Publicatie) -> Hoofdstuk | None:
    """Return what the publisher says of itself."""
    inleiding = publicatie.profiel.inleiding if publicatie.profiel else None
    return make_hoofdstuk("welkom", f"Over {publicatie.naam}", Onderdeel(proza=proza_of(inleiding)))


def _write_jaren(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return every programme on a line: its years, how far it is and what was reported on it."""
    verwijzers = (
        Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier) for dossier in reversed(publicatie.dossiers)
    )
    tabel = tabulate(
        "Alle programma’s met hun verslagen, het nieuwste eerst",
        verwijzers,
        ("Programma", lambda found: Cel(links=(found.programma(),))),
        ("Jaren", _jaren_cel),
        ("Stand", lambda found: stand_cel(stand_of(blad, found.dossier))),
        ("Verslagen", lambda found: cellen.of_links(reversed(list_verslagen(found)))),
    )
    return make_hoofdstuk("jaren", "Alle jaren", Onderdeel(tabel=tabel), *_write_naast_elkaar(blad, publicatie))


def _write_naast_elkaar(blad: Blad, publicatie: Publicatie) -> Iterator[Onderdeel]:
    """Yield the way to the nota that has all years side by side, or these years themselves where none has."""
    nota = find_hele_nota(publicatie)
    naast = list_jaren_of_publicist(blad, publicatie)
    if nota and naast:
        link = blad.link(
            f"Bekijk alle jaren naast elkaar in {quote(nota.titel)}", address_of_nota(publicatie.slug, nota.id), "jaren"
        )
        yield Onderdeel(links=(link,))
    else:
        for nummer, found in enumerate(naast):
            yield fold_long(replace(found, titel="" if nummer else TITEL))


def _jaren_cel(verwijzer: Verwijzer) -> Cel:
    """Return the years of a programme; to one year alone it leads, the way to each of several stands at the head."""
    looptijd, jaren = verwijzer.dossier.programma.looptijd, verwijzer.dossier.jaren
    if len(jaren) != 1:
        return Cel(tekst=looptijd.in_woorden)
    return Cel(links=(verwijzer.blad.link(looptijd.in_woorden, address_of_jaar(verwijzer.slug, jaren[0])),))


def _write_cijfers(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return how the figures go, what is off first; each leads to its own page."""
    wijzer = Cijferwijzer(blad=blad, publicatie=publicatie)
    regels = list_standregels(wijzer, publicatie.indicatoren.values(), kort=True)
    rest = Onderdeel(standen=regels[MEESTE_CIJFERS:])
    link = blad.link("Bekijk alle cijfers, per doel", address_of_cijfers(publicatie.slug))
    return make_hoofdstuk(
        "cijfers",
        "Hoe het gaat met de cijfers",
        Onderdeel(standen=regels[:MEESTE_CIJFERS]),
        Onderdeel(uitklappen=make_uitklap("Bekijk de andere cijfers", rest), links=(link,) if regels else ()),
    )


def _write_bronnen(publicatie: Publicatie) -> Hoofdstuk | None:
    profiel = publicatie.profiel
    bronnen = _list_bronnen(publicatie)
    return make_hoofdstuk(
        "over",
        "Over deze gegevens",
        Onderdeel(titel="Bronnen", anker=BRONNEN_ANKER, tabel=_tabulate_bronnen(bronnen)),
        Onderdeel(
            titel="Kanttekeningen",
            kanttekeningen=select_kanttekeningen(profiel.kanttekeningen, bronnen=profiel.bronnen) if profiel else (),
        ),
        write_licentie(profiel.licentie if profiel else None),
        write_toegankelijkheid(profiel.toegankelijkheid if profiel else None),
    )


def _list_bronnen(publicatie: Publicatie) -> tuple[Bron, ...]:
    """Return the sources of the figures and of the publisher; one that both name stands here once."""
    lijst, profiel = publicatie.indicatorenlijst, publicatie.profiel
    together = (*(lijst.bronnen if lijst else ()), *(profiel.bronnen if profiel else ()))
    return tuple({(bron.id, bron.titel, bron.url): bron for bron in reversed(together)}.values())[::-1]


def _tabulate_bronnen(bronnen: tuple[Bron, ...]) -> Tabel | None:
    """Return the table of sources; two files may use one id for two sources, and an anchor stands on a page once."""
    tabel = tabulate_bronnen(bronnen)
    if tabel is None:
        return None
    ankers = [rij.anker for rij in tabel.rijen]
    rijen = (
        rij if rij.anker not in ankers[:nummer] else replace(rij, anker=None) for nummer, rij in enumerate(tabel.rijen)
    )
    return replace(tabel, rijen=tuple(rijen))
