"""Money as one bar: what is covered, what is not, and of what nobody knows whether or how much."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.maat import MINSTE, VERBREED, Opschrift, write_percentage

_OPEN = Decimal(9)
ZONDER_LENGTE = "De lengte van een open stuk met een streepjesrand zegt niets."


class Dekkingssoort(StrEnum):
    """Whether an amount is covered, by a source of money that is known."""

    GEDEKT = "gedekt"
    ONGEDEKT = "ongedekt"
    ONBEKEND = "onbekend"


_VULLING = {Dekkingssoort.GEDEKT: "vol", Dekkingssoort.ONGEDEKT: "arcering", Dekkingssoort.ONBEKEND: "stippen"}


class Balkdeel(Vast):
    """A part of the money: whether it is covered, its name, the amount in whole euros and how that is written.

    ``bedrag`` is None when there is no amount; ``tekst`` then says so ("3 regels zonder bedrag").
    """

    soort: Dekkingssoort
    naam: str
    bedrag: int | None
    tekst: str


class GetekendDeel(Vast):
    """A part with its place; an amount of zero is in the words and not in the bar, so it has no width."""

    naam: str
    tekst: str
    vulling: str
    x: str
    breedte: str | None


class Balk(Vast):
    """The bar, ready to print; ``opmerkingen`` say in which way it is not to scale."""

    opschrift: Opschrift
    delen: tuple[GetekendDeel, ...]
    opmerkingen: tuple[str, ...] = ()


def draw_balk(delen: Sequence[Balkdeel], opschrift: Opschrift) -> Balk | None:
    """Return the parts side by side in one bar, or None when no amount is above zero."""
    if not any(deel.bedrag is not None and deel.bedrag > 0 for deel in delen):
        return None
    breedtes = _measure_delen(delen)
    getekend = []
    x = Decimal(0)
    for deel, breedte in zip(delen, breedtes, strict=True):
        getekend.append(
            GetekendDeel(
                naam=deel.naam,
                tekst=deel.tekst,
                vulling="vaag" if deel.bedrag is None else _VULLING[deel.soort],
                x=write_percentage(x, 100),
                breedte=write_percentage(breedte, 100) if breedte else None,
            )
        )
        x += breedte
    return Balk(opschrift=opschrift, delen=tuple(getekend), opmerkingen=tuple(_list_opmerkingen(delen)))


def _measure_delen(delen: Sequence[Balkdeel]) -> list[Decimal]:
    """Return the width of each part in percents: in proportion, but a part that is there is never too small to see."""
    open_delen = sum(deel.bedrag is None for deel in delen)
    ruimte = 100 - min(_OPEN * open_delen, Decimal(50))
    per_open = (100 - ruimte) / open_delen if open_delen else Decimal(0)
    totaal = sum(max(deel.bedrag or 0, 0) for deel in delen)
    breedtes = [
        per_open if deel.bedrag is None else ruimte * max(deel.bedrag, 0) / totaal if deel.bedrag else Decimal(0)
        for deel in delen
    ]
    verbreed = [max(breedte, MINSTE) if breedte > 0 else Decimal(0) for breedte in breedtes]
    grootste = verbreed.index(max(verbreed))
    verbreed[grootste] -= sum(verbreed) - sum(breedtes)
    return verbreed


def _list_opmerkingen(delen: Sequence[Balkdeel]) -> list[str]:
    open_delen = sum(deel.bedrag is None for deel in delen)
    totaal = sum(max(deel.bedrag or 0, 0) for deel in delen)
    ruimte = 100 - min(_OPEN * open_delen, Decimal(50))
    is_small = any(deel.bedrag and 0 < ruimte * deel.bedrag / totaal < MINSTE for deel in delen)
    return [*([VERBREED] if is_small else []), *([ZONDER_LENGTE] if open_delen else [])]
