"""The complete examples of the guide: the plans of a gemeente that does not exist, with every kind of file in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from uitvoeringskompas.reading.kinds import Kind, place_of

MAP = "content/voorbeelden/plans/"
"""Where they stand among the templates, in folders as in real plans."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Voorbeeld:
    """One example: its path in the plans, its kind of file, and its text as somebody would type it."""

    pad: str
    kind: Kind
    tekst: str

    @property
    def naam(self) -> str:
        """Return the name of the file, without its folders."""
        return PurePosixPath(self.pad).name


def list_voorbeelden(templates: Mapping[str, str]) -> Iterator[Voorbeeld]:
    """Yield every example by its path; they come along with the templates, in whose folder they are installed."""
    for name in sorted(templates):
        place = place_of(tuple(name.removeprefix(MAP).split("/"))) if name.startswith(MAP) else None
        if place:
            yield Voorbeeld(pad=place.path, kind=place.kind, tekst=templates[name])
