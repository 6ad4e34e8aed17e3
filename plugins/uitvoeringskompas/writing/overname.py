"""What stands in a file that is taken over from a public document: who did it and when, from what, and no more."""

from __future__ import annotations

from uitvoeringskompas.reading.surprises import NOT_YET
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.names import slug_of
from uitvoeringskompas.writing.notation import written

OPENBAAR = "openbare_bron"
LONGEST_ID = 40


class Overname(Vast):
    """Who took something over, on which day, from which document, and where that can be read.

    What is not known waits as dots, which nothing publishes.
    """

    door: str | None
    op: str
    bron: str | None
    url: str | None

    def in_profile(self) -> dict[str, str]:
        """Return the fields of a profile that tell so; its programmes have the same unless they say otherwise."""
        return {
            "herkomst": OPENBAAR,
            "overgenomen_door": self.door or NOT_YET,
            "overgenomen_op": self.op,
            "bronnen": self._source(),
        }

    def in_programme(self) -> dict[str, str]:
        """Return the fields of a programme that tell so: what is not typed is as in the profile."""
        told = {"herkomst": OPENBAAR, "overgenomen_op": self.op}
        if self.door:
            told["overgenomen_door"] = self.door
        return {**told, "bronnen": self._source()} if self.bron or self.url else told

    def _source(self) -> str:
        kenmerk = slug_of(self.bron or "")[:LONGEST_ID].strip("-") or "bron"
        lines = [f"- id: {kenmerk}", f"  titel: {_written(self.bron)}", f"  url: {_written(self.url)}"]
        return "".join(f"\n  {line}" for line in lines)


def _written(text: str | None) -> str:
    return written(text) if text else NOT_YET
