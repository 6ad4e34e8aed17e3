"""The money of one year at a glance: in two sentences, and as one bar of the sources that pay for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.bevinding.geld import judge_geld, judge_som
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Jaargeld
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_aantal, write_euro, write_ongeveer
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks, write_zinnen
from uitvoeringskompas.views.kit.figuren.balk import Balk, Balkdeel, Dekkingssoort, draw_balk
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.onderwerp.geld.geld import ANKERS, TITELS, describe_bekend
from uitvoeringskompas.views.onderwerp.geld.geldbevinding import write_som


def tell_jaargeld(geld: Jaargeld, peildatum: date) -> str:
    """Return what was budgeted for spending in a year, what was spent of it, and what is expected."""
    som = geld.som(Geldsoort.BEGROOT)
    if som.bedrag is None:
        return ""
    bekend = describe_bekend(som)
    bedrag = write_ongeveer(write_euro(som.bedrag), som.bij_benadering)
    begroot = f"Voor {geld.jaar} is {bedrag} begroot{f' ({bekend})' if bekend else ''}."
    return write_zinnen(begroot, _tell_besteed(geld, peildatum))


def _tell_besteed(geld: Jaargeld, peildatum: date) -> str:
    """Return what was spent, up to the latest report that tells it; a difference is over the same lines."""
    judged = tuple(judge_geld(each, peildatum) for each in geld.regels if each.regel.begroot is not None)
    final, expected = (judge_som(judged, soort) for soort in (Geldsoort.BESTEED, Geldsoort.VERWACHT))
    told = [each.besteed.verslag for each in geld.regels if each.besteed and each.besteed.bedrag is not None]
    zin = f"er is {write_som(final, 'besteed')}" if final else ""
    if told and not final:
        tot = write_moment(max(told, key=lambda verslag: verslag.moment.volgorde).peildatum, lidwoord=True)
        besteed = geld.som(Geldsoort.BESTEED)
        rest = describe_bekend(besteed)
        zin = f"tot en met {tot} is {write_euro(besteed.bedrag or 0)} besteed{f' ({rest})' if rest else ''}"
    verwacht = f"naar verwachting wordt het {write_som(expected)}" if expected else ""
    told_once = capitalize_first(write_reeks((zin, verwacht), "; "))
    return f"{told_once}." if told_once else ""


def draw_dekking(geld: Jaargeld) -> Balk | None:
    """Return what is budgeted in a year as one bar, a part for each source of money; None without an amount."""
    vandaan = "die vandaan komen" if geld.stroom is Geldstroom.INKOMSTEN else "dat vandaan komt"
    opschrift = Opschrift(
        id=f"{ANKERS[geld.stroom]}-{geld.jaar}-balk",
        titel=f"{TITELS[geld.stroom]} in {geld.jaar}, en waar {vandaan}",
        beschrijving="Elk stuk is een bron van geld, zo breed als wat er begroot is.",
    )
    return draw_balk(tuple(_list_delen(geld)), opschrift)


def _list_delen(geld: Jaargeld) -> Iterator[Balkdeel]:
    """Yield the sources with an amount, then what has none of this year: nobody knows how long that is."""
    for bron in geld.dekkingen:
        som = bron.som(Geldsoort.BEGROOT)
        if som.bedrag is not None:
            soort = Dekkingssoort.GEDEKT if bron.dekking else Dekkingssoort.ONBEKEND
            naam = bron.dekking.naam if bron.dekking else "Bron van geld niet genoemd"
            tekst = write_ongeveer(write_euro(som.bedrag), som.bij_benadering)
            yield Balkdeel(soort=soort, naam=naam, bedrag=som.bedrag, tekst=tekst)
    som = geld.som(Geldsoort.BEGROOT)
    if som.onbekend:
        wat = "uitgaven" if geld.stroom is Geldstroom.UITGAVEN else "inkomsten"
        tekst = write_aantal(som.onbekend, f"regel met {wat} zonder bedrag", f"regels met {wat} zonder bedrag")
        yield _make_open("Geen bedrag voor dit jaar", tekst)
    if som.meerjarig:
        samen = "voor meer jaren samen"
        tekst = write_aantal(som.meerjarig, f"bedrag {samen}", f"bedragen {samen}")
        yield _make_open("Geen bedrag voor dit jaar alleen", tekst)


def _make_open(naam: str, tekst: str) -> Balkdeel:
    return Balkdeel(soort=Dekkingssoort.ONBEKEND, naam=naam, bedrag=None, tekst=tekst)
