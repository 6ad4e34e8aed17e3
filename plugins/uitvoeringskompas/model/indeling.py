"""Which gemeenten there were on which day: the codes of today, and those that ended since 2005.

The facts stand in ``schema/codelijsten/gemeente.yaml`` (today) and ``schema/herindelingen.yaml`` (with their sources:
CBS, RvIG, Staatsblad). Before 2005 nothing is known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.vast import Vast, Vraagbaak

FILE = "schema/herindelingen.yaml"
FIRST = 2005
"""The first year of which every change is known."""


class Herindelingssoort(StrEnum):
    """How a gemeente ended."""

    OPGEGAAN_IN = "opgegaan_in"  # in one that was there already
    SAMENGEVOEGD = "samengevoegd"  # with others, in a new one
    GESPLITST = "gesplitst"  # over several; none of them is "the" successor
    NAAMSWIJZIGING = "naamswijziging"  # the same area under another name and code


_EINDE = {
    Herindelingssoort.OPGEGAAN_IN: "ging op {dag} op in {namen}",
    Herindelingssoort.SAMENGEVOEGD: "ging op {dag} met andere gemeenten op in {namen}",
    Herindelingssoort.GESPLITST: "werd op {dag} verdeeld over {namen}",
    Herindelingssoort.NAAMSWIJZIGING: "heet sinds {dag} {namen}",
}


class Herindeling(Vast):
    """The end of one gemeente; ``datum`` is the first day on which its code no longer holds."""

    code: str
    naam: str
    datum: date
    soort: Herindelingssoort
    opvolgers: tuple[str, ...]  # codes
    nieuw: tuple[str, ...]  # the successors that began on that day


class Indeling(Vraagbaak):
    """The gemeenten of each day since 2005."""

    gemeenten: Codelijst  # of today
    herindelingen: tuple[Herindeling, ...]  # by day, then code; a bill that is no law yet is not in it

    def naam(self, code: str) -> str | None:
        """Return what the gemeente with this code is or was called; None for a code that is not known."""
        ended = self.einde(code)
        return self.gemeenten[code].naam if code in self.gemeenten else ended.naam if ended else None

    def einde(self, code: str | None) -> Herindeling | None:
        """Return how the gemeente with this code ended; None when it did not, or is not known."""
        return self._ended.get(code or "")

    def begin(self, code: str | None) -> date | None:
        """Return the day on which the gemeente with this code began; None when that was before 2005."""
        return self._began.get(code or "")

    def voorgangers(self, code: str | None) -> tuple[Herindeling, ...]:
        """Return the gemeenten that went into this one, wholly or for a part."""
        return tuple(found for found in self.herindelingen if code in found.opvolgers)

    def bestond(self, code: str, eerste: date, laatste: date) -> bool:
        """Tell whether there was a gemeente with this code on some day of this span; both days are included."""
        einde, begin = self.einde(code), self.begin(code)
        return (code in self.gemeenten or einde is not None) and not (
            (einde is not None and einde.datum <= eerste) or (begin is not None and begin > laatste)
        )

    def describe_einde(self, found: Herindeling) -> str:
        """Return how a gemeente ended, as the rest of a sentence: "ging op 1 januari 2005 op in Deventer"."""
        namen = write_opsomming(self.naam(code) or code for code in found.opvolgers)
        return _EINDE[found.soort].format(dag=write_datum(found.datum), namen=namen)

    @cached_property
    def _ended(self) -> Mapping[str, Herindeling]:
        return {found.code: found for found in self.herindelingen}

    @cached_property
    def _began(self) -> Mapping[str, date]:
        return {code: found.datum for found in self.herindelingen for code in found.nieuw}


def make_indeling(gemeenten: Codelijst, text: str) -> Indeling:
    """Return which gemeenten there were, from the YAML of what changed; raise ValueError when it is not readable."""
    parsed = parse(text, FILE)
    found = parsed.data.get("herindelingen") if isinstance(parsed.data, dict) else None
    if parsed.problems or not isinstance(found, list):
        raise ValueError(f"{FILE}: {[str(problem) for problem in parsed.problems]}")
    facts = (each for each in found if isinstance(each, dict) and "stand" not in each)
    herindelingen = tuple(map(_make_herindeling, facts))
    return Indeling(
        gemeenten=gemeenten,
        herindelingen=tuple(sorted(herindelingen, key=lambda each: (each.datum, each.code))),
    )


def _make_herindeling(entry: Mapping[str, object]) -> Herindeling:
    return Herindeling(
        code=str(entry["code"]),
        naam=str(entry["naam"]),
        datum=date.fromisoformat(str(entry["datum"])),
        soort=Herindelingssoort(str(entry["soort"])),
        opvolgers=_codes(entry["opvolgers"]),
        nieuw=_codes(entry.get("nieuw", [])),
    )


def _codes(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()
