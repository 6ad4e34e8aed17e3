"""Whether the role fits what happens. The sources disagree among themselves, so this is never an error. G20, G27."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find

USUAL = {
    "overlaten": "facilitator",
    "uitbesteden": "regisseur",
    "samenwerken": "participant",
    "zelf_doen": "uitvoerder",
}
"""The role that usually goes with a scenario; inferred from two sources, see readings Q2 and Q5 of the guideline."""


def check_rol(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that other parties execute than the role says, when nobody explains that."""
    regie = toets.programma.regie
    if regie is None or regie.rol is None or regie.toelichting or not toets.uitvoerders:
        return
    wat = _contradiction(toets, regie.rol)
    if wat:
        yield find(regie.location_of("rol"), rol=codelijst("regierol")[regie.rol].naam.lower(), wat=wat)


def _contradiction(toets: Toets, rol: str) -> str:
    does_itself = len(toets.partners) < len(toets.uitvoerders)
    if rol == "uitvoerder" and not does_itself:
        return "de gemeente voert zelf niets uit"
    if rol == "participant" and not does_itself:
        return "de gemeente doet zelf niet mee"
    if rol == "participant" and not toets.partners:
        return "er doet niemand anders mee"
    if rol in {"regisseur", "facilitator"} and not toets.partners:
        return "de gemeente voert alles zelf uit"
    regie = toets.programma.regie
    if rol == "regisseur" and not (toets.programma.prestatieafspraken or (regie and regie.controle)):
        return "er is niet afgesproken hoe je stuurt en controleert"
    return ""


def check_usual_pair(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a role that does not usually go with the scenario, when nobody explains that."""
    regie = toets.programma.regie
    if regie is None or regie.rol is None or regie.scenario is None or regie.toelichting:
        return
    usual, names = USUAL[regie.scenario], codelijst("regierol")
    if regie.rol != usual:
        yield find(
            regie.location_of("rol"),
            rol=names[regie.rol].naam.lower(),
            scenario=codelijst("scenario")[regie.scenario].naam.lower(),
            verwacht=names[usual].naam.lower(),
        )
