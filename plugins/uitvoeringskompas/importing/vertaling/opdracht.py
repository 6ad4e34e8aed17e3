"""Where a table goes: the programme, what is known there, and what earlier imports made."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.importing.duiding import Achtergrond
from uitvoeringskompas.importing.herkomst import Importherkomst
from uitvoeringskompas.importing.vertaling.boek import Boek
from uitvoeringskompas.importing.vertaling.namen import Namen
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.vast import Vast, field


class Opdracht(Vast):
    """What is known before a row is read.

    ``pad`` is ``<jaar>/<programma>``; ``bezet`` are, for each kind of thing, the ids that something has already, and
    for ``interventies`` those that another programme of the same year has.
    """

    knowledge: Knowledge
    bestand: str
    pad: str
    achtergrond: Achtergrond
    herkomst: Importherkomst
    bezet: Mapping[str, frozenset[str]]

    @property
    def programma(self) -> str:
        """Return the file of the programme."""
        return f"{self.pad}/programma.yaml"

    @property
    def langst(self) -> int:
        """Return how many characters a name or another line of text may have, as the schemas say of a title."""
        langst = self.knowledge.register.velden[Kind.INTERVENTIE, "titel"].langst
        if langst is None:
            raise ValueError("a title of any length")
        return langst


class Vertaalwerk(Vast):
    """What all rows share while they are translated: the account, and the ids of what they name."""

    opdracht: Opdracht
    boek: Boek
    namen: Mapping[str, Namen]
    posten: set[tuple[str, int]] = field(default_factory=set)
    """The lines of the budget so far: the id and the year of each."""
