"""Whether a line of the budget cost more or less than was budgeted, only where both amounts are known.

What was spent counts once somebody told how the year ended: before that it is on its way, and only says something when
it is over the budget already. While a year runs, what is expected at its end stands beside the budget.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Regelstand, Som, Stand, som_of, stroom_of
from uitvoeringskompas.vast import Vast


class Geldverschil(StrEnum):
    """How an amount compares with the budget."""

    MEER = "meer"
    EVENVEEL = "evenveel"
    MINDER = "minder"
    NIET_TE_ZEGGEN = "niet_te_zeggen"


class Geldreden(StrEnum):
    """Why nothing can be said about a line."""

    BEGROOT_ONBEKEND = "begroot_onbekend"
    MEER_JAREN = "meer_jaren"  # one amount was budgeted for several years together
    NIET_BEGONNEN = "niet_begonnen"  # the year is still to come
    JAAR_LOOPT = "jaar_loopt"
    TUSSENSTAND = "tussenstand"  # the year is over, and only an amount from before its end is known
    ONBEKEND = "onbekend"  # nobody says what was spent


class Geldbevinding(Vast):
    """The verdict on one line in one year: ``soort`` is what was compared with the budget, ``verschil`` that minus it.

    ``is_tussenstand`` tells that it was over the budget before the year had ended.
    """

    stand: Regelstand
    uitkomst: Geldverschil
    soort: Geldsoort | None = None
    verschil: int | None = None
    is_tussenstand: bool = False
    reden: Geldreden | None = None

    @property
    def is_tegenvaller(self) -> bool:
        """Tell whether it is off for who pays: more was spent than budgeted, or less came in."""
        slecht = Geldverschil.MEER if stroom_of(self.stand.regel) is Geldstroom.UITGAVEN else Geldverschil.MINDER
        return self.uitkomst is slecht

    @property
    def is_bijgesteld(self) -> bool:
        """Tell whether the budget was revised since, and what is off fits in what it became."""
        bijgesteld = self.stand.bedrag(Geldsoort.BIJGESTELD)
        bedrag = self.stand.bedrag(self.soort) if self.soort else None
        return self.is_tegenvaller and bijgesteld is not None and bedrag is not None and bedrag <= bijgesteld


class Somverschil(Vast):
    """The sum of what was compared with the budget over the lines where that could be done, and how many could not."""

    jaren: tuple[int, int]  # the first and the last that is compared
    begroot: Som
    bedrag: int
    vergeleken: int
    onvergelijkbaar: int

    @property
    def verschil(self) -> int:
        """Return how much more it is than the budget of the same lines."""
        return self.bedrag - (self.begroot.bedrag or 0)


def judge_geld(stand: Regelstand, peildatum: date) -> Geldbevinding:
    """Return how a line compares with its budget, as it was known on the peildatum."""
    begroot = stand.bedrag(Geldsoort.BEGROOT)
    if begroot is None:
        meer_jaren = stand.regel.is_meerjarig and stand.regel.begroot is not None
        return _unknown(stand, Geldreden.MEER_JAREN if meer_jaren else Geldreden.BEGROOT_ONBEKEND)
    gedaan = Geldsoort.BESTEED if stroom_of(stand.regel) is Geldstroom.UITGAVEN else Geldsoort.ONTVANGEN
    told: Stand | None = getattr(stand, gedaan)
    bedrag = stand.bedrag(gedaan)
    if told and bedrag is not None and tells_whole_year(stand.dossier, told.verslag, stand.jaar, peildatum):
        return _compare(stand, gedaan, bedrag - begroot)
    verwacht = stand.bedrag(Geldsoort.VERWACHT)
    is_over = peildatum.year > stand.jaar
    if verwacht is not None and not is_over:
        return _compare(stand, Geldsoort.VERWACHT, verwacht - begroot)
    if bedrag is not None and bedrag > begroot and gedaan is Geldsoort.BESTEED:
        return _compare(stand, gedaan, bedrag - begroot, is_tussenstand=True)
    return _unknown(stand, _reason(stand, peildatum, is_known=bedrag is not None or verwacht is not None))


def judge_som(bevindingen: Iterable[Geldbevinding], soort: Geldsoort) -> Somverschil | None:
    """Return the sum over the lines of which this kind was compared with the budget; None when there are none."""
    every = tuple(bevindingen)
    compared = [found.stand for found in every if found.soort is soort and not found.is_tussenstand]
    bedrag = som_of(compared, soort).bedrag
    if bedrag is None:
        return None
    jaren = [stand.jaar for stand in compared]
    return Somverschil(
        jaren=(min(jaren), max(jaren)),
        begroot=som_of(compared, Geldsoort.BEGROOT),
        bedrag=bedrag,
        vergeleken=len(compared),
        onvergelijkbaar=len(every) - len(compared),
    )


def tells_whole_year(dossier: Dossier, verslag: Verslag, jaar: int, peildatum: date) -> bool:
    """Tell whether a report tells how a year ended: it looks back on it, or tells up to its last day or later.

    A report of a whole year may have been written in the middle of it: as long as that year runs it tells no end.
    """
    if isinstance(verslag, Evaluatie) and dossier.jaar_of(verslag) >= jaar:
        return True
    return date(jaar, 12, 31) <= min(verslag.moment.laatste, peildatum)


def _compare(stand: Regelstand, soort: Geldsoort, verschil: int, *, is_tussenstand: bool = False) -> Geldbevinding:
    uitkomst = Geldverschil.MEER if verschil > 0 else Geldverschil.MINDER if verschil else Geldverschil.EVENVEEL
    return Geldbevinding(stand=stand, uitkomst=uitkomst, soort=soort, verschil=verschil, is_tussenstand=is_tussenstand)


def _unknown(stand: Regelstand, reden: Geldreden) -> Geldbevinding:
    return Geldbevinding(stand=stand, uitkomst=Geldverschil.NIET_TE_ZEGGEN, reden=reden)


def _reason(stand: Regelstand, peildatum: date, *, is_known: bool) -> Geldreden:
    """Return why a line whose budget is known cannot be compared with it."""
    if stand.jaar > peildatum.year:
        return Geldreden.NIET_BEGONNEN
    if stand.jaar == peildatum.year:
        return Geldreden.JAAR_LOOPT
    return Geldreden.TUSSENSTAND if is_known else Geldreden.ONBEKEND
