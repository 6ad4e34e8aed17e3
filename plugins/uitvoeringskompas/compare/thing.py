"""The things that keep their identity from one state to the next: what is new, gone or changed is said of these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from uitvoeringskompas.model.record import Record


class ThingKind(StrEnum):
    """The kinds of thing that have an id of their own, in the order in which they are told."""

    PROFIEL = "profiel"
    NOTA = "nota"
    PROGRAMMA = "programma"
    PRIORITEIT = "prioriteit"
    DOEL = "doel"
    INTERVENTIE = "interventie"
    REGEL = "regel"  # a line of the budget
    PARTIJ = "partij"
    INDICATORENLIJST = "indicatorenlijst"  # what stands in indicatoren.yaml beside the indicators
    INDICATOR = "indicator"
    VOORTGANG = "voortgang"
    EVALUATIE = "evaluatie"


@dataclass(frozen=True, kw_only=True, slots=True)
class Thing:
    """One thing in one state.

    ``thuis`` is where it stands: ``2026/gezondheid``, the id of a nota, or empty for what belongs to the publisher.
    Within one ``reeks`` an id names one thing: the year, when a state holds the same interventie for several years.
    """

    soort: ThingKind
    id: str
    record: Record
    thuis: str = ""
    reeks: str = ""

    @property
    def pad(self) -> str:
        """Return the file in which it stands, relative to the plans."""
        return self.record.node.document.place.path

    @property
    def naam(self) -> str:
        """Return what it is called: its title or name, or else its id."""
        for veld in ("titel", "naam"):
            found = getattr(self.record, veld, None)
            if found:
                return str(found)
        return self.id
