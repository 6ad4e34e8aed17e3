"""Days that exist, spans in the right order, and years that fit the programme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.begroting import Dekking
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.interventie import GeplandResultaat
from uitvoeringskompas.model.moment import Dag, Momenttekst, parse_moment
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.planning import Planning
from uitvoeringskompas.model.programma import BeoogdResultaat, Programma
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand

WHY_ORDER = "Zonder goede volgorde kan de site geen tijdlijn tekenen."
WHY_LOOPTIJD = "De site zet alles bij de jaren waarin het programma loopt; wat daarbuiten valt, zou nergens staan."


def check_existing_days(bestand: Bestand) -> Iterator[Problem]:
    """Check that a day exists in the calendar."""
    for text in bestand.texts:
        if text.soort in {Dag, Momenttekst} and parse_moment(text.waarde) is None:
            message = f'De datum "{text.waarde}" bestaat niet. Schrijf een dag die bestaat, zoals 2026-03-15.'
            why = "De maand heeft niet zoveel dagen, of het is geen datum als jaar-maand-dag."
            yield Problem(location=text.location, code="datum-bestaat-niet", message=message, explanation=why)


def check_order(bestand: Bestand) -> Iterator[Problem]:
    """Check that what begins, begins before it ends."""
    for kind, (start_key, end_key) in SPANS.items():
        for record in bestand.all_of(kind):
            start, end = getattr(record, start_key), getattr(record, end_key)
            if start is None or end is None or _is_in_order(start, end):
                continue
            message = f'"{end_key}" ({end}) ligt vóór "{start_key}" ({start}). Verbeter één van de twee.'
            location = record.location_of(end_key)
            yield Problem(location=location, code="einde-voor-begin", message=message, explanation=WHY_ORDER)


def check_start_year(bestand: Bestand) -> Iterator[Problem]:
    """Check that a programme stands in the folder of the year in which it starts."""
    for programma in bestand.all_of(Programma):
        folder = programma.node.document.place.jaar
        if folder is not None and programma.looptijd.van != folder:
            message = (
                f"Het programma begint in {programma.looptijd.van}, maar staat in de map {folder}. "
                f"Verplaats het naar de map {programma.looptijd.van}, of verbeter het jaar."
            )
            location = programma.looptijd.location_of("van")
            why = "Het jaar van de map is het adres van het programma op de site."
            yield Problem(location=location, code="looptijd-andere-map", message=message, explanation=why)


def check_years_in_looptijd(bestand: Bestand) -> Iterator[Problem]:
    """Check that an intended result belongs to a year of the programme; it may go on after the end."""
    if bestand.dossier is None:
        return
    looptijd = bestand.dossier.programma.looptijd
    results: list[BeoogdResultaat | GeplandResultaat] = [*bestand.all_of(BeoogdResultaat)]
    for record in (*results, *bestand.all_of(GeplandResultaat)):
        key = _outside(looptijd, record.van_jaar, record.tot_en_met_jaar)
        if key:
            jaar = getattr(record, key)
            message = (
                f'Bij "{key}" staat {jaar}, maar het programma loopt {_span(looptijd)}. '
                "Verbeter het jaar of de looptijd."
            )
            location = record.location_of(key)
            yield Problem(
                location=location, code="resultaat-buiten-looptijd", message=message, explanation=WHY_LOOPTIJD
            )


def check_evaluatie_year(bestand: Bestand) -> Iterator[Problem]:
    """Check that a look back on one year is about a year of the programme."""
    for evaluatie in bestand.all_of(Evaluatie):
        looptijd = bestand.dossier.programma.looptijd if bestand.dossier else None
        if looptijd and evaluatie.jaar is not None and not looptijd.contains(evaluatie.jaar):
            message = (
                f"Deze evaluatie gaat over {evaluatie.jaar}, maar het programma loopt {_span(looptijd)}. "
                "Geef het bestand het goede jaar, of verbeter de looptijd."
            )
            location = evaluatie.location
            yield Problem(
                location=location, code="evaluatie-buiten-looptijd", message=message, explanation=WHY_LOOPTIJD
            )


def check_peildatum_is_file_name(bestand: Bestand) -> Iterator[Problem]:
    """Check that an interim report is called after its peildatum."""
    for voortgang in bestand.all_of(Voortgang):
        if voortgang.peildatum != voortgang.id:
            message = (
                f"De peildatum is {voortgang.peildatum}, maar het bestand heet {voortgang.id}.yaml. "
                "Maak die twee gelijk."
            )
            location = voortgang.location_of("peildatum")
            why = "De naam van het bestand is het adres van de pagina, en die moet dezelfde dag noemen."
            yield Problem(location=location, code="peildatum-anders-dan-bestand", message=message, explanation=why)


def _outside(looptijd: Periode, van: int | None, tot_en_met: int | None) -> str:
    """Return the key of the year that puts a result wholly outside the looptijd; empty when there is none."""
    if van is not None and van > looptijd.tot_en_met:
        return "van_jaar"
    is_before = tot_en_met is not None and tot_en_met < looptijd.van
    is_reversed = tot_en_met is not None and van is not None and tot_en_met < van  # a problem of its own
    return "tot_en_met_jaar" if is_before and not is_reversed else ""


def _span(looptijd: Periode) -> str:
    alleen = "alleen " if looptijd.van == looptijd.tot_en_met else ""
    return alleen + looptijd.wanneer


def _is_in_order(start: str | int, end: str | int) -> bool:
    """Tell whether a span is possible: its first day is not after its last; a day that does not exist is no order."""
    if isinstance(start, int) or isinstance(end, int):
        return int(start) <= int(end)
    first, last = parse_moment(start), parse_moment(end)
    return first is None or last is None or first.eerste <= last.laatste


SPANS: Mapping[type[Record], tuple[str, str]] = {
    Periode: ("van", "tot_en_met"),
    Planning: ("van", "tot_en_met"),
    Dekking: ("van", "tot_en_met"),
    BeoogdResultaat: ("van_jaar", "tot_en_met_jaar"),
    GeplandResultaat: ("van_jaar", "tot_en_met_jaar"),
}
"""The fields in which a span begins and ends."""
