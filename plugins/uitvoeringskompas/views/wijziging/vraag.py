"""The question to an editor whether two things with nearly one title are the same thing."""

from __future__ import annotations

from uitvoeringskompas.compare.vraag import Vraag, list_vragen
from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.taal.zin import lower_first, quote
from uitvoeringskompas.views.wijziging.zin import WOORD, Verteller


def write_vragen(verteller: Verteller) -> tuple[str, ...]:
    """Return the questions that only an editor can answer; a reader's page does not ask them."""
    found = list_vragen(verteller.vergelijking.pairs, verteller.naamgever.title_thing)
    return tuple(_write(verteller, each) for each in found)


def _write(verteller: Verteller, vraag: Vraag) -> str:
    states = verteller.vergelijking
    woord = lower_first(WOORD[vraag.after.kind])
    one, other = (quote(verteller.naamgever.name_thing(thing)) for thing in (vraag.after, vraag.before))
    asked = f"Is {woord} {one} in {states.after.name} hetzelfde als {other} in {states.before.name}?"
    if isinstance(vraag.after.record, Herleidbaar):
        return f"{asked} Schrijf dan “was: {vraag.before.id}” bij {quote(vraag.after.id)}."
    return f"{asked} Geef die dan overal hetzelfde kenmerk: {quote(vraag.before.id)}."
