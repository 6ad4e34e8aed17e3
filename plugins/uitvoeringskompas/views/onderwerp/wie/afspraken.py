"""Promises of parties in words: what was agreed, and what came of it."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.samenwerking import Belofte
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_eis
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.prose import proza_of, render_proza
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_uitkomst
from uitvoeringskompas.views.onderwerp.woord.onbekend import afwezig_cel


def write_norm(afspraak: Prestatieafspraak) -> str:
    """Return "minstens 6 groepen in 2026"; an empty text when the agreement has no number."""
    if afspraak.norm is None:
        return f"in {afspraak.jaar}" if afspraak.jaar else ""
    jaar = f" in {afspraak.jaar}" if afspraak.jaar else ""
    return f"{write_eis(afspraak.operator, afspraak.norm, afspraak.eenheid)}{jaar}"


def describe_afspraak(belofte: Belofte) -> Cel:
    """Return the cell that says what a party promised."""
    afspraak = belofte.afspraak
    tekst = write_norm(afspraak)
    if afspraak.omschrijving:
        return Cel(tekst=tekst, proza=render_proza(afspraak.omschrijving))
    return Cel(tekst=tekst) if tekst else cellen.empty("geen getal genoemd")


def realisatie_cel(dossier: Dossier, belofte: Belofte, peildatum: date) -> Cel:
    """Return what came of a promise according to the latest report, with the moment it was told."""
    laatste = belofte.laatste
    if laatste is None:
        return untold_cel(dossier, belofte, peildatum)
    return write_realisatie(laatste, belofte.afspraak.eenheid)


def untold_cel(dossier: Dossier, belofte: Belofte, peildatum: date) -> Cel:
    """Return what stands at a promise about which no report tells: "nog niet" only while its feedback is to come."""
    momenten, is_over = belofte.terugkoppeling, dossier.stand(peildatum).is_afgelopen
    is_coming = bool(momenten) and not is_over and all(moment.laatste >= peildatum for moment in momenten)
    return cellen.empty("nog niet gemeld") if is_coming else afwezig_cel(dossier)


def write_realisatie(realisatie: Realisatie, eenheid: str | None) -> Cel:
    """Return one report on a promise: a number, or why there is none."""
    moment = f"stand van {write_moment(realisatie.moment)}" if realisatie.moment else ""
    proza = proza_of(realisatie.toelichting)
    tekst = write_uitkomst(realisatie, eenheid, voluit=True)
    return Cel(tekst=tekst, leeg=not realisatie.is_bekend, opmerking=moment, proza=proza)
