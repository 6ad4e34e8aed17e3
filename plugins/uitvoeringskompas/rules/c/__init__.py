"""Chapter C of the guideline: taking part and support."""

from collections.abc import Mapping

from uitvoeringskompas.rules.c import meedoen, partijen
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "C4-inwoners-te-laat": meedoen.check_in_time,
    "C5-bijeenkomst-ontbreekt": meedoen.check_bijeenkomsten,
    "C7-uitvoerder-niet-betrokken": partijen.check_uitvoerders_took_part,
    "C10-partij-stil": partijen.check_contact,
}
