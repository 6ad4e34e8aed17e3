"""The mix over the four pijlers: which interventies serve which goal and group, and where there are none.

Guideline D9, D11.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.vast import Vast

PIJLERS = (
    "voorlichting_educatie",
    "signalering_advies_ondersteuning",
    "fysieke_sociale_omgeving",
    "regelgeving_handhaving",
)
"""The codes of the four pijlers in their fixed order, a to d; the code list holds their names."""


class Mixcel(Vast):
    """The interventies of one row in one pijler; empty is a gap."""

    pijler: str
    interventies: tuple[Interventie, ...]


class Mixrij(Vast):
    """A goal or a doelgroep over the four pijlers: ``doel`` is None in the matrix of doelgroepen."""

    naam: str
    sleutel: str  # id of the goal, or code of the doelgroep
    doel: Doel | None
    interventies: tuple[Interventie, ...]  # all of the row, also those without pijler
    cellen: tuple[Mixcel, ...]

    @property
    def gaten(self) -> tuple[str, ...]:
        """Return the pijlers in which nothing is done for this row."""
        return tuple(cel.pijler for cel in self.cellen if not cel.interventies)


class Mix(Vast):
    """One matrix of a programme, with what falls outside it."""

    rijen: tuple[Mixrij, ...]
    per_pijler: tuple[Mixcel, ...]  # over all interventies of the programme
    zonder_pijler: tuple[Interventie, ...]
    zonder_rij: tuple[Interventie, ...]  # without a known goal, or without a doelgroep

    @property
    def lege_pijlers(self) -> tuple[str, ...]:
        """Return the pijlers in which the programme does nothing at all."""
        return tuple(cel.pijler for cel in self.per_pijler if not cel.interventies)

    @property
    def lege_rijen(self) -> tuple[Mixrij, ...]:
        """Return the goals or doelgroepen for which the programme does nothing at all."""
        return tuple(rij for rij in self.rijen if not rij.interventies)


def mix_of_doelen(dossier: Dossier) -> Mix:
    """Return the matrix goal × pijler; what is done for a goal also counts for the goal above it."""
    rijen = []
    for doel in doelen_in_reikwijdte(dossier):
        ids = {doel.id, *underlying_doelen(dossier, doel.id)}
        own = (found for found in dossier.interventies if ids.intersection(found.doelen))
        rijen.append(_rij(doel.titel, doel.id, doel, own))
    return _mix(dossier, rijen, lambda found: any(dossier.doel(doel_id) for doel_id in found.doelen))


def mix_of_doelgroepen(dossier: Dossier) -> Mix:
    """Return the matrix doelgroep × pijler, for every group that goals, priorities or interventies name."""
    doelen = doelen_in_reikwijdte(dossier)
    named = (
        *(code for prioriteit in dossier.programma.prioriteiten for code in prioriteit.doelgroepen),
        *(code for doel in doelen for code in doel.doelgroepen),
        *(code for interventie in dossier.interventies for code in interventie.doelgroepen),
    )
    rijen = [
        _rij(code.naam, code, None, (found for found in dossier.interventies if code in found.doelgroepen))
        for code in dict.fromkeys(named)
    ]
    return _mix(dossier, rijen, lambda found: bool(found.doelgroepen))


def doelen_in_reikwijdte(dossier: Dossier) -> tuple[Doel, ...]:
    """Return the goals that the programme is about.

    Its own goals and those that its interventies serve always count. Of the notas all goals count, unless the
    programme is limited to one priority, to themes or to groups: then those of that priority, or none.
    """
    programma = dossier.programma
    own = {doel.id for doel in programma.doelen}
    own.update(doel_id for interventie in dossier.interventies for doel_id in interventie.doelen)
    if programma.reikwijdte.soort == "totaal":
        return dossier.doelen
    prioriteit = programma.reikwijdte.prioriteit
    return tuple(doel for doel in dossier.doelen if doel.id in own or (prioriteit and doel.prioriteit == prioriteit))


def underlying_doelen(dossier: Dossier, doel_id: str) -> tuple[str, ...]:
    """Return the ids of all goals under a goal, at any depth; a circle ends by itself."""
    under: dict[str, list[str]] = {}
    for doel in dossier.doelen:
        if doel.onder:
            under.setdefault(doel.onder, []).append(doel.id)
    found: dict[str, None] = {}
    todo = list(under.get(doel_id, ()))
    while todo:
        each = todo.pop(0)
        if each not in found and each != doel_id:
            found[each] = None
            todo += under.get(each, ())
    return tuple(found)


def _rij(naam: str, sleutel: str, doel: Doel | None, interventies: Iterable[Interventie]) -> Mixrij:
    own = tuple(interventies)
    return Mixrij(naam=naam, sleutel=sleutel, doel=doel, interventies=own, cellen=_cellen(own))


def _mix(dossier: Dossier, rijen: Iterable[Mixrij], has_rij: Callable[[Interventie], bool]) -> Mix:
    return Mix(
        rijen=tuple(rijen),
        per_pijler=_cellen(dossier.interventies),
        zonder_pijler=tuple(found for found in dossier.interventies if not found.pijlers),
        zonder_rij=tuple(found for found in dossier.interventies if not has_rij(found)),
    )


def _cellen(interventies: tuple[Interventie, ...]) -> tuple[Mixcel, ...]:
    return tuple(
        Mixcel(pijler=pijler, interventies=tuple(found for found in interventies if pijler in found.pijlers))
        for pijler in PIJLERS
    )
