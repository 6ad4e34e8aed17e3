"""Chapter H of the guideline: money."""

from collections.abc import Mapping

from uitvoeringskompas.rules.h import kosten, later
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "H1-kosten-ontbreken": kosten.check_kosten,
    "H2-buffer-ontbreekt": kosten.check_buffer,
    "H7-onderhoud-ontbreekt": later.check_onderhoud,
    "H8-opvolger-ontbreekt": later.check_opvolger,
    "H9-strategie-ontbreekt": later.check_strategie,
}
