"""What a comparison comes down to, in numbers."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom
from uitvoeringskompas.taal.getal import (
    write_euro,
    write_getal,
    write_verschil,
)
from uitvoeringskompas.views.kit.bouwstenen import Kengetal
from uitvoeringskompas.views.wijziging.gang import BLIJFT, count_gang
from uitvoeringskompas.views.wijziging.kort.geld import list_buiten


def list_kengetallen(vergelijking: Comparison) -> tuple[Kengetal, ...]:
    """Return the numbers at the head of the page."""
    return (*_kengetallen_interventies(vergelijking), *_kengetallen_geld(vergelijking))


def _kengetallen_interventies(vergelijking: Comparison) -> Iterator[Kengetal]:
    changed = _count(vergelijking, Fate.GEWIJZIGD)
    for naam, count in count_gang(vergelijking, ThingKind.INTERVENTIE).items():
        toelichting = f"waarvan {changed} gewijzigd" if naam in BLIJFT and changed else ""
        yield Kengetal(waarde=write_getal(count), naam=naam, toelichting=toelichting)


def _kengetallen_geld(vergelijking: Comparison) -> Iterator[Kengetal]:
    """Yield what was budgeted, over what both years know: a line that one of them does not name is no saving."""
    for geld in vergelijking.geld:
        naam = "begroot" if geld.stroom is Geldstroom.UITGAVEN else "begrote inkomsten"
        overlap = geld.overlap(Geldsoort.BEGROOT)
        before, after, verschil = overlap.before.bedrag, overlap.after.bedrag, overlap.difference
        if before is None or after is None or verschil is None:
            continue
        waarde = f"{write_euro(before)} → {write_euro(after)}"
        buiten = "" if overlap.is_whole else f" · zonder {list_buiten(geld, overlap)}"
        yield Kengetal(waarde=waarde, naam=naam, toelichting=f"{write_verschil(verschil)}{buiten}")


def _count(vergelijking: Comparison, *fates: Fate) -> int:
    return len(vergelijking.pairs_of(ThingKind.INTERVENTIE, *fates))
