"""Two short lists about a programme: its six components, and six points for a good execution. Guideline A12, E14."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.rules.componenten import components_of
from uitvoeringskompas.rules.hoofdstuk.communicatie import has_celebrated
from uitvoeringskompas.rules.leidraad.oordeel import Oordeel, Uitkomst
from uitvoeringskompas.vast import Vast


class Component(Vast):
    """One of the six components: whether it is there, or only begun, and which items of the core lack something."""

    naam: str
    is_aanwezig: bool
    is_deels: bool
    open: tuple[Oordeel, ...]


class Uitvoeringspunt(Vast):
    """One of the six points for a good execution: whether it is in order, and why; None when it is about nothing.

    Of one that is not in order ``is_deels`` tells whether anything of it is there.
    """

    naam: str
    is_gehaald: bool | None
    reden: str
    is_deels: bool = False


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
    by_id = {oordeel.onderdeel.id: oordeel for oordeel in oordelen}
    begun = _begun(dossier)
    return tuple(
        Component(
            naam=naam,
            is_aanwezig=is_aanwezig,
            is_deels=key in begun and not is_aanwezig,
            open=tuple(by_id[each] for each in ITEMS[key] if each in by_id and by_id[each].is_open),
        )
        for key, (naam, is_aanwezig) in components_of(dossier).items()
    )


def _begun(dossier: Dossier) -> frozenset[str]:
    """Return the components of which anything is there: results of interventies, a plan without what is done in it."""
    programma = dossier.programma
    found = {
        "resultaten": any(each.resultaten for each in dossier.interventies),
        "communicatie": programma.communicatie,
        "evaluatie": programma.evaluatieplan or dossier.evaluaties,
    }
    return frozenset(key for key, plan in found.items() if plan)


def count_present(oordelen: Iterable[Oordeel]) -> int:
    """Return how many items of the guideline the programme itself has; what the site does is none of them."""
    return sum(oordeel.uitkomst is Uitkomst.AANWEZIG for oordeel in oordelen)


def check_execution(dossier: Dossier, oordelen: Iterable[Oordeel]) -> tuple[Uitvoeringspunt, ...]:
    """Return the six points that make an execution succeed, each with the reason of its answer."""
    programma, voortgangen = dossier.programma, dossier.voortgangen
    own = [found for found in dossier.interventies if found.hoort_bij is None]
    adjusted = any(voortgang.bijsturingen or voortgang.knelpunten for voortgang in voortgangen)
    return (
        _count("Training en hulp voor uitvoerders", own, _is_trained, ("training", "ondersteuning")),
        _count("Apparatuur en materialen", own, _is_equipped, ("materialen",)),
        _hear(dossier, own, oordelen),
        _punt(
            "Volgen, met ruimte om bij te sturen",
            bool(programma.monitoring) and adjusted,
            "er wordt gevolgd en bijgestuurd",
            "er staat nog niet hoe je volgt, of er staat nog geen bijsturing",
            is_deels=bool(programma.monitoring) or adjusted,
        ),
        _celebrate(dossier),
        _punt(
            "Kwaliteit die blijft",
            bool(programma.borging and programma.borging.kwaliteit),
            "er staat hoe de kwaliteit goed blijft",
            "er staat nog niet hoe de kwaliteit goed blijft",
        ),
    )


def _hear(dossier: Dossier, own: Sequence[Interventie], oordelen: Iterable[Oordeel]) -> Uitvoeringspunt:
    """Return whether the parties are heard of: a question for a programme with parties and with an interim report."""
    naam = "Partijen die betrokken blijven"
    if not any(found.uitvoerders for found in own):
        return Uitvoeringspunt(naam=naam, is_gehaald=None, reden="er staan nog geen partijen die uitvoeren")
    if not dossier.voortgangen:
        return Uitvoeringspunt(naam=naam, is_gehaald=None, reden="er is nog geen tussenrapportage")
    silent = any(oordeel.onderdeel.id == "C10" and oordeel.is_open for oordeel in oordelen)
    heard = any(voortgang.betrokkenheid for voortgang in dossier.voortgangen)
    return _punt(
        naam,
        heard and not silent,
        "van elke partij is gehoord",
        "er staat niet van elke partij wat die laat horen",
        is_deels=heard,
    )


def _celebrate(dossier: Dossier) -> Uitvoeringspunt:
    return _punt(
        "Successen vieren",
        has_celebrated(dossier),
        "er is iets te vieren",
        "er staat nog geen viering of succes",
        is_deels=any(verslag.successen for verslag in dossier.verslagen),
    )


def _punt(
    naam: str,
    is_gehaald: bool,  # noqa: FBT001 -- the answer itself
    yes: str,
    no: str,
    *,
    is_deels: bool = False,
) -> Uitvoeringspunt:
    return Uitvoeringspunt(
        naam=naam, is_gehaald=is_gehaald, reden=yes if is_gehaald else no, is_deels=is_deels and not is_gehaald
    )


def _count(
    naam: str, own: Sequence[Interventie], is_good: Callable[[Interventie], bool], velden: Iterable[str]
) -> Uitvoeringspunt:
    """Return at how many interventies something is in order; any of it stands in one of these fields."""
    good, total = sum(map(is_good, own)), len(own)
    if not total:
        return Uitvoeringspunt(naam=naam, is_gehaald=None, reden="er staan nog geen interventies")
    many = "bij de enige interventie" if total == 1 else f"bij {good} van de {total} interventies"
    reden = f"staat {many}" if good else "staat nog bij geen interventie"
    is_begun = any(getattr(found, veld) for found in own for veld in velden)
    return Uitvoeringspunt(naam=naam, is_gehaald=total == good, reden=reden, is_deels=is_begun and total != good)


def _is_trained(interventie: Interventie) -> bool:
    trained = bool(interventie.training) and all(training.afgerond for training in interventie.training)
    return trained or bool(interventie.ondersteuning)


def _is_equipped(interventie: Interventie) -> bool:
    there = all(materiaal.beschikbaar and materiaal.werkt is not False for materiaal in interventie.materialen)
    return bool(interventie.materialen) and there
