"""In how many interventies each pijler works, in two years; an interventie without pijler is not one of none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.mix import PIJLERS
from uitvoeringskompas.taal.getal import write_aantal, write_getal, write_verschil
from uitvoeringskompas.taal.zin import NIET_GENOEMD, write_zinnen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Rij, Tabel
from uitvoeringskompas.views.kit.codes import pijler_label
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, Uitklap, keep_filled, make_hoofdstuk
from uitvoeringskompas.views.pagina.vergelijk.geld import NIET_TE_VERGELIJKEN
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver


def write_pijlers(schrijver: Schrijver) -> Hoofdstuk | None:
    """Return how many interventies work in each pijler in either year, and which of them changed in that."""
    states = (schrijver.vergelijking.before, schrijver.vergelijking.after)
    years = tuple(_interventies(state) for state in states)
    if not any(found.pijlers for year in years for found in year):
        return None
    tabel = Tabel(
        bijschrift="Aantal interventies per pijler; een interventie kan bij meer pijlers horen",
        kolommen=(
            Kolom(titel="Pijler"),
            *(Kolom(titel=state.name, getal=True) for state in states),
            Kolom(titel="Verschil", getal=True),
        ),
        rijen=tuple(_list_rijen(schrijver, years)),
    )
    gaps = write_zinnen(*(_tell_gap(state, year) for state, year in zip(states, years, strict=True)))
    punten = schrijver.sentences(schrijver.vergelijking.pairs_of(ThingKind.INTERVENTIE), "pijlers")
    per_pijler = Uitklap(
        titel="Bekijk per pijler hoeveel interventies er in elk jaar zijn",
        onderdelen=keep_filled((Onderdeel(tabel=tabel), Onderdeel(punten=punten))),
    )
    return make_hoofdstuk("pijlers", "Pijlers", Onderdeel(intro=gaps, uitklappen=(per_pijler,)))


def _interventies(state: State) -> tuple[Interventie, ...]:
    return tuple(thing.record for thing in state.things if isinstance(thing.record, Interventie))


def _list_rijen(schrijver: Schrijver, years: tuple[tuple[Interventie, ...], ...]) -> Iterator[Rij]:
    """Yield a row for each pijler; the difference is only given when both years name the pijlers of all."""
    pijlers = schrijver.blad.knowledge.codelijst("pijler")
    is_complete = all(year and all(found.pijlers for found in year) for year in years)
    for code in PIJLERS:
        counts = [_count(year, code) for year in years]
        verschil = cellen.empty(NIET_TE_VERGELIJKEN, getal=True)
        if is_complete:
            verschil = Cel(tekst=write_verschil((counts[1] or 0) - (counts[0] or 0), write_getal), getal=True)
        numbers = (
            cellen.empty(NIET_GENOEMD, getal=True) if count is None else Cel(tekst=str(count), getal=True)
            for count in counts
        )
        yield Rij(cellen=(Cel(labels=(pijler_label(pijlers[code]),)), *numbers, verschil))


def _count(interventies: Iterable[Interventie], pijler: str) -> int | None:
    """Return how many interventies name the pijler; None in a year in which none names any."""
    named = [found for found in interventies if found.pijlers]
    return sum(pijler in found.pijlers for found in named) if named else None


def _tell_gap(state: State, interventies: tuple[Interventie, ...]) -> str:
    without = sum(not found.pijlers for found in interventies)
    if not without or without == len(interventies):
        return ""
    return f"In {state.name} staat bij {write_aantal(without, 'interventie', 'interventies')} geen pijler."
