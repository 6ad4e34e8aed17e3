"""References to what a publisher has once for all years: partijen, indicatoren, deelnemers, and sources."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.moment import Dag, Momenttekst
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.verwijzing import BijTekst, ReeksId
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.verwijzingen.onbekend import unknown

NO_NAMES = (BijTekst, Dag, Momenttekst, Proza)
"""Types of text that do not name a thing."""


def check_partij(text: Tekst) -> Problem | None:
    """Check that a party stands in partijen.yaml."""
    bestand = text.bestand
    known = bestand.publicatie.partijen
    if text.waarde in known or bestand.is_broken("partijen.yaml"):
        return None
    sentence = f'De partij "{text.waarde}" staat niet in {bestand.shown(bestand.path("partijen.yaml"))}.'
    return unknown(
        text,
        "verwijzing-partij-onbekend",
        sentence,
        known,
        otherwise="Zet de partij daarin, of haal haar hier weg.",
    )


def check_indicator(text: Tekst) -> Problem | None:
    """Check that an indicator stands in indicatoren.yaml."""
    bestand = text.bestand
    known = bestand.publicatie.indicatoren
    if text.waarde in known or bestand.is_broken("indicatoren.yaml"):
        return None
    sentence = f'De indicator "{text.waarde}" staat niet in {bestand.shown(bestand.path("indicatoren.yaml"))}.'
    return unknown(
        text,
        "verwijzing-indicator-onbekend",
        sentence,
        known,
        otherwise="Zet de indicator daarin, of haal hem hier weg.",
    )


def check_reeksen(bestand: Bestand) -> Iterator[Problem]:
    """Check that a series stands under ``reeksen`` of the same indicator."""
    for indicator in bestand.all_of(Indicator):
        known = [reeks.id for reeks in indicator.reeksen]
        for text in _reeksen(bestand, indicator):
            if text.waarde not in known:
                yield unknown(
                    text,
                    "verwijzing-reeks-onbekend",
                    f'De reeks "{text.waarde}" staat niet bij de reeksen van indicator "{indicator.id}".',
                    known,
                    otherwise='Zet de reeks daar bij "reeksen", of haal haar hier weg.',
                )


def check_bron(text: Tekst) -> Problem | None:
    """Check that a source stands in the same file, or in the programme or profiel above it."""
    bestand = text.bestand
    above = bestand.dossier.bronnen if bestand.dossier else ()
    profiel = bestand.publicatie.profiel
    known = {bron.id for bron in (*bestand.all_of(Bron), *above, *(profiel.bronnen if profiel else ()))}
    if text.waarde in known or bestand.is_broken("profiel.yaml"):
        return None
    return unknown(
        text,
        "verwijzing-bron-onbekend",
        f'De bron "{text.waarde}" staat niet bij "bronnen" in dit bestand.',
        known,
        otherwise='Zet de bron met dit id onder "bronnen".',
    )


def check_deelnemer(text: Tekst) -> Problem | None:
    """Check that a participating gemeente stands in the profiel of the regio."""
    bestand = text.bestand
    profiel = bestand.publicatie.profiel
    known = [deelnemer.id for deelnemer in profiel.deelnemers] if profiel else []
    if text.waarde in known or profiel is None:
        return None
    advice = 'Zet de gemeente daar bij "deelnemers", of haal haar hier weg.'
    return unknown(
        text,
        "verwijzing-deelnemer-onbekend",
        f'De deelnemer "{text.waarde}" staat niet in {bestand.shown(bestand.path("profiel.yaml"))}.',
        known,
        otherwise=advice if profiel.is_regio else "Alleen een regio heeft deelnemers: haal dit weg.",
    )


def check_bij(text: Tekst) -> Problem | None:
    """Check that a kanttekening stands beside a field of the file, or a thing in it or named by it."""
    bestand = text.bestand
    keys = set(bestand.root.shape.velden)
    ids = {found for record in bestand.root.walk() if (found := getattr(record, "id", None))}
    ids |= {other.waarde for other in bestand.texts if other.soort not in NO_NAMES}
    if bestand.dossier and isinstance(bestand.root, Programma):
        # A remark on a whole programme may be about anything in its folder.
        keys |= {"interventies", "voortgang", "evaluatie"}
        keys |= {f"evaluatie-{jaar}" for jaar in bestand.root.looptijd.jaren}  # also one that was never made
        ids |= {found.id for found in (*bestand.dossier.interventies, *bestand.dossier.verslagen)}
    if text.waarde.partition(".")[0] in keys or text.waarde in ids:
        return None
    return unknown(
        text,
        "verwijzing-kanttekening-onbekend",
        f'De kanttekening staat bij "{text.waarde}", maar dat is geen onderdeel en geen id in dit bestand.',
        sorted(keys | ids),
        otherwise='Noem een onderdeel, zoals "begroting", of het id van iets in dit bestand.',
    )


def _reeksen(bestand: Bestand, indicator: Indicator) -> Iterator[Tekst]:
    inside = {id(record) for record in indicator.walk()}
    return (text for text in bestand.texts if text.soort is ReeksId and id(text.record) in inside)
