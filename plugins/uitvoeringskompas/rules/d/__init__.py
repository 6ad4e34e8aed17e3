"""Chapter D of the guideline: choosing interventies."""

from collections.abc import Mapping

from uitvoeringskompas.rules.d import keuze, mix, planning
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "D2-aanbod-partners-ontbreekt": keuze.check_aanbod_of_partners,
    "D8-andere-doelgroep": keuze.check_doelgroepen,
    "D9-doelgroep-zonder-aanpak": mix.check_doelgroepen_have_interventies,
    "D10-een-interventie-per-doel": mix.check_more_than_one,
    "D11-pijler-leeg": mix.check_pijlers,
    "D21-te-vroeg-begonnen": planning.check_start,
    "D23-planning-buiten-looptijd": planning.check_within_looptijd,
}
