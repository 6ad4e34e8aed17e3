"""In which forms the data can be taken along: the one table that pages, OpenAPI and a catalogue of data follow.

``exports/gegevens`` has a maker for each of them. How many bytes a file has does not stand here: it is made when it is
written, and nobody makes it twice to know.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.links import GEGEVENS, address_of_gegevens


class Gegevensbereik(StrEnum):
    """What one file is about."""

    PROGRAMMA = "programma"
    UITGEVER = "uitgever"
    TABEL = "tabel"
    """One table, with the rows of all publishers of the site."""
    SITE = "site"
    """Every table of all publishers of the site."""


class Gegevensvorm(Vast):
    """A form of the data.

    No two forms for the same ``bereik`` have the same ``naam``. ``eind`` is how the address of a file ends; the tables
    of the site stand in the folder ``map``. ``mediatype`` is the type of the file as IANA knows it, ``inhoud`` that of
    the files in it when it is packed. ``kop`` is the head of the column in which links to such files stand, ``titel``
    is such a link, ``uitleg`` tells what is in it. A site makes one with an ``extra`` only when it is asked for that,
    and a workbook of the whole site (``SITEBOEK``) when everything fits in one.
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
    extra: str = ""

    def address_of(self, slug: str, pad: str = "") -> str:
        """Return where the file of a publisher stands, or of one of its programmes (``<startjaar>/<programma>``)."""
        return f"{address_of_gegevens(slug, pad)}{self.eind}"

    def address_of_tabel(self, tabel: str) -> str:
        """Return where the file of a table of the whole site stands."""
        return f"{GEGEVENS}{self.map}/{tabel}{self.eind}"

    @property
    def address_of_alles(self) -> str:
        """Return where the file with all tables of the whole site stands."""
        return f"{GEGEVENS}{ALLES}{self.eind}"


CSV, ZIP, JSON = "text/csv", "application/zip", "application/json"
_VAN_IEMAND = frozenset({Gegevensbereik.PROGRAMMA, Gegevensbereik.UITGEVER})
_VAN_ALLEN = frozenset({Gegevensbereik.TABEL})
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
ALLES = "alles"
"""How a file with all of a site is called."""
REKENBOEKEN, PARQUET, SITEBOEK = "rekenboeken", "parquet", "siteboek"
EXTRA_VORMEN = frozenset({REKENBOEKEN, PARQUET})
"""What a site may be asked for besides the forms that every one has: a workbook for each programme, and Parquet."""
MOST_IN_BOEK = 1_048_575
"""A workbook of a whole site is made of at most so many keys and values.

So many rows a sheet has below its head. A row holds at least one value of a file, so every table fits, without counting
its rows. It is also about what opens within seconds: LibreOffice needs 4 of them and 300 MB for a workbook of a million
and a half filled cells, which is what so many keys and values become.
"""
_BOEK, _LOS = "Alles in één bestand", "Losse tabellen"
_BLADEN = "Alle tabellen als bladen in één bestand, met uitleg bij elke kolom."


def _list_boeken(bereik: Gegevensbereik, extra: str = "") -> tuple[Gegevensvorm, ...]:
    kinds = (("xlsx", XLSX, "Excel (xlsx)"), ("ods", ODS, "LibreOffice (ods)"))
    return tuple(
        Gegevensvorm(
            naam=naam,
            eind=f".{naam}",
            mediatype=mediatype,
            bereiken=frozenset({bereik}),
            kop=_BOEK,
            titel=titel,
            uitleg=_BLADEN,
            extra=extra,
        )
        for naam, mediatype, titel in kinds
    )


VORMEN = (
    *_list_boeken(Gegevensbereik.UITGEVER),
    *_list_boeken(Gegevensbereik.PROGRAMMA, REKENBOEKEN),
    *_list_boeken(Gegevensbereik.SITE, SITEBOEK),
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
    Gegevensvorm(
        naam="parquet",
        eind=".parquet",
        mediatype="application/vnd.apache.parquet",
        bereiken=_VAN_ALLEN,
        kop="Parquet",
        titel="Parquet",
        uitleg="Een tabel van de hele site met de soort van elke kolom, voor wie met veel rijen rekent.",
        map="parquet",
        extra=PARQUET,
    ),
)


def add_siteboek(extra: frozenset[str], omvang: int) -> frozenset[str]:
    """Return these extras, and that of a workbook of the whole site when its keys and values (``omvang``) fit in it."""
    return extra | {SITEBOEK} if omvang <= MOST_IN_BOEK else extra - {SITEBOEK}


def list_vormen(bereik: Gegevensbereik, extra: Collection[str] = ()) -> Iterator[Gegevensvorm]:
    """Yield the forms for what a file is about, in the order in which people look for them.

    Of those that not every site has, only what belongs to these extras.
    """
    return (vorm for vorm in VORMEN if bereik in vorm.bereiken and (not vorm.extra or vorm.extra in extra))


def find_vorm(naam: str, bereik: Gegevensbereik) -> Gegevensvorm:
    """Return one form; raise ``StopIteration`` when there is no such form."""
    return next(vorm for vorm in VORMEN if bereik in vorm.bereiken and vorm.naam == naam)
