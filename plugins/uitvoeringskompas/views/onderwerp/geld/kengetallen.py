"""The numbers at the head of a page: how many there are of something, and what was budgeted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.geld import Som
from uitvoeringskompas.taal.getal import pick_vorm, write_euro, write_ongeveer
from uitvoeringskompas.taal.zin import write_reeks
from uitvoeringskompas.views.kit.bouwstenen import Kengetal
from uitvoeringskompas.views.onderwerp.geld.geld import describe_bekend
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent


def make_aantal(aantal: int, enkelvoud: str, meervoud: str, toelichting: str = "") -> Kengetal | None:
    """Return how many there are of something; None when there are none."""
    if not aantal:
        return None
    return Kengetal(waarde=str(aantal), naam=pick_vorm(aantal, enkelvoud, meervoud), toelichting=toelichting)


def make_telling(codes: Iterable[Code], enkelvoud: str, meervoud: str, opgave: str = "") -> Kengetal | None:
    """Return how many there are of something, and of each code how many: "9 lopen · 3 afgerond".

    That all are unknown is not told. ``opgave`` stands before the codes when they only tell what was said last.
    """
    counted = Counter(codes)
    if is_silent(counted):
        return make_aantal(counted.total(), enkelvoud, meervoud)
    told = write_reeks((code.tel(aantal) for code, aantal in counted.items()), " · ")
    return make_aantal(counted.total(), enkelvoud, meervoud, write_reeks((opgave, told), ": "))


def make_begroot(som: Som, naam: str, zonder: str = "") -> Kengetal | None:
    """Return what was budgeted, over how many lines that is and what it leaves out; None when no amount is known."""
    if som.bedrag is None:
        return None
    waarde = write_ongeveer(write_euro(som.bedrag), som.bij_benadering)
    return Kengetal(waarde=waarde, naam=naam, toelichting=write_reeks((describe_bekend(som), zonder)))
