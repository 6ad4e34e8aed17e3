"""What became of the interventies of one year in another: a strand each, that goes on, ends, begins, joins or parts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.maat import Opschrift


class Lot(StrEnum):
    """What became of something between two years, in the order in which the picture shows it."""

    DOORGEZET = "doorgezet"
    SAMENGEVOEGD = "samengevoegd"
    GESPLITST = "gesplitst"
    GESTOPT = "gestopt"
    GEPLAND_TOT = "gepland-tot"
    GEPLAND_VANAF = "gepland-vanaf"
    NIET_GENOEMD = "niet-genoemd"
    NIEUW = "nieuw"


class Draad(Vast):
    """A strand: what it is called in the earlier year and in the later; more names on a side when it joins or parts.

    What was renamed goes on, under two names. ``naar`` is empty when it ends, ``van`` when it begins.
    """

    lot: Lot
    van: tuple[str, ...] = ()
    naar: tuple[str, ...] = ()


class Stroomgroep(Vast):
    """The strands with one fate, under its name in words ("Gaat door", "Nieuw in 2026")."""

    lot: Lot
    titel: str
    draden: tuple[Draad, ...]


class Stroom(Vast):
    """The picture, ready to print; ``jaren`` are the heads of the two sides."""

    opschrift: Opschrift
    jaren: tuple[str, str]
    groepen: tuple[Stroomgroep, ...]


def draw_stroom(
    draden: Sequence[Draad], titels: dict[Lot, str], jaren: tuple[str, str], opschrift: Opschrift
) -> Stroom | None:
    """Return the strands by their fate, under the words of ``titels`` for it; None without any strand.

    The order within a fate is that of ``draden``. Who asks names a fate in the words that hold for these two years:
    what a public source does not name any more did not stop.
    """
    if not draden:
        return None
    by_lot = {lot: tuple(draad for draad in draden if draad.lot is lot) for lot in Lot}
    groepen = tuple(Stroomgroep(lot=lot, titel=titels[lot], draden=found) for lot, found in by_lot.items() if found)
    return Stroom(opschrift=opschrift, jaren=jaren, groepen=groepen)
