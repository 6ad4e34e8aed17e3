"""What a comparison comes down to, in numbers and in words."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.geld import GeldComparison
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.geld import Geldsoort
from uitvoeringskompas.taal.getal import (
    write_aantal,
    write_euro,
    write_getal,
    write_meer_of_minder,
    write_verschil,
)
from uitvoeringskompas.taal.zin import write_opsomming, write_zinnen
from uitvoeringskompas.views.kit.bouwstenen import Kengetal
from uitvoeringskompas.views.pagina.vergelijk.geld import list_buiten
from uitvoeringskompas.views.wijziging.gang import GAAN_DOOR, count_gang


def list_kengetallen(vergelijking: Comparison) -> tuple[Kengetal, ...]:
    """Return the numbers at the head of the page."""
    return (*_kengetallen_interventies(vergelijking), *_kengetallen_geld(vergelijking))


def _kengetallen_interventies(vergelijking: Comparison) -> Iterator[Kengetal]:
    changed = _count(vergelijking, Fate.GEWIJZIGD)
    for naam, count in count_gang(vergelijking, ThingKind.INTERVENTIE).items():
        toelichting = f"waarvan {changed} gewijzigd" if naam in GAAN_DOOR and changed else ""
        yield Kengetal(waarde=write_getal(count), naam=naam, toelichting=toelichting)


def _kengetallen_geld(vergelijking: Comparison) -> Iterator[Kengetal]:
    """Yield what was budgeted, over what both years know: a line that one of them does not name is no saving."""
    for geld in vergelijking.geld:
        overlap = geld.overlap(Geldsoort.BEGROOT)
        before, after, verschil = overlap.before.bedrag, overlap.after.bedrag, overlap.difference
        if before is None or after is None or verschil is None:
            continue
        waarde = f"{write_euro(before)} → {write_euro(after)}"
        buiten = "" if overlap.is_whole else f" · zonder {list_buiten(geld, overlap)}"
        yield Kengetal(waarde=waarde, naam="begroot", toelichting=f"{write_verschil(verschil)}{buiten}")


def write_samenvatting(vergelijking: Comparison) -> str:
    """Return the comparison in two sentences: the interventies and the money."""
    return write_zinnen(_tell_interventies(vergelijking), _tell_geld(vergelijking))


def _tell_interventies(vergelijking: Comparison) -> str:
    counts = count_gang(vergelijking, ThingKind.INTERVENTIE)
    if not counts:
        return "Van geen van beide jaren zijn interventies bekend."
    return f"Interventies: {write_opsomming(f'{count} {naam}' for naam, count in counts.items())}."


def _tell_geld(vergelijking: Comparison) -> str:
    if not vergelijking.geld:
        return "Over geld is niets bekend."
    geld = vergelijking.geld[0]
    before, after = geld.before.som(Geldsoort.BEGROOT), geld.after.som(Geldsoort.BEGROOT)
    if before.bedrag is None and after.bedrag is None:
        return "Wat er is begroot, is van geen van beide jaren bekend."
    if before.bedrag is None or after.bedrag is None:
        known = geld.jaar_after if before.bedrag is None else geld.jaar_before
        return f"Alleen van {known} is bekend wat er is begroot."
    return _tell_overlap(geld)


def _tell_overlap(geld: GeldComparison) -> str:
    """Return the difference in what was budgeted, over what both years know, and what that leaves out."""
    overlap = geld.overlap(Geldsoort.BEGROOT)
    before, after, verschil = overlap.before.bedrag, overlap.after.bedrag, overlap.difference
    if before is None or after is None or verschil is None:
        return "De jaren noemen geen bedragen voor hetzelfde, dus het verschil in wat er is begroot is niet te geven."
    anders = write_meer_of_minder(verschil) if verschil else "evenveel"
    told = f"egroot was {write_euro(before)} en is nu {write_euro(after)}: {anders}."
    if overlap.is_whole:
        return f"B{told}"
    posten = write_aantal(overlap.posts, "post", "posten")
    return f"Alleen wat van beide jaren bekend is ({posten}): b{told} Niet meegeteld: {list_buiten(geld, overlap)}."


def _count(vergelijking: Comparison, *fates: Fate) -> int:
    return len(vergelijking.pairs_of(ThingKind.INTERVENTIE, *fates))
