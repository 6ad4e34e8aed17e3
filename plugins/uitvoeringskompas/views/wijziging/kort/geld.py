"""What two states say about money, in a sentence each: over what both know, and the totals that a programme names."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.geld import GeldComparison, Overlap
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Som, stroom_of
from uitvoeringskompas.model.periode import HET_JAAR_ZELF
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.taal.getal import write_aantal, write_euro, write_meer_of_minder, write_ongeveer
from uitvoeringskompas.taal.zin import quote, write_opsomming
from uitvoeringskompas.views.onderwerp.geld.geld import describe_bekend
from uitvoeringskompas.views.wijziging.zin import Verteller

AAN = {Geldstroom.UITGAVEN: "", Geldstroom.INKOMSTEN: " aan inkomsten"}
"""What a sentence says about the stream of money."""


def list_geld(verteller: Verteller) -> Iterator[str]:
    """Yield the sentences on money: of the two years, or of each year of which a line changed between two moments."""
    found = verteller.vergelijking
    if found.before.jaar is not None:
        yield from map(_tell_jaren, found.geld)
        if not found.geld:
            yield "Geen van beide jaren noemt bedragen."
    else:
        lines = found.pairs_of(ThingKind.REGEL)
        touched = {thing.series for pair in lines if pair.changes for thing in pair.things}
        yield from (_tell_moment(geld) for geld in found.geld if str(geld.jaar_after) in touched)
    for pair in found.pairs_of(ThingKind.PROGRAMMA):
        yield from _tell_totalen(verteller, pair)


def list_buiten(geld: GeldComparison, overlap: Overlap) -> str:
    """Return how many lines of either year are not in what both know: "1 regel van 2025 en 2 regels van 2026"."""
    sides = ((overlap.only_before, geld.jaar_before), (overlap.only_after, geld.jaar_after))
    return write_opsomming(f"{write_aantal(aantal, 'regel', 'regels')} van {jaar}" for aantal, jaar in sides if aantal)


def _tell_jaren(geld: GeldComparison) -> str:
    before, after = geld.before.som(Geldsoort.BEGROOT), geld.after.som(Geldsoort.BEGROOT)
    if before.bedrag is None and after.bedrag is None:
        return f"Geen van beide jaren noemt wat er{AAN[geld.stroom]} is begroot."
    if before.bedrag is None or after.bedrag is None:
        known = geld.jaar_after if before.bedrag is None else geld.jaar_before
        return f"Alleen van {known} is bekend wat er{AAN[geld.stroom]} is begroot."
    return _tell_overlap(geld)


def _tell_overlap(geld: GeldComparison) -> str:
    """Return the difference in what was budgeted, over what both years know, and what that leaves out."""
    overlap = geld.overlap(Geldsoort.BEGROOT)
    before, after, verschil = overlap.before.bedrag, overlap.after.bedrag, overlap.difference
    if before is None or after is None or verschil is None:
        wat = f"wat er{AAN[geld.stroom]} is begroot"
        return f"De jaren noemen geen bedragen voor hetzelfde, dus het verschil in {wat} is niet te geven."
    told = (
        f"egroot{AAN[geld.stroom]} was {write_euro(before)} en is nu {write_euro(after)}: {_tell_verschil(verschil)}."
    )
    if overlap.is_whole:
        return f"B{told}"
    posten = write_aantal(overlap.posts, "post", "posten")
    return f"Alleen wat van beide jaren bekend is ({posten}): b{told} Niet meegeteld: {list_buiten(geld, overlap)}."


def _tell_moment(geld: GeldComparison) -> str:
    """Return what is budgeted for a year in the plans now and before."""
    before, after = geld.before.som(Geldsoort.BEGROOT), geld.after.som(Geldsoort.BEGROOT)
    verschil = geld.difference(Geldsoort.BEGROOT)
    told = f"Begroot{AAN[geld.stroom]} voor {geld.jaar_after}: was {_write_som(before)} en is nu {_write_som(after)}"
    return f"{told}: {_tell_verschil(verschil)}." if verschil is not None else f"{told}."


def _write_som(som: Som) -> str:
    if som.bedrag is None:
        return "niet genoemd"
    bekend = describe_bekend(som)
    return write_euro(som.bedrag) + (f" ({bekend})" if bekend else "")


def _tell_verschil(verschil: int) -> str:
    return write_meer_of_minder(verschil) if verschil else "evenveel"


def _tell_totalen(verteller: Verteller, pair: Pair) -> Iterator[str]:
    """Yield the totals that a programme names itself, as far as they changed."""
    if not pair.is_one_to_one:
        return
    before, after = (_totalen(thing.record) for thing in pair.things)
    eerder, naam = (quote(verteller.naamgever.name_thing(thing)) for thing in pair.things)
    for jaar in sorted({*before, *after}):
        was, nu = before.get(jaar), after.get(jaar)
        voor = f" voor {jaar}" if jaar != HET_JAAR_ZELF else ""
        if nu is None or was == nu:
            continue
        if was is not None and eerder != naam:
            yield f"{naam} noemt een totaal{voor} van {nu}; {eerder} noemde {was}."
        else:
            yield f"Het totaal{voor} dat {naam} noemt, is nu {nu}{f'; dat was {was}' if was else ''}."


def _totalen(record: object) -> dict[int, str]:
    begroting = record.begroting if isinstance(record, Programma) else None
    totalen = (each for each in (begroting.totalen if begroting else ()) if not (each.dekking or each.is_meerjarig))
    own = (each for each in totalen if stroom_of(each) is Geldstroom.UITGAVEN)
    return {each.jaar: write_ongeveer(write_euro(each.begroot), each.bij_benadering) for each in own}
