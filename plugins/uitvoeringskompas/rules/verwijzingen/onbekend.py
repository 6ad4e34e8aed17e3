"""The problem of a reference that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.zin import suggest

WHY = (
    "Een verwijzing naar iets wat er niet is, zou op de site nergens heen gaan. Daarom houdt dit het publiceren tegen."
)


def unknown(text: Tekst, code: str, sentence: str, known: Iterable[str], *, otherwise: str) -> Problem:
    """Return the problem: the sentence says what is missing where; the nearest known name or the advice follows."""
    message = f"{sentence} {suggest(text.waarde, known, otherwise=otherwise)}"
    return Problem(location=text.location, code=code, message=message, explanation=WHY)
