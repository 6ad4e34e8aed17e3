"""The rule by which a figure is judged, as data: questions in an order, of which the first that is answered decides."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.record import Record


class Koersbron(Record):
    """A method of others that the rule was made after, and what was taken from it."""

    id: str
    titel: str
    gebruikt: str
    uitgever: str = ""
    url: str = ""


class Koersstap(Record):
    """A question about a figure and what is said when the answer is yes.

    ``vorm`` says which function finds the answer, ``als`` and ``waarom`` tell a reader about it. ``reden`` is why
    nothing can be said, as a part of a sentence, with places between braces for what is known; ``wacht`` tells that a
    later figure may say it.
    """

    vorm: str
    als: str
    uitkomst: Code  # koers
    waarom: str
    drempel: Decimal = Decimal(0)  # in percent
    reden: str = ""
    wacht: bool = False
    bronnen: tuple[str, ...] = ()


class Koersregel(Record):
    """The whole rule; ``anders`` is what is said when no question decides."""

    bronnen: tuple[Koersbron, ...]
    stappen: tuple[Koersstap, ...]
    anders: Code  # koers

    def bronnen_of(self, stap: Koersstap) -> tuple[Koersbron, ...]:
        """Return the sources of a question."""
        return tuple(bron for bron in self.bronnen if bron.id in stap.bronnen)
