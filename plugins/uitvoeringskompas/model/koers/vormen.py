"""The forms of a question in the rule: what each asks of a figure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TypeAlias

from uitvoeringskompas.model.koers.maat import Maat, bereik_of, jaar_of

Vorm: TypeAlias = Callable[[Maat, Decimal], bool]
"""Answers a question about a figure; the number is the threshold of the question, as a part of one."""


def _points_away(maat: Maat, _: Decimal) -> bool:
    """Tell whether the target asks for the other side, or a target without "at least" lies behind the beginning."""
    if not maat.kant or maat.grens is None:
        return False
    if maat.grenskant:
        return maat.grenskant != maat.kant
    begin = maat.begin.waarde if maat.begin else None
    return begin is not None and (begin - maat.grens) * maat.kant > 0


def _has_only_groepen(maat: Maat, _: Decimal) -> bool:
    return maat.laatste is None and any(meting.is_bekend for meting in maat.indicator.metingen)


def _has_no_richting(maat: Maat, _: Decimal) -> bool:
    """Tell whether no side is known as good; a target of which the year is over may say enough itself."""
    is_judged = maat.is_voorbij and maat.doel is not None and maat.doel.operator is not None
    return not maat.kant and not is_judged


def _is_not_measured(maat: Maat, _: Decimal) -> bool:
    jaar, laatste = maat.doel and maat.doel.jaar, maat.laatste
    return maat.is_voorbij and not (jaar and laatste and laatste.meetjaar.overlaps(jaar, jaar))


def _is_within_marge(maat: Maat, _: Decimal) -> bool:
    """Tell whether both figures may be the same, for at least one of them says how sure it is."""
    if maat.begin is None or maat.laatste is None:
        return False
    begin, laatste = bereik_of(maat.begin), bereik_of(maat.laatste)
    is_exact = begin[0] == begin[1] and laatste[0] == laatste[1]
    return not is_exact and max(begin[0], laatste[0]) <= min(begin[1], laatste[1])


def _meets_at_begin(maat: Maat, _: Decimal) -> bool:
    begin = maat.begin.waarde if maat.begin else None
    return begin is not None and maat.meets(begin) and maat.winst < 0


VORMEN: Mapping[str, Vorm] = {
    "geen_streefwaarde": lambda maat, _: maat.doel is None,
    "streefwaarde_onbekend": lambda maat, _: maat.grens is None,
    "alleen_groepen": _has_only_groepen,
    "geen_meting": lambda maat, _: maat.laatste is None,
    "andere_reeks": lambda maat, _: maat.is_anders_gemeten,
    "streefwaarde_tegen_richting": _points_away,
    "geen_streefjaar": lambda maat, _: not (maat.doel and maat.doel.jaar),
    "geen_richting": _has_no_richting,
    "voorbij_niet_gemeten": _is_not_measured,
    "voorbij_binnen_marge": lambda maat, _: maat.is_voorbij and maat.is_binnen_marge,
    "voorbij_gehaald": lambda maat, _: maat.is_voorbij and maat.is_gehaald,
    "voorbij": lambda maat, _: maat.is_voorbij,
    "al_gehaald": lambda maat, _: maat.is_gehaald,
    "geen_begin": lambda maat, _: maat.begin is None,
    "begin_zonder_jaar": lambda maat, _: jaar_of(maat.begin) is None,
    "een_meting": lambda maat, _: maat.is_begin,
    "gemiddelde_en_jaar": lambda maat, _: maat.is_gemengd,
    "alleen_grenzen": lambda maat, _: maat.verschil is None,
    "binnen_marge": _is_within_marge,
    "tempo_minstens": lambda maat, drempel: maat.weg > 0 and maat.winst >= maat.weg * maat.tijd * drempel,
    "jaar_loopt": lambda maat, _: maat.is_nog_bezig,
    "doel_kwijt": _meets_at_begin,
    "weg_hoogstens": lambda maat, drempel: abs(maat.winst) <= abs(maat.weg) * drempel,
    "vooruit": lambda maat, _: maat.winst > 0,
    "achteruit": lambda maat, _: maat.winst < 0,
}
"""What a rule may ask; the schema of the rule names the same."""
