"""What all publishers do now: one look through the programmes of now, for every page that goes across all plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast


class Inzet(Vast):
    """An interventie of a programme that runs now (or is the nearest to now), and whose it is."""

    publicatie: Publicatie
    dossier: Dossier
    interventie: Interventie


def first_dossiers(publicatie: Publicatie, peildatum: date) -> tuple[Dossier, ...]:
    """Return the programmes to begin with: those that run on a day, or else the one that is nearest."""
    nearest = publicatie.nearest_dossier(peildatum)
    return publicatie.lopende_dossiers(peildatum) or ((nearest,) if nearest else ())


def list_inzet(publicaties: Iterable[Publicatie], peildatum: date) -> tuple[Inzet, ...]:
    """Return every interventie that is shown first at its publisher, in the order of these and then by name."""
    return tuple(
        Inzet(publicatie=publicatie, dossier=dossier, interventie=interventie)
        for publicatie in publicaties
        for dossier in first_dossiers(publicatie, peildatum)
        for interventie in sorted(dossier.interventies, key=lambda found: place_in_alfabet(found.titel))
    )


def codes_of(interventie: Interventie, lijst: str) -> tuple[Code, ...]:
    """Return the themes, pijlers or groups of people of an interventie, by the name of their closed list."""
    return {"thema": interventie.themas, "pijler": interventie.pijlers, "doelgroep": interventie.doelgroepen}[lijst]


def group_inzet(inzet: Iterable[Inzet], lijst: str) -> Mapping[Code, tuple[Inzet, ...]]:
    """Return what is done by the code of a closed list; a code that nobody uses is not there."""
    found: dict[Code, list[Inzet]] = {}
    for each in inzet:
        for code in dict.fromkeys(codes_of(each.interventie, lijst)):
            found.setdefault(code, []).append(each)
    return {code: tuple(listed) for code, listed in found.items()}


def publicaties_in(inzet: Iterable[Inzet]) -> tuple[Publicatie, ...]:
    """Return whose interventies these are, each publisher once."""
    return tuple(publicatie for publicatie, _ in groupby(inzet, key=lambda each: each.publicatie))
