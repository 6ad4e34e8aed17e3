"""Mail addresses of one person: with a name before the @, or at a domain of people at home behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.model.persoonsgegevens import Persoonslijsten
from uitvoeringskompas.rules.persoon.spoor import Spoor

ADDRESS = re.compile(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""Looked for once per word, not once per letter: else a field of 20,000 letters takes seconds."""


def find_personal(tekst: str, lijsten: Persoonslijsten) -> Iterator[Spoor]:
    """Find addresses that look like first name (or initials) and surname. Guideline A16."""
    for spoor in _addresses(tekst):
        if is_personal(spoor.woorden, lijsten):
            yield spoor


def find_private(tekst: str, lijsten: Persoonslijsten) -> Iterator[Spoor]:
    """Find the other addresses at a domain where people have theirs at home."""
    for spoor in _addresses(tekst):
        if not is_personal(spoor.woorden, lijsten) and is_private(spoor.woorden, lijsten):
            yield spoor


def is_personal(address: str, lijsten: Persoonslijsten) -> bool:
    """Tell whether an address looks like first name (or initials) and surname."""
    words = re.split(r"[._]", address.partition("@")[0].casefold())
    if len(words) < 2 or not all(word.isalpha() for word in words):
        return False
    return not lijsten.mailboxwoorden.intersection(words)


def is_private(address: str, lijsten: Persoonslijsten) -> bool:
    """Tell whether an address is at such a domain, or at a name of somebody's own below it."""
    parts = address.partition("@")[2].casefold().split(".")
    return any(".".join(parts[start:]) in lijsten.privedomeinen for start in range(len(parts) - 1))


def _addresses(tekst: str) -> Iterator[Spoor]:
    if "@" in tekst:
        for match in ADDRESS.finditer(tekst):
            domain = match[0].partition("@")[2]
            yield Spoor(woorden=match[0], getoond=f"{match[0][0]}…@{domain}")
