"""The course of an indicator over the years: series that may be compared, and the breaks between them."""

from __future__ import annotations

from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Reeks, Reeksbreuk, Streefwaarde
from uitvoeringskompas.vast import Vast

ONBEKEND_JAAR = 9999
"""Puts a target without a year last."""


class Verloop(Vast):
    """Metingen that may be compared with each other: one series, one group, one area, by year.

    A year without value stands in ``metingen`` too, with its reason; a year that nobody mentions does not.
    """

    reeks: Reeks | None
    groep: str | None
    gebied: str | None
    metingen: tuple[Meting, ...]

    @property
    def laatste(self) -> Meting | None:
        """Return the latest meting that has a value."""
        return next((meting for meting in reversed(self.metingen) if meting.is_bekend), None)


class Breuk(Vast):
    """Where the series of an indicator breaks: the old and the new series, and from which year the new one counts."""

    reeksbreuk: Reeksbreuk
    oude_reeks: Reeks | None
    nieuwe_reeks: Reeks | None
    vanaf: int | None  # first year with a meting in the new series


def verlopen_of(indicator: Indicator) -> tuple[Verloop, ...]:
    """Return the comparable series of an indicator, in the order in which they begin in the file."""
    reeksen = {reeks.id: reeks for reeks in indicator.reeksen}
    groups: dict[tuple[str | None, str | None, str | None], list[Meting]] = {}
    for meting in indicator.metingen:
        groups.setdefault((meting.reeks, meting.groep, meting.gebied), []).append(meting)
    return tuple(
        Verloop(
            reeks=reeksen.get(reeks or ""),
            groep=groep,
            gebied=gebied,
            metingen=tuple(sorted(metingen, key=lambda meting: meting.meetjaar.volgorde)),
        )
        for (reeks, groep, gebied), metingen in groups.items()
    )


def breuken_of(indicator: Indicator) -> tuple[Breuk, ...]:
    """Return the breaks between the series of an indicator."""
    reeksen = {reeks.id: reeks for reeks in indicator.reeksen}
    first: dict[str, int] = {}
    for meting in indicator.metingen:
        if meting.reeks:
            first[meting.reeks] = min(meting.meetjaar.van, first.get(meting.reeks, meting.meetjaar.van))
    return tuple(
        Breuk(
            reeksbreuk=found,
            oude_reeks=reeksen.get(found.oude_reeks),
            nieuwe_reeks=reeksen.get(found.nieuwe_reeks),
            vanaf=first.get(found.nieuwe_reeks),
        )
        for found in indicator.reeksbreuken
    )


def nulmetingen_voor(indicator: Indicator, where: str) -> tuple[Nulmeting, ...]:
    """Return the baselines for a programme (``2026/gezondheid``) or nota (its id)."""
    return tuple(found for found in indicator.nulmetingen if found.voor == where)


def streefwaarden_of(indicator: Indicator, where: str) -> tuple[Streefwaarde, ...]:
    """Return the targets that a programme (``2026/gezondheid``) or nota (its id) sets, by year."""
    own = (found for found in indicator.streefwaarden if found.gesteld_in == where)
    return tuple(sorted(own, key=lambda found: found.jaar or ONBEKEND_JAAR))


def split_verlopen(indicator: Indicator) -> tuple[tuple[Verloop, ...], tuple[Verloop, ...]]:
    """Return the series of everyone together, and those of a group or area.

    A year without value that names no series is no series of its own. When only groups or areas were measured, the
    first of them stands for the indicator.
    """
    found = tuple(each for each in verlopen_of(indicator) if each.laatste or each.reeks or not indicator.reeksen)
    soorten = [(each.groep, each.gebied) for each in found]
    soort = (None, None) if (None, None) in soorten else next(iter(soorten), (None, None))
    hoofd = tuple(each for each in found if (each.groep, each.gebied) == soort)
    return hoofd, tuple(each for each in found if each not in hoofd)


def find_laatste(indicator: Indicator, reeks: str | None = None) -> tuple[Verloop, Meting] | None:
    """Return the latest value for everyone together, with the series it belongs to; ``reeks`` limits it to one."""
    hoofd, _ = split_verlopen(indicator)
    own = [verloop for verloop in hoofd if reeks is None or (verloop.reeks and verloop.reeks.id == reeks)]
    known = [(verloop, verloop.laatste) for verloop in own]
    found = [(verloop, meting) for verloop, meting in known if meting]
    return max(found, key=lambda pair: pair[1].meetjaar.volgorde, default=None)
