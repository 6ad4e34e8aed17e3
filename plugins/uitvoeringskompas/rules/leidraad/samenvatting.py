"""Two short lists about a programme: its six components, and six points for a good execution. Guideline A12, E14."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.rules.leidraad.oordeel import Oordeel, Uitkomst


@dataclass(frozen=True, kw_only=True, slots=True)
class Component:
    """One of the six components: whether anything of it is there, and which items of the core lack something."""

    naam: str
    is_aanwezig: bool
    open: tuple[Oordeel, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Uitvoeringspunt:
    """One of the six points for a good execution: whether it is in order, and why."""

    naam: str
    is_gehaald: bool
    reden: str


ITEMS = {
    "resultaten": ("B4", "B9"),
    "interventies": ("A9", "A10", "A12", "D7", "D23"),
    "partijen": ("C1", "F1"),
    "regie": ("G1", "G3", "G8"),
    "communicatie": ("I1", "I2", "I3"),
    "evaluatie": ("J3", "J6", "K1", "K2"),
}
"""The items of the core that each component is made of."""


def list_components(dossier: Dossier, oordelen: Iterable[Oordeel]) -> tuple[Component, ...]:
    """Return the six components in the order of the guideline."""
    programma, by_id = dossier.programma, {oordeel.onderdeel.id: oordeel for oordeel in oordelen}
    present = {
        "resultaten": ("Beoogde resultaten", bool(programma.beoogde_resultaten)),
        "interventies": ("Interventies met een planning", any(found.planning for found in dossier.interventies)),
        "partijen": ("Partijen die uitvoeren", any(found.uitvoerders for found in dossier.interventies)),
        "regie": ("Regie", programma.regie is not None),
        "communicatie": ("Communicatie", bool(programma.communicatie and programma.communicatie.activiteiten)),
        "evaluatie": ("Evaluatie", bool(programma.evaluatieplan and programma.evaluatieplan.onderdelen)),
    }
    return tuple(
        Component(
            naam=naam,
            is_aanwezig=is_aanwezig,
            open=tuple(by_id[each] for each in ITEMS[key] if each in by_id and by_id[each].is_open),
        )
        for key, (naam, is_aanwezig) in present.items()
    )


def count_present(oordelen: Iterable[Oordeel]) -> int:
    """Return how many items of the guideline are there."""
    return sum(oordeel.uitkomst is Uitkomst.AANWEZIG for oordeel in oordelen)


def check_execution(dossier: Dossier, oordelen: Iterable[Oordeel]) -> tuple[Uitvoeringspunt, ...]:
    """Return the six points that make an execution succeed, each with the reason of its answer."""
    programma = dossier.programma
    silent = any(oordeel.onderdeel.id == "C10" and oordeel.is_open for oordeel in oordelen)
    heard = any(voortgang.betrokkenheid for voortgang in dossier.voortgangen)
    adjusted = any(voortgang.bijsturingen or voortgang.knelpunten for voortgang in dossier.voortgangen)
    celebrated = (programma.communicatie and programma.communicatie.vieringen) or any(
        verslag.successen for verslag in dossier.verslagen
    )
    return (
        _count("Training en hulp voor uitvoerders", dossier, _is_trained),
        _count("Apparatuur en materialen", dossier, _is_equipped),
        _punt("Betrokken partijen", heard and not silent, "van elke partij is gehoord", "niet elke partij is gehoord"),
        _punt(
            "Volgen, met ruimte om bij te sturen",
            bool(programma.monitoring) and adjusted,
            "er wordt gevolgd en bijgestuurd",
            "er is nog niet beschreven hoe je volgt, of er is nog niet bijgestuurd",
        ),
        _punt("Successen vieren", bool(celebrated), "er is iets te vieren", "er staat nog geen viering of succes"),
        _punt(
            "Kwaliteit die blijft",
            bool(programma.borging and programma.borging.kwaliteit),
            "er staat hoe de kwaliteit goed blijft",
            "er staat nog niet hoe de kwaliteit goed blijft",
        ),
    )


def _punt(naam: str, is_gehaald: bool, yes: str, no: str) -> Uitvoeringspunt:  # noqa: FBT001 -- the answer itself
    return Uitvoeringspunt(naam=naam, is_gehaald=is_gehaald, reden=yes if is_gehaald else no)


def _count(naam: str, dossier: Dossier, is_good: Callable[[Interventie], bool]) -> Uitvoeringspunt:
    good, total = sum(map(is_good, dossier.interventies)), len(dossier.interventies)
    reden = f"geregeld bij {good} van de {total} interventies" if total else "er zijn nog geen interventies"
    return Uitvoeringspunt(naam=naam, is_gehaald=0 < total == good, reden=reden)


def _is_trained(interventie: Interventie) -> bool:
    trained = bool(interventie.training) and all(training.afgerond for training in interventie.training)
    return trained or bool(interventie.ondersteuning)


def _is_equipped(interventie: Interventie) -> bool:
    there = all(materiaal.beschikbaar and materiaal.werkt is not False for materiaal in interventie.materialen)
    return bool(interventie.materialen) and there
