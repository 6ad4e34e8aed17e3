"""How a goal stands in one programme: what is done for it, what that costs, and the indicators that tell of it.

An interventie may serve several goals, so the money of one goal says nothing about a sum over goals.
"""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import (
    Geldstroom,
    Regelstand,
    Som,
    money_of_interventies,
    select_stroom,
)
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.looptijdgeld import Looptijdgeld
from uitvoeringskompas.model.mix import underlying_doelen
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast


class Doelstand(Vast):
    """A goal in one programme as it stands on one day.

    ``interventies`` name the goal itself, ``eronder`` a goal below it and not this one; each with its status.
    ``regels`` are the lines of the budget of all these, in every year, as far as they are spent.
    """

    doel: Doel
    interventies: tuple[tuple[Interventie, Code], ...]
    eronder: tuple[tuple[Interventie, Code], ...]
    regels: tuple[Regelstand, ...]
    indicatoren: tuple[Indicator, ...]

    @property
    def alle(self) -> tuple[tuple[Interventie, Code], ...]:
        """Return the interventies for the goal and for those below it, each with its status."""
        return (*self.interventies, *self.eronder)

    @property
    def jaren(self) -> tuple[int, ...]:
        """Return every year of which the budget has a line, in order."""
        return tuple(sorted({jaar for stand in self.regels for jaar in stand.regel.jaren}))

    @property
    def begroot(self) -> Som:
        """Return what is budgeted over all years of the programme, every amount once."""
        regels = {id(stand.regel): stand.regel for stand in self.regels}
        return Looptijdgeld(stroom=Geldstroom.UITGAVEN, regels=tuple(regels.values()), totalen=()).som


def doelstand_of(publicatie: Publicatie, dossier: Dossier, doel: Doel, peildatum: date) -> Doelstand:
    """Return how a goal stands in a programme on a day."""
    own = dossier.interventies_of_doel(doel.id)
    ids = {found.id for found in own}
    below = {
        found.id: found
        for child in underlying_doelen(dossier, doel.id)
        for found in dossier.interventies_of_doel(child)
        if found.id not in ids
    }
    lines = money_of_interventies(dossier, {*ids, *below}, peildatum)
    spending = select_stroom((stand for stand in lines if not stand.hoort_bij), Geldstroom.UITGAVEN)
    return Doelstand(
        doel=doel,
        interventies=tuple((found, dossier.getoonde_status(found, peildatum).status) for found in own),
        eronder=tuple((found, dossier.getoonde_status(found, peildatum).status) for found in below.values()),
        regels=spending,
        indicatoren=tuple(
            publicatie.indicatoren[found] for found in doel.indicatoren if found in publicatie.indicatoren
        ),
    )
