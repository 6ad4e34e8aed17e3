"""Things that must be said together: a status with its reason, a judgement with what is judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.dossier import InterventieVerslag
from uitvoeringskompas.model.evaluatie import FactorEvaluatie, InterventieEvaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.programma import Reikwijdte
from uitvoeringskompas.model.voortgang import InterventieVoortgang
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.rules.samenhang.velden import one_of

STATUS_WITH_REASON = {"vertraagd", "versneld", "stilgelegd", "gestopt", "niet_uitgevoerd"}
NOT_YET_FINAL = {"concept", "ter_vaststelling"}


def check_status_reden(bestand: Bestand) -> Iterator[Vondst]:
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
            yield Vondst(location=record.location_of("status"), woorden={"status": record.status}, severity=severity)


def check_reikwijdte_prioriteit(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a programme for one priority names that priority. Guideline A4."""
    for reikwijdte in bestand.all_of(Reikwijdte):
        if reikwijdte.soort == "prioriteit" and reikwijdte.prioriteit is None:
            yield find(reikwijdte.location)


RULES: Mapping[str, FileRule] = {
    "status-zonder-reden": FileRule(
        check=check_status_reden,
        melding='De status is "{status}", maar de reden ontbreekt. Zet die bij "status_reden".',
        waarom="Inwoners en raad willen bij zo'n status weten waarom (leidraad J8).",
    ),
    "reikwijdte-zonder-prioriteit": FileRule(
        check=check_reikwijdte_prioriteit,
        melding='Het programma gaat over één prioriteit, maar welke staat er niet. Zet het id bij "prioriteit".',
        waarom="Een lezer wil weten voor welk deel van het beleid dit programma is (leidraad A4).",
    ),
    "oordeel-zonder-onderwerp": FileRule(
        check=one_of("resultaat", "doel", "indicator", of=(ResultaatEvaluatie,)),
        melding='Dit oordeel gaat nergens over. Zet erbij om welk "resultaat", "doel" of welke "indicator" het gaat.',
        waarom="De evaluatie zet elk oordeel naast het voornemen waar het bij hoort (leidraad K5).",
    ),
    "factor-zonder-naam": FileRule(
        check=one_of("risico", "factor", of=(FactorEvaluatie,)),
        melding='Welke factor dit is, staat er niet. Noem het "risico" uit het programma, of beschrijf de "factor".',
        waarom="De evaluatie zet naast elkaar wat je verwachtte en wat er gebeurde (leidraad K6).",
    ),
}
