"""Figures that cannot be: bounds in the wrong order, a value outside them, a measuring period that does not exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from uitvoeringskompas.model.cijfer import Bereik, Cijfer, Meetjaar
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Meting, Nulmeting
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.model.voortgang import InterventieVoortgang
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.rules.samenhang.velden import not_both
from uitvoeringskompas.taal.getal import write_getal

CIJFERS: tuple[type[Cijfer], ...] = (Meting, Nulmeting, ResultaatEvaluatie, Realisatie)
BEREIKEN: tuple[type[Bereik], ...] = (InterventieVoortgang, InterventieEvaluatie)
KEYS = ("ondergrens", "waarde", "bovengrens")
KEYS_VAN_BEREIK = ("bereik_ondergrens", "bereik", "bereik_bovengrens")


def check_grenzen(bestand: Bestand) -> Iterator[Vondst]:
    """Check that the lower bound is not above the value or the upper bound, nor the value above that."""
    for record, keys in _bounded(bestand):
        known = [(key, value) for key in keys if (value := getattr(record, key)) is not None]
        for (laag, laagste), (hoog, hoogste) in pairwise(known):
            if laagste > hoogste:
                yield find(record.location_of(hoog), **_words(laag, laagste, hoog, hoogste))


def _words(laag: str, laagste: Decimal, hoog: str, hoogste: Decimal) -> dict[str, str]:
    return {"laag": laag, "laagste": write_getal(laagste), "hoog": hoog, "hoogste": write_getal(hoogste)}


def _bounded(bestand: Bestand) -> Iterator[tuple[Record, tuple[str, ...]]]:
    for kind in CIJFERS:
        yield from ((record, KEYS) for record in bestand.all_of(kind))
    for each in BEREIKEN:
        yield from ((record, KEYS_VAN_BEREIK) for record in bestand.all_of(each))


def check_betrouwbaarheid(bestand: Bestand) -> Iterator[Vondst]:
    """Check that who says how sure the bounds are gives both of them."""
    for kind in CIJFERS:
        for record in bestand.all_of(kind):
            if record.betrouwbaarheid is not None and None in {record.ondergrens, record.bovengrens}:
                yield find(record.location_of("betrouwbaarheid"))


def check_meetjaar(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a measuring period runs into the next year, and that a mean is about years in their order."""
    for kind in (Meting, Nulmeting, ResultaatEvaluatie):
        for record in bestand.all_of(kind):
            meetjaar: Meetjaar | None = record.meetjaar  # type: ignore[attr-defined] # each of the three has one
            if meetjaar and not meetjaar.is_possible:
                yield find(record.location_of("meetjaar"), meetjaar=str(meetjaar))


RULES: Mapping[str, FileRule] = {
    "grenzen-omgekeerd": FileRule(
        check=check_grenzen,
        melding='"{laag}" ({laagste}) is hoger dan "{hoog}" ({hoogste}). Verbeter één van de twee.',
        waarom="Een waarde ligt tussen haar ondergrens en haar bovengrens.",
    ),
    "grenzen-onvolledig": FileRule(
        check=check_betrouwbaarheid,
        melding='Bij "betrouwbaarheid" horen twee grenzen. Vul "ondergrens" en "bovengrens" allebei in.',
        waarom="Anders weet een lezer niet waar de zekerheid over gaat.",
    ),
    "bereik-en-geen-bereik": FileRule(
        check=not_both("bereik", "geen_bereik", of=BEREIKEN),
        melding='Hier staan "bereik" en "geen_bereik" allebei. Laat er één staan.',
        waarom="Onbekend is iets anders dan nul. Door de reden te noemen weet een lezer waarom er geen aantal is.",
    ),
    "meetjaar-bestaat-niet": FileRule(
        check=check_meetjaar,
        melding=(
            "De meetperiode {meetjaar} kan niet. Schrijf een schooljaar of een periode over de jaarwisseling als "
            "2024/2025, en een gemiddelde over jaren als 2021-2024."
        ),
        waarom=(
            "Een periode met een schuine streep loopt van een jaar naar het volgende. "
            "Een gemiddelde begint eerder dan het eindigt."
        ),
    ),
}
