"""What a rule is: what it looks at, what it finds there, and what an editor then reads.

A module of rules ends with the table ``RULES``: its rules by their code. Who adds one writes a function and a line of
that table (and a case in ``tests/unit/rules/cases``); nothing else keeps a list of them. The words of a rule of the
guideline stand in ``schema/leidraad.yaml``, so there a line names the function alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeAlias, TypeVar

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.palet import Stijloordeel
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.vast import Vast, field

Subject = TypeVar("Subject")

DEAD = (
    "Een verwijzing naar iets wat er niet is, zou op de site nergens heen gaan. Daarom houdt dit het publiceren tegen."
)
"""Why a reference must lead somewhere."""


class Vondst(Vast):
    """One finding: a place, and the words that fill the braces in the message."""

    location: Location
    woorden: Mapping[str, object] = field(default_factory=dict)
    severity: Severity | None = None  # when it is not that of the rule


def find(location: Location, **woorden: object) -> Vondst:
    """Return a finding at this place."""
    return Vondst(location=location, woorden=woorden)


Check: TypeAlias = Callable[[Subject], Iterator[Vondst]]
"""Yields what is wrong in what it looks at."""

GuidelineCheck: TypeAlias = Callable[[Toets, Controle], Iterator[Vondst]]
"""Looks at one programme and yields what is not as the guideline says; numbers come from ``controle.drempel``."""


class GuidelineRule(Vast):
    """A check of the guideline with what it is ``over``: a check over nothing says neither that all is well nor not."""

    check: GuidelineCheck
    over: Callable[[Toets, Controle], object]


def about(over: Callable[[Toets], object], check: GuidelineCheck) -> GuidelineRule:
    """Return the rule that looks at these things of a programme."""
    return GuidelineRule(check=check, over=lambda toets, _controle: over(toets))


def always(_toets: Toets) -> bool:
    """Tell that a rule is about the programme itself, which is always there."""
    return True


class Rule(Vast, Generic[Subject]):
    """A check with its words: ``melding`` says what is wrong and how to mend it, ``waarom`` why that matters."""

    check: Check[Subject]
    melding: str
    waarom: str
    severity: Severity = Severity.FOUT

    def problems(self, code: str, subject: Subject) -> Iterator[Problem]:
        """Yield what the check finds, in words."""
        for vondst in self.check(subject):
            yield Problem(
                location=vondst.location,
                code=code,
                message=self.melding.format(**vondst.woorden),
                explanation=self.waarom,
                severity=vondst.severity or self.severity,
            )


class FileRule(Rule[Bestand]):
    """Looks at one file."""


class PublicatieRule(Rule[Publicatie]):
    """Looks at everything of one publisher."""


class StijlRule(Rule[Stijloordeel]):
    """Looks at what the house styles that pages wear come down to."""


class ReferenceRule(Rule[Tekst]):
    """Looks at one text of the type ``soort``.

    What may stand ``in_programma`` is nobody's to judge in a file whose programme has mistakes.
    """

    soort: object
    in_programma: bool = False
    waarom: str = DEAD
