"""Recognised interventies over all plans: which ones are used, by whom, in which years."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from uitvoeringskompas.model.erkenning import Erkenning
from uitvoeringskompas.model.interventielijn import Interventiejaar, Interventielijn, interventielijn_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.reading.names import kebab
from uitvoeringskompas.taal.alfabet import place_in_alfabet

ERKEND = "erkend"


@dataclass(frozen=True, kw_only=True, slots=True)
class Gebruik:
    """An interventie of a publisher that is or was a recognised one; ``jaren`` are those in which its plan says so."""

    publicatie: Publicatie
    lijn: Interventielijn
    jaren: tuple[Interventiejaar, ...]
    erkenning: Erkenning


@dataclass(frozen=True, kw_only=True, slots=True)
class ErkendeInterventie:
    """A recognised interventie by the name that it has in its database, and who uses it.

    ``erkenning`` is what the plans say of its recognition, from the latest day on which anybody looked in the database.
    """

    adres: str
    naam: str
    erkenning: Erkenning
    gebruik: tuple[Gebruik, ...]


def list_erkend(publicaties: Iterable[Publicatie]) -> tuple[ErkendeInterventie, ...]:
    """Return every recognised interventie, in the order of the alphabet; the same name is the same interventie."""
    found: dict[str, list[Gebruik]] = {}
    for publicatie in publicaties:
        for adres, gebruik in _list_gebruik(publicatie):
            found.setdefault(adres, []).append(gebruik)
    made = (_make(adres, gebruik) for adres, gebruik in found.items())
    return tuple(sorted(made, key=lambda each: place_in_alfabet(each.naam)))


def _list_gebruik(publicatie: Publicatie) -> Iterator[tuple[str, Gebruik]]:
    """Yield for each interventie of a publisher the addresses of what it was recognised as, with the years of each."""
    for interventie_id in publicatie.interventielijnen:
        lijn = interventielijn_of(publicatie, interventie_id)
        found: dict[str, list[Interventiejaar]] = {}
        for jaar in lijn.jaren:
            if adres := adres_of(jaar.interventie.erkenning):
                found.setdefault(adres, []).append(jaar)
        for adres, jaren in found.items():
            erkenning = jaren[-1].interventie.erkenning
            if erkenning:
                yield adres, Gebruik(publicatie=publicatie, lijn=lijn, jaren=tuple(jaren), erkenning=erkenning)


def adres_of(erkenning: Erkenning | None) -> str:
    """Return what tells a recognised interventie from others in an address; empty when it is none or has no name."""
    return kebab(erkenning.naam) if erkenning and erkenning.stand == ERKEND and erkenning.naam else ""


def _make(adres: str, gebruik: list[Gebruik]) -> ErkendeInterventie:
    latest = max((each.erkenning for each in gebruik), key=lambda each: str(each.peildatum or ""))
    ordered = sorted(gebruik, key=lambda each: place_in_alfabet(each.publicatie.naam))
    return ErkendeInterventie(adres=adres, naam=latest.naam or "", erkenning=latest, gebruik=tuple(ordered))
