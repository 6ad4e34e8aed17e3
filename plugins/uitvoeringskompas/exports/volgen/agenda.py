"""The dates of plans as a calendar that others subscribe to (iCalendar, RFC 5545), made by icalendar.

Every date is a whole day, or all days that it can be: a quarter is a span, and its words say that no day is named.
Nothing in it comes from the clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from uitvoeringskompas.exports.herkomst import keep_writable, list_herkomst
from uitvoeringskompas.exports.volgen.bericht import name_of
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.moment import Nauwkeurigheid
from uitvoeringskompas.taal.zin import close_zin, quote, write_zinnen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.overzicht.kalenderpunten import Kalenderpunt, list_kalenderpunten
from uitvoeringskompas.views.onderwerp.wie.publicisten import name_publicist

if TYPE_CHECKING:
    from icalendar import Calendar, Event

MOST = 1000
"""How many dates the calendar of a whole site holds."""
PAST = timedelta(days=92)
"""How long what is over stays in it."""


def write_agenda(blad: Blad, vooraf: str, publicatie: Publicatie) -> bytes:
    """Return the calendar of a publisher with every date of its plans; ``vooraf`` is said first, if anything is."""
    herkomst = list_herkomst(blad, publicatie)
    calendar = _begin(name_publicist(publicatie), write_zinnen(vooraf, "Alles in de plannen met een datum.", *herkomst))
    _fill(calendar, blad, vooraf, ((punt, publicatie) for punt in list_kalenderpunten(blad, publicatie)))
    return bytes(calendar.to_ical())


def write_siteagenda(blad: Blad, vooraf: str) -> bytes:
    """Return the calendar of all publishers: what comes first, and what is over since a short while."""
    since = blad.peildatum - PAST
    found = [
        (punt, publicatie)
        for publicatie in blad.catalogus.publicaties.values()
        for punt in list_kalenderpunten(blad, publicatie)
        if punt.moment.laatste >= since
    ]
    first = sorted(found, key=lambda pair: pair[0].volgorde)[:MOST]
    uitleg = f"Wat er komt bij alle gemeenten en regio’s op deze site, ten hoogste {MOST} data."
    calendar = _begin(blad.site_title, write_zinnen(vooraf, uitleg))
    _fill(calendar, blad, vooraf, first)
    return bytes(calendar.to_ical())


def _begin(naam: str, uitleg: str) -> Calendar:
    from icalendar import Calendar  # noqa: PLC0415 -- only who writes a calendar waits for it

    calendar = Calendar()
    for name, words in {
        "prodid": "-//Uitvoeringskompas//Kalender//NL",
        "version": "2.0",
        "calscale": "GREGORIAN",
        "name": keep_writable(naam),
        "x-wr-calname": keep_writable(naam),
        "description": keep_writable(uitleg),
        "x-wr-caldesc": keep_writable(uitleg),
    }.items():
        calendar.add(name, words)
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    return calendar


def _fill(calendar: Calendar, blad: Blad, vooraf: str, punten: Iterable[tuple[Kalenderpunt, Publicatie]]) -> None:
    herkomst: dict[tuple[str, str], tuple[str, ...]] = {}
    for punt, publicatie in punten:
        place = punt.record.node.document.place
        pad = f"{place.jaar}/{place.programma}"
        known = (publicatie.slug, pad)
        if known not in herkomst:
            herkomst[known] = (vooraf, *list_herkomst(blad, publicatie, publicatie.dossier(pad)))
        calendar.add_component(_make_event(blad, publicatie, punt, herkomst[known]))


def _make_event(blad: Blad, publicatie: Publicatie, punt: Kalenderpunt, herkomst: tuple[str, ...]) -> Event:
    """Return one date: all days that it can be, the last one included."""
    from icalendar import Event  # noqa: PLC0415 -- as above

    event = Event()
    event.add("uid", name_of(punt.sleutel))
    event.add("dtstamp", datetime.combine(_day_of(blad, punt), time(), tzinfo=UTC))
    event.add("dtstart", punt.moment.eerste)
    event.add("dtend", punt.moment.laatste + timedelta(days=1))
    event.add("summary", keep_writable(_summarize(publicatie, punt)))
    event.add("description", keep_writable("\n".join(_describe(punt, herkomst))))
    event.add("categories", [punt.soort.value])
    event.add("transp", "TRANSPARENT")
    return event


def _summarize(publicatie: Publicatie, punt: Kalenderpunt) -> str:
    tekst = f"{punt.wat} – {name_publicist(publicatie)}"
    return tekst if _is_day(punt) else f"{tekst} ({write_moment(punt.moment.tekst)})"


def _describe(punt: Kalenderpunt, herkomst: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is known: by whom, how it went, that no day is named, where it stands, and where that comes from."""
    wie = close_zin(punt.wie) if punt.wie else ""
    moment = write_moment(punt.moment.tekst, lidwoord=True)
    vaag = "" if _is_day(punt) else f"De plannen noemen geen dag, maar {moment}."
    waar = f"Het staat in {quote(punt.van)}."
    return tuple(filter(None, (wie, punt.uitleg, vaag, waar, *herkomst)))


def _is_day(punt: Kalenderpunt) -> bool:
    return punt.moment.nauwkeurigheid is Nauwkeurigheid.DAG


def _day_of(blad: Blad, punt: Kalenderpunt) -> date:
    """Return the day since which this is so: of the last change as git knows it, or else the first of its years."""
    place = punt.record.node.document.place
    revisions = blad.history.of_document(place.path) if blad.history else ()
    known = next((revision.datum for revision in revisions if revision.datum), None)
    jaar = punt.record.periode.van if isinstance(punt.record, Nota) else place.jaar or punt.moment.jaar
    return known or date(jaar, 1, 1)
