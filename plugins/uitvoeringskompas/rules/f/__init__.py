"""Chapter F of the guideline: parties and cooperation."""

from collections.abc import Mapping

from uitvoeringskompas.rules.f import soorten
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "F3-soort-partij-ontbreekt": soorten.check_soorten,
    "F9-een-sector-per-thema": soorten.check_sectoren,
}
