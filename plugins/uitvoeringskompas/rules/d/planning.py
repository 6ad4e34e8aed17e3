"""When an interventie begins, and whether it may. Guideline D21, D23."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.moment import parse_moment
from uitvoeringskompas.rules.leidraad.toets import RUNNING, Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import write_periode


def check_start(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find what runs although it was to be adapted first."""
    for interventie in toets.interventies:
        aanpassing = interventie.aanpassing
        if aanpassing and aanpassing.besluit == "eerst_aanpassen" and toets.statussen[interventie.id] in RUNNING:
            yield find(aanpassing.location_of("besluit"), naam=interventie.titel)


def check_within_looptijd(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a planning that lies wholly outside the years of the programme."""
    for interventie in toets.interventies:
        planning = interventie.planning
        van = parse_moment(planning.van) if planning else None
        tot = parse_moment(planning.tot_en_met) if planning else None
        if planning and ((van and van.eerste > toets.einde) or (tot and tot.laatste < toets.begin)):
            jaren = write_periode(toets.programma.looptijd).removeprefix("in ")
            yield find(planning.location, naam=interventie.titel, jaren=jaren)
