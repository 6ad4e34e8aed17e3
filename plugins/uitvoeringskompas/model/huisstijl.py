"""The looks of a publisher, or of the site as a whole: logo, colours, letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.reading.bijlage import Bijlage
from uitvoeringskompas.vast import Vast


class Huisstijl(Record):
    """What a publisher chose for its own pages; files are named by their path from the file that names them."""

    logo: str | None = None
    favicon: str | None = None
    accent: str | None = None  # "#rrggbb"
    tweede_kleur: str | None = None  # "#rrggbb"
    lettertype: str | None = None  # a name, or a file
    website: str | None = None
    voettekst: str | None = None
    tokens: str | None = None

    @property
    def bijlagen(self) -> Mapping[str, Bijlage]:
        """Return the files that are named, by key; none when the plans were not read from a folder."""
        return self.node.document.bijlagen


class Stijlbestand(Vast):
    """A file that a house style names under a key."""

    stijl: Huisstijl
    key: str
    bijlage: Bijlage


def find_bestand(stijlen: Iterable[Huisstijl], key: str) -> Stijlbestand | None:
    """Return the file under a key that one of these styles names; the last style goes first."""
    found = [
        Stijlbestand(stijl=stijl, key=key, bijlage=stijl.bijlagen[key]) for stijl in stijlen if key in stijl.bijlagen
    ]
    return found[-1] if found else None
