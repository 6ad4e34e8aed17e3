"""Chapter K of the guideline: evaluating and looking back."""

from collections.abc import Mapping

from uitvoeringskompas.rules.k import evaluatie, vervolg
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "K1-doel-niet-geevalueerd": evaluatie.check_plan_covers_doelen,
    "K3-evaluatie-ontbreekt": evaluatie.check_every_year,
    "K4-evaluatie-niet-verteld": evaluatie.check_publiek,
    "K5-resultaat-zonder-oordeel": evaluatie.check_oordelen,
    "K9-interventie-zonder-besluit": vervolg.check_besluiten,
    "K10-bouwt-nergens-op": vervolg.check_builds_on,
}
