"""Things that must be said together: a status with its reason, a judgement with what is judged."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.dossier import InterventieVerslag
from uitvoeringskompas.model.evaluatie import FactorEvaluatie, InterventieEvaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.programma import Reikwijdte
from uitvoeringskompas.model.voortgang import InterventieVoortgang
from uitvoeringskompas.problems import Problem, Severity
from uitvoeringskompas.rules.bestand import Bestand

STATUS_WITH_REASON = {"vertraagd", "versneld", "stilgelegd", "gestopt", "niet_uitgevoerd"}
NOT_YET_FINAL = {"concept", "ter_vaststelling"}


def check_status_reden(bestand: Bestand) -> Iterator[Problem]:
    """Check that who says that something is late, stopped or faster also says why. Guideline J8.

    A missing reason blocks only the publisher's own programme from its adoption on: in a transcribed one the source
    may not tell, and a concept is not finished.
    """
    if bestand.dossier is None or not bestand.is_own:
        return
    severity = Severity.WAARSCHUWING if bestand.dossier.programma.status in NOT_YET_FINAL else Severity.FOUT
    told: list[Interventie | InterventieVerslag] = [*bestand.all_of(Interventie)]
    told += [*bestand.all_of(InterventieVoortgang), *bestand.all_of(InterventieEvaluatie)]
    for record in told:
        if record.status in STATUS_WITH_REASON and not record.status_reden:
            yield Problem(
                location=record.location_of("status"),
                code="status-zonder-reden",
                message=f'De status is "{record.status}", maar de reden ontbreekt. Zet die bij "status_reden".',
                explanation="Inwoners en raad willen bij zo'n status weten waarom (leidraad J8).",
                severity=severity,
            )


def check_reikwijdte_prioriteit(bestand: Bestand) -> Iterator[Problem]:
    """Check that a programme for one priority names that priority. Guideline A4."""
    for reikwijdte in bestand.all_of(Reikwijdte):
        if reikwijdte.soort == "prioriteit" and reikwijdte.prioriteit is None:
            message = 'Het programma gaat over één prioriteit, maar welke staat er niet. Zet het id bij "prioriteit".'
            why = "Een lezer wil weten voor welk deel van het beleid dit programma is (leidraad A4)."
            location = reikwijdte.location
            yield Problem(location=location, code="reikwijdte-zonder-prioriteit", message=message, explanation=why)


def check_judged_thing(bestand: Bestand) -> Iterator[Problem]:
    """Check that a judgement is about an intended result, a goal or an indicator. Guideline K5."""
    for judged in bestand.all_of(ResultaatEvaluatie):
        if (judged.resultaat, judged.doel, judged.indicator) == (None, None, None):
            message = (
                'Dit oordeel gaat nergens over. Zet erbij om welk "resultaat", "doel" of welke "indicator" het gaat.'
            )
            why = "De evaluatie zet elk oordeel naast het voornemen waar het bij hoort (leidraad K5)."
            yield Problem(location=judged.location, code="oordeel-zonder-onderwerp", message=message, explanation=why)


def check_unforeseen_factor(bestand: Bestand) -> Iterator[Problem]:
    """Check that a factor in an evaluation is one of the programme, or is described. Guideline K6."""
    for factor in bestand.all_of(FactorEvaluatie):
        if factor.risico is None and factor.factor is None:
            message = (
                'Welke factor dit is, staat er niet. Noem het "risico" uit het programma, of beschrijf de "factor".'
            )
            why = "De evaluatie zet naast elkaar wat je verwachtte en wat er gebeurde (leidraad K6)."
            yield Problem(location=factor.location, code="factor-zonder-naam", message=message, explanation=why)
