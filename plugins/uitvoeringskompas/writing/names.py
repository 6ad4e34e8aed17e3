"""From what an editor types to the name of a folder or file, and why a name cannot be."""

from __future__ import annotations

import re

from uitvoeringskompas.reading.kinds import YEAR
from uitvoeringskompas.reading.names import MAX_LENGTH, RESERVED, is_kebab, kebab
from uitvoeringskompas.taal.bedoeld import ask_bedoel
from uitvoeringskompas.taal.zin import write_zinnen

MAX_TITLE = 300
"""Characters of a line of text, as the schemas say."""

_PAD = re.compile(r"((?:19|20)\d\d)/([^/]+)", re.ASCII)


def slug_of(name: str) -> str:
    """Return the name of the folder or file of a thing: ``Súdwest-Fryslân`` gives ``sudwest-fryslan``."""
    return kebab(name)


def refusal_of_title(name: str) -> str | None:
    """Return why this cannot be the name of a thing, in Dutch; None when it can."""
    if len(name) > MAX_TITLE:
        return f"De naam is te lang: {len(name)} tekens, het maximum is {MAX_TITLE}."
    if not name.isprintable() or name != name.strip():
        return "In de naam staat een onzichtbaar teken, of een spatie aan het begin of het eind."
    if name.startswith(("/", ".", "~")) or ".." in name:
        return f"'{name}' lijkt op een pad. Geef alleen de naam."
    if not kebab(name):
        return "In de naam staat geen letter of cijfer. Kies een andere naam."
    return None


def refusal_of_gemeente(slug: str) -> str | None:
    """Return why a gemeente cannot have a folder with this name, in Dutch; None when it can."""
    if slug in RESERVED:
        return f"'{slug}' is een adres van de site zelf. Kies een andere naam, zoals gemeente-{slug}."
    if not is_kebab(slug):
        rule = f"kleine letters, cijfers en losse streepjes, en niet langer dan {MAX_LENGTH} tekens"
        return write_zinnen(f"'{slug}' is geen naam van een map onder plans: {rule}.", ask_bedoel(kebab(slug)))
    return None


def parse_jaar(text: str) -> int | None:
    """Return the year in a text such as ``2028``; None when it is none."""
    return int(text) if YEAR.fullmatch(text) else None


def parse_pad(text: str) -> tuple[int, str] | None:
    """Return the year and the programme of a path such as ``2026/gezondheid``; None when it is none."""
    match = _PAD.fullmatch(text)
    return (int(match[1]), match[2]) if match and is_kebab(match[2]) else None
