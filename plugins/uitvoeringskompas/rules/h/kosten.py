"""What a budget should hold. Guideline H1, H2."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.zin import listed

TO_BUDGET = ("coordinatie", "communicatie", "evaluatie")


def has_money_for(toets: Toets, soort: str) -> bool:
    """Tell whether a line of this kind holds money, or says why its amount is not known; zero is no money."""
    begroting = toets.programma.begroting
    regels = begroting.regels if begroting else ()
    return any(regel.soort == soort and (regel.begroot or regel.geen_bedrag) for regel in regels)


def check_kosten(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which of the costs that are often forgotten have no money."""
    absent = [codelijst("kostensoort")[code].naam.lower() for code in TO_BUDGET if not has_money_for(toets, code)]
    if absent:
        yield find(toets.programma.location_of("begroting", "regels"), namen=listed(absent))


def check_buffer(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that there is no money for what nobody foresees."""
    if not has_money_for(toets, "onvoorzien"):
        yield find(toets.programma.location_of("begroting", "regels"))
