"""The page of an interventie: what it is, when and by whom, what comes of it, and how it goes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.bevinding.resultaat import find_bereik
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, money_of_interventies, select_stroom, som_of
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.interventielijn import interventielijn_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Kengetal
from uitvoeringskompas.views.kit.codes import label_of, write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.inbedcode import Inbedcode
from uitvoeringskompas.views.kit.links import address_of_interventie
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import render_proza, shorten_proza
from uitvoeringskompas.views.onderwerp.bron.bronnen import BRONNEN_ANKER, tabulate_bronnen
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_bereik
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_begroot
from uitvoeringskompas.views.onderwerp.programma.interventielijst import executors_cel
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.stand.planning import write_planning
from uitvoeringskompas.views.onderwerp.stand.stand import describe_opgave, name_opgave
from uitvoeringskompas.views.onderwerp.wijzer.inbedwijzer import link_inbedding
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_missing
from uitvoeringskompas.views.pagina.interventie.geld import write_kosten
from uitvoeringskompas.views.pagina.interventie.jaren import list_interventiejaren, write_jaren
from uitvoeringskompas.views.pagina.interventie.passend import write_passend
from uitvoeringskompas.views.pagina.interventie.plekken import list_other_remarks
from uitvoeringskompas.views.pagina.interventie.resultaten import write_resultaten
from uitvoeringskompas.views.pagina.interventie.start import write_start
from uitvoeringskompas.views.pagina.interventie.voortgang import write_voortgang
from uitvoeringskompas.views.pagina.interventie.wat import write_wanneer, write_wat
from uitvoeringskompas.views.pagina.interventie.wie import write_wie

CHAPTERS = (
    write_voortgang,
    write_resultaten,
    write_wat,
    write_wanneer,
    write_wie,
    write_kosten,
    write_passend,
    write_start,
    write_jaren,
)
"""How it goes and what came of it first; what only who carries it out needs stands last, folded."""


class InterventieContent(PageContent):
    """What the page prints; ``feiten`` open it: how it goes, when, who, for whom and in which programme."""

    feiten: tuple[Feit, ...]


class InterventiePagina(DossierPageView):
    """The page of one interventie."""

    soort: str = "interventie"
    onder: str = "interventies"
    record: Interventie

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield a page for each interventie of the programme."""
        for found in dossier.interventies:
            yield cls(
                blad=blad.at(address_of_interventie(publicatie.slug, dossier.pad, found.id)),
                name=found.titel,
                tab=f"{found.titel} ({dossier.jaar})",
                description=f"{found.titel} in {publicatie.naam}. {shorten_proza(found.wat, most=120)}",
                record=found,
                publicatie=publicatie,
                dossier=dossier,
            )

    @property
    def embed(self) -> Inbedcode | None:
        """Return the code to show it elsewhere; none on the page of a year that is not what one would see there."""
        lijn = interventielijn_of(self.publicatie, self.record.id)
        if all(each.interventie is not self.record for each in lijn.nu(self.blad.peildatum)):
            return None
        titel = f"Interventie: {self.name}"
        return link_inbedding(self.blad, self.publicatie.slug, "interventies", self.record.id, titel)

    def view(self) -> InterventieContent:
        """Return everything that the page of an interventie prints."""
        verwijzer, interventie = self.verwijzer, self.record
        chapters = (write(verwijzer, interventie) for write in CHAPTERS)
        hoofdstukken = number_hoofdstukken((*chapters, _bronnen(verwijzer, interventie)))
        return InterventieContent(
            kader=replace(
                self.frame(hoofdstukken),
                bovenkop=interventie.soort.naam,
                kort=render_proza(interventie.wat),
                kengetallen=_kengetallen(verwijzer, interventie),
                jaren=list_interventiejaren(verwijzer, interventie),
            ),
            feiten=_opening(verwijzer, interventie),
            hoofdstukken=hoofdstukken,
            ontbreekt=_describe_missing(verwijzer, interventie),
        )


def _opening(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Feit, ...]:
    stand = verwijzer.dossier.getoonde_status(interventie, verwijzer.blad.peildatum)
    status = label_of(stand.status)
    verslag = lower_first(verwijzer.verslag(stand.verslag).tekst) if stand.verslag else ""
    bron = describe_opgave(verwijzer.blad, verwijzer.dossier, stand, verslag)
    return list_feiten(
        (
            name_opgave(verwijzer.blad, verwijzer.dossier),
            cellen.add_proza(Cel(labels=(status,), opmerking=bron), stand.reden),
        ),
        ("Wanneer", cellen.of_tekst(write_planning(interventie.planning))),
        ("Voor wie", cellen.of_tekst(write_namen(interventie.doelgroepen))),
        ("Wie doet het", executors_cel(verwijzer, interventie)),
        ("Programma", Cel(links=(verwijzer.programma(),))),
    )


def _kengetallen(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Kengetal, ...]:
    return tuple(filter(None, (_count_bereik(verwijzer, interventie), _count_money(verwijzer, interventie))))


def _count_money(verwijzer: Verwijzer, interventie: Interventie) -> Kengetal | None:
    """Return what is budgeted in the year of the peildatum, or else in the first year; never what counts elsewhere."""
    if interventie.hoort_bij:
        return None
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    jaar = peildatum.year if peildatum.year in dossier.jaren else dossier.jaar
    found = money_of_interventies(dossier, {interventie.id}, peildatum)
    regels = [each for each in select_stroom(found, Geldstroom.UITGAVEN) if each.jaar == jaar]
    return make_begroot(som_of(regels, Geldsoort.BEGROOT), f"begroot voor {jaar}")


def _count_bereik(verwijzer: Verwijzer, interventie: Interventie) -> Kengetal | None:
    """Return the reach in the latest report that gives one."""
    found = find_bereik(verwijzer.dossier, interventie.id, verwijzer.blad.peildatum)
    if found is None:
        return None
    verslag, told = found
    return Kengetal(
        waarde=write_bereik(told, met_eenheid=False),
        naam=told.bereik_eenheid or "bereikt",
        toelichting=lower_first(verwijzer.verslag(verslag).tekst),
    )


def _bronnen(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the sources and the remarks without a place; a transcribed page falls back on those of the programme."""
    dossier = verwijzer.dossier
    transcribed = dossier.is_transcribed
    bronnen = interventie.bronnen or (dossier.bronnen if transcribed else ())
    return make_hoofdstuk(
        BRONNEN_ANKER,
        "Bronnen en kanttekeningen" if bronnen else "Kanttekeningen",
        Onderdeel(tabel=tabulate_bronnen(bronnen)),
        Onderdeel(kanttekeningen=list_other_remarks(verwijzer, interventie)),
    )


def _describe_missing(verwijzer: Verwijzer, interventie: Interventie) -> str:
    """Return in one sentence which core parts are not there."""
    peildatum = verwijzer.blad.peildatum
    known = {
        "voor welk doel het is": interventie.doelen or interventie.prioriteit,
        "wanneer het loopt": write_planning(interventie.planning),
        "wie het doet": interventie.uitvoerders or interventie.uitvoerders_onbekend,
        "wat het moet opleveren": interventie.resultaten,
        "wat het kost": interventie.hoort_bij or money_of_interventies(verwijzer.dossier, {interventie.id}, peildatum),
    }
    missing = (name for name, value in known.items() if not value)
    return describe_missing(verwijzer.dossier, missing, "bij deze interventie")
