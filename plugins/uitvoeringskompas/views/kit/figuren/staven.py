"""Money as bars: what was planned, adjusted, expected and spent, below each other on one scale that begins at zero."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.maat import VERBREED, Opschrift, widen_small, write_percentage

_VULLING = {
    "begroot": "open",
    "bijgesteld": "stippen",
    "verwacht": "arcering",
    "besteed": "vol",
    "ontvangen": "vol",
}


class Staaf(Vast):
    """An amount in whole euros: its kind (the name of a Geldsoort), its name and how it is written.

    ``bedrag`` is None when there is no amount; ``tekst`` then says why ("p.m.").
    """

    soort: str
    naam: str
    bedrag: int | None
    tekst: str


class StavenGroep(Vast):
    """Amounts that belong together, such as those of one year."""

    naam: str
    staven: tuple[Staaf, ...]


class GetekendeStaaf(Vast):
    """A bar between its name and its amount; without an amount there are only the words, and zero has no width."""

    naam: str
    tekst: str
    breedte: str | None
    vulling: str


class GetekendeGroep(Vast):
    """A group of bars under its name."""

    naam: str
    staven: tuple[GetekendeStaaf, ...]


class Staven(Vast):
    """A picture of bars, ready to print; ``opmerkingen`` say in which way they are not to scale."""

    opschrift: Opschrift
    groepen: tuple[GetekendeGroep, ...]
    opmerkingen: tuple[str, ...] = ()


def draw_staven(groepen: Sequence[StavenGroep], opschrift: Opschrift) -> Staven | None:
    """Return the bars of ``groepen`` on one scale that begins at zero, or None when no amount is above zero."""
    bedragen = [staaf.bedrag or 0 for groep in groepen for staaf in groep.staven]
    grootste = max(bedragen, default=0)
    if grootste <= 0:
        return None
    is_widened = any(
        bedrag > 0 and widen_small(bedrag, grootste) > Decimal(100) * bedrag / grootste for bedrag in bedragen
    )
    return Staven(
        opschrift=opschrift,
        groepen=tuple(
            GetekendeGroep(naam=groep.naam, staven=tuple(_draw_staaf(staaf, grootste) for staaf in groep.staven))
            for groep in groepen
        ),
        opmerkingen=(VERBREED,) if is_widened else (),
    )


def _draw_staaf(staaf: Staaf, grootste: int) -> GetekendeStaaf:
    return GetekendeStaaf(
        naam=staaf.naam,
        tekst=staaf.tekst,
        breedte=write_percentage(widen_small(staaf.bedrag or 0, grootste), 100) if (staaf.bedrag or 0) > 0 else None,
        vulling=_VULLING.get(staaf.soort, "open"),
    )
