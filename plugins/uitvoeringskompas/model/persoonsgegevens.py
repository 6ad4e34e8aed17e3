"""By which words and numbers a text is seen to be about one person: the lists of a file, which tells their sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.vast import Vraagbaak

FILE = "schema/persoonsgegevens.yaml"


class Persoonslijsten(Vraagbaak):
    """The lists of ``schema/persoonsgegevens.yaml``, each by its own name; that file tells what is in them."""

    telefoon: str
    privedomeinen: frozenset[str]
    mailboxwoorden: frozenset[str]
    straatuitgangen: tuple[str, ...]
    woont: tuple[str, ...]
    persoon: tuple[str, ...]
    gebouw: tuple[str, ...]
    geboren: tuple[str, ...]
    groep: tuple[str, ...]
    bsn: tuple[str, ...]
    ander_nummer: tuple[str, ...]
    ander_veld: frozenset[str]

    @cached_property
    def straat(self) -> str:
        """Return a pattern for the end of the name of a street."""
        return "|".join(map(re.escape, self.straatuitgangen))


def make_persoonslijsten(text: str) -> Persoonslijsten:
    """Return the lists; raise ValueError when the file is not what our own tests promise."""
    parsed = parse(text, FILE)
    data = parsed.data if isinstance(parsed.data, dict) else {}
    if parsed.problems or not data:
        raise ValueError(f"{FILE}: {[str(problem) for problem in parsed.problems]}")
    return Persoonslijsten(
        telefoon="".join(_words(data["telefoon"])),
        privedomeinen=frozenset(_words(data["privedomeinen"])),
        mailboxwoorden=frozenset(_words(data["mailboxwoorden"])),
        straatuitgangen=tuple(_words(data["straatuitgangen"])),
        woont=tuple(_words(data["woont"])),
        persoon=tuple(_words(data["persoon"])),
        gebouw=tuple(_words(data["gebouw"])),
        geboren=tuple(_words(data["geboren"])),
        groep=tuple(_words(data["groep"])),
        bsn=tuple(_words(data["bsn"])),
        ander_nummer=tuple(_words(data["ander_nummer"])),
        ander_veld=frozenset(_words(data["ander_veld"])),
    )


def _words(value: Value) -> Iterator[str]:
    """Yield the words of a list, whatever groups they stand in; the sources of a group are for who reads the file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _words(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key != "bronnen":
                yield from _words(item)
