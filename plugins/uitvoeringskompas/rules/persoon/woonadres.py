"""Addresses where somebody lives: a street with a number, in a sentence about a person or with a postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.model.persoonsgegevens import Persoonslijsten
from uitvoeringskompas.rules.persoon.spoor import Spoor, has_deel, has_woord, zin_om

POSTCODE = r"[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\w)"
HUISNUMMER = r"(?:nr\.? |nummer )?[1-9]\d{0,3}(?: ?[a-zA-Z](?!\w)|-[0-9A-Za-z]{1,4})?(?!\w|[.,]\d)"
YEAR = re.compile(r"(?:19|20)\d\d")
_HINT = re.compile(rf"[^\W\d] (?:nr\.? |nummer )?[1-9]\d{{0,3}}(?!\d)|{POSTCODE}")
"""What every address has, and few other texts."""


def find_woonadres(tekst: str, lijsten: Persoonslijsten) -> Iterator[Spoor]:
    """Find streets with a number of somebody who lives there; that of a building is nobody's."""
    for match in _address(lijsten).finditer(tekst) if _HINT.search(tekst) else ():
        is_whole = match["straat"] is None or match["na"] is not None
        if not is_whole and YEAR.fullmatch(match["nummer"]):
            continue
        zin = zin_om(tekst, match.start(), match.end())
        if _is_home(zin, lijsten, is_whole=is_whole, is_name=not match[0][0].islower()):
            yield Spoor(woorden=match[0])


def _is_home(zin: str, lijsten: Persoonslijsten, *, is_whole: bool, is_name: bool) -> bool:
    """Tell whether the sentence around an address says that somebody lives there, or names nothing else."""
    if has_woord(zin, lijsten.woont):
        return True
    about = is_whole or (is_name and has_woord(zin, lijsten.persoon))
    return about and not has_deel(zin, lijsten.gebouw)


def _address(lijsten: Persoonslijsten) -> re.Pattern[str]:
    """Return what an address looks like: ``Dorpsstraat 1``, ``Lange Weg 1a, 1234 AB``, ``1234 AB 1``."""
    street = rf"(?<![\w'’-])(?:[\w'’-]{{1,40}}|[\w'’-]{{1,40}} )(?i:{lijsten.straat})(?!\w)"
    return re.compile(
        rf"(?P<straat>{street}) (?P<nummer>{HUISNUMMER})(?P<na>,? {POSTCODE})?"
        rf"|(?<![\w.,-]){HUISNUMMER},? {POSTCODE}"
        rf"|(?<![\w.,-]){POSTCODE}(?:,? (?:huis)?(?:nummer|nr\.?))? [1-9]\d{{0,3}}(?!\w|[.,]\d)"
    )
