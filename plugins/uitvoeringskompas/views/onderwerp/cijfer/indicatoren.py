"""Indicators over the years: everything about one of them, and the overview of how they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from uitvoeringskompas.model.indicatoren import Indicator, Meting, Reeks, Streefwaarde
from uitvoeringskompas.model.koers.streefdoel import find_streefwaarden, resolve_streefwaarde
from uitvoeringskompas.model.verloop import Breuk, Verloop, breuken_of, find_laatste, split_verlopen
from uitvoeringskompas.taal.getal import PROCENTEN
from uitvoeringskompas.taal.zin import NIET_GENOEMD, capitalize_first, quote, write_opsomming
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.figuren.lijn import Lijn, draw_lijn
from uitvoeringskompas.views.kit.figuren.lijnpunt import Doelpad, Lijnpunt, Lijnreeks, Streefpunt
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, list_feiten
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_kort, write_uitkomst, write_waarde
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.indicatortabel import (
    list_groepen,
    list_plekken,
    name_reeks,
    tabulate_groepen,
    tabulate_verloop,
)
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import (
    write_streefjaar,
    write_streefwaarde,
)
from uitvoeringskompas.views.onderwerp.woord.benaming import list_benamingen
from uitvoeringskompas.views.onderwerp.woord.naam import list_afkomst
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_geen


def describe_indicator(wijzer: Cijferwijzer, indicator: Indicator) -> Onderdeel:
    """Return what is measured: its definition, its unit, of whom it is, and what it came from."""
    return Onderdeel(proza=proza_of(indicator.definitie), feiten=_list_feiten(wijzer, indicator))


def write_indicator(wijzer: Cijferwijzer, indicator: Indicator) -> tuple[Onderdeel, ...]:
    """Return all figures of one indicator: where its series breaks, its tables and its picture."""
    return (
        *(_write_breuk(breuk) for breuk in breuken_of(indicator)),
        Onderdeel(
            tabel=tabulate_verloop(wijzer, indicator), lijn=draw_indicator(indicator, _name_bronnen(wijzer, indicator))
        ),
        Onderdeel(tabel=tabulate_groepen(wijzer, indicator)),
        *(Onderdeel(vouw=kop, tabel=tabel) for kop, tabel in list_groepen(wijzer, indicator)),
    )


def describe_breuk(breuk: Breuk) -> str:
    """Return in one sentence that, and why, figures before and after a break cannot be compared."""
    soort = breuk.reeksbreuk.soort.in_zin if breuk.reeksbreuk.soort else "waarom, is niet genoemd"
    if breuk.vanaf:
        return f"De cijfers van voor en vanaf {breuk.vanaf} kun je niet vergelijken: {soort}."
    namen = [quote(reeks.naam) for reeks in (breuk.oude_reeks, breuk.nieuwe_reeks) if reeks]
    wie = f" van {write_opsomming(namen)}" if len(namen) > 1 else ""
    return f"De cijfers{wie} kun je niet met elkaar vergelijken: {soort}."


def draw_indicator(indicator: Indicator, bron: str = "") -> Lijn | None:
    """Return the picture of an indicator for everyone together, with its targets and the straight paths to them.

    None with fewer than two values.
    """
    hoofd, _ = split_verlopen(indicator)
    doelen = [(each, resolve_streefwaarde(indicator, each)) for each in indicator.streefwaarden]
    return draw_lijn(
        [_plot_verloop(indicator, verloop) for verloop in hoofd if verloop.laatste],
        [
            Streefpunt(jaar=each.jaar, waarde=waarde, tekst=write_waarde(waarde, indicator.eenheid))
            for each, waarde in doelen
            if waarde is not None and each.jaar
        ],
        Opschrift(
            id=f"lijn-{indicator.id}",
            titel=f"{indicator.naam} door de jaren",
            beschrijving="Dezelfde cijfers als hierboven, als punten en lijnen.",
            bron=bron,
        ),
        paden=tuple(_list_paden(indicator, doelen)),
        schrijf=lambda waarde: write_waarde(waarde, indicator.eenheid),
    )


def _list_paden(indicator: Indicator, doelen: Iterable[tuple[Streefwaarde, Decimal | None]]) -> Iterator[Doelpad]:
    """Yield the straight line to each target from the baseline of who set it, in the same series."""
    for doel, waarde in doelen:
        for begin in indicator.nulmetingen:
            is_own = begin.voor == doel.gesteld_in and doel.reeks in {None, begin.reeks}
            jaar = begin.meetjaar
            if waarde is None or begin.waarde is None or jaar is None or not is_own:
                continue
            midden = Decimal(jaar.van + jaar.tot_en_met) / 2
            if doel.jaar and midden < doel.jaar:
                yield Doelpad(van_jaar=midden, van_waarde=begin.waarde, jaar=doel.jaar, waarde=waarde)


def _name_bronnen(wijzer: Cijferwijzer, indicator: Indicator) -> str:
    return write_opsomming(dict.fromkeys(link.tekst for link in wijzer.bronlinks(r.bron for r in indicator.reeksen)))


def _plot_verloop(indicator: Indicator, verloop: Verloop) -> Lijnreeks:
    """Return a series with a point for everything that was measured; the picture leaves a gap for a year between."""
    kort = name_reeks(indicator, verloop.reeks.id) if verloop.reeks else ""
    naam = f"{kort}: {verloop.reeks.naam}" if verloop.reeks and kort else indicator.naam
    gemeten = (meting for meting in verloop.metingen if meting.is_bekend)
    return Lijnreeks(naam=naam, punten=tuple(_plot(meting, indicator) for meting in gemeten))


def _plot(meting: Meting, indicator: Indicator) -> Lijnpunt:
    return Lijnpunt(
        van=meting.meetjaar.van,
        tot_en_met=meting.meetjaar.tot_en_met,
        waarde=meting.waarde,
        ondergrens=meting.ondergrens,
        bovengrens=meting.bovengrens,
        is_gemiddelde=meting.meetjaar.is_gemiddelde,
        voorlopig=bool(meting.voorlopig),
        tekst=write_kort(meting, indicator.eenheid),
    )


def _write_breuk(breuk: Breuk) -> Onderdeel:
    toelichting = breuk.reeksbreuk.toelichting
    return Onderdeel(intro=describe_breuk(breuk), proza=proza_of(toelichting))


def _list_feiten(wijzer: Cijferwijzer, indicator: Indicator) -> tuple[Feit, ...]:
    plekken = list_plekken(indicator)
    publicatie = wijzer.publicatie

    def link(other: str) -> Link | None:
        found = publicatie.indicatoren.get(other)
        return wijzer.indicator(found.naam, other) if found else None

    return (
        *list_feiten(
            ("Gemeten in", Cel(tekst=_write_eenheid(indicator))),
            ("Voor wie", cellen.of_tekst(write_namen(indicator.doelgroepen))),
            ("Gebied", cellen.of_tekst(indicator.gebied if indicator.gebied != wijzer.publicatie.naam else None)),
            (
                "Nulmeting en streefwaarde uit",
                cellen.of_links(wijzer.besluiten(plekken)) if len(plekken) == 1 else None,
            ),
            ("Gemeten tot en met", cellen.of_moment(indicator.tot_en_met)),
            ("Toelichting", cellen.of_proza(indicator.toelichting)),
            *_reeks_feiten(wijzer, indicator),
        ),
        *list_benamingen(indicator.namen, indicator.nummers),
        *list_afkomst(publicatie.indicator_stamboom, indicator.id, link),
    )


def _reeks_feiten(wijzer: Cijferwijzer, indicator: Indicator) -> tuple[tuple[str, Cel | None], ...]:
    """Return what each series is, under the short name that the table uses for it."""
    if len(indicator.reeksen) == 1:
        return (("Meting", _reeks_cel(wijzer, indicator.reeksen[0])),)
    return tuple(
        (capitalize_first(name_reeks(indicator, reeks.id)), _reeks_cel(wijzer, reeks)) for reeks in indicator.reeksen
    )


def _reeks_cel(wijzer: Cijferwijzer, reeks: Reeks) -> Cel:
    bron = wijzer.bronlinks([reeks.bron])
    opmerking = f"Bron: {bron[0].tekst}" if bron else ""
    return cellen.add_proza(Cel(tekst=reeks.naam, opmerking=opmerking), reeks.toelichting)


def _write_eenheid(indicator: Indicator) -> str:
    """Return the unit and which side is good: "procent, hoger is beter"."""
    eenheid = "procent" if indicator.eenheid in PROCENTEN else indicator.eenheid or NIET_GENOEMD
    if indicator.richting is None or indicator.richting == "geen":
        return eenheid
    return f"{eenheid}, {indicator.richting.in_zin}"


class Cijferstand(Vast):
    """A row of the overview: an indicator, the goal it is for (if any) and who set the target (None: anyone)."""

    indicator: Indicator
    doel: Link | None = None
    plek: str | None = None


def tabulate_standen(wijzer: Cijferwijzer, bijschrift: str, standen: Iterable[Cijferstand]) -> Tabel | None:
    """Return the overview of indicators: the latest value with its year and source, and the target ahead."""
    return tabulate(
        bijschrift,
        standen,
        ("Indicator", lambda stand: Cel(links=(wijzer.indicator(stand.indicator.naam, stand.indicator.id),))),
        ("Voor welk doel", lambda stand: cellen.of_links((stand.doel,) if stand.doel else ())),
        ("Laatste cijfer", lambda stand: laatste_cel(wijzer, stand.indicator)),
        ("Streefwaarde", lambda stand: _streef_cel(wijzer, stand)),
        ("Welke kant is goed", lambda stand: _richting_cel(stand.indicator)),
    )


def laatste_cel(wijzer: Cijferwijzer, indicator: Indicator, reeks: str | None = None) -> Cel:
    """Return the latest value with its year and source: "74% in 2024"; beside a target that of the same ``reeks``."""
    found = find_laatste(indicator, reeks)
    if found is None:
        return cellen.empty(write_geen(wijzer.publicatie, "cijfer"))
    verloop, meting = found
    bron = wijzer.bronlinks([meting.bron or (verloop.reeks.bron if verloop.reeks else None)])
    opmerking = f"Bron: {bron[0].tekst}" if bron else ""
    tekst = f"{write_uitkomst(meting, indicator.eenheid, voluit=True)} {meting.meetjaar.wanneer}"
    return Cel(tekst=tekst, opmerking=opmerking)


def _streef_cel(wijzer: Cijferwijzer, stand: Cijferstand) -> Cel | None:
    found = find_streefwaarden(stand.indicator, wijzer.blad.peildatum.year, stand.plek)
    if not found and wijzer.publicatie.is_transcribed:
        return None
    if not found:
        return cellen.empty(write_geen(wijzer.publicatie, "streefwaarde"))
    teksten = dict.fromkeys(
        f"{write_streefwaarde(stand.indicator, each, voluit=True)} {write_streefjaar(each)}" for each in found
    )
    latest = find_laatste(stand.indicator)
    reeks = latest[0].reeks.id if latest and latest[0].reeks else None
    is_other = reeks is not None and any(each.reeks and each.reeks != reeks for each in found)
    opmerking = "hoort bij een andere meting: vergelijk dit niet met het laatste cijfer" if is_other else ""
    return Cel(tekst=capitalize_first(write_opsomming(teksten)), opmerking=opmerking)


def _richting_cel(indicator: Indicator) -> Cel | None:
    return cellen.of_naam(indicator.richting)
