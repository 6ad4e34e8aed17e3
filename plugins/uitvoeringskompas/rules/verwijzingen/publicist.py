"""References to what a publisher has once for all years: partijen, indicatoren, deelnemers, and sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.indicatoren import Indicatorenlijst
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.verwijzing import BijTekst, BronId, DeelnemerId, IndicatorId, PartijId, ReeksId
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.rule import ReferenceRule, Vondst
from uitvoeringskompas.rules.verwijzingen.onbekend import find_unknown

NO_NAMES = (BijTekst, Momenttekst, Proza)
"""Types of text that do not name a thing."""


def check_partij(text: Tekst) -> Iterator[Vondst]:
    """Check that a party stands in partijen.yaml."""
    bestand, file = text.bestand, "partijen.yaml"
    if not bestand.is_broken(file):
        otherwise = "Zet de partij daarin, of haal haar hier weg."
        yield from find_unknown(text, bestand.publicatie.partijen, otherwise=otherwise, bestand=bestand.file(file))


def check_indicator(text: Tekst) -> Iterator[Vondst]:
    """Check that an indicator stands in indicatoren.yaml."""
    bestand, file = text.bestand, "indicatoren.yaml"
    if not bestand.is_broken(file):
        otherwise = "Zet de indicator daarin, of haal hem hier weg."
        yield from find_unknown(text, bestand.publicatie.indicatoren, otherwise=otherwise, bestand=bestand.file(file))


def check_reeks(text: Tekst) -> Iterator[Vondst]:
    """Check that a series stands under ``reeksen`` of the same indicator."""
    root, (_, place, *_) = text.bestand.root, text.record.node.pointer
    if isinstance(root, Indicatorenlijst):
        own = text.record.node.document.place  # of the list itself, or of a file with metingen of one indicator
        by_file = text.bestand.publicatie.indicatoren.get(own.id or "")
        indicator = by_file or root.indicatoren[int(place)]
        known = [reeks.id for reeks in indicator.reeksen]
        otherwise = 'Zet de reeks daar bij "reeksen", of haal haar hier weg.'
        yield from find_unknown(text, known, otherwise=otherwise, indicator=indicator.id)


def check_bron(text: Tekst) -> Iterator[Vondst]:
    """Check that a source stands in the same file, or in the programme or profiel above it."""
    bestand, profiel = text.bestand, text.bestand.publicatie.profiel
    above = bestand.dossier.bronnen if bestand.dossier else ()
    if not bestand.is_broken("profiel.yaml"):
        is_list = text.record.node.document is bestand.root.node.document
        waar = "dit bestand" if is_list else bestand.root.node.document.place.path.rpartition("/")[2]
        known = {bron.id for bron in (*bestand.all_of(Bron), *above, *(profiel.bronnen if profiel else ()))}
        yield from find_unknown(text, known, otherwise='Zet de bron met dit id onder "bronnen".', waar=waar)


def check_deelnemer(text: Tekst) -> Iterator[Vondst]:
    """Check that a participating gemeente stands in the profiel of the regio."""
    profiel = text.bestand.publicatie.profiel
    if profiel is not None:
        add, remove = 'Zet de gemeente daar bij "deelnemers", of haal', "Alleen een regio heeft deelnemers: haal"
        otherwise = f"{add} haar hier weg." if profiel.is_regio else f"{remove} dit weg."
        known = [deelnemer.id for deelnemer in profiel.deelnemers]
        yield from find_unknown(text, known, otherwise=otherwise, bestand=text.bestand.file("profiel.yaml"))


def check_bij(text: Tekst) -> Iterator[Vondst]:
    """Check that a kanttekening stands beside a field of the file, or a thing in it or named by it."""
    bestand = text.bestand
    keys = set(bestand.root.shape.velden)
    ids = {found for record in bestand.root.walk() if (found := getattr(record, "id", None))}
    ids |= {other.waarde for soort, texts in bestand.texts.items() if soort not in NO_NAMES for other in texts}
    if bestand.dossier and isinstance(bestand.root, Programma):
        # A remark on a whole programme may be about anything in its folder.
        keys |= {"interventies", "voortgang", "evaluatie"}
        keys |= {f"evaluatie-{jaar}" for jaar in bestand.dossier.jaren}  # also one that was never made
        ids |= {found.id for found in (*bestand.dossier.interventies, *bestand.dossier.eigen_verslagen)}
    if text.waarde.partition(".")[0] not in keys:
        otherwise = 'Noem een onderdeel, zoals "begroting", of het id van iets in dit bestand.'
        yield from find_unknown(text, sorted(keys | ids), otherwise=otherwise)


RULES: Mapping[str, ReferenceRule] = {
    "verwijzing-partij-onbekend": ReferenceRule(
        soort=PartijId, check=check_partij, melding='De partij "{id}" staat niet in {bestand}. {advies}'
    ),
    "verwijzing-indicator-onbekend": ReferenceRule(
        soort=IndicatorId, check=check_indicator, melding='De indicator "{id}" staat niet in {bestand}. {advies}'
    ),
    "verwijzing-reeks-onbekend": ReferenceRule(
        soort=ReeksId,
        check=check_reeks,
        melding='De reeks "{id}" staat niet bij de reeksen van indicator "{indicator}". {advies}',
    ),
    "verwijzing-bron-onbekend": ReferenceRule(
        soort=BronId,
        in_programma=True,
        check=check_bron,
        melding='De bron "{id}" staat niet bij "bronnen" in {waar}. {advies}',
    ),
    "verwijzing-deelnemer-onbekend": ReferenceRule(
        soort=DeelnemerId, check=check_deelnemer, melding='De deelnemer "{id}" staat niet in {bestand}. {advies}'
    ),
    "verwijzing-kanttekening-onbekend": ReferenceRule(
        soort=BijTekst,
        check=check_bij,
        melding='De kanttekening staat bij "{id}", maar dat is geen onderdeel en geen id in dit bestand. {advies}',
    ),
}
