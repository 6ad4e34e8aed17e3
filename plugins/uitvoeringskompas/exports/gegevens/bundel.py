"""The tables of one programme or publisher in one packed file; the same tables are the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.exports.gegevens.csvvorm import Csvvorm, write_csv
from uitvoeringskompas.exports.gegevens.leesmij import write_leesmij
from uitvoeringskompas.exports.gegevens.onderwerp import Gegevensonderwerp
from uitvoeringskompas.exports.gegevens.rijen import Gegevenstabel, list_gevuld
from uitvoeringskompas.packing import pack

LEESMIJ = "leesmij.txt"


def pack_tabellen(vorm: Csvvorm, onderwerp: Gegevensonderwerp) -> bytes:
    """Return every table that has a row, with a text that says what they are."""
    kept = tuple(onderwerp.list_bestanden())
    leesmij = f"{vorm.begin}{write_leesmij(onderwerp, vorm.naam)}"
    return pack(_list_files(leesmij, list_gevuld(onderwerp.opzetten, kept), vorm))


def _list_files(leesmij: str, tabellen: Iterable[Gegevenstabel], vorm: Csvvorm) -> Iterator[tuple[str, str]]:
    yield LEESMIJ, leesmij.replace("\n", "\r\n")
    for tabel in tabellen:
        yield f"{tabel.naam}.csv", write_csv(vorm, tabel)
