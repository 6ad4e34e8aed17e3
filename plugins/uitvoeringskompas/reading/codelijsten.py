"""The closed lists of codes, read with the same strict reader as the plans."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from uitvoeringskompas import resources
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.positions import Value


@dataclass(frozen=True, kw_only=True, slots=True)
class CodelijstItem:
    """One code: how it is called, what it means, and the letter that some lists give it."""

    code: str
    naam: str
    uitleg: str = ""
    letter: str = ""


@cache
def codelijst(naam: str) -> tuple[CodelijstItem, ...]:
    """Return a code list in its own order; raise ValueError when the list is not what our own tests promise."""
    file = f"schema/codelijsten/{naam}.yaml"
    parsed = parse(resources.codelijst_text(naam), file)
    if parsed.problems or not isinstance(parsed.data, list):
        raise ValueError(f"{file}: {[str(problem) for problem in parsed.problems]}")
    return tuple(_item(entry, file) for entry in parsed.data)


def _item(entry: Value, file: str) -> CodelijstItem:
    if not isinstance(entry, dict) or not {"code", "naam"} <= entry.keys():
        raise ValueError(f"{file}: {entry!r} has no code and naam")
    return CodelijstItem(
        code=str(entry["code"]),
        naam=str(entry["naam"]),
        uitleg=str(entry.get("uitleg") or ""),
        letter=str(entry.get("letter") or ""),
    )


@cache
def codelijst_naam(naam: str, code: str) -> str:
    """Return how a code is called; the code itself when the list does not know it."""
    return next((item.naam for item in codelijst(naam) if item.code == code), code)
