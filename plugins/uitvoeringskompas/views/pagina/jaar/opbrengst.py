"""Chapters on what a year should yield and what was measured in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uitvoeringskompas.model.indicatoren import Indicator, Meting, Streefwaarde
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.planjaren import interventies_in_jaar
from uitvoeringskompas.model.programma import BeoogdResultaat
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.verloop import split_verlopen
from uitvoeringskompas.taal.getal import write_aantal, write_hoeveelheid
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.vast import Vast
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
    rijen = [rij for indicator in publicatie.indicatoren.values() for rij in _list_rijen(indicator, jaar)]
    is_measured = any(rij.meting and rij.meting.is_bekend for rij in rijen)
    is_silent = publicatie.is_transcribed and not is_measured
    tabel = tabulate(
        f"Indicatoren in {jaar}",
        rijen,
        ("Indicator", lambda rij: Cel(links=(wijzer.indicator(rij.indicator.naam, rij.indicator.id),))),
        ("Gemeten", lambda rij: None if is_silent else _gemeten_cel(wijzer, jaar, rij.indicator, rij.meting)),
        (f"Streefwaarde voor {jaar}", _streef_cel),
        ("Bron", lambda rij: _bron_cel(wijzer, rij.indicator, rij.meting)),
    )
    titel = f"Wat er in {jaar} is gemeten" if is_measured else f"Streefwaarden voor {jaar}"
    slot = f"Wat er in {jaar} is gemeten, is niet gevonden in de bron." if is_silent and rijen else ""
    vouw = f"Bekijk {write_aantal(len(rijen), 'cijfer', 'cijfers')}" if len(rijen) > FEW else ""
    return make_hoofdstuk("cijfers", titel, Onderdeel(tabel=tabel, vouw=vouw, slot=slot))


class Cijferrij(Vast):
    """A row: what was measured in the year in one series (None: nothing), with the targets in that series."""

    indicator: Indicator
    meting: Meting | None
    doelen: tuple[Streefwaarde, ...]


def _list_rijen(indicator: Indicator, jaar: int) -> Iterator[Cijferrij]:
    """Yield each value of the year with its targets, and then the targets in series of which there is no value."""
    hoofd, _ = split_verlopen(indicator)
    found = [meting for verloop in hoofd for meting in verloop.metingen if meting.meetjaar.tot_en_met == jaar]
    doelen = [each for each in indicator.streefwaarden if each.jaar == jaar]
    for meting in filter(_is_bekend, found):
        own = tuple(each for each in doelen if _is_alike(each, meting))
        yield Cijferrij(indicator=indicator, meting=meting, doelen=own)
    rest = [each for each in doelen if not any(_is_alike(each, meting) for meting in filter(_is_bekend, found))]
    yield from _list_zonder(indicator, [each for each in found if not each.is_bekend], rest)


def _list_zonder(indicator: Indicator, found: Sequence[Meting], doelen: Sequence[Streefwaarde]) -> Iterator[Cijferrij]:
    """Yield the targets of each series without a value, with the reason why it has none where that is given."""
    for reeks in dict.fromkeys(each.reeks for each in doelen):
        own = tuple(each for each in doelen if each.reeks == reeks)
        meting = next((each for each in found if _is_alike(own[0], each)), None)
        yield Cijferrij(indicator=indicator, meting=meting, doelen=own)


def _is_bekend(meting: Meting) -> bool:
    return meting.is_bekend


def _is_alike(doel: Streefwaarde, meting: Meting) -> bool:
    """Tell whether a value was measured in the series of a target, as far as both name one."""
    return None in {doel.reeks, meting.reeks} or doel.reeks == meting.reeks


def _gemeten_cel(wijzer: Cijferwijzer, jaar: int, indicator: Indicator, meting: Meting | None) -> Cel:
    if meting is None:
        return cellen.empty(write_no_figure(wijzer, jaar))
    tekst = write_uitkomst(meting, indicator.eenheid, voluit=True)
    opmerking = _name_reeks(indicator, meting.reeks)
    return cellen.add_proza(Cel(tekst=tekst, leeg=not meting.is_bekend, opmerking=opmerking), meting.toelichting)


def _name_reeks(indicator: Indicator, reeks_id: str | None) -> str:
    """Return the name of a series where there are several."""
    reeksen = indicator.reeksen if len(indicator.reeksen) > 1 else ()
    return next((each.naam for each in reeksen if each.id == reeks_id), "")


def _streef_cel(rij: Cijferrij) -> Cel | None:
    """Return the targets for the year with their series and what the editor says of them; there may well be none."""
    told = [(write_streefwaarde(rij.indicator, each, voluit=True), each.toelichting) for each in rij.doelen]
    teksten = dict.fromkeys(tekst for tekst, _ in told)
    namen = dict.fromkeys(filter(None, (_name_reeks(rij.indicator, each.reeks) for each in rij.doelen)))
    zinnen = dict.fromkeys(f"{tekst}: {zin}" if len(teksten) > 1 else zin for tekst, zin in told if zin)
    if not told:
        return None
    cel = Cel(tekst=write_opsomming(teksten), opmerking=write_opsomming(namen))
    return cellen.add_proza(cel, Proza("\n\n".join(map(capitalize_first, zinnen))))


def _bron_cel(wijzer: Cijferwijzer, indicator: Indicator, meting: Meting | None) -> Cel | None:
    reeksbron = {reeks.id: reeks.bron for reeks in indicator.reeksen}
    bron = (meting.bron or reeksbron.get(meting.reeks or "")) if meting else None
    return cellen.of_links(wijzer.bronlinks([bron]))
