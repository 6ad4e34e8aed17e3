"""Chapter E of the guideline: risks, chances and being ready to begin."""

from collections.abc import Mapping

from uitvoeringskompas.rules.e import risicos, start
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "E3-factor-niet-bekeken": risicos.check_factoren,
    "E4-risico-niet-bekeken": risicos.check_looked_back,
    "E7-training-niet-afgerond": start.check_training,
    "E9-materiaal-niet-beschikbaar": start.check_beschikbaar,
    "E10-materiaal-werkt-niet": start.check_werkt,
}
