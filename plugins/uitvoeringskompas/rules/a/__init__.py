"""Chapter A of the guideline: place, scope and adoption."""

from collections.abc import Mapping

from uitvoeringskompas.rules.a import besluit, raad, reikwijdte, taal
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "A1-samenvatting-lang": taal.check_samenvatting,
    "A2-jaar-buiten-nota": reikwijdte.check_years_in_nota,
    "A2-nota-niet-vier-jaar": reikwijdte.check_span_of_nota,
    "A3-jaar-zonder-programma": reikwijdte.check_every_year_of_nota,
    "A4-prioriteit-dubbel": reikwijdte.check_same_prioriteit,
    "A4-geheel-en-deel": reikwijdte.check_whole_and_part,
    "A6-besluit-ontbreekt": besluit.check_besluit,
    "A6-ander-orgaan": besluit.check_college,
    "A6-laat-vastgesteld": besluit.check_in_time,
    "A7-niet-naar-raad": raad.check_ter_informatie,
    "A8-rapportage-te-laat": raad.check_tussenrapportages,
    "A9-doel-zonder-aanpak": reikwijdte.check_doelen_have_interventies,
    "A18-afkorting-onbekend": taal.check_afkortingen,
}
