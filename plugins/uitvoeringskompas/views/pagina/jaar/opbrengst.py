"""Chapters on what a year should yield and what was measured in it."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.model.indicatoren import Indicator, Meting
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.planjaren import interventies_in_jaar
from uitvoeringskompas.model.programma import BeoogdResultaat
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.verloop import split_verlopen
from uitvoeringskompas.taal.getal import write_aantal, write_hoeveelheid
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_uitkomst
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.indicatortabel import write_no_figure
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefwaarde
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

FEW = 5
"""A table of more rows than this is there on demand."""


def write_resultaten(verwijzers: Sequence[Verwijzer], jaar: int) -> Hoofdstuk | None:
    """Return the results that are planned for the year, of programmes and of interventies."""
    programmas = [
        (each, found)
        for each in verwijzers
        for found in each.dossier.programma.beoogde_resultaten
        if _falls_in(found, each, jaar)
    ]
    interventies = [
        (each, interventie, found)
        for each in verwijzers
        for interventie in interventies_in_jaar(each.dossier, jaar)
        for found in interventie.resultaten
        if _falls_in(found, each, jaar)
    ]
    return make_hoofdstuk("resultaten", f"Wat {jaar} moet opleveren", _beoogd(programmas), _gepland(interventies))


def _falls_in(resultaat: BeoogdResultaat | GeplandResultaat, verwijzer: Verwijzer, jaar: int) -> bool:
    """Tell whether a result is planned for the year.

    Without years a gemeente means the last year of its programme; of a public source that is not known.
    """
    van, eind = resultaat.van_jaar, resultaat.tot_en_met_jaar
    if van is None and eind is None:
        return not verwijzer.dossier.is_transcribed and verwijzer.dossier.programma.looptijd.tot_en_met == jaar
    return (van or jaar) <= jaar <= (eind or jaar)


def _beoogd(paren: Sequence[tuple[Verwijzer, BeoogdResultaat]]) -> Onderdeel:
    tabel = tabulate(
        "Beoogde resultaten van de programma’s",
        paren,
        ("Beoogd resultaat", lambda paar: cellen.add_proza(Cel(tekst=paar[1].titel), paar[1].toelichting)),
        ("Voor welk doel", lambda paar: cellen.of_links(paar[0].doelen([paar[1].doel]))),
        ("Gemeente", lambda paar: cellen.of_tekst(paar[0].deelnemer(paar[1].deelnemer))),
    )
    return _fold(tabel, len(paren), "beoogd resultaat", "beoogde resultaten", "van de programma’s")


def _fold(tabel: Tabel | None, aantal: int, een: str, meer: str, waarvan: str) -> Onderdeel:
    """Return a table on demand; a few rows are read at once."""
    vouw = f"Bekijk {write_aantal(aantal, een, meer)} {waarvan}" if aantal > FEW else ""
    return Onderdeel(tabel=tabel, vouw=vouw)


def _gepland(rijen: Sequence[tuple[Verwijzer, Interventie, GeplandResultaat]]) -> Onderdeel:
    tabel = tabulate(
        "Wat de interventies moeten opleveren",
        rijen,
        ("Interventie", lambda rij: Cel(links=rij[0].interventies([rij[1].id]))),
        ("Beoogd resultaat", lambda rij: cellen.add_proza(Cel(tekst=rij[2].beoogd), rij[2].toelichting)),
        ("Aantal", lambda rij: _aantal_cel(rij[2])),
        ("Gemeente", lambda rij: cellen.of_tekst(rij[0].deelnemer(rij[2].deelnemer))),
    )
    return _fold(tabel, len(rijen), "gepland resultaat", "geplande resultaten", "van de interventies")


def _aantal_cel(resultaat: GeplandResultaat) -> Cel | None:
    if resultaat.waarde is None:
        return None
    return Cel(tekst=write_hoeveelheid(resultaat.waarde, resultaat.eenheid), getal=True)


def write_cijfers(blad: Blad, publicatie: Publicatie, jaar: int) -> Hoofdstuk | None:
    """Return the indicators that were measured in the year, or had a target for it."""
    wijzer = Cijferwijzer(blad=blad, publicatie=publicatie)
    rijen = [
        (indicator, meting) for indicator in publicatie.indicatoren.values() for meting in _metingen_in(indicator, jaar)
    ]
    is_silent = publicatie.is_transcribed and not any(meting and meting.is_bekend for _, meting in rijen)
    tabel = tabulate(
        f"Indicatoren in {jaar}",
        rijen,
        ("Indicator", lambda rij: Cel(links=(wijzer.indicator(rij[0].naam, rij[0].id),))),
        ("Gemeten", lambda rij: None if is_silent else _gemeten_cel(wijzer, jaar, *rij)),
        (f"Streefwaarde voor {jaar}", lambda rij: _streef_cel(rij[0], jaar)),
        ("Bron", lambda rij: _bron_cel(wijzer, *rij)),
    )
    titel = f"Streefwaarden voor {jaar}" if is_silent else f"Wat er in {jaar} is gemeten"
    slot = f"Wat er in {jaar} is gemeten, is niet gevonden in de bron." if is_silent and rijen else ""
    vouw = f"Bekijk {write_aantal(len(rijen), 'cijfer', 'cijfers')}" if len(rijen) > FEW else ""
    return make_hoofdstuk("cijfers", titel, Onderdeel(tabel=tabel, vouw=vouw, slot=slot))


def _metingen_in(indicator: Indicator, jaar: int) -> tuple[Meting | None, ...]:
    """Return the values of the year, one for each series; (None,) when there is none although a target was set."""
    hoofd, _ = split_verlopen(indicator)
    found = [meting for verloop in hoofd for meting in verloop.metingen if meting.meetjaar.tot_en_met == jaar]
    measured = tuple(meting for meting in found if meting.is_bekend)
    has_target = any(each.jaar == jaar for each in indicator.streefwaarden)
    return measured or ((next(iter(found), None),) if has_target else ())


def _gemeten_cel(wijzer: Cijferwijzer, jaar: int, indicator: Indicator, meting: Meting | None) -> Cel:
    if meting is None:
        return cellen.empty(write_no_figure(wijzer, jaar))
    tekst = write_uitkomst(meting, indicator.eenheid, voluit=True)
    reeks = next((found.naam for found in indicator.reeksen if found.id == meting.reeks), "")
    opmerking = reeks if len(indicator.reeksen) > 1 else ""
    return cellen.add_proza(Cel(tekst=tekst, leeg=not meting.is_bekend, opmerking=opmerking), meting.toelichting)


def _streef_cel(indicator: Indicator, jaar: int) -> Cel | None:
    """Return the targets for the year; an indicator may well be measured in a year without one."""
    doelen = (each for each in indicator.streefwaarden if each.jaar == jaar)
    tekst = write_opsomming(dict.fromkeys(write_streefwaarde(indicator, each, voluit=True) for each in doelen))
    return cellen.of_tekst(tekst)


def _bron_cel(wijzer: Cijferwijzer, indicator: Indicator, meting: Meting | None) -> Cel | None:
    reeksbron = {reeks.id: reeks.bron for reeks in indicator.reeksen}
    bron = (meting.bron or reeksbron.get(meting.reeks or "")) if meting else None
    return cellen.of_links(wijzer.bronlinks([bron]))
