"""Where the plans name a date on which something is due: decisions, reports, milestones, money and agreements."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from uitvoeringskompas.model.begroting import Dekking
from uitvoeringskompas.model.bevinding.planning import Mijlpaalstand, judge_mijlpaal
from uitvoeringskompas.model.dossier import Dossier, path_of
from uitvoeringskompas.model.programma import Tussenrapportage
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.vaststelling import Vaststelling
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, lower_first, quote, write_opsomming, write_zinnen
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.prose import shorten_proza
from uitvoeringskompas.views.onderwerp.stand.mijlpaalbevinding import label_mijlpaal
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig

RAAD = "Gemeenteraad"
MOST = 200
"""How many characters of an editor's text stand on one line."""


class Kalendersoort(StrEnum):
    """What kind of date it is; the value is what a reader calls it."""

    MIJLPAAL = "Mijlpaal"
    BESLUIT = "Besluit"
    RAAD = "Naar de raad"
    VERSLAG = "Verslag"
    GELD = "Geld"
    AFSPRAAK = "Afspraak"


class Kalendervondst(Vast):
    """A date before it is known to be one: ``id`` tells it from others of its kind in the same file."""

    soort: Kalendersoort
    id: str
    moment: str | None
    wat: str
    link: Link
    record: Record
    wie: str = ""
    uitleg: str = ""


