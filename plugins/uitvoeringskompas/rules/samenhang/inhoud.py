"""Things that must be said together, and texts whose marks cannot be printed as an editor meant them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.dossier import InterventieVerslag
from uitvoeringskompas.model.erkenning import Erkenning
from uitvoeringskompas.model.evaluatie import FactorEvaluatie, InterventieEvaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.programma import Reikwijdte
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.voortgang import InterventieVoortgang
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.rules.samenhang.velden import one_of
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.opmaak.opmerkingen import find_opmerkingen

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


def check_nummer(bestand: Bestand) -> Iterator[Vondst]:
    """Check that the number of a recognised interventie says of which database it is. Guideline D5."""
    for erkenning in bestand.all_of(Erkenning):
        if erkenning.nummer and erkenning.databank is None:
            yield find(erkenning.location_of("nummer"))


def check_opmaak(bestand: Bestand) -> Iterator[Vondst]:
    """Check that no text holds what looks like a mark and is printed as it was typed."""
    for text in bestand.texts_of(Proza):
        for found in find_opmerkingen(text.waarde):
            location = text.location_of_words(found.getypt, found.hoeveelste)
            yield find(location, getypt=cut_off(found.getypt), gevolg=found.gevolg, raad=found.raad)


RULES: Mapping[str, FileRule] = {
    "status-zonder-reden": FileRule(
        check=check_status_reden,
        melding='De status is "{status}", maar de reden ontbreekt. Zet die bij "status_reden".',
        waarom="Inwoners en raad willen bij zo'n status weten waarom (leidraad J8).",
    ),
    "nummer-zonder-databank": FileRule(
        check=check_nummer,
        melding='Er staat een nummer, maar niet van welke databank. Zet bij "databank" welke het is.',
        waarom="Elke databank heeft haar eigen nummers. Zonder databank weet niemand van wie het nummer is.",
        severity=Severity.WAARSCHUWING,
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
    "tekst-opmaak": FileRule(
        check=check_opmaak,
        melding='Dit komt {gevolg} op de site: "{getypt}". {raad}',
        waarom="Wat je typt gaat nooit verloren. Wat de site wel opmaakt, staat in de uitleg over teksten.",
        severity=Severity.WAARSCHUWING,
    ),
}
