"""The four engines: is it there, are there enough, does every a have a b, has a day passed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.woorden import Woorden
from uitvoeringskompas.problems import Location
from uitvoeringskompas.rules.leidraad.pad import below, has_value, holds, place_of, steps, values_at
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, always, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import quote_namen


def check_aanwezig(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find that nothing stands at any of the places."""
    if not any(values_at(toets, pad) for pad in controle.plek):
        yield find(place_of(toets, controle.plek[0]))


def check_aantal(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find that there are too few things, or too few different ones."""
    values = [value for pad in controle.plek for value in values_at(toets, pad)]
    aantal = len(set(values)) if controle.verschillend else len(values)
    if aantal < controle.minstens:
        location = place_of(toets, controle.plek[0])
        yield find(location, aantal=aantal, nodig=controle.minstens)


def check_dekking(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the things that lack what each of them should have."""
    missing = [(record, mist) for record in _things(toets, controle) if (mist := _lacks(record, controle)) is not None]
    if controle.samen and missing:
        record, mist = missing[0]
        names = quote_namen(dict.fromkeys(_name(toets, found) for found, _ in missing))
        yield find(_where(record, mist), namen=names)
        return
    for record, mist in missing:
        last = quote_namen(pad.rpartition(".")[2] for pad in mist)
        words = {
            "naam": _name(toets, record),
            "mist": last,
            "datum": write_moment(getattr(record, "datum", None) or "", lidwoord=True),
        }
        yield find(_where(record, mist), **words)


def check_datum(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the things whose day has passed, some time ago, while what should follow is not there."""
    if controle.na is None:
        return
    limit = before(toets.peildatum, controle.na.aantal, controle.na.eenheid)
    for record in _things(toets, controle):
        for text in below((record,), steps(controle.datum)):
            moment = parse_moment(text)
            if moment and moment.laatste < limit and not any(has_value(record, pad) for pad in controle.zonder):
                location = record.location_of(*steps(controle.datum))
                yield find(location, naam=_name(toets, record), datum=write_moment(text, lidwoord=True))


def _things(toets: Toets, controle: Controle) -> list[Record]:
    found = values_at(toets, controle.elke)
    return [record for record in found if all(holds(record, voorwaarde) for voorwaarde in controle.waar)]


def _dates(toets: Toets, controle: Controle) -> list[object]:
    return below(_things(toets, controle), steps(controle.datum))


def _lacks(record: Record, controle: Controle) -> tuple[str, ...] | None:
    """Return the fields that a thing lacks; None when it has what is asked. Without any field, being there is wrong."""
    if controle.heeft_alle:
        return tuple(pad for pad in controle.heeft_alle if not has_value(record, pad)) or None
    return None if any(has_value(record, pad) for pad in controle.heeft) else controle.heeft[:1]


def _where(record: Record, mist: tuple[str, ...]) -> Location:
    return record.location_of(*steps(mist[0])) if mist else record.location


def _name(toets: Toets, record: Record) -> str:
    return Woorden(publicatie=toets.publicatie).name_record(record).removesuffix(".")


ENGINES: Mapping[str, GuidelineRule] = {
    "aanwezig": about(always, check_aanwezig),
    "aantal": about(always, check_aantal),
    "dekking": GuidelineRule(check=check_dekking, over=_things),
    "datum": GuidelineRule(check=check_datum, over=_dates),
}
"""Which engine runs which kind of check, and what it is over: of what must be there it is the programme itself."""
