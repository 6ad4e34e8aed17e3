"""Chapter "Wat wilden we, en wat werd het": every intention beside its outcome and the judgement on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import Evaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Indicator, Nulmeting, Streefwaarde
from uitvoeringskompas.model.programma import BeoogdResultaat
from uitvoeringskompas.model.verloop import nulmetingen_voor, streefwaarden_of
from uitvoeringskompas.taal.zin import (
    capitalize_first,
    write_opsomming,
    write_reeks,
    write_zinnen,
)
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Standregel, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_meetjaar, write_uitkomst
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefjaar, write_streefwaarde
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_zonder_uitkomst, is_silent, write_geen
from uitvoeringskompas.views.pagina.evaluatie.tijdvak import Tijdvak

DE_EVALUATIE = "de evaluatie"
RESULTATEN = ("dit beoogde resultaat", "deze beoogde resultaten")
DOELEN = ("dit doel", "deze doelen")
MOST_OPEN = 4
"""Of more intentions than this a line each tells how it went, and the table is folded."""


class Uitkomstregel(Vast):
    """One row: what the evaluation says, with the intention and the indicator that it is about."""

    told: ResultaatEvaluatie
    beoogd: BeoogdResultaat | None
    doel: str | None
    indicator: Indicator | None
    nulmetingen: tuple[Nulmeting, ...]
    streefwaarden: tuple[Streefwaarde, ...]


def write_resultaten(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Onderdeel:
    """Return the table of intentions and outcomes, with a line each when it is long, and what is passed over."""
    uitkomsten = [_uitkomst(verwijzer, evaluatie, told) for told in evaluatie.resultaten]
    is_long = len(uitkomsten) > MOST_OPEN
    return Onderdeel(
        intro=describe_oordelen(verwijzer, (found.told.oordeel for found in uitkomsten)),
        standen=tuple(_list_standen(verwijzer, evaluatie, uitkomsten)) if is_long else (),
        tabel=_tabulate(verwijzer, evaluatie, uitkomsten),
        vouw="Bekijk per doel en resultaat waar het bij hoort, en wat erover is verteld" if is_long else "",
        slot=write_zinnen(*_describe_untold(verwijzer, evaluatie, uitkomsten)),
    )


def _list_standen(
    verwijzer: Verwijzer, evaluatie: Evaluatie, uitkomsten: Iterable[Uitkomstregel]
) -> Iterator[Standregel]:
    """Yield what was wanted, how that was judged, and from what figure to which it went."""
    tijdvak = Tijdvak.of(verwijzer.dossier, evaluatie)
    for found in uitkomsten:
        told = found.told
        links = _list_links(verwijzer, found)
        if not links:
            continue
        werd = _werd_cel(verwijzer.dossier, found, tijdvak)
        cijfer = capitalize_first(f"{'' if werd.leeg else _introduce(told, tijdvak)}{werd.tekst}.")
        yield Standregel(titel=links[0], label=label_of(told.oordeel), tekst=_write_stand(found, tijdvak, cijfer))


def _introduce(told: ResultaatEvaluatie, tijdvak: Tijdvak) -> str:
    """Return what stands before an outcome; a figure of another year does not tell what became of these years."""
    if told.meetjaar and not tijdvak.holds(told.meetjaar):
        return f"gemeten {told.meetjaar.wanneer}: "
    return "het werd: "


def _write_stand(found: Uitkomstregel, tijdvak: Tijdvak, cijfer: str) -> str:
    """Return from what to what it went; a target for a later year is not what was wanted in these years."""
    streven = _write_streven(found)
    if not streven:
        return cijfer
    if not all(each.jaar and each.jaar > tijdvak.tot_en_met for each in found.streefwaarden):
        return write_zinnen(f"We wilden: {streven}.", cijfer)
    begin = _write_begin(found)
    return write_zinnen(f"Beginpunt: {begin}." if begin else "", cijfer, f"Het streefcijfer is voor later: {streven}.")


def _list_links(verwijzer: Verwijzer, found: Uitkomstregel) -> tuple[Link, ...]:
    """Return where the intention itself stands: in the programme, or as a goal or an indicator."""
    if found.beoogd:
        home = verwijzer.home_of(found.beoogd)
        return (home.in_programma("resultaat", found.beoogd.id, found.beoogd.titel),)
    return verwijzer.doelen([found.doel]) or verwijzer.indicatoren([found.told.indicator])


def describe_oordelen(verwijzer: Verwijzer, oordelen: Iterable[str]) -> str:
    """Return how often each judgement was given; that there is none is said too."""
    given = tuple(oordelen)
    if set(given) == {"onbekend"}:
        noemt = "één doel of resultaat" if len(given) == 1 else f"{len(given)} doelen en resultaten"
        return f"Deze evaluatie noemt {noemt} en geeft er geen oordeel over."
    if len(given) < 2:
        return ""
    delen = write_opsomming(count_oordelen(verwijzer, given))
    return f"Deze evaluatie kijkt terug op {len(given)} doelen en resultaten: {delen}."


def count_oordelen(verwijzer: Verwijzer, oordelen: Iterable[str]) -> tuple[str, ...]:
    """Return each judgement that was given with its number, "5 behaald", in the order of the code list."""
    given = tuple(oordelen)
    counted = ((code.in_zin, given.count(code)) for code in verwijzer.blad.knowledge.codelijst("oordeel").values())
    return tuple(f"{aantal} {naam}" for naam, aantal in counted if aantal)


def _uitkomst(verwijzer: Verwijzer, evaluatie: Evaluatie, told: ResultaatEvaluatie) -> Uitkomstregel:
    """Return the row with what the programme and the indicators know about it."""
    programma = verwijzer.dossier.programma
    beoogd = next((found for found in programma.beoogde_resultaten if found.id == told.resultaat), None)
    indicator_id = told.indicator or (beoogd.indicator if beoogd else None)
    indicator = verwijzer.publicatie.indicatoren.get(indicator_id or "")
    streefwaarden = _find_streefwaarden(verwijzer, evaluatie, indicator) if indicator else ()
    return Uitkomstregel(
        told=told,
        beoogd=beoogd,
        doel=told.doel or (beoogd.doel if beoogd else None),
        indicator=indicator,
        nulmetingen=_find_nulmetingen(verwijzer, indicator, streefwaarden) if indicator else (),
        streefwaarden=streefwaarden,
    )


def _places(verwijzer: Verwijzer) -> tuple[str, ...]:
    """Return where a baseline or target may have been set: the programmes themselves, or else their notas."""
    notas = (nota for dossier in verwijzer.dossiers for nota in dossier.programma.notas)
    return (*(dossier.pad for dossier in verwijzer.dossiers), *dict.fromkeys(notas))


def _find_streefwaarden(verwijzer: Verwijzer, evaluatie: Evaluatie, indicator: Indicator) -> tuple[Streefwaarde, ...]:
    """Return the targets that this evaluation is about: of its own year, or else the first one after it."""
    tijdvak = Tijdvak.of(verwijzer.dossier, evaluatie)
    for place in _places(verwijzer):
        known = streefwaarden_of(indicator, place)
        jaar = tijdvak.pick_jaar(found.jaar for found in known if found.jaar)
        if jaar is not None:
            return tuple(found for found in known if found.jaar == jaar)
    return ()


def _find_nulmetingen(
    verwijzer: Verwijzer, indicator: Indicator, streefwaarden: tuple[Streefwaarde, ...]
) -> tuple[Nulmeting, ...]:
    """Return the baselines that may stand beside the targets: those of the same series."""
    reeksen = {found.reeks for found in streefwaarden}
    for place in _places(verwijzer):
        known = nulmetingen_voor(indicator, place)
        fitting = tuple(
            found for found in known if not reeksen or None in {found.reeks, *reeksen} or found.reeks in reeksen
        )
        if fitting:
            return fitting
    return ()


def _tabulate(verwijzer: Verwijzer, evaluatie: Evaluatie, uitkomsten: Sequence[Uitkomstregel]) -> Tabel | None:
    tijdvak = Tijdvak.of(verwijzer.dossier, evaluatie)
    no_oordeel = is_silent(found.told.oordeel for found in uitkomsten)
    any_target = any(found.streefwaarden or found.nulmetingen for found in uitkomsten)
    zonder = cellen.empty(write_geen(verwijzer.dossier, "streefcijfer")) if any_target else None
    return tabulate(
        f"Wat we wilden en wat het werd, {tijdvak.in_woorden}",
        uitkomsten,
        ("Wat wilden we?", lambda found: _beoogd_cel(verwijzer, found)),
        ("Hoort bij", lambda found: _verband_cel(verwijzer, found)),
        ("Waar wilden we heen?", lambda found: _streef_cel(verwijzer, found) or zonder),
        ("Wat werd het?", lambda found: _werd_cel(verwijzer.dossier, found, tijdvak)),
        ("Oordeel", lambda found: None if no_oordeel else Cel(labels=(label_of(found.told.oordeel),))),
    )


def _beoogd_cel(verwijzer: Verwijzer, found: Uitkomstregel) -> Cel:
    """Return the intention: an intended result by its title, a goal or an indicator as a link."""
    if found.beoogd:
        return Cel(tekst=found.beoogd.titel, opmerking=verwijzer.deelnemer(found.beoogd.deelnemer) or "")
    links = _list_links(verwijzer, found)
    return Cel(links=links) if links else Cel(tekst=found.told.resultaat or found.doel or found.told.indicator or "")


def _verband_cel(verwijzer: Verwijzer, found: Uitkomstregel) -> Cel | None:
    """Return the goal and the indicator that it belongs to, as far as they are not the intention itself."""
    doelen = verwijzer.doelen([found.doel])
    indicatoren = verwijzer.indicatoren([found.indicator.id if found.indicator else None])
    if found.beoogd:
        return cellen.of_links((*doelen, *indicatoren))
    return cellen.of_links(indicatoren) if doelen else None


def _streef_cel(verwijzer: Verwijzer, found: Uitkomstregel) -> Cel | None:
    """Return the target with its year, whether it is one of the nota, and where it began."""
    if found.indicator is None or not (found.streefwaarden or found.nulmetingen):
        return None
    streven, begin = _write_streven(found), _write_begin(found)
    of_nota = any(each.gesteld_in not in {found.pad for found in verwijzer.dossiers} for each in found.streefwaarden)
    delen = ("streefcijfer van de nota" if of_nota else "", f"beginpunt: {begin}" if begin else "")
    return Cel(
        tekst=streven or write_geen(verwijzer.dossier, "streefcijfer"), leeg=not streven, opmerking=write_reeks(delen)
    )


def _write_streven(found: Uitkomstregel) -> str:
    """Return each target with its year; empty when there is none."""
    indicator = found.indicator
    return write_opsomming(
        f"{write_streefwaarde(indicator, each, voluit=True)} {write_streefjaar(each)}"
        for each in found.streefwaarden
        if indicator
    )


def _write_begin(found: Uitkomstregel) -> str:
    """Return each baseline with its year; empty when there is none."""
    eenheid = found.indicator.eenheid if found.indicator else None
    return write_opsomming(
        f"{write_uitkomst(each, eenheid, voluit=True)} ({write_meetjaar(each.meetjaar)})" for each in found.nulmetingen
    )


def _werd_cel(dossier: Dossier, found: Uitkomstregel, tijdvak: Tijdvak) -> Cel:
    """Return the outcome as the evaluation itself keeps it, with its year and source."""
    told = found.told
    herkomst = [
        tijdvak.describe_meetjaar(told.meetjaar) if told.meetjaar and told.is_bekend else "",
        f"bron: {told.bron}" if told.bron else "",
    ]
    proza = proza_of(told.toelichting)
    opmerking = write_reeks(herkomst)
    if not told.is_bekend:
        tekst = f"geen cijfer: {told.geen_waarde.in_zin}" if told.geen_waarde else write_geen(dossier, "cijfer")
        return Cel(tekst=tekst, leeg=True, proza=proza, opmerking=opmerking)
    eenheid = told.eenheid or (found.indicator.eenheid if found.indicator else None)
    return Cel(tekst=write_uitkomst(told, eenheid, voluit=True), proza=proza, opmerking=opmerking)


def _describe_untold(
    verwijzer: Verwijzer, evaluatie: Evaluatie, uitkomsten: Iterable[Uitkomstregel]
) -> tuple[str, str]:
    """Return once of which intended results, and of which own goals, the evaluation gives no outcome."""
    programma, tijdvak = verwijzer.dossier.programma, Tijdvak.of(verwijzer.dossier, evaluatie)
    found = tuple(uitkomsten)
    told = {each.told.resultaat for each in found}
    resultaten = [
        each.titel
        for each in programma.beoogde_resultaten
        if each.id not in told and tijdvak.overlaps(each.van_jaar, each.tot_en_met_jaar)
    ]
    doelen = {each.doel for each in found}
    indicatoren = {each.indicator.id for each in found if each.indicator}
    stil = [
        doel.titel
        for doel in programma.doelen
        if doel.id not in doelen and not indicatoren.intersection(doel.indicatoren)
        if doel.jaar is None or doel.jaar <= tijdvak.tot_en_met
    ]
    return (
        describe_zonder_uitkomst(verwijzer.dossier, RESULTATEN, resultaten, DE_EVALUATIE),
        describe_zonder_uitkomst(verwijzer.dossier, DOELEN, stil, DE_EVALUATIE),
    )