def list_vondsten(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield every date of a programme, those that nobody names included."""
    programma = verwijzer.dossier.programma
    yield from list_besluitvondsten(verwijzer.programma(), programma, programma.vaststelling)
    yield from list_raadvondsten(verwijzer)
    for list_own in (_verslagen, _gepland, _evaluatieplan, _mijlpalen, _cyclus, _aanvragen, _dekking):
        yield from list_own(verwijzer)
    yield from _samenwerking(verwijzer)
    yield from _beloften(verwijzer)


def list_besluitvondsten(link: Link, record: Record, vaststelling: Vaststelling | None) -> Iterator[Kalendervondst]:
    """Yield what was decided, or will be, on the day that the plans name."""
    for found in vaststelling.besluiten if vaststelling else ():
        yield Kalendervondst(
            soort=Kalendersoort.BESLUIT,
            id=f"{found.orgaan}-{found.soort}",
            moment=found.datum,
            wat=f"{found.soort.naam}: {quote(link.tekst)}",
            link=link,
            record=record,
            wie=found.orgaan.naam,
            uitleg=_shorten(found.toelichting),
        )


def list_raadvondsten(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield what the raad gets: the programme itself, interim reports that are planned, and reports that are there."""
    dossier, programma = verwijzer.dossier, verwijzer.dossier.programma
    link, raad = verwijzer.programma(), programma.raad
    there = {each.naar_raad_op for each in dossier.verslagen}
    if raad:
        yield _raad("programma", raad.ter_informatie_op, f"{quote(link.tekst)} ter informatie", link, programma)
    for each in raad.tussenrapportages if raad else ():
        if each.naar_raad_op not in there:
            yield _raad("tussenrapportage", each.naar_raad_op, f"de {_name_gepland(each)}", link, programma)
    for verslag in dossier.verslagen:
        waar = verwijzer.verslag(verslag)
        yield _raad(path_of(verslag), verslag.naar_raad_op, f"de {lower_first(waar.tekst)}", waar, verslag)


def _raad(key: str, moment: str | None, wat: str, link: Link, record: Record) -> Kalendervondst:
    soort = Kalendersoort.RAAD
    return Kalendervondst(soort=soort, id=key, moment=moment, wat=f"Krijgt {wat}", link=link, record=record, wie=RAAD)


def _name_gepland(planned: Tussenrapportage) -> str:
    return f"tussenrapportage van {write_moment(planned.moment, lidwoord=True)}"


def _verslagen(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield up to which day each report looks."""
    for each in verwijzer.dossier.verslagen:
        link = verwijzer.verslag(each)
        wat, soort = f"{link.tekst}: peildatum", Kalendersoort.VERSLAG
        yield Kalendervondst(soort=soort, id="", moment=each.peildatum, wat=wat, link=link, record=each)


def _gepland(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield the interim reports that are planned and are not on the site."""
    programma, told = verwijzer.dossier.programma, [each.moment for each in verwijzer.dossier.voortgangen]
    peildatum = verwijzer.blad.peildatum
    for planned in programma.raad.tussenrapportages if programma.raad else ():
        moment = parse_moment(planned.moment)
        if moment and not any(moment.eerste <= each.laatste <= moment.laatste for each in told):
            yield Kalendervondst(
                soort=Kalendersoort.VERSLAG,
                id="tussenrapportage",
                moment=planned.moment,
                wat=capitalize_first(_name_gepland(planned)),
                link=verwijzer.programma(),
                record=programma,
                uitleg=f"Deze rapportage {'is er nog niet' if moment.eerste > peildatum else 'staat niet op de site'}.",
            )


def _evaluatieplan(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield what will be evaluated."""
    programma = verwijzer.dossier.programma
    for part in programma.evaluatieplan.onderdelen if programma.evaluatieplan else ():
        yield Kalendervondst(
            soort=Kalendersoort.VERSLAG,
            id=f"evaluatie-{part.wat}",
            moment=part.wanneer,
            wat=f"Evaluatie: {part.wat}",
            link=verwijzer.programma(),
            record=programma,
            wie=part.wie or "",
        )


def _mijlpalen(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield the milestones of every interventie on the day for which they were planned, with how it went."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    for interventie in dossier.interventies:
        link = verwijzer.interventies([interventie.id])[0]
        for found in interventie.planning.mijlpalen if interventie.planning else ():
            bevinding = judge_mijlpaal(dossier, interventie, found, peildatum)
            is_ahead = bevinding.uitkomst is Mijlpaalstand.KOMT
            gehaald = f"Gehaald {write_op(found.gehaald_op)}." if found.gehaald_op else ""
            yield Kalendervondst(
                soort=Kalendersoort.MIJLPAAL,
                id=found.titel,
                moment=found.moment,
                wat=f"{link.tekst}: {lower_first(found.titel)}",
                link=link,
                record=interventie,
                uitleg=gehaald or ("" if is_ahead else f"{label_mijlpaal(dossier, bevinding).tekst}."),
            )


def _cyclus(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield the moments of the budget cycle."""
    begroting = verwijzer.dossier.programma.begroting
    for found in begroting.cyclus if begroting else ():
        wat = found.wat or "Moment in de begrotingscyclus"
        yield replace(_geld(verwijzer, f"cyclus-{wat}", found.moment, wat), wie=found.wie)


def _aanvragen(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield the last day to ask for money."""
    begroting = verwijzer.dossier.programma.begroting
    for found in begroting.aanvragen if begroting else ():
        wat = f"Laatste dag om geld aan te vragen: {found.regeling}"
        uitleg = f"Ingediend {write_op(found.ingediend_op)}." if found.ingediend_op else ""
        yield replace(_geld(verwijzer, f"aanvraag-{found.regeling}", found.uiterlijk_op, wat), uitleg=uitleg)


def _dekking(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield the money that ends, with what the programme says comes after it."""
    for found in verwijzer.dossier.programma.dekking:
        vondst = _geld(verwijzer, f"dekking-{found.id}", found.tot_en_met, tell_afloop(found))
        yield replace(vondst, uitleg=tell_opvolging(verwijzer.dossier, found))


def tell_afloop(dekking: Dekking) -> str:
    """Return in words that money ends: what it pays for, and may be called after, need not."""
    return f"Geld uit {quote(dekking.naam)} loopt af"


def tell_opvolging(dossier: Dossier, dekking: Dekking) -> str:
    """Return what comes after money that ends, as far as the programme says: the name of other money, and in words."""
    opvolger = next((found.naam for found in dossier.programma.dekking if found.id == dekking.opvolger), "")
    told = write_zinnen(f"Daarna: {opvolger}." if opvolger else "", _shorten(dekking.opvolging))
    return told or f"Wat daarna komt, is {write_afwezig(dossier)}."


def _geld(verwijzer: Verwijzer, key: str, moment: str | None, wat: str) -> Kalendervondst:
    programma = verwijzer.dossier.programma
    return Kalendervondst(
        soort=Kalendersoort.GELD,
        id=key,
        moment=moment,
        wat=wat,
        link=verwijzer.hoofdstuk("geld", f"Het geld van {quote(programma.titel)}"),
        record=programma,
    )


def _samenwerking(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield the agreements between parties that end."""
    for found in verwijzer.dossier.programma.samenwerkingsafspraken:
        yield Kalendervondst(
            soort=Kalendersoort.AFSPRAAK,
            id=found.id,
            moment=found.geldig_tot,
            wat=f"Afspraak {quote(found.titel)} loopt af",
            link=verwijzer.hoofdstuk("partijen"),
            record=verwijzer.dossier.programma,
            wie=write_opsomming(verwijzer.partijnamen(found.met)),
            uitleg=_shorten(found.vervolg),
        )


def _beloften(verwijzer: Verwijzer) -> Iterator[Kalendervondst]:
    """Yield the moments at which a party tells what came of its promise."""
    programma = verwijzer.dossier.programma
    for belofte in programma.prestatieafspraken:
        for moment in belofte.terugkoppeling:
            yield Kalendervondst(
                soort=Kalendersoort.AFSPRAAK,
                id=f"terugkoppeling-{belofte.id}",
                moment=moment,
                wat=f"{verwijzer.partijnamen([belofte.partij])[0]} vertelt wat er van de afspraak kwam",
                link=verwijzer.hoofdstuk("partijen"),
                record=programma,
                uitleg=_shorten(belofte.omschrijving),
            )


def _shorten(tekst: str | None) -> str:
    return close_zin(shorten_proza(tekst, most=MOST)) if tekst else ""
