"""What became of a thing, in words: "gestopt" only when somebody said so, "nieuw" only when nothing came before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from uitvoeringskompas.compare.caution import CautionKind
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.ending import Ending
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Debut, Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.getal import pick_vorm
from uitvoeringskompas.taal.kort import shorten
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.views.onderwerp.stand.planning import write_buiten

NIEUW = "nieuw"
EERST_GENOEMD = "voor het eerst genoemd"
NU_GENOEMD = "nu wel genoemd"
GAAN_DOOR = ("gaat door", "gaan door")
IN_BEIDE = ("staat in de plannen van beide jaren", "staan in de plannen van beide jaren")
BLIJFT = frozenset({*GAAN_DOOR, *IN_BEIDE})
"""What is said of what both states have: that a thing goes on is only known of plans that a gemeente wrote itself."""
NIET_MEER_GENOEMD = "niet meer genoemd"

GANG: Mapping[Fate, str] = {
    Fate.HERNOEMD: "hernoemd",
    Fate.SAMENGEVOEGD: "samengevoegd",
    Fate.GESPLITST: "gesplitst",
    Fate.GESTOPT: "gestopt",
    Fate.AFGEROND: "afgerond",
    Fate.OVERGEDRAGEN: "overgedragen",
    Fate.AL_GESTOPT: "al eerder gestopt",
    Fate.NIET_MEER_GENOEMD: NIET_MEER_GENOEMD,
}
"""What a reader calls each fate that has one name, in the order in which they are told."""


def count_gang(vergelijking: Comparison, kind: ThingKind) -> dict[str, int]:
    """Return of how many things of a kind what became, in words; what became of none is left out."""
    going = len(vergelijking.pairs_of(kind, Fate.DOORGEZET, Fate.GEWIJZIGD))
    new = vergelijking.pairs_of(kind, Fate.NIEUW)
    counts = {write_doorgaan(vergelijking, going): going, write_nieuw(vergelijking, new): len(new)}
    rest = (pair for fate in (Fate.ANDERE_JAREN, *GANG) for pair in vergelijking.pairs_of(kind, fate))
    counts |= Counter(write_gang(vergelijking, pair) for pair in rest)
    return {woord: count for woord, count in counts.items() if count}


def write_gang(vergelijking: Comparison, pair: Pair) -> str:
    """Return what a reader calls what became of a thing."""
    match pair.fate:
        case Fate.DOORGEZET | Fate.GEWIJZIGD:
            return write_doorgaan(vergelijking, 1)
        case Fate.NIEUW:
            return write_nieuw(vergelijking, [pair])
        case Fate.ANDERE_JAREN:
            return f"in de planning {_write_buiten(vergelijking, pair)}"
        case fate:
            return GANG[fate]


def write_niet(pair: Pair) -> str:
    """Return what is said of the state that does not hold a thing: it is not planned for that year, or not named."""
    return "niet in de planning" if pair.fate is Fate.ANDERE_JAREN else NIET_GENOEMD


def count_planjaren(vergelijking: Comparison, pairs: Iterable[Pair]) -> Mapping[str, int]:
    """Return of how many things the plan of the state that does not hold them names them for which other years."""
    return Counter(write_gang(vergelijking, pair) for pair in pairs if pair.fate is Fate.ANDERE_JAREN)


def _write_buiten(vergelijking: Comparison, pair: Pair) -> str:
    elsewhere = vergelijking.before if pair.after else vergelijking.after
    return write_buiten(pair.planjaren, elsewhere.jaar or 0)


def write_doorgaan(vergelijking: Comparison, count: int) -> str:
    """Return what a reader calls things that both states have.

    Of two years of a public source it is only known that they stand in both, not that anything went on; of a programme
    that was withdrawn it is known that it did not.
    """
    voor, na = vergelijking.before, vergelijking.after
    is_years = voor.jaar is not None and na.jaar is not None
    is_withdrawn = any(caution.kind is CautionKind.INGETROKKEN for caution in vergelijking.cautions)
    only_named = is_withdrawn or (is_years and vergelijking.is_transcribed)
    return pick_vorm(count, *(IN_BEIDE if only_named else GAAN_DOOR))


def write_nieuw(vergelijking: Comparison, pairs: Iterable[Pair]) -> str:
    """Return what a reader calls things that only the second state has.

    Only what a gemeente wrote itself can be new. Of what was transcribed, and of what stood in another year before, it
    is only known that it is named now.
    """
    debuts = {pair.debut for pair in pairs}
    if debuts - {Debut.EERST, Debut.ONBEKEND} or _looks_back(vergelijking):
        return NU_GENOEMD
    return EERST_GENOEMD if vergelijking.before.is_transcribed else NIEUW


def write_komst(debut: Debut, vergelijking: Comparison) -> str:
    """Return the predicate of a thing that only the second state has: "is nieuw in 2026"."""
    voor, na = vergelijking.before, vergelijking.after
    if voor.jaar is None or na.jaar is None:
        return "wordt nu genoemd" if voor.is_transcribed else "is nieuw"
    if debut is Debut.TERUG:
        return f"wordt in {na.jaar} weer genoemd, en in {voor.jaar} niet"
    if debut is Debut.EERST:
        return f"wordt in {na.jaar} voor het eerst genoemd" if voor.is_transcribed else f"is nieuw in {na.jaar}"
    return f"wordt in {na.jaar} genoemd en in {voor.jaar} niet"


def write_vertrek(vergelijking: Comparison) -> str:
    """Return the predicate of a thing that the second state has not, while nobody said that it ended."""
    voor, na = vergelijking.before.jaar, vergelijking.after.jaar
    if voor is None or na is None:
        return "wordt niet meer genoemd"
    if _looks_back(vergelijking):
        return f"wordt in {na} niet genoemd en in {voor} wel"
    return f"wordt in {na} niet meer genoemd"


def write_ending(ending: Ending | None) -> str:
    """Return the decision and the reason behind the sentence on an interventie: " (besluit: stoppen; reden: …)".

    When nobody said that it ended, only what is known is told.
    """
    if ending is None:
        return ""
    parts = []
    if ending.besluit:
        parts.append(f"besluit: {ending.besluit.in_zin}")
    elif ending.status and ending.status != "onbekend":
        parts.append(f"laatste status: {ending.status.in_zin}")
    if ending.reden:
        parts.append(f"reden: {shorten(ending.reden).rstrip('.')}")
    elif ending.fate is not Fate.NIET_MEER_GENOEMD:
        parts.append(f"reden: {NIET_GENOEMD}")
    return f" ({'; '.join(parts)})" if parts else ""


def _looks_back(vergelijking: Comparison) -> bool:
    return (vergelijking.before.jaar or 0) > (vergelijking.after.jaar or 0)
