"""What runs through the years of a publisher: how it is now, and what it costs in each programme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import (
    Geldstroom,
    Regelstand,
    jaren_with_money,
    money_of_interventies,
    select_stroom,
)
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.vast import Vast


class Werkgeld(Vast):
    """What is spent in one year on some interventies of a programme, and which of them have no line in the budget.

    ``elders`` are lines of interventies that count at another publisher. A year in which the programme does not
    run asks for no line: ``zonder`` is empty then.
    """

    dossier: Dossier
    jaar: int
    regels: tuple[Regelstand, ...]
    elders: tuple[Regelstand, ...]
    zonder: tuple[Interventie, ...]


class Werk(Vast):
    """Some interventies of one programme."""

    dossier: Dossier
    interventies: tuple[Interventie, ...]

    def geld(self, peildatum: date) -> tuple[Werkgeld, ...]:
        """Return what is spent on these interventies in each year of the budget that is theirs.

        That is each in which the programme runs; of another year only when a line is about one of them.
        """
        ids = {found.id for found in self.interventies}
        lines = select_stroom(money_of_interventies(self.dossier, ids, peildatum), Geldstroom.UITGAVEN)
        own = {stand.jaar for stand in lines}.union(self.dossier.jaren)
        return tuple(
            self._geld_in(jaar, tuple(stand for stand in lines if stand.jaar == jaar))
            for jaar in jaren_with_money(self.dossier)
            if jaar in own
        )

    def _geld_in(self, jaar: int, lines: tuple[Regelstand, ...]) -> Werkgeld:
        named = {stand.regel.interventie for stand in lines}
        expected = self.interventies if jaar in self.dossier.jaren else ()
        return Werkgeld(
            dossier=self.dossier,
            jaar=jaar,
            regels=tuple(stand for stand in lines if not stand.hoort_bij),
            elders=tuple(stand for stand in lines if stand.hoort_bij),
            zonder=tuple(found for found in expected if found.id not in named),
        )


def dossiers_of_now(dossiers: Sequence[Dossier], peildatum: date) -> tuple[Dossier, ...]:
    """Return the programmes that run on a day, or else those of the latest year that ran, or of the first to come."""
    lopend = tuple(each for each in dossiers if each.stand(peildatum).is_lopend)
    if lopend or not dossiers:
        return lopend
    past = [each.jaar for each in dossiers if each.stand(peildatum).is_van_toen]
    jaar = max(past) if past else dossiers[0].jaar
    return tuple(each for each in dossiers if each.jaar == jaar)
