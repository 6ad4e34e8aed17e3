"""Spans in the right order, and years that fit the programme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.begroting import Begrotingsregel, Dekking, Totaal
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.interventie import GeplandResultaat
from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.planning import Planning
from uitvoeringskompas.model.programma import BeoogdResultaat, Programma
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.moment import read_moment

WHY_LOOPTIJD = "De site zet alles bij de jaren waarin het programma loopt; wat daarbuiten valt, zou nergens staan."
SPANS: Mapping[type[Record], tuple[str, str]] = {
    Periode: ("van", "tot_en_met"),
    Planning: ("van", "tot_en_met"),
    Dekking: ("van", "tot_en_met"),
    Begrotingsregel: ("jaar", "tot_en_met_jaar"),
    Totaal: ("jaar", "tot_en_met_jaar"),
    Mutatie: ("jaar", "naar_jaar"),
    BeoogdResultaat: ("van_jaar", "tot_en_met_jaar"),
    GeplandResultaat: ("van_jaar", "tot_en_met_jaar"),
}
"""The fields in which a span begins and ends."""


def check_order(bestand: Bestand) -> Iterator[Vondst]:
    """Check that what begins, begins before it ends."""
    for kind, (start_key, end_key) in SPANS.items():
        for record in bestand.all_of(kind):
            start, end = getattr(record, start_key), getattr(record, end_key)
            if start is not None and end is not None and not _is_in_order(start, end):
                yield find(record.location_of(end_key), eind=end_key, tot=end, begin=start_key, van=start)


def _is_in_order(start: str | int, end: str | int) -> bool:
    """Tell whether a span is possible: its first day is not after its last; the two may overlap."""
    if isinstance(start, int) or isinstance(end, int):
        return int(start) <= int(end)
    return read_moment(start).has_begun(read_moment(end).laatste)


def check_start_year(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a programme stands in the folder of the year in which it starts."""
    for programma in bestand.all_of(Programma):
        folder, begin = programma.node.document.place.jaar, programma.looptijd.van
        if folder is not None and begin != folder:
            yield find(programma.looptijd.location_of("van"), begin=begin, map=folder)


def check_years_in_looptijd(bestand: Bestand) -> Iterator[Vondst]:
    """Check that an intended result belongs to a year of the programme; it may go on after the end."""
    if bestand.dossier is None:
        return
    looptijd = bestand.dossier.programma.looptijd
    results: list[BeoogdResultaat | GeplandResultaat] = [*bestand.all_of(BeoogdResultaat)]
    for record in (*results, *bestand.all_of(GeplandResultaat)):
        key = _outside(looptijd, record.van_jaar, record.tot_en_met_jaar)
        if key:
            yield find(record.location_of(key), veld=key, jaar=getattr(record, key), looptijd=_span(looptijd))


def _outside(looptijd: Periode, van: int | None, tot_en_met: int | None) -> str:
    """Return the key of the year that puts a result wholly outside the looptijd; empty when there is none."""
    if van is not None and looptijd.tot_en_met is not None and van > looptijd.tot_en_met:
        return "van_jaar"
    is_before = tot_en_met is not None and tot_en_met < looptijd.van
    is_reversed = tot_en_met is not None and van is not None and tot_en_met < van  # a problem of its own
    return "tot_en_met_jaar" if is_before and not is_reversed else ""


def check_evaluatie_year(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a look back on one year is about a year of the programme."""
    for evaluatie in bestand.all_of(Evaluatie):
        looptijd = bestand.dossier.programma.looptijd if bestand.dossier else None
        if looptijd and evaluatie.jaar is not None and not looptijd.contains(evaluatie.jaar):
            yield find(evaluatie.location, jaar=evaluatie.jaar, looptijd=_span(looptijd))


def _span(looptijd: Periode) -> str:
    alleen = "alleen " if looptijd.van == looptijd.tot_en_met else ""
    return alleen + looptijd.wanneer


def check_peildatum_is_file_name(bestand: Bestand) -> Iterator[Vondst]:
    """Check that an interim report is called after its peildatum."""
    for voortgang in bestand.all_of(Voortgang):
        if voortgang.peildatum != voortgang.id:
            yield find(voortgang.location_of("peildatum"), peildatum=voortgang.peildatum, id=voortgang.id)


RULES: Mapping[str, FileRule] = {
    "einde-voor-begin": FileRule(
        check=check_order,
        melding='"{eind}" ({tot}) ligt vóór "{begin}" ({van}). Verbeter één van de twee.',
        waarom="Zonder goede volgorde kan de site geen tijdlijn tekenen.",
    ),
    "looptijd-andere-map": FileRule(
        check=check_start_year,
        melding=(
            "Het programma begint in {begin}, maar staat in de map {map}. "
            "Verplaats het naar de map {begin}, of verbeter het jaar."
        ),
        waarom="Het jaar van de map is het adres van het programma op de site.",
    ),
    "resultaat-buiten-looptijd": FileRule(
        check=check_years_in_looptijd,
        melding='Bij "{veld}" staat {jaar}, maar het programma loopt {looptijd}. Verbeter het jaar of de looptijd.',
        waarom=WHY_LOOPTIJD,
    ),
    "evaluatie-buiten-looptijd": FileRule(
        check=check_evaluatie_year,
        melding=(
            "Deze evaluatie gaat over {jaar}, maar het programma loopt {looptijd}. "
            "Geef het bestand het goede jaar, of verbeter de looptijd."
        ),
        waarom=WHY_LOOPTIJD,
    ),
    "peildatum-anders-dan-bestand": FileRule(
        check=check_peildatum_is_file_name,
        melding="De peildatum is {peildatum}, maar het bestand heet {id}.yaml. Maak die twee gelijk.",
        waarom="De naam van het bestand is het adres van de pagina, en die moet hetzelfde moment noemen.",
    ),
}
