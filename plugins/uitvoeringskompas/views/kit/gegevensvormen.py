"""In which forms the data can be taken along: the one table that pages, OpenAPI and a catalogue of data follow.

``exports/gegevens`` has a maker for each of them. How many bytes a file has does not stand here: it is made when it is
written, and nobody makes it twice to know.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from uitvoeringskompas.views.kit.links import GEGEVENS, address_of_gegevens


class Gegevensbereik(StrEnum):
    """What one file is about."""

    PROGRAMMA = "programma"
    UITGEVER = "uitgever"
    TABEL = "tabel"
    """One table, with the rows of all publishers of the site."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Gegevensvorm:
    """A form of the data.

    No two forms for the same ``bereik`` have the same ``naam``. ``eind`` is how the address of a file ends; the tables
    of the site stand in the folder ``map``. ``mediatype`` is the type of the file as IANA knows it, ``inhoud`` that of
    the files in it when it is packed. ``kop`` is the head of the column in which links to such files stand, ``titel``
    is such a link, ``uitleg`` tells what is in it.
    """

    naam: str
    eind: str
    mediatype: str
    bereiken: frozenset[Gegevensbereik]
    kop: str
    titel: str
    uitleg: str
    inhoud: str = ""
    map: str = ""

    def address_of(self, slug: str, pad: str = "") -> str:
        """Return where the file of a publisher stands, or of one of its programmes (``<startjaar>/<programma>``)."""
        return f"{address_of_gegevens(slug, pad)}{self.eind}"

    def address_of_tabel(self, tabel: str) -> str:
        """Return where the file of a table of the whole site stands."""
        return f"{GEGEVENS}{self.map}/{tabel}{self.eind}"


CSV, ZIP, JSON = "text/csv", "application/zip", "application/json"
_VAN_IEMAND = frozenset({Gegevensbereik.PROGRAMMA, Gegevensbereik.UITGEVER})
_VAN_ALLEN = frozenset({Gegevensbereik.TABEL})
_LOS = "Losse tabellen"
VORMEN = (
    Gegevensvorm(
        naam="rekenblad",
        eind=".rekenblad.zip",
        mediatype=ZIP,
        inhoud=CSV,
        bereiken=_VAN_IEMAND,
        kop=_LOS,
        titel="Rekenblad (zip)",
        uitleg="Elke tabel als CSV voor een rekenblad in het Nederlands, bij elkaar gepakt.",
    ),
    Gegevensvorm(
        naam="csv",
        eind=".csv.zip",
        mediatype=ZIP,
        inhoud=CSV,
        bereiken=_VAN_IEMAND,
        kop=_LOS,
        titel="CSV (zip)",
        uitleg="Elke tabel als CSV voor programma’s (RFC 4180), bij elkaar gepakt.",
    ),
    Gegevensvorm(
        naam="json",
        eind=".json",
        mediatype=JSON,
        bereiken=frozenset({Gegevensbereik.PROGRAMMA}),
        kop="JSON",
        titel="JSON",
        uitleg="Het programma met zijn interventies en verslagen, voor programma’s. Met een schema.",
    ),
    Gegevensvorm(
        naam="json",
        eind=".json",
        mediatype=JSON,
        bereiken=frozenset({Gegevensbereik.UITGEVER}),
        kop="JSON",
        titel="JSON",
        uitleg="Profiel, partijen, cijfers en nota’s, en waar de programma’s staan. Voor programma’s, met een schema.",
    ),
    Gegevensvorm(
        naam="rekenblad",
        eind=".csv",
        mediatype=CSV,
        bereiken=_VAN_ALLEN,
        kop="Rekenblad",
        titel="Rekenblad",
        uitleg="Een tabel van de hele site als CSV voor een rekenblad in het Nederlands.",
        map="rekenblad",
    ),
    Gegevensvorm(
        naam="csv",
        eind=".csv",
        mediatype=CSV,
        bereiken=_VAN_ALLEN,
        kop="CSV",
        titel="CSV",
        uitleg="Een tabel van de hele site als CSV voor programma’s (RFC 4180).",
        map="tabellen",
    ),
)


def list_vormen(bereik: Gegevensbereik) -> Iterator[Gegevensvorm]:
    """Yield the forms for what a file is about, in the order in which people look for them."""
    return (vorm for vorm in VORMEN if bereik in vorm.bereiken)


def find_vorm(naam: str, bereik: Gegevensbereik) -> Gegevensvorm:
    """Return one form; raise ``StopIteration`` when there is no such form."""
    return next(vorm for vorm in list_vormen(bereik) if vorm.naam == naam)
