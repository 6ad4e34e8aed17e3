"""What stands above a column: its words, with the year and the thousands that it names; and what that means."""

from __future__ import annotations

import re
from collections.abc import Mapping

from uitvoeringskompas.importing.duiding import Zekerheid
from uitvoeringskompas.model.kolomwoorden import Tabelonderwerp
from uitvoeringskompas.taal.bedoeld import find_nearest, fold, fold_name
from uitvoeringskompas.vast import Vast

TOTAAL = "totaal"
"""What a column means that adds up others: it is compared with them and not read."""
NEAR = 85
"""Percent of the letters that a misspelt heading shares with the one that is meant."""
LONGEST = 80
"""Signs: what is longer is no heading."""
_SHORTEST = 4
_YEAR = re.compile(r"\b20\d\d\b", re.ASCII)
_THOUSANDS = re.compile(
    r"\(?\s*(?:bedragen\s*)?(?:[x×*]\s*(?:€|eur(?:o)?)?\s*1\.?000(?P<mln>\.?000)?|in duizenden|k€|€ ?k\b)"
    r"\s*(?:€|euro'?s?)?\s*\)?",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]*\)")
_MONEY = re.compile(r"\b(?:in|bedrag in) (?:€|euro'?s?)|(?:in|ex)cl\.? btw|(?<=\w)\s*€")


class Kopwoord(Vast):
    """A heading: ``kern`` are its words alone, folded; a heading may be nothing but a year."""

    tekst: str
    kern: str
    jaar: int | None
    factor: int


class Kopduiding(Vast):
    """What a heading means, how sure that is, and why, in Dutch; ``betekenis`` is empty when nobody knows."""

    betekenis: str = ""
    zekerheid: Zekerheid = Zekerheid.ONBEKEND
    waarom: str = "Deze kop is niet bekend."


def read_kop(tekst: str) -> Kopwoord:
    """Return the heading that a text is."""
    line = " ".join(fold(tekst).split())
    times = _THOUSANDS.search(line)
    words = _MONEY.sub(" ", _THOUSANDS.sub(" ", line))
    years = {int(year) for year in _YEAR.findall(words)}
    words = _YEAR.sub(" ", words)
    bare = _BRACKETS.sub(" ", words)
    rest = bare if re.search(r"\w", bare) else words
    return Kopwoord(
        tekst=tekst,
        kern=fold_name(rest) if re.search(r"\w|#|€", rest) else "",
        jaar=years.pop() if len(years) == 1 else None,
        factor=(1_000_000 if times["mln"] else 1_000) if times else 1,
    )


def fold_koppen(onderwerp: Tabelonderwerp) -> Mapping[str, str]:
    """Return what each known heading on a sheet about this subject means, by its words alone."""
    return {fold_name(each): kolom.betekenis for kolom in onderwerp.kolommen.values() for each in kolom.koppen}


def explain_kop(kop: Kopwoord, known: Mapping[str, str], totalen: tuple[str, ...]) -> Kopduiding:
    """Return what a heading means where these are known; ``totalen`` are the words for what adds up others."""
    if not kop.kern or len(kop.tekst) > LONGEST:
        return Kopduiding(waarom="Er staat geen kop boven deze kolom." if not kop.tekst else Kopduiding().waarom)
    if kop.kern in totalen or kop.kern.split(" ")[0] in totalen:
        return Kopduiding(betekenis=TOTAAL, zekerheid=Zekerheid.ZEKER, waarom="Deze kolom telt andere op.")
    if kop.kern in known:
        return Kopduiding(betekenis=known[kop.kern], zekerheid=Zekerheid.ZEKER, waarom="Deze kop is bekend.")
    return _guess(kop.kern, known)


def _guess(kern: str, known: Mapping[str, str]) -> Kopduiding:
    """Return what a heading may mean by a known one in it, or by one that looks like it."""
    inside = [each for each in known if len(each) >= _SHORTEST and f" {each} " in f" {kern} "]
    if inside:
        best = max(inside, key=lambda each: (len(each), -kern.find(each)))
        waarom = f'In deze kop staat "{best}".'
        return Kopduiding(betekenis=known[best], zekerheid=Zekerheid.WAARSCHIJNLIJK, waarom=waarom)
    nearest = find_nearest(kern, known, near=NEAR) if len(kern) >= _SHORTEST else None
    if nearest is None:
        return Kopduiding()
    waarom = f'Deze kop lijkt op "{nearest}".'
    return Kopduiding(betekenis=known[nearest], zekerheid=Zekerheid.WAARSCHIJNLIJK, waarom=waarom)
