"""A reference that leads nowhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from uitvoeringskompas.model.afkomst import AFKOMST
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.rule import Vondst, find
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest

TO_ITS_OWN_KIND = frozenset({*AFKOMST, "onder", "onderdeel_van", "opvolger", "bouwt_voort_op"})
"""Keys that name another thing of the same kind."""


def find_unknown(text: Tekst, known: Collection[str], *, otherwise: str, **woorden: object) -> Iterator[Vondst]:
    """Find a reference to a name that is not known; ``advies`` asks for the nearest one, or is the other advice."""
    if text.waarde not in known:
        others = [name for name in known if name != _itself(text)]
        advies = ask_bedoelde(find_nearest(text.waarde, others)) or otherwise
        yield find(text.location, id=text.waarde, advies=advies, **woorden)


def _itself(text: Tekst) -> str | None:
    """Return the name of the thing that holds the reference, where that would be a circle."""
    if text.key not in TO_ITS_OWN_KIND:
        return None
    dossier = text.bestand.dossier
    if dossier is not None and text.record is dossier.programma:
        return dossier.pad
    own: str | None = getattr(text.record, "id", None)
    return own
