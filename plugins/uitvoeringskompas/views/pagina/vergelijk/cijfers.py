"""The figures of two years: targets that moved, who set them, and what was measured in between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, quote, write_opsomming, write_reeks
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, Uitklap, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver
from uitvoeringskompas.views.wijziging.gang import write_nieuw, write_weg
from uitvoeringskompas.views.wijziging.kort.indicatoren import tell_metingen
from uitvoeringskompas.views.wijziging.streefdoelen import Streefdoelen, Verschuiving
from uitvoeringskompas.views.wijziging.waarschuwing import write_waarschuwing

MOST_OPEN = 3


class Cijferregel(Vast):
    """An indicator of which a target or a figure for everybody came, went or moved."""

    pair: Pair
    doelen: Streefdoelen
    verschoven: tuple[Verschuiving, ...]
    metingen: tuple[str, ...]


def write_cijfers(schrijver: Schrijver) -> Hoofdstuk | None:
    """Return which targets moved and what was measured, and which figures only one of the years has."""
    found = schrijver.vergelijking
    new = found.pairs_of(ThingKind.INDICATOR, Fate.NIEUW)
    gone = found.pairs_of(ThingKind.INDICATOR, Fate.NIET_MEER_GENOEMD)
    regels = tuple(_list_regels(schrijver))
    return make_hoofdstuk(
        "indicatoren",
        "Cijfers en streefwaarden",
        Onderdeel(tabel=_tabulate(schrijver, regels), slot=_tell_gesteld(regels)),
        _write_metingen(tuple(_tell_metingen(schrijver, regels))),
        Onderdeel(titel=capitalize_first(write_nieuw(found, new)), links=schrijver.links(new)),
        Onderdeel(titel=capitalize_first(write_weg(found, ThingKind.INDICATOR)), links=schrijver.links(gone)),
    )


def _list_regels(schrijver: Schrijver) -> Iterator[Cijferregel]:
    found = schrijver.vergelijking
    for pair in found.pairs_of(ThingKind.INDICATOR):
        doelen = Streefdoelen.of(found.after, pair) if pair.changes else None
        if doelen is None:
            continue
        verschoven, metingen = tuple(doelen.list_verschoven()), tuple(tell_metingen(doelen.before, doelen.after))
        if verschoven or metingen or doelen.list_vervallen():
            yield Cijferregel(pair=pair, doelen=doelen, verschoven=verschoven, metingen=metingen)


def _tabulate(schrijver: Schrijver, regels: tuple[Cijferregel, ...]) -> Tabel | None:
    voor, na = schrijver.vergelijking.before.name, schrijver.vergelijking.after.name
    met_gesteld = len(_gesteld(regels)) > 1
    return tabulate(
        f"Streefwaarden die verschoven tussen {voor} en {na}",
        (regel for regel in regels if regel.verschoven or regel.doelen.list_vervallen()),
        ("Cijfer", lambda regel: _naam(schrijver, regel)),
        (f"Doel in {voor}", _was),
        (f"Doel in {na}", lambda regel: _nu(regel, met_gesteld=met_gesteld)),
    )


def _gesteld(regels: Iterable[Cijferregel]) -> tuple[str, ...]:
    """Return who set the targets that came or moved, each once."""
    return tuple(dict.fromkeys(each.gesteld for regel in regels for each in regel.verschoven))


def _tell_gesteld(regels: Iterable[Cijferregel]) -> str:
    """Return who set all of these targets, when that is the same for all."""
    found = _gesteld(regels)
    return f"Deze doelen: {found[0]}." if len(found) == 1 and found[0] else ""


def _write_metingen(punten: tuple[str, ...]) -> Onderdeel:
    """Return what was measured; much of it is folded and counted."""
    titel = "Nieuwe en andere cijfers"
    if len(punten) <= MOST_OPEN:
        return Onderdeel(titel=titel, punten=punten)
    return Onderdeel(uitklappen=(Uitklap(titel=f"{titel}: {len(punten)}", onderdelen=(Onderdeel(punten=punten),)),))


def _tell_metingen(schrijver: Schrijver, regels: Iterable[Cijferregel]) -> Iterator[str]:
    for regel in regels:
        if regel.metingen:
            naam = quote(schrijver.verteller.naamgever.name_thing(regel.pair.thing))
            yield close_zin(f"{naam}: {'; '.join(regel.metingen)}")


def _naam(schrijver: Schrijver, regel: Cijferregel) -> Cel:
    """Return the indicator, with what makes its figures of both years incomparable."""
    warnings = dict.fromkeys(
        write_waarschuwing(caution)
        for caution in schrijver.vergelijking.cautions
        if caution.indicator is not None and caution.indicator.id == regel.pair.thing.id
    )
    let_op = f"Let op: {' '.join(warnings)}" if warnings else ""
    return Cel(links=schrijver.links([regel.pair]), opmerking=let_op)


def _was(regel: Cijferregel) -> Cel | None:
    told = [_write(each.was, each.was_jaren) for each in regel.verschoven if each.was]
    told += [_write(regel.doelen.write_was(jaar), (jaar,)) for jaar in regel.doelen.list_vervallen()]
    return cellen.of_tekst("; ".join(told))


def _nu(regel: Cijferregel, *, met_gesteld: bool) -> Cel | None:
    """Return the targets of the second year, and whether they ask more or less."""
    told = [_write(each.nu, each.nu_jaren) for each in regel.verschoven]
    if not told:
        return cellen.empty(regel.doelen.write_geen()) if regel.doelen.list_vervallen() else None
    oordelen = dict.fromkeys(each.oordeel for each in regel.verschoven)
    gesteld = dict.fromkeys(each.gesteld for each in regel.verschoven) if met_gesteld else ()
    return Cel(tekst="; ".join(told), opmerking=write_reeks((*oordelen, *gesteld), "; "))


def _write(doel: str, jaren: Iterable[int]) -> str:
    return f"{doel} ({write_opsomming(jaren)})"
