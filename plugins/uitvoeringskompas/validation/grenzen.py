"""What to write when somebody typed more, or less, than one number: "<10", "20 tot 25", "ongeveer 30"."""

from __future__ import annotations

import re
from collections.abc import Collection

_GETAL = r"([0-9]+(?:[.,][0-9]+)?)"
_HOOGSTENS = re.compile(rf"(?:<=?|≤|minder dan|hoogstens|maximaal|max\.?|tot)\s*{_GETAL}", re.IGNORECASE)
_MINSTENS = re.compile(rf"(?:>=?|≥|meer dan|minstens|minimaal|min\.?|ruim|{_GETAL}\s*\+$)\s*{_GETAL}?", re.IGNORECASE)
_TUSSEN = re.compile(rf"(?:tussen\s*)?{_GETAL}\s*(?:-|–|tot en met|t/m|tot|a|à|en)\s*{_GETAL}", re.IGNORECASE)
_ONGEVEER = re.compile(rf"(?:ongeveer|circa|ca\.?|±|\+/-|~|plusminus)\s*{_GETAL}", re.IGNORECASE)
WEINIG = "te_weinig_waarnemingen"


def advise_grenzen(typed: str, key: str, keys: Collection[str]) -> str:
    """Return how to say a bound, a range or an estimate at a key, with the keys that stand beside it; else nothing."""
    onder, boven = _bound("ondergrens", key, keys), _bound("bovengrens", key, keys)
    if not (onder and boven):
        return ""
    bare = typed.strip()
    if found := _TUSSEN.fullmatch(bare):
        return f"Is het een getal tussen twee grenzen? Schrijf: {onder}: {_dot(found[1])} en {boven}: {_dot(found[2])}."
    if found := _HOOGSTENS.fullmatch(bare):
        return _advise_few(_dot(found[1]), boven, key, keys)
    if (found := _MINSTENS.fullmatch(bare)) and (getal := found[1] or found[2]):
        return f"Weet je alleen hoeveel het minstens was? Schrijf: {onder}: {_dot(getal)}."
    if (found := _ONGEVEER.fullmatch(bare)) and "bij_benadering" in keys:
        return f"Is het een schatting? Schrijf: {key}: {_dot(found[1])} en bij_benadering: true."
    return ""


def _advise_few(getal: str, boven: str, key: str, keys: Collection[str]) -> str:
    """Return both ways to say that it is little: that the number may not be told, or how many it were at most."""
    reden = next((each for each in keys if each == f"geen_{key}"), "")
    klein = f'Is het aantal te klein om te noemen? Haal "{key}" weg en schrijf: {reden}: {WEINIG}. ' if reden else ""
    return f"{klein}Weet je hoeveel het hoogstens was? Schrijf: {boven}: {getal}."


def _bound(naam: str, key: str, keys: Collection[str]) -> str:
    return next((each for each in (f"{key}_{naam}", naam) if each in keys), "")


def _dot(getal: str) -> str:
    return getal.replace(",", ".")
