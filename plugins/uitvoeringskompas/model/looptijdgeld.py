"""What a programme budgets over all its years together: every amount once, also one for several years together."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.begroting import Begrotingsregel, Totaal
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import Geldstroom, Som, Totaalverschil, compare_totaal, stroom_of
from uitvoeringskompas.vast import Vast, replace


class Looptijdgeld(Vast):
    """The budget of one stream of a programme over all years of which it tells something.

    ``regels`` count in the sum; what counts at another publisher is not among them. ``totalen`` are published totals
    for several years together.
    """

    stroom: Geldstroom
    regels: tuple[Begrotingsregel, ...]
    totalen: tuple[Totaalverschil, ...]

    @property
    def jaren(self) -> tuple[int, ...]:
        """Return every year of which there is a line, in order."""
        return tuple(sorted({jaar for regel in self.regels for jaar in regel.jaren}))

    @property
    def samen(self) -> tuple[Begrotingsregel, ...]:
        """Return the amounts for several years together."""
        return tuple(regel for regel in self.regels if regel.is_meerjarig)

    @property
    def som(self) -> Som:
        """Return the sum over all years, every amount counted once."""
        return sum_begroot(self.regels)

    def som_of_jaar(self, jaar: int) -> Som:
        """Return the sum of what is budgeted for one year alone."""
        return sum_begroot(regel for regel in self.regels if regel.jaar == jaar and not regel.is_meerjarig)


def money_of_looptijd(dossier: Dossier, *, stroom: Geldstroom = Geldstroom.UITGAVEN) -> Looptijdgeld:
    """Return what a programme budgets over all its years: what it spends, or what comes in."""
    begroting = dossier.programma.begroting
    every = tuple(regel for regel in begroting.regels if stroom_of(regel) is stroom) if begroting else ()
    totalen = (each for each in begroting.totalen if each.is_meerjarig) if begroting else ()
    return Looptijdgeld(
        stroom=stroom,
        regels=tuple(regel for regel in every if not _counts_elsewhere(dossier, regel)),
        totalen=tuple(_compare(dossier, totaal, every) for totaal in totalen if stroom_of(totaal) is stroom),
    )


def _counts_elsewhere(dossier: Dossier, regel: Begrotingsregel) -> bool:
    interventie = dossier.interventie(regel.interventie)
    return bool(interventie and interventie.hoort_bij)


def _compare(dossier: Dossier, totaal: Totaal, regels: Iterable[Begrotingsregel]) -> Totaalverschil:
    """Compare a published total with all lines that lie wholly in its years, also those that count elsewhere."""
    inside = (regel for regel in regels if set(regel.jaren) <= set(totaal.jaren))
    own = tuple(regel for regel in inside if totaal.dekking is None or regel.dekking == totaal.dekking)
    told = {jaar for regel in own for jaar in regel.jaren}
    zonder_regel = tuple(jaar for jaar in totaal.jaren if jaar not in told) if told else ()
    return replace(compare_totaal(dossier, totaal, sum_begroot(own)), zonder_regel=zonder_regel)


def sum_begroot(regels: Iterable[Begrotingsregel]) -> Som:
    """Return what these lines budget together, every amount counted once."""
    every = tuple(regels)
    amounts = [regel.begroot for regel in every if regel.begroot is not None]
    return Som(
        bedrag=sum(amounts) if amounts else None,
        bekend=len(amounts),
        onbekend=len(every) - len(amounts),
        bij_benadering=any(regel.bij_benadering for regel in every if regel.begroot is not None),
    )
