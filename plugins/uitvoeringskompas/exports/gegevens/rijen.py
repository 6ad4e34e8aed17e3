"""From plans to rows: every file and every thing in its lists has a key, and the key of what it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

from uitvoeringskompas.exports.gegevens.lijnen import Lijnen, list_lijnen
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.tabelopzet import SLEUTELS, SLEUTELSOORTEN, Kolomsoort, Plansoort, Stap, Tabelopzet
from uitvoeringskompas.vast import Vast, replace

Waarde: TypeAlias = str | int | Decimal | bool | tuple[str, ...] | None
"""What a cell says, of no format yet; None is what the plan does not speak about."""

LIJSTWAARDEN = "lijstwaarden"
_SOORTEN = {**SLEUTELSOORTEN, "nummer": Kolomsoort.GEHEEL}
LIJSTKOP = (*tuple(SLEUTELS)[:5], "tabel", "veld", "nummer", "waarde")


class Gegevensbron(Vast):
    """A file of the plans, whose it is, and under which key it is known."""

    record: Record
    kind: Plansoort
    sleutel: str
    boven: str
    publicatie: Publicatie
    dossier: Dossier | None = None

    @property
    def vast(self) -> tuple[Waarde, ...]:
        """Return what is the same in all rows from this file: publisher, year, programme, and whose words they are."""
        dossier, profiel = self.dossier, self.publicatie.profiel
        herkomst = dossier.herkomst if dossier else profiel.herkomst if profiel else None
        place = (dossier.jaar, dossier.id) if dossier else (None, None)
        return (self.publicatie.slug, *place, herkomst)


class Gegevenstabel(Vast):
    """A table of no format yet: its name, the names of its columns, and its rows, made when they are asked for.

    ``soorten`` tell what the cells of each column are.
    """

    naam: str
    kop: tuple[str, ...]
    soorten: tuple[Kolomsoort, ...]
    rijen: Iterable[tuple[Waarde, ...]]


def list_bestanden(publicatie: Publicatie) -> Iterator[Gegevensbron]:
    """Yield the files of a publisher: its own, then those of each programme."""
    slug = publicatie.slug
    own = (
        (Plansoort.PROFIEL, publicatie.profiel),
        (Plansoort.PARTIJEN, publicatie.partijenlijst),
        (Plansoort.INDICATOREN, publicatie.indicatorenlijst),
    )
    for kind, record in own:
        if record:
            yield Gegevensbron(record=record, kind=kind, sleutel=slug, boven="", publicatie=publicatie)
    for nota in publicatie.notas.values():
        key = f"{slug}#{Plansoort.NOTA}/{nota.id}"
        yield Gegevensbron(record=nota, kind=Plansoort.NOTA, sleutel=key, boven=slug, publicatie=publicatie)
    for dossier in publicatie.dossiers:
        yield from list_dossierbestanden(publicatie, dossier)


def list_dossierbestanden(publicatie: Publicatie, dossier: Dossier) -> Iterator[Gegevensbron]:
    """Yield the files in the folder of a programme."""
    key = f"{publicatie.slug}/{dossier.pad}"
    found: list[tuple[Plansoort, Record, str]] = [
        (Plansoort.INTERVENTIE, each, f"{key}/{each.id}") for each in dossier.interventies
    ]
    for verslag in dossier.eigen_verslagen:
        place = verslag.node.document.place
        found.append((place.kind, verslag, f"{key}#{place.kind}/{place.id}"))
    yield Gegevensbron(
        record=dossier.programma,
        kind=Plansoort.PROGRAMMA,
        sleutel=key,
        boven=publicatie.slug,
        publicatie=publicatie,
        dossier=dossier,
    )
    for kind, record, sleutel in found:
        yield Gegevensbron(record=record, kind=kind, sleutel=sleutel, boven=key, publicatie=publicatie, dossier=dossier)


def make_tabel(vorm: Tabelopzet, bestanden: Iterable[Gegevensbron]) -> Gegevenstabel:
    """Return the table of these files."""
    kop = (*SLEUTELS, *(kolom.naam for kolom in vorm.kolommen))
    soorten = (*_list_soorten(SLEUTELS), *(kolom.soort for kolom in vorm.kolommen))
    return Gegevenstabel(naam=vorm.naam, kop=kop, soorten=soorten, rijen=_list_rijen(vorm, bestanden))


def list_gevuld(opzetten: Iterable[Tabelopzet], bestanden: Sequence[Gegevensbron]) -> Iterator[Gegevenstabel]:
    """Yield the tables of these files that have a row, each with all of its rows."""
    for tabel in (*(make_tabel(each, bestanden) for each in opzetten), make_lijstwaarden(opzetten, bestanden)):
        rijen = tuple(tabel.rijen)
        if rijen:
            yield replace(tabel, rijen=rijen)


def make_lijstwaarden(vormen: Iterable[Tabelopzet], bestanden: Iterable[Gegevensbron]) -> Gegevenstabel:
    """Return the table of all fields that hold several values: a row for each value, with the key of its row."""
    rijen = _list_lijstwaarden(vormen, bestanden)
    return Gegevenstabel(naam=LIJSTWAARDEN, kop=LIJSTKOP, soorten=_list_soorten(LIJSTKOP), rijen=rijen)


def _list_soorten(namen: Iterable[str]) -> tuple[Kolomsoort, ...]:
    return tuple(_SOORTEN.get(naam, Kolomsoort.TEKST) for naam in namen)


def _list_rijen(vorm: Tabelopzet, bestanden: Iterable[Gegevensbron]) -> Iterator[tuple[Waarde, ...]]:
    paden = tuple(kolom.pad for kolom in vorm.kolommen)
    lijnen: dict[str, Lijnen] = {}
    for bestand, sleutel, boven, record in _find(vorm, bestanden):
        lijn = _find_lijn(vorm.ding, _value_at(record, ("id",)), bestand.publicatie, lijnen) if vorm.ding else None
        yield (sleutel, boven or None, *bestand.vast, lijn, *(_value_at(record, pad) for pad in paden))


def _list_lijstwaarden(vormen: Iterable[Tabelopzet], bestanden: Iterable[Gegevensbron]) -> Iterator[tuple[Waarde, ...]]:
    kept = tuple(bestanden)
    for vorm in vormen:
        kolommen = tuple(kolom for kolom in vorm.kolommen if kolom.veld.several)
        for bestand, sleutel, boven, record in _find(vorm, kept if kolommen else ()):
            for kolom in kolommen:
                values = enumerate(_value_at(record, kolom.pad) or (), start=1)
                place = (sleutel, boven or None, *bestand.vast[:3], vorm.naam, kolom.naam)
                yield from ((*place, nummer, each) for nummer, each in values)


def _find(vorm: Tabelopzet, bestanden: Iterable[Gegevensbron]) -> Iterator[tuple[Gegevensbron, str, str, Record]]:
    """Yield the things that a table tells of: the file, the key, the key of what it stands in, and the thing itself."""
    for bestand in bestanden:
        if bestand.kind is not vorm.kind:
            continue
        if not vorm.stappen:
            yield bestand, bestand.sleutel, bestand.boven, bestand.record
        for sleutel, boven, thing in _descend(bestand.record, bestand.sleutel, vorm.stappen) if vorm.stappen else ():
            yield bestand, sleutel, boven, thing


def _descend(record: Record, sleutel: str, stappen: tuple[Stap, ...]) -> Iterator[tuple[str, str, Record]]:
    stap, further = stappen[0], stappen[1:]
    for nummer, thing in enumerate(_value_at(record, stap.pad) or (), start=1):
        key = f"{sleutel}#{stap.label}/{thing.id if stap.has_id else nummer}"
        if further:
            yield from _descend(thing, key, further)
        else:
            yield key, sleutel, thing


def _value_at(record: Any, pad: tuple[str, ...]) -> Any:  # noqa: ANN401 - any field
    for key in pad:
        if record is None:
            return None
        record = getattr(record, key)
    return record


def _find_lijn(ding: str, thing_id: str, publicatie: Publicatie, lijnen: dict[str, Lijnen]) -> str | None:
    """Return the newest id of a thing; the families of a publisher are made at the first question."""
    if publicatie.slug not in lijnen:
        lijnen[publicatie.slug] = list_lijnen(publicatie)
    familie = lijnen[publicatie.slug][ding].get(thing_id)
    return familie.id if familie else None
