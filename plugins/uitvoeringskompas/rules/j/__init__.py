"""Chapter J of the guideline: following and adjusting."""

from collections.abc import Mapping

from uitvoeringskompas.rules.j import cijfers, voortgang
from uitvoeringskompas.rules.leidraad.vondst import Rule

RULES: Mapping[str, Rule] = {
    "J1-lang-niets-gemeld": voortgang.check_news,
    "J2-bijsturing-ontbreekt": voortgang.check_bijsturing,
    "J5-indicator-zonder-cijfer": cijfers.check_metingen,
    "J6-terugkoppeling-niet-afgesproken": cijfers.check_terugkoppeling,
}
