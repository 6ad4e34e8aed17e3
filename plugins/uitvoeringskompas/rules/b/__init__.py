"""Chapter B of the guideline: preparation, analysis and goals."""

from collections.abc import Mapping

from uitvoeringskompas.rules.b import cijfers, doelen
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "B3-prioriteit-zonder-kerncijfer": cijfers.check_prioriteiten_have_kerncijfer,
    "B3-kerncijfer-oud": cijfers.check_age_of_kerncijfers,
    "B7-doel-zonder-indicator": doelen.check_indicatoren,
    "B7-indicator-zonder-streefwaarde": doelen.check_streefwaarden,
    "B8-doelen-niet-samen-gekozen": doelen.check_chosen_together,
    "B11-doelencheck-ontbreekt": doelen.check_doelencheck,
}
