"""Targets that point the other way than what is good, and verdicts of an editor that belong to no target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.indicatoren import Indicator, Koersoordeel, Streefwaarde
from uitvoeringskompas.model.koers.maat import HOGER, KANTEN
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find


def check_richting(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a target asks for what is good, unless an editor explains why not."""
    for indicator in bestand.all_of(Indicator):
        kant = KANTEN.get(indicator.richting or "", 0)
        for streefwaarde in indicator.streefwaarden:
            clash = _find_clash(streefwaarde, kant)
            if clash:
                goed = "hoger" if indicator.richting == HOGER else "lager"
                yield find(streefwaarde.location_of(clash[0]), wat=clash[1], goed=goed)


def _find_clash(streefwaarde: Streefwaarde, kant: int) -> tuple[str, str] | None:
    """Return the field that points the other way, and in words what it asks; None when an editor explains it."""
    operator, verandering = streefwaarde.operator, streefwaarde.verandering
    if not kant or streefwaarde.toelichting:
        return None
    if operator and KANTEN.get(operator, kant) != kant:
        return "operator", f'"{operator.in_zin}"'
    if verandering and verandering * kant < 0:
        return "verandering", f"om {'hoger' if verandering > 0 else 'lager'}"
    return None


def check_oordeel(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a verdict of an editor is about a target of its indicator."""
    for indicator in bestand.all_of(Indicator):
        for oordeel in indicator.koersoordelen:
            if not any(_is_about(oordeel, each) for each in indicator.streefwaarden):
                yield find(oordeel.location_of("gesteld_in"), indicator=indicator.naam)


def _is_about(oordeel: Koersoordeel, streefwaarde: Streefwaarde) -> bool:
    is_here = oordeel.gesteld_in in {None, streefwaarde.gesteld_in}
    return is_here and oordeel.jaar in {None, streefwaarde.jaar}


RULES: Mapping[str, FileRule] = {
    "streefwaarde-tegen-richting": FileRule(
        check=check_richting,
        melding=(
            "Deze streefwaarde vraagt {wat}, en bij dit cijfer is {goed} beter. Klopt de richting niet, of de "
            'streefwaarde? Verbeter één van de twee, of leg bij "toelichting" uit waarom het klopt.'
        ),
        waarom="Anders zegt de site dat het goed gaat terwijl het slechter wordt.",
        severity=Severity.WAARSCHUWING,
    ),
    "koersoordeel-zonder-streefwaarde": FileRule(
        check=check_oordeel,
        melding=(
            'Bij "{indicator}" staat geen streefwaarde waar dit eigen oordeel over gaat. Neem "gesteld_in" en "jaar" '
            "over van de streefwaarde, of haal het weg."
        ),
        waarom="Een oordeel dat bij geen streefwaarde hoort, telt nergens mee.",
        severity=Severity.WAARSCHUWING,
    ),
}
