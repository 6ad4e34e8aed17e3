"""The target that a figure is held against: which of them counts on a day, and what it comes down to."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.verloop import find_laatste

Gemeten = Meting | Nulmeting
"""A figure that was measured, wherever it is written."""


def find_streefwaarden(indicator: Indicator, vanaf: int, plek: str | None = None) -> tuple[Streefwaarde, ...]:
    """Return the targets of the first year from ``vanaf`` on, or else of the last year before it.

    A target in a series that has ended is only given when there is no other; ``plek`` limits them to who set them.
    """
    own = [each for each in indicator.streefwaarden if plek is None or each.gesteld_in == plek]
    found = find_laatste(indicator)
    reeks = found[0].reeks.id if found and found[0].reeks else None
    own = [each for each in own if each.reeks in {None, reeks}] or own
    jaren = sorted({each.jaar for each in own if each.jaar})
    jaar = next((each for each in jaren if each >= vanaf), jaren[-1] if jaren else None)
    return tuple(each for each in own if each.jaar == jaar)


def find_streefdoel(indicator: Indicator, vanaf: int, plek: str | None) -> Streefwaarde | None:
    """Return the one target that counts for a nota or programme; None when there is none.

    Where a programme sets none itself, that of a nota counts, never that of another programme.
    """
    own = find_streefwaarden(indicator, vanaf, plek)
    if own or plek is None:
        return next(iter(own), None)
    notas = {each.gesteld_in for each in indicator.streefwaarden if "/" not in (each.gesteld_in or "")}
    found = (each for nota in sorted(notas, key=str) for each in find_streefwaarden(indicator, vanaf, nota))
    return next(found, None)


def resolve_streefwaarde(indicator: Indicator, streefwaarde: Streefwaarde) -> Decimal | None:
    """Return the value that a target comes down to, in the unit of the indicator; None when its base is not known.

    A result that is not whole keeps one decimal, or as many as the base has.
    """
    if streefwaarde.waarde is not None or streefwaarde.verandering is None:
        return streefwaarde.waarde
    basis = find_basis(indicator, streefwaarde)
    if basis is None or basis.waarde is None:
        return None
    if streefwaarde.verandering_in != "procent":
        return basis.waarde + streefwaarde.verandering
    waarde = basis.waarde * (100 + streefwaarde.verandering) / 100
    decimalen = max(1, -int(basis.waarde.as_tuple().exponent))
    return Decimal(int(waarde)) if waarde == int(waarde) else round(waarde, decimalen)


def find_basis(indicator: Indicator, streefwaarde: Streefwaarde) -> Gemeten | None:
    """Return the figure of the base year in the series of the target: what was measured, or else the baseline."""
    basisjaar = Meetjaar.parse(streefwaarde.basisjaar)
    found: list[Gemeten] = [each for each in indicator.metingen if not (each.groep or each.gebied)]
    found.extend(indicator.nulmetingen)
    for each in found:
        is_basis = basisjaar is not None and (each.meetjaar, each.reeks) == (basisjaar, streefwaarde.reeks)
        if is_basis and each.waarde is not None:
            return each
    return None
