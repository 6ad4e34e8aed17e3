"""Chapter L of the guideline: borging."""

from collections.abc import Mapping

from uitvoeringskompas.rules.l import borging
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "L3-overdracht-niet-geregeld": borging.check_overdracht,
    "L3-te-veel-bij-een-functie": borging.check_functies,
    "L4-kennis-niet-vastgelegd": borging.check_kennis,
    "L7-borging-ligt-stil": borging.check_steps,
}
