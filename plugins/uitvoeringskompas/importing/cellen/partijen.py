"""Parties in a cell, each by its name, with the role or the words that stand between brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.importing.cellen.inhoud import Celuitkomst
from uitvoeringskompas.importing.cellen.lijsten import split_at, split_brackets, split_lines
from uitvoeringskompas.importing.cellen.woordenboek import Woordenboek
from uitvoeringskompas.importing.duiding import Celnaam
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.vast import Vast

PERSOON = "Dit lijkt de naam van een persoon. Zet er een organisatie of een functie neer."
NIEMAND = "Hier staat nog geen partij. Vul de partij in zodra je die weet."
TWEE = "Zijn dit twee partijen? Zet er dan een + tussen."
EEN = "Dit zijn nu twee partijen. Is het er één, zet die dan eerst zelf in partijen.yaml."
_SIGNS = r"\s*(?:\+|,(?!\d)|(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})|(?<=\s)/(?=\s))\s*"
_WITH = r"\s+(?:i\.?s\.?m\.?|samen met|in samenwerking met)\s+"
_EN = r"\s+(?:en|&)\s+"
_PERSON = re.compile(
    r"(?:[A-Z]\.\s?)+(?:(?:van|de|der|den|ten|ter)\s)*[A-Z][a-zé]+|(?:dhr|mevr|mw|de heer|mevrouw)\b.*"
)
_NOBODY = frozenset(
    {"ntb", "n t b", "nvt", "n v t", "onbekend", "nog niet bekend", "nog te bepalen", "pm", "-", "?", "x"}
)
_ONE = ("afdeling ", "team ", "cluster ", "domein ")
"""The name of a department may well have "en" in it."""
_KIND_WORDS = frozenset({"ggd", "gemeente", "afdeling", "provincie", "huisartsen", "bibliotheek", "woningcorporatie"})
"""First words of a name that tell the kind of party: "GGD Hollands Midden"."""


class Partijwoorden(Vast):
    """The words by which parties are known: those of the plans by id, kinds of party, and roles."""

    bekend: Woordenboek
    soorten: Woordenboek
    rollen: Woordenboek


def read_partijen(tekst: str, woorden: Partijwoorden, rol: str) -> Celuitkomst:
    """Return the parties that a cell names, all or none; ``rol`` is the one that the column tells."""
    if fold_name(tekst) in _NOBODY:
        return Celuitkomst(waarom=NIEMAND)
    lines = split_lines(tekst)
    pairs = [pair for line in lines for pair in _with_roles(line, woorden, rol)]
    namen = tuple(naam for naam, _ in pairs)
    if any(_PERSON.fullmatch(split_brackets(naam)[0]) for naam in namen):
        return Celuitkomst(waarom=PERSOON)
    found = tuple(dict.fromkeys(_partij(naam, woorden, role) for naam, role in pairs))
    return Celuitkomst(waarden=found, let_op=_ask(lines, namen, woorden), waarom="" if found else NIEMAND)


def _with_roles(line: str, woorden: Partijwoorden, rol: str) -> Iterator[tuple[str, str]]:
    """Yield the names in a line with the role of the column; who is named as working along does not have it."""
    for place, part in enumerate(split_at(line, _WITH)):
        yield from ((naam, "" if place else rol) for naam in _split(part, woorden))


def _ask(lines: tuple[str, ...], namen: tuple[str, ...], woorden: Partijwoorden) -> str:
    """Return what to look at: "en" in a name that nobody knows, or between two that only their kind tells."""
    if any(re.search(_EN, naam) and not _is_whole(naam, woorden) for naam in namen):
        return TWEE
    guessed = [naam for naam in namen if not woorden.bekend.find(split_brackets(naam)[0])]
    return EEN if guessed and any(_splits_at_en(line, woorden) for line in lines) else ""


def _splits_at_en(line: str, woorden: Partijwoorden) -> bool:
    return "," not in line and len(split_at(line, _EN)) > 1 and len(_split(line, woorden)) > 1


def _split(line: str, woorden: Partijwoorden) -> tuple[str, ...]:
    """Return the names in a line; "en" divides only names that are known, or the last of an enumeration."""
    if _is_whole(line, woorden) or "en/of" in line:
        return (line,)
    parts = split_at(line, _SIGNS)
    last = len(parts) - 1
    return tuple(
        name
        for place, part in enumerate(parts)
        for name in _split_en(part, woorden, closes="," in line and place == last)
    )


def _split_en(part: str, woorden: Partijwoorden, *, closes: bool) -> tuple[str, ...]:
    names = split_at(part, _EN)
    if len(names) < 2 or _is_whole(part, woorden) or fold_name(part).startswith(_ONE):
        return (part,)
    return names if closes or all(_is_known(name, woorden) for name in names) else (part,)


def _is_whole(naam: str, woorden: Partijwoorden) -> bool:
    """Tell whether a name as a whole is known, whatever signs are in it."""
    name = split_brackets(naam)[0]
    return bool(woorden.bekend.find(name) or woorden.soorten.find(name))


def _is_known(naam: str, woorden: Partijwoorden) -> bool:
    name = split_brackets(naam)[0]
    return bool(woorden.bekend.find(name) or _soort(name, woorden))


def _soort(naam: str, woorden: Partijwoorden) -> str:
    first = fold_name(naam).split(" ")[0]
    return woorden.soorten.find(naam) or (woorden.soorten.find(first) if first in _KIND_WORDS else "")


def _partij(naam: str, woorden: Partijwoorden, rol: str) -> Celnaam:
    name, haakjes = split_brackets(naam)
    before, colon, after = name.partition(":")
    told = woorden.rollen.find(before) if colon else ""
    name = after.strip() if told and after.strip() else name
    role = woorden.rollen.find(haakjes) if haakjes else ""
    return Celnaam(
        naam=name,
        id=woorden.bekend.find(name),
        soort=_soort(name, woorden),
        rol=role or told or rol,
        toelichting="" if role else haakjes,
    )
