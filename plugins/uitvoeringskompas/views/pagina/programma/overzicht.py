"""What the overview of a programme says: how its goals stand, what is off, who does what, what it costs, what comes."""

from __future__ import annotations

from uitvoeringskompas.model.geld import jaren_with_money, money_of_dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.mix import doelen_in_reikwijdte
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kaart, Link
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_feiten,
    make_hoofdstuk,
    make_uitklap,
    split_hoofdstuk,
)
from uitvoeringskompas.views.onderwerp.doel.doelregels import list_doelregels
from uitvoeringskompas.views.onderwerp.geld.dekkingsbalk import draw_dekking, tell_jaargeld
from uitvoeringskompas.views.onderwerp.overzicht.aandacht import write_aandacht
from uitvoeringskompas.views.onderwerp.programma.interventielijst import executors_cel
from uitvoeringskompas.views.onderwerp.stand.planning import write_periode_of
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent
from uitvoeringskompas.views.pagina.programma.kenmerken import list_kenmerken
from uitvoeringskompas.views.pagina.programma.uitvoering import write_tijdlijn
from uitvoeringskompas.views.pagina.programma.vervolg import write_vervolg

MOST_PARTIJEN = 2
"""So many parties stand on a card."""


def write_overzicht(verwijzer: Verwijzer) -> tuple[Hoofdstuk, ...]:
    """Return the chapters of the overview, each with the way to the page that tells more."""
    aandacht = make_hoofdstuk("aandacht", "Wat vraagt aandacht", write_aandacht(verwijzer))
    found = (
        _write_doelen(verwijzer),
        *split_hoofdstuk(aandacht),
        _write_interventies(verwijzer),
        _write_geld(verwijzer),
        *write_vervolg(verwijzer),
        _write_kenmerken(verwijzer),
    )
    return tuple(hoofdstuk for hoofdstuk in found if hoofdstuk)


def _write_kenmerken(verwijzer: Verwijzer) -> Hoofdstuk | None:
    feiten = Onderdeel(feiten=list_kenmerken(verwijzer))
    uitklappen = make_uitklap("Bekijk waarover het gaat, voor wie, en hoe het nog meer heet", feiten)
    return make_hoofdstuk("programma", "Over dit programma", Onderdeel(uitklappen=uitklappen))


def _write_doelen(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return how each goal stands; one that falls under another of these is counted there and has its own page."""
    doelen = doelen_in_reikwijdte(verwijzer.dossier)
    known = {doel.id for doel in doelen}
    shown = tuple(doel for doel in doelen if doel.onder not in known)
    onder = len(doelen) - len(shown)
    rest = (
        f"Bekijk alle doelen, ook de {write_aantal(onder, 'doel', 'doelen')} eronder" if onder else "Bekijk alle doelen"
    )
    return make_hoofdstuk(
        "resultaten",
        "Hoe staan de doelen ervoor",
        Onderdeel(standen=list_doelregels(verwijzer, shown)),
        Onderdeel(links=(verwijzer.hoofdstuk("doelen", rest),) if shown else ()),
    )


def _write_interventies(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return a card for each interventie, and the year in one picture."""
    dossier = verwijzer.dossier
    if not dossier.interventies:
        return None
    statussen = [dossier.getoonde_status(each, verwijzer.blad.peildatum).status for each in dossier.interventies]
    met_status = not (dossier.is_transcribed and is_silent(statussen))
    return make_hoofdstuk(
        "uitvoering",
        "Wat doen we, en wie doet het",
        Onderdeel(kaarten=tuple(_describe_interventie(verwijzer, each, met_status) for each in dossier.interventies)),
        Onderdeel(links=(verwijzer.hoofdstuk("interventies", "Bekijk alle interventies op een rij"),)),
        write_tijdlijn(verwijzer),
    )


def _describe_interventie(verwijzer: Verwijzer, interventie: Interventie, met_status: bool) -> Kaart:  # noqa: FBT001
    blad, dossier = verwijzer.blad, verwijzer.dossier
    (titel,) = verwijzer.interventies([interventie.id])
    return Kaart(
        titel=titel,
        labels=(label_opgave(blad, dossier, interventie),) if met_status else (),
        feiten=list_feiten(
            ("Wie doet het", _wie_cel(verwijzer, interventie)),
            ("Wanneer", cellen.of_tekst(write_periode_of(interventie.planning))),
        ),
    )


def _wie_cel(verwijzer: Verwijzer, interventie: Interventie) -> Cel | None:
    """Return the first parties that carry it out; its own page names them all."""
    cel = executors_cel(verwijzer, interventie)
    if cel is None or len(cel.links) <= MOST_PARTIJEN:
        return cel
    return Cel(links=cel.links[:MOST_PARTIJEN], opmerking=f"en {len(cel.links) - MOST_PARTIJEN} andere")


def _write_geld(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the money of the year of the peildatum, or else of the first year: in two sentences and as a bar."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    jaren = jaren_with_money(dossier)
    if not jaren:
        return None
    jaar = peildatum.year if peildatum.year in jaren else jaren[0]
    geld = money_of_dossier(dossier, jaar, peildatum)
    zin = tell_jaargeld(geld, peildatum)
    return make_hoofdstuk(
        "geld", "Wat kost het", Onderdeel(intro=zin, balk=draw_dekking(geld), links=_geld_links(verwijzer))
    )


def _geld_links(verwijzer: Verwijzer) -> tuple[Link, ...]:
    return (verwijzer.hoofdstuk("geld", "Bekijk elke regel van de begroting"),)
