"""Two years in one sentence: how many interventies went on, how many ended or are not named, and how many came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.getal import Vormen, pick_vorm, write_aantal, write_getal
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.views.wijziging.gang import (
    GAAN_DOOR,
    NIET_MEER_GENOEMD,
    NIEUW,
    NU_GENOEMD,
    NU_GEVONDEN,
    count_planjaren,
    write_doorgaan,
    write_nieuw,
    write_weg,
)
from uitvoeringskompas.views.wijziging.naam import Naamgever
from uitvoeringskompas.views.wijziging.zin import Verteller

VERDER = (Fate.DOORGEZET, Fate.GEWIJZIGD, Fate.HERNOEMD, Fate.SAMENGEVOEGD, Fate.GESPLITST)
EINDE: Mapping[Fate, Vormen] = {
    Fate.GESTOPT: ("is er 1 gestopt", "zijn er {} gestopt"),
    Fate.AFGEROND: ("is er 1 afgerond", "zijn er {} afgerond"),
    Fate.OVERGEDRAGEN: ("is er 1 overgedragen", "zijn er {} overgedragen"),
    Fate.AL_GESTOPT: ("was er 1 al gestopt", "waren er {} al gestopt"),
}
KOMST: Mapping[str, Vormen] = {
    NIEUW: ("is er 1 nieuw", "zijn er {} nieuw"),
    NU_GENOEMD: ("wordt er nu 1 andere genoemd", "worden er nu {} andere genoemd"),
    NU_GEVONDEN: ("is er 1 andere gevonden", "zijn er {} andere gevonden"),
}
GENOEMD_IN_GEEN = "Geen van beide jaren noemt interventies."
GEVONDEN_IN_GEEN = "In geen van beide jaren zijn interventies gevonden."
AFGESPLITST: Vormen = ("is er 1 afgesplitst", "zijn er {} afgesplitst")


def write_opening(verteller: Verteller) -> str:
    """Return what became of the interventies of one year in another."""
    found = verteller.vergelijking
    pairs = found.pairs_of(ThingKind.INTERVENTIE)
    before, after = sum(len(pair.before) for pair in pairs), sum(len(pair.after) for pair in pairs)
    if not (before or after):
        return GEVONDEN_IN_GEEN if found.is_transcribed else GENOEMD_IN_GEEN
    voor, na = found.before.name, found.after.name
    komst = write_opsomming(_list_komst(found, pairs))
    geen = "is geen andere gevonden" if found.after.is_transcribed else "wordt geen andere genoemd"
    verder = f"in {na} {komst}" if komst else f"voor {na} {geen}"
    if before:
        return f"{_tell_before(verteller, pairs, before)}; {verder}."
    if count_planjaren(found, pairs):
        return f"Voor {voor} staat geen interventie in de planning; {verder}."
    telling = write_aantal(after, "interventie", "interventies")
    geen = "zijn geen interventies gevonden" if found.before.is_transcribed else "worden geen interventies genoemd"
    return f"Van {voor} {geen}, van {na} {telling}."


def _tell_before(verteller: Verteller, pairs: tuple[Pair, ...], before: int) -> str:
    """Return what became of the interventies of the first year: "Van de 11 gaan er 10 verder en is er 1 gestopt"."""
    found = verteller.vergelijking
    told = tuple(_list_gang(verteller, pairs))
    jaar = found.before.name
    if len(told) > 1:
        return f"Van de {write_getal(before)} interventies van {jaar} {write_opsomming(told)}"
    wie = {1: "De enige interventie", 2: "Beide interventies"}.get(before, f"Alle {write_getal(before)} interventies")
    return f"{wie} van {jaar} {told[0].replace(f' er {write_getal(before)}', '')}"


def _list_gang(verteller: Verteller, pairs: tuple[Pair, ...]) -> Iterator[str]:
    found = verteller.vergelijking
    further = _count(pairs, *VERDER)
    if further:
        woord = write_doorgaan(found, further)
        is_known = woord in GAAN_DOOR
        vormen = ("gaat er 1 verder", "gaan er {} verder")
        op = f"ook in de plannen van {found.after.name}"
        told = _write(vormen if is_known else (f"staat er 1 {op}", f"staan er {{}} {op}"), further)
        hoe = write_opsomming(_list_hoe(verteller.naamgever, pairs, further))
        yield f"{told} ({hoe})" if hoe else told
    for fate, vormen in (*EINDE.items(), (Fate.NIET_MEER_GENOEMD, _find_weg(found))):
        if count := _count(pairs, fate):
            yield _write(vormen, count)
    for woord, count in count_planjaren(found, (pair for pair in pairs if pair.before)).items():
        yield _write((f"staat er 1 {woord}", f"staan er {{}} {woord}"), count)


def _find_weg(found: Comparison) -> Vormen:
    """Return what is said of interventies that the second year does not have, while nobody says why."""
    weg = write_weg(found, ThingKind.INTERVENTIE)
    if weg == NIET_MEER_GENOEMD:
        return f"wordt er 1 {weg}", f"worden er {{}} {weg}"
    return f"is er 1 in {found.after.name} {weg}", f"zijn er {{}} in {found.after.name} {weg}"


def _list_hoe(naamgever: Naamgever, pairs: tuple[Pair, ...], further: int) -> Iterator[str]:
    """Yield how many of those that go on do so together, apart or under another name; of all of them without number."""
    renamed = [
        pair
        for pair in pairs
        if pair.fate is Fate.HERNOEMD
        and {*map(naamgever.name_thing, pair.before)} != {*map(naamgever.name_thing, pair.after)}
    ]
    hoe = {
        "samengevoegd": _count(pairs, Fate.SAMENGEVOEGD),
        "gesplitst": _count(pairs, Fate.GESPLITST),
        "onder een andere naam": sum(len(pair.before) for pair in renamed),
    }
    for woord, count in hoe.items():
        if count:
            yield woord if count == further else f"{write_getal(count)} {woord}"


def _list_komst(found: Comparison, pairs: tuple[Pair, ...]) -> Iterator[str]:
    """Yield how many interventies only the second year has; what came out of others that go on is not new."""
    new = tuple(pair for pair in pairs if pair.fate is Fate.NIEUW)
    if new:
        yield _write(KOMST[write_nieuw(found, new)], len(new))
    planned = count_planjaren(found, (pair for pair in pairs if pair.after))
    if planned:
        vanaf = write_opsomming(f"{write_getal(count)} {woord}" for woord, count in planned.items())
        told = vanaf if len(planned) > 1 else next(iter(planned))
        yield _write((f"komt er 1 bij ({told})", f"komen er {{}} bij ({told})"), sum(planned.values()))
    apart = [pair for pair in pairs if pair.fate in VERDER and not pair.before]
    if apart:
        yield _write(AFGESPLITST, sum(len(pair.after) for pair in apart))


def _count(pairs: Iterable[Pair], *fates: Fate) -> int:
    return sum(len(pair.before) for pair in pairs if pair.fate in fates)


def _write(vormen: Vormen, count: int) -> str:
    return pick_vorm(count, *vormen).format(write_getal(count))
