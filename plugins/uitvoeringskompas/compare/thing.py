"""The things that keep their identity from one state to the next: what is new, gone or changed is said of these."""

from __future__ import annotations

from enum import StrEnum

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.vast import Vast


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


class Thing(Vast):
    """One thing in one state.

    ``home`` is where it stands: ``2026/gezondheid``, the id of a nota, or empty for what belongs to the publisher.
    Within one ``series`` an id names one thing: the year, when a state holds the same interventie for several years.
    """

    kind: ThingKind
    id: str
    record: Record
    home: str = ""
    series: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Return what names it among the things of its kind in one state, wherever it stands."""
        return self.id, self.series

    @property
    def path(self) -> str:
        """Return the file in which it stands, relative to the plans."""
        return self.record.node.document.place.path

    @property
    def name(self) -> str:
        """Return what it is called, or else its id."""
        names = (getattr(self.record, key) for key in self.record.shape.naam)
        return next((str(name) for name in names if name), self.id)
