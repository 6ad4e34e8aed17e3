"""What became of a thing, in words: "gestopt" only when somebody said so, "nieuw" only when nothing came before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from uitvoeringskompas.compare.caution import CautionKind
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.ending import Ending
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Debut, Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.taal.getal import pick_vorm
from uitvoeringskompas.taal.kort import shorten
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.views.onderwerp.stand.planning import write_buiten
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_niet_als

NIEUW = "nieuw"
NU_GENOEMD = "nu wel genoemd"
NU_GEVONDEN = "nu wel gevonden"
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
}
"""What a reader calls each fate that has one name, in the order in which they are told."""


def count_gang(vergelijking: Comparison, kind: ThingKind) -> dict[str, int]:
    """Return of how many things of a kind what became, in words; what became of none is left out."""
    going = len(vergelijking.pairs_of(kind, Fate.DOORGEZET, Fate.GEWIJZIGD))
    new = vergelijking.pairs_of(kind, Fate.NIEUW)
    counts = {write_doorgaan(vergelijking, going): going, write_nieuw(vergelijking, new): len(new)}
    fates = (Fate.ANDERE_JAREN, *GANG, Fate.NIET_MEER_GENOEMD)
    rest = (pair for fate in fates for pair in vergelijking.pairs_of(kind, fate))
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
            return _write_planjaren(vergelijking, pair)
        case Fate.NIET_MEER_GENOEMD:
            return write_weg(vergelijking, pair.kind)
        case fate:
            return GANG[fate]


def write_weg(vergelijking: Comparison, kind: ThingKind) -> str:
    """Return what a reader calls things of a kind that the second state does not have, while nobody says why.

    Of a year of a public source it is only known that nobody found them there as such a thing.
    """
    after = vergelijking.after
    return write_niet_als(kind.value) if after.is_transcribed and after.jaar is not None else NIET_MEER_GENOEMD


def write_niet(vergelijking: Comparison, pair: Pair) -> str:
    """Return what is said of the state that does not hold a thing: not planned for that year, not found, not named."""
    if pair.fate is Fate.ANDERE_JAREN:
        return "niet in de planning" if pair.kind is ThingKind.INTERVENTIE else "nota geldt niet"
    return "niet gevonden" if _without(vergelijking, pair).is_transcribed else NIET_GENOEMD


def count_planjaren(vergelijking: Comparison, pairs: Iterable[Pair]) -> Mapping[str, int]:
    """Return of how many things the plan of the state that does not hold them names them for which other years."""
    return Counter(write_gang(vergelijking, pair) for pair in pairs if pair.fate is Fate.ANDERE_JAREN)


def _write_planjaren(vergelijking: Comparison, pair: Pair) -> str:
    """Return for which other years a thing is named, and where: "tot en met 2025 in de planning"."""
    buiten = write_buiten(pair.planjaren, _without(vergelijking, pair).jaar or 0)
    if pair.kind is ThingKind.NOTA:
        return f"geldt {buiten}"
    return f"{buiten} in {'de planning' if pair.kind is ThingKind.INTERVENTIE else 'een nota'}"


def _without(vergelijking: Comparison, pair: Pair) -> State:
    """Return the state that does not hold a thing."""
    return vergelijking.before if pair.after else vergelijking.after


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

    Only where a gemeente wrote both itself a thing can be new. Where the first state was transcribed it is only known
    that it was found in the second alone, and of what stood in another year before that it is named now.
    """
    if vergelijking.before.is_transcribed:
        return NU_GEVONDEN
    debuts = {pair.debut for pair in pairs}
    if debuts - {Debut.EERST, Debut.ONBEKEND} or _looks_back(vergelijking):
        return NU_GENOEMD
    return NIEUW


def write_komst(debut: Debut, vergelijking: Comparison) -> str:
    """Return the predicate of a thing that only the second state has: "is nieuw in 2026"."""
    voor, na = vergelijking.before, vergelijking.after
    if voor.jaar is None or na.jaar is None:
        return "wordt nu genoemd" if voor.is_transcribed else "is nieuw"
    weer = " weer" if debut is Debut.TERUG else ""
    if voor.is_transcribed:
        return f"wordt in {na.jaar}{weer} genoemd en is in {voor.jaar} niet gevonden"
    if debut is Debut.EERST:
        return f"is nieuw in {na.jaar}"
    return f"wordt in {na.jaar}{weer} genoemd{',' if weer else ''} en in {voor.jaar} niet"


def write_vertrek(vergelijking: Comparison, kind: ThingKind) -> str:
    """Return the predicate of a thing that the second state has not, while nobody said that it ended."""
    voor, na = vergelijking.before.jaar, vergelijking.after.jaar
    if voor is None or na is None:
        return "wordt niet meer genoemd"
    if vergelijking.after.is_transcribed:
        return f"is in {na} {write_weg(vergelijking, kind)}"
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
