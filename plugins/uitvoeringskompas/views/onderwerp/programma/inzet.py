"""What all plans do now, by theme, pijler and group of people: one look through the programmes for all such pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.codes import pijler_label
from uitvoeringskompas.views.onderwerp.programma.programmalijst import list_getoond
from uitvoeringskompas.views.onderwerp.wie.publicisten import is_verzonnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

TITELS = {"thema": "Thema’s", "pijler": "Pijlers", "doelgroep": "Doelgroepen"}
"""What the pages of each closed list are called together."""
WELKE = "Dit gaat over de programma’s die nu lopen. Loopt er geen, dan over het programma dat het dichtst bij nu ligt."


@dataclass(frozen=True, kw_only=True, slots=True)
class Inzet:
    """An interventie of a programme that runs now (or is the nearest to now), and whose it is."""

    publicatie: Publicatie
    dossier: Dossier
    interventie: Interventie

    @property
    def is_verzonnen(self) -> bool:
        """Tell whether it was made up, and so is counted nowhere."""
        return is_verzonnen(self.publicatie)

    def verwijzer(self, blad: Blad) -> Verwijzer:
        """Return what links a page to its programme."""
        return Verwijzer(blad=blad, publicatie=self.publicatie, dossier=self.dossier)


def list_inzet(blad: Blad) -> tuple[Inzet, ...]:
    """Return every interventie that is shown first at its publisher, by publisher and then by name."""
    publicaties = sorted(blad.catalogus.publicaties.values(), key=lambda found: place_in_alfabet(found.naam))
    return tuple(
        Inzet(publicatie=publicatie, dossier=dossier, interventie=interventie)
        for publicatie in publicaties
        for dossier in list_getoond(blad, publicatie)
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


def name_code(code: Code) -> str:
    """Return what a theme, pijler or group is called; a pijler with its letter."""
    return pijler_label(code).tekst if code.letter else code.naam


def publicaties_in(inzet: Iterable[Inzet]) -> tuple[Publicatie, ...]:
    """Return whose interventies these are, each publisher once."""
    return tuple(publicatie for publicatie, _ in groupby(inzet, key=lambda each: each.publicatie))
