"""Chapter G of the guideline: regie."""

from collections.abc import Mapping

from uitvoeringskompas.rules.g import afspraken, regie, rol, scenario
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "G2-regie-half": regie.check_four_sides,
    "G3-interne-regie-ontbreekt": regie.check_intern,
    "G3-interne-regie-elders": regie.check_intern_is_own,
    "G9-ruimte-projectleider-ontbreekt": regie.check_projectleider,
    "G10-opdracht-ontbreekt": regie.check_projectopdracht,
    "G12-controle-niet-compleet": regie.check_controle,
    "G13-partij-zonder-prestatieafspraak": afspraken.check_every_partner,
    "G15-prestatie-onbekend": afspraken.check_realisatie,
    "G16-terugkoppeling-mist-publiek": afspraken.check_publiek,
    "G20-rol-past-niet": rol.check_rol,
    "G23-hulp-samenleving-ontbreekt": scenario.check_overlaten,
    "G24-uitbesteden-niet-geregeld": scenario.check_uitbesteden,
    "G25-samenwerken-met-een-soort": scenario.check_samenwerken,
    "G26-zelf-doen-met-anderen": scenario.check_zelf_doen,
    "G27-rol-en-scenario": rol.check_usual_pair,
}
