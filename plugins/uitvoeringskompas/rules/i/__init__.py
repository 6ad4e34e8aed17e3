"""Chapter I of the guideline: communication."""

from collections.abc import Mapping

from uitvoeringskompas.rules.i import publiek, verslag
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "I2-intern-publiek-ontbreekt": publiek.check_intern,
    "I3-extern-publiek-ontbreekt": publiek.check_extern,
    "I4-tegenvaller-verzwegen": verslag.check_tegenvallers,
    "I10-lang-niet-herzien": verslag.check_review,
}
