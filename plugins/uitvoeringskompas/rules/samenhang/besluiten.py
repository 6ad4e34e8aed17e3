"""What was decided and reported, beside what a programme or nota says of itself and beside the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.vaststelling import Besluit
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.moment import parse_moment

ADOPTED = frozenset({"vastgesteld", "in_uitvoering", "geevalueerd", "verlengd"})
"""Statuses of what was adopted."""
BEFORE = frozenset({"concept", "ter_vaststelling"})
UNSEEN = frozenset({"niet_gezien", "concept"})
WHY = "Op de pagina staan de status en het besluit allebei. Een lezer weet dan niet welk van de twee klopt."


def check_adopted(bestand: Bestand) -> Iterator[Vondst]:
    """Find a status that says more, or less, than the decisions."""
    owners: list[Programma | Nota] = [*bestand.all_of(Programma), *bestand.all_of(Nota)]
    for owner in owners:
        stand = owner.vaststelling.stand if owner.vaststelling else None
        is_more = owner.status in ADOPTED and stand in UNSEEN
        is_less = owner.status in BEFORE and stand == "vastgesteld"
        if owner.vaststelling and not owner.vaststelling.toelichting and (is_more or is_less):
            regel = owner.vaststelling.location_of("stand").line
            yield find(owner.location_of("status"), status=owner.status, stand=stand, regel=regel)


def check_future(bestand: Bestand) -> Iterator[Vondst]:
    """Find a decision that has yet to be taken."""
    for besluit in bestand.all_of(Besluit):
        moment = parse_moment(besluit.datum)
        if moment and bestand.peildatum and moment.eerste > bestand.peildatum:
            yield find(besluit.location_of("datum"), datum=besluit.datum, nu=bestand.peildatum.isoformat())


def check_report_before(bestand: Bestand) -> Iterator[Vondst]:
    """Find a report on a programme that had yet to begin."""
    reports: list[Voortgang | Evaluatie] = [*bestand.all_of(Voortgang), *bestand.all_of(Evaluatie)]
    for report in reports:
        moment = parse_moment(report.peildatum)
        if moment and bestand.dossier and moment.laatste.year < bestand.dossier.programma.looptijd.van:
            begin = bestand.dossier.programma.looptijd.van
            yield find(report.location_of("peildatum"), peildatum=report.peildatum, begin=begin)


def check_evaluated(bestand: Bestand) -> Iterator[Vondst]:
    """Find a programme that says it was evaluated, while the last evaluation was made well before its end."""
    for programma in bestand.all_of(Programma):
        evaluaties = bestand.dossier.evaluaties if bestand.dossier else ()
        moments = [moment for found in evaluaties if (moment := parse_moment(found.peildatum))]
        last = max((moment.laatste.year for moment in moments), default=None)
        eind = programma.looptijd.tot_en_met
        if programma.status == "geevalueerd" and last is not None and eind is not None and last < eind:
            yield find(programma.location_of("status"), evaluatie=last, eind=eind)


RULES: Mapping[str, FileRule] = {
    "status-anders-dan-besluit": FileRule(
        check=check_adopted,
        melding=(
            'De status is "{status}", maar bij "vaststelling" staat "{stand}" (op regel {regel}). Verbeter één van de '
            'twee, of leg bij "toelichting" van de vaststelling uit waarom het allebei klopt.'
        ),
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
    "besluit-in-de-toekomst": FileRule(
        check=check_future,
        melding=(
            "Dit besluit is van {datum}, en het is nu {nu}. Verbeter de datum, of haal het besluit weg tot het is "
            "genomen."
        ),
        waarom="Op de pagina staat het als een besluit dat is genomen.",
        severity=Severity.WAARSCHUWING,
    ),
    "verslag-voor-programma": FileRule(
        check=check_report_before,
        melding=(
            "De peildatum van dit verslag is {peildatum}, maar het programma begint pas in {begin}. Verbeter de "
            "peildatum of de looptijd."
        ),
        waarom="Over een programma dat nog moest beginnen, kan geen verslag gaan.",
        severity=Severity.WAARSCHUWING,
    ),
    "geevalueerd-voor-einde": FileRule(
        check=check_evaluated,
        melding=(
            'De status is "geevalueerd", maar de laatste evaluatie is van {evaluatie} en het programma loopt tot en '
            'met {eind}. Maak er "in_uitvoering" van, of voeg de laatste evaluatie toe.'
        ),
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
}
