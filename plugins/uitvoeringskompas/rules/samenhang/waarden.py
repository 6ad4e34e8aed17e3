"""A figure or the reason that there is none: always one of the two, so that missing never looks like zero."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.evaluatie import ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.verantwoording import Financien, Realisatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand

Measured: TypeAlias = Meting | Nulmeting | Realisatie
WHY = "Onbekend is iets anders dan nul. Door de reden te noemen weet een lezer waarom er geen cijfer is."


def check_value_missing(bestand: Bestand) -> Iterator[Problem]:
    """Check that a measured value is a figure, or the reason that there is none."""
    for record in _measured(bestand):
        if record.waarde is None and record.geen_waarde is None:
            message = 'Er is geen waarde. Vul "waarde" in, of zet bij "geen_waarde" waarom die er niet is.'
            yield Problem(location=record.location, code="waarde-ontbreekt", message=message, explanation=WHY)


def check_value_and_reason(bestand: Bestand) -> Iterator[Problem]:
    """Check that where there is a figure there is no reason for not having one."""
    records: list[Measured | ResultaatEvaluatie] = [*_measured(bestand), *bestand.all_of(ResultaatEvaluatie)]
    for record in records:
        if record.waarde is not None and record.geen_waarde is not None:
            message = 'Hier staan "waarde" en "geen_waarde" allebei. Laat er één staan.'
            location = record.location_of("geen_waarde")
            yield Problem(location=location, code="waarde-en-geen-waarde", message=message, explanation=WHY)


def check_amount_missing(bestand: Bestand) -> Iterator[Problem]:
    """Check that a line of the budget has an amount, or the reason that there is none."""
    for regel in bestand.all_of(Begrotingsregel):
        if regel.begroot is None and regel.geen_bedrag is None:
            message = 'Deze regel heeft geen bedrag. Vul "begroot" in, of zet bij "geen_bedrag" waarom het er niet is.'
            yield Problem(location=regel.location, code="bedrag-ontbreekt", message=message, explanation=WHY)


def check_amount_and_reason(bestand: Bestand) -> Iterator[Problem]:
    """Check that where there is a budgeted amount there is no reason for not having one."""
    for regel in bestand.all_of(Begrotingsregel):
        if regel.begroot is not None and regel.geen_bedrag is not None:
            message = 'Hier staan "begroot" en "geen_bedrag" allebei. Laat er één staan.'
            location = regel.location_of("geen_bedrag")
            yield Problem(location=location, code="bedrag-en-geen-bedrag", message=message, explanation=WHY)


def check_report_amount_missing(bestand: Bestand) -> Iterator[Problem]:
    """Check that a report tells at least one amount of a line, or the reason that there is none."""
    for told in bestand.all_of(Financien):
        if (told.bijgesteld, told.verwacht, told.besteed, told.geen_bedrag) == (None, None, None, None):
            message = (
                'Hier staat geen enkel bedrag. Vul "bijgesteld", "verwacht" of "besteed" in, '
                'of zet bij "geen_bedrag" waarom er geen is.'
            )
            yield Problem(location=told.location, code="financien-zonder-bedrag", message=message, explanation=WHY)


def check_streefwaarde_missing(bestand: Bestand) -> Iterator[Problem]:
    """Check that a target is a value or a change."""
    for streefwaarde in bestand.all_of(Streefwaarde):
        if streefwaarde.waarde is None and streefwaarde.verandering is None:
            message = (
                'Deze streefwaarde is leeg. Vul "waarde" in, of "verandering" met "verandering_in" en "basisjaar".'
            )
            why = "Zonder waarde of verandering kan niemand later zien of het gelukt is."
            yield Problem(location=streefwaarde.location, code="streefwaarde-leeg", message=message, explanation=why)


def _measured(bestand: Bestand) -> list[Measured]:
    return [*bestand.all_of(Meting), *bestand.all_of(Nulmeting), *bestand.all_of(Realisatie)]
