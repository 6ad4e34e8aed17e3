"""What is told about a message by its code: why it is there and how to mend what it is about."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.vast import Vast

MELDINGEN_FILE = "schema/meldingen.yaml"


class Meldinguitleg(Vast):
    """Why there is a message with this code, and how to mend what it is about."""

    code: str
    waarom: str
    herstel: str


def make_meldingen(text: str) -> Mapping[str, Meldinguitleg]:
    """Return them by code; raise ValueError when the file is not what our own tests promise."""
    parsed = parse(text, MELDINGEN_FILE)
    entries = parsed.data if isinstance(parsed.data, list) else []
    found = [
        Meldinguitleg(code=str(entry["code"]), waarom=str(entry["waarom"]), herstel=str(entry["herstel"]))
        for entry in entries
        if isinstance(entry, dict)
    ]
    if parsed.problems or not found:
        raise ValueError(f"{MELDINGEN_FILE}: {[str(problem) for problem in parsed.problems]}")
    return {melding.code: melding for melding in found}
