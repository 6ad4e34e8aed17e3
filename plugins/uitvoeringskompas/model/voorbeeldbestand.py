"""The complete examples of the guide: the plans of a gemeente that does not exist, with every kind of file in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.vast import Vast

MAP = "content/voorbeelden/plans/"
"""Where they stand among the templates, in folders as in real plans."""


class Voorbeeldbestand(Vast):
    """One example: its path in the plans, its kind of file, and its text as somebody would type it."""

    pad: str
    kind: Kind
    tekst: str

    @property
    def naam(self) -> str:
        """Return the name of the file, without its folders."""
        return self.pad.rpartition("/")[2]


def list_voorbeelden(templates: Mapping[str, str]) -> Iterator[Voorbeeldbestand]:
    """Yield every example by its path; they come along with the templates, in whose folder they are installed."""
    for name in sorted(templates):
        place = place_of(tuple(name.removeprefix(MAP).split("/"))) if name.startswith(MAP) else None
        if place:
            yield Voorbeeldbestand(pad=place.path, kind=place.kind, tekst=templates[name])
