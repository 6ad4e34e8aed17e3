"""Nothing comes from, belongs to or succeeds itself, also not by a detour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from uitvoeringskompas.model.afkomst import AFKOMST, Herleidbaar
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.rules.rule import PublicatieRule, Vondst, find

WHY = "In een kring is er geen begin. Waarschijnlijk staat één van de verwijzingen verkeerd om."
MELDING = '"{id}" komt via "{veld}" weer bij zichzelf uit: {weg}. Haal {welke} weg.'


def check_circle_in_afkomst(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that nothing comes from itself by ``was``, ``vervangt`` or ``afgesplitst_van``."""
    for things in _things(publicatie):
        edges = [(thing_id, former) for thing_id, thing in things for _, former in thing.afkomst]
        # The place of a thing that stands in several years is the one that names an earlier id.
        places = dict(sorted(things, key=lambda pair: bool(pair[1].afkomst)))
        yield from _circles(edges, places, AFKOMST)


def check_circle_in_doelen(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that a goal does not serve itself by ``onder``."""
    homes: Iterable[tuple[Doel, ...]] = (
        *(nota.doelen for nota in publicatie.notas.values()),
        *(dossier.doelen for dossier in publicatie.dossiers),
    )
    for doelen in homes:
        edges = [(doel.id, doel.onder) for doel in doelen if doel.onder]
        yield from _circles(edges, {doel.id: doel for doel in doelen}, ("onder",))


def check_circle_in_onderdelen(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that an interventie is no part of itself by ``onderdeel_van``."""
    for dossier in publicatie.dossiers:
        edges = [(found.id, found.onderdeel_van) for found in dossier.interventies if found.onderdeel_van]
        places = {found.id: found for found in dossier.interventies}
        yield from _circles(edges, places, ("onderdeel_van",))


def check_circle_in_dekking(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that a source of money does not succeed itself by ``opvolger``."""
    for dossier in publicatie.dossiers:
        own = dossier.programma.dekking
        edges = [(found.id, found.opvolger) for found in own if found.opvolger]
        yield from _circles(edges, {found.id: found for found in own}, ("opvolger",))


def _things(publicatie: Publicatie) -> tuple[list[tuple[str, Herleidbaar]], ...]:
    """Return everything of the publisher that may have had another id, with its id, apart per kind."""
    dossiers = publicatie.dossiers
    begrotingen = [dossier.programma.begroting for dossier in dossiers]
    policy: list[Nota | Programma] = [*publicatie.notas.values(), *(dossier.programma for dossier in dossiers)]
    return (
        [(found.id, found) for dossier in dossiers for found in dossier.interventies],
        [(doel.id, doel) for home in policy for doel in home.doelen],
        [(prioriteit.id, prioriteit) for home in policy for prioriteit in home.prioriteiten],
        [*publicatie.indicatoren.items()],
        [*publicatie.partijen.items()],
        [(regel.id, regel) for begroting in begrotingen if begroting for regel in begroting.regels],
        [(dossier.pad, dossier.programma) for dossier in dossiers],
    )


def _circles(edges: Iterable[tuple[str, str]], places: Mapping[str, Record], keys: tuple[str, ...]) -> Iterator[Vondst]:
    """Return one finding for each circle, at the reference of the circle's first id by alphabet."""
    left = set(edges)
    while circle := _circle(left):
        start = circle.index(min(circle))
        names = [*circle[start:], *circle[:start]]
        record, target = places[names[0]], [*names, names[0]][1]
        key = next((key for key in keys if target in _named(record, key)), None)
        yield find(
            record.location_of(key) if key else record.location,
            id=names[0],
            veld=key or keys[0],
            weg=" → ".join((*names, names[0])),
            welke="één van deze verwijzingen" if len(names) > 1 else "de verwijzing",
        )
        left -= {(one, other) for one in names for other in names}


def _named(record: Record, key: str) -> tuple[str, ...]:
    value = getattr(record, key)
    return value if isinstance(value, tuple) else (value,)


def _circle(edges: set[tuple[str, str]]) -> list[str]:
    """Return the ids of one circle in the order of the references; empty when there is none."""
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for later, former in sorted(edges):
        sorter.add(later, former)
    try:
        sorter.prepare()
    except CycleError as error:
        # graphlib names each id before the ones that depend on it; turned round it reads as the editor wrote it.
        found: list[str] = list(reversed(error.args[1]))
        return found[:-1]
    return []


RULES: Mapping[str, PublicatieRule] = {
    "kring-afkomst": PublicatieRule(check=check_circle_in_afkomst, melding=MELDING, waarom=WHY),
    "kring-doelen": PublicatieRule(check=check_circle_in_doelen, melding=MELDING, waarom=WHY),
    "kring-onderdelen": PublicatieRule(check=check_circle_in_onderdelen, melding=MELDING, waarom=WHY),
    "kring-dekking": PublicatieRule(check=check_circle_in_dekking, melding=MELDING, waarom=WHY),
}
