"""The parts of a comparison that are about things: interventies, goals, parties and the programmes themselves."""

from __future__ import annotations

from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, Uitklap, make_hoofdstuk
from uitvoeringskompas.views.pagina.vergelijk.plaatjes import draw_interventies
from uitvoeringskompas.views.pagina.vergelijk.stroom import list_stroom, tabulate_stroom
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver
from uitvoeringskompas.views.wijziging.gang import write_doorgaan, write_nieuw, write_weg

BLIJFT = frozenset({Fate.DOORGEZET, Fate.GEWIJZIGD})
MOST_OPEN = 3
MEERVOUD = {
    ThingKind.DOEL: ("doel", "doelen"),
    ThingKind.PRIORITEIT: ("prioriteit", "prioriteiten"),
    ThingKind.NOTA: ("nota", "nota’s"),
    ThingKind.PROGRAMMA: ("programma", "programma’s"),
}


def write_interventies(schrijver: Schrijver) -> Hoofdstuk | None:
    """Return the flow of the interventies: what stopped and why, what is new; what just goes on is folded."""
    voor, na = schrijver.vergelijking.before.name, schrijver.vergelijking.after.name
    bijschrift = f"Wat er van de interventies van {voor} werd, en welke er in {na} bij kwamen"
    stroom = list_stroom(schrijver, ThingKind.INTERVENTIE)
    blijft = [pair for pair in stroom if pair.fate in BLIJFT]
    news = [pair for pair in stroom if pair.fate not in BLIJFT]
    verder = write_doorgaan(schrijver.vergelijking, len(blijft))
    telling = write_aantal(len(blijft), "interventie", "interventies")
    wat = "wat er anders is" if any(pair.changes for pair in blijft) else "welke"
    gelijk = tabulate_stroom(schrijver, "Interventie", f"Interventies waarvan geldt: {verder}", blijft)
    return make_hoofdstuk(
        "interventies",
        "Interventies",
        Onderdeel(tabel=tabulate_stroom(schrijver, "Interventie", bijschrift, news)),
        Onderdeel(tabel=gelijk, vouw=f"{telling} {verder}: bekijk {wat}") if gelijk else None,
        Onderdeel(stroom=draw_interventies(schrijver, stroom)),
    )


def write_doelen(schrijver: Schrijver) -> Hoofdstuk | None:
    """Return which priorities and goals came, went, and go on as another."""
    return _write_things(schrijver, "doelen", "Prioriteiten en doelen", ThingKind.PRIORITEIT, ThingKind.DOEL)


def write_programmas(schrijver: Schrijver) -> Hoofdstuk | None:
    """Return which programmes and policy notes came, went, and go on as another."""
    return _write_things(schrijver, "programmas", "De programma’s zelf", ThingKind.NOTA, ThingKind.PROGRAMMA)


def _write_things(schrijver: Schrijver, anker: str, titel: str, *soorten: ThingKind) -> Hoofdstuk | None:
    stroom = [pair for pair in list_stroom(schrijver, *soorten) if pair.fate not in BLIJFT]
    voor, na = schrijver.vergelijking.before.name, schrijver.vergelijking.after.name
    bijschrift = f"{titel} die er van {voor} naar {na} bij kwamen, weg gingen of verder gingen als iets anders"
    tabel = tabulate_stroom(schrijver, "Wat", bijschrift, stroom)
    return make_hoofdstuk(anker, titel, Onderdeel(intro=_tell_rest(schrijver, soorten), tabel=tabel) if tabel else None)


def _tell_rest(schrijver: Schrijver, soorten: tuple[ThingKind, ...]) -> str:
    """Return how many of these things just go on: they are not in the table."""
    found = schrijver.vergelijking
    counts = {soort: len(found.pairs_of(soort, *BLIJFT)) for soort in soorten}
    told = [write_aantal(count, *MEERVOUD[soort]) for soort, count in counts.items() if count]
    return f"{capitalize_first(write_opsomming(told))} {write_doorgaan(found, sum(counts.values()))}." if told else ""


def write_partijen(schrijver: Schrijver) -> Hoofdstuk | None:
    """Return which parties joined and which are no longer named."""
    new = schrijver.vergelijking.pairs_of(ThingKind.PARTIJ, Fate.NIEUW)
    gone = schrijver.vergelijking.pairs_of(ThingKind.PARTIJ, Fate.NIET_MEER_GENOEMD)
    return make_hoofdstuk(
        "partijen",
        "Partijen",
        list_or_fold(capitalize_first(write_nieuw(schrijver.vergelijking, new)), schrijver.links(new)),
        list_or_fold(capitalize_first(write_weg(schrijver.vergelijking, ThingKind.PARTIJ)), schrijver.links(gone)),
    )


def list_or_fold(titel: str, links: tuple[Link, ...]) -> Onderdeel:
    """Return links under a title; many of them are folded and counted."""
    if len(links) <= MOST_OPEN:
        return Onderdeel(titel=titel, links=links)
    return Onderdeel(uitklappen=(Uitklap(titel=f"{titel}: {len(links)}", onderdelen=(Onderdeel(links=links),)),))
