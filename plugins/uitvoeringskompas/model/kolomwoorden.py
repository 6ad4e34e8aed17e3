"""What gemeenten write above the columns of their tables, and what such a column then holds."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.vast import Vast, Vraagbaak

KOLOMMEN_FILE = "schema/kolommen.yaml"


class Celvorm(StrEnum):
    """How a cell of a column is read."""

    TEKST = "tekst"
    LIJST = "lijst"
    NUMMER = "nummer"
    BEDRAG = "bedrag"
    PLANNING = "planning"
    BEGIN = "begin"
    EIND = "eind"
    PARTIJEN = "partijen"
    NAMEN = "namen"
    KEUZE = "keuze"
    KEUZES = "keuzes"
    CIJFER = "cijfer"


class Kolomwoord(Vast):
    """What a column may mean: how it is called, how its cells are read, and what stands above it.

    ``lijst`` is the code list that a choice comes from; empty for any other form.
    """

    betekenis: str
    naam: str
    vorm: Celvorm
    lijst: str
    koppen: tuple[str, ...]


class Tabelonderwerp(Vast):
    """What the rows of a sheet may be about; ``kolommen`` by their meaning."""

    onderwerp: str
    naam: str
    bladen: tuple[str, ...]
    kolommen: Mapping[str, Kolomwoord]


class Kolomwoorden(Vraagbaak):
    """All of ``schema/kolommen.yaml``, which tells what is in it; ``tussenkoppen`` are a word and a meaning each."""

    onderwerpen: Mapping[str, Tabelonderwerp]
    tussenkoppen: tuple[tuple[str, str], ...]
    totalen: tuple[str, ...]
    onderschriften: tuple[str, ...]

    def kolom(self, onderwerp: str, betekenis: str) -> Kolomwoord | None:
        """Return what is known of a meaning; None when there is no such subject or meaning."""
        found = self.onderwerpen.get(onderwerp)
        return found.kolommen.get(betekenis) if found else None


def make_kolomwoorden(text: str) -> Kolomwoorden:
    """Return the words; raise ValueError when the file is not what our own tests promise."""
    parsed = parse(text, KOLOMMEN_FILE)
    data = parsed.data if isinstance(parsed.data, dict) else {}
    if parsed.problems or not data:
        raise ValueError(f"{KOLOMMEN_FILE}: {[str(problem) for problem in parsed.problems]}")
    onderwerpen = (_onderwerp(entry) for entry in _entries(data["onderwerpen"]))
    return Kolomwoorden(
        onderwerpen={each.onderwerp: each for each in onderwerpen},
        tussenkoppen=tuple(
            (woord, str(entry["betekenis"]))
            for entry in _entries(data["tussenkoppen"])
            for woord in _words(entry["woorden"])
        ),
        totalen=_words(data["totalen"]),
        onderschriften=_words(data["onderschriften"]),
    )


def _onderwerp(entry: Mapping[str, Value]) -> Tabelonderwerp:
    kolommen = (_kolom(each) for each in _entries(entry["kolommen"]))
    return Tabelonderwerp(
        onderwerp=str(entry["onderwerp"]),
        naam=str(entry["naam"]),
        bladen=_words(entry["bladen"]),
        kolommen={kolom.betekenis: kolom for kolom in kolommen},
    )


def _kolom(entry: Mapping[str, Value]) -> Kolomwoord:
    return Kolomwoord(
        betekenis=str(entry["betekenis"]),
        naam=str(entry["naam"]),
        vorm=Celvorm(str(entry["vorm"])),
        lijst=str(entry.get("lijst") or ""),
        koppen=_words(entry["koppen"]),
    )


def _entries(value: Value) -> tuple[Mapping[str, Value], ...]:
    return tuple(entry for entry in value if isinstance(entry, dict)) if isinstance(value, list) else ()


def _words(value: Value) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()
