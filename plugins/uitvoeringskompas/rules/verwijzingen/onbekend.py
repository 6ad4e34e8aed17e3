"""The problem of a reference that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest

WHY = (
    "Een verwijzing naar iets wat er niet is, zou op de site nergens heen gaan. Daarom houdt dit het publiceren tegen."
)


TO_ITS_OWN_KIND = frozenset(
    {"was", "vervangt", "afgesplitst_van", "onder", "onderdeel_van", "opvolger", "bouwt_voort_op"}
)
"""Keys that name another thing of the same kind."""


def unknown(text: Tekst, code: str, sentence: str, known: Iterable[str], *, otherwise: str) -> Problem:
    """Return the problem: the sentence says what is missing where; the nearest known name or the advice follows."""
    others = [name for name in known if name != _itself(text)]
    message = f"{sentence} {ask_bedoelde(find_nearest(text.waarde, others)) or otherwise}"
    return Problem(location=text.location, code=code, message=message, explanation=WHY)


def _itself(text: Tekst) -> str | None:
    """Return the name of the thing that holds the reference, where that would be a circle."""
    if text.key not in TO_ITS_OWN_KIND:
        return None
    dossier = text.bestand.dossier
    if dossier is not None and text.record is dossier.programma:
        return dossier.pad
    own: str | None = getattr(text.record, "id", None)
    return own
