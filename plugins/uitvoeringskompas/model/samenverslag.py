"""A report over several programmes of a publisher: it stands with one of them, and the others read it too.

An id in it means the thing of the programme where it stands, or else that of the first of the others that has it. What
the report tells about that thing is read by that programme alone; what names nothing of one programme is read by all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from uitvoeringskompas.model.dossier import Dossier, Verslag, path_of
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import (
    AfspraakId,
    DekkingId,
    InterventieId,
    RegelId,
    ResultaatId,
    RisicoId,
)
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.model.woorden import OF_DOSSIER
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import replace

Some = TypeVar("Some", bound=Record)
OF_ONE_PROGRAMMA = (InterventieId, DekkingId, RegelId, AfspraakId, ResultaatId, RisicoId)
"""What a reference leads to only within one programme. Goals may stand in a nota that several programmes carry out."""


def share_verslagen(dossiers: Sequence[Dossier]) -> tuple[Dossier, ...]:
    """Return the programmes, each with the reports of the others that are also about it."""
    by_pad = {dossier.pad: dossier for dossier in dossiers}
    shared: dict[str, list[tuple[Verslag, int]]] = {}
    for home in dossiers:
        for verslag in home.verslagen:
            before = [home]
            for other in _others(by_pad, home, verslag):
                shared.setdefault(other.pad, []).append((_read_by_next(verslag, before), home.jaar_of(verslag)))
                before.append(other)
    return tuple(_add(dossier, shared.get(dossier.pad, ())) for dossier in dossiers)


def _others(by_pad: Mapping[str, Dossier], home: Dossier, verslag: Verslag) -> Iterator[Dossier]:
    """Yield the other programmes that a report is about, every one once."""
    return (by_pad[pad] for pad in dict.fromkeys(verslag.ook_over) if pad in by_pad and pad != home.pad)


def join_dossiers(dossiers: Sequence[Dossier]) -> Dossier:
    """Return the first programme with what its report may also be about; its money stays its own."""
    home, programmas = dossiers[0], [dossier.programma for dossier in dossiers]
    programma = replace(
        home.programma,
        doelen=_once(programma.doelen for programma in programmas),
        prioriteiten=_once(programma.prioriteiten for programma in programmas),
        beoogde_resultaten=_once(programma.beoogde_resultaten for programma in programmas),
        prestatieafspraken=_once(programma.prestatieafspraken for programma in programmas),
        risicos=_once(programma.risicos for programma in programmas),
        kansen=_once(programma.kansen for programma in programmas),
    )
    interventies = _once(dossier.interventies for dossier in dossiers)
    return replace(
        home,
        programma=programma,
        notas=_once(dossier.notas for dossier in dossiers),
        interventies=tuple(sorted(interventies, key=lambda found: place_in_alfabet(found.titel))),
    )


def _once(lists: Iterable[Iterable[Some]]) -> tuple[Some, ...]:
    """Return the things of several programmes; of two with one id that of the first programme."""
    found: dict[str, Some] = {}
    for many in lists:
        for thing in many:
            found.setdefault(str(getattr(thing, "id", "")), thing)
    return tuple(found.values())


def _add(dossier: Dossier, shared: Iterable[tuple[Verslag, int]]) -> Dossier:
    found = tuple(shared)
    if not found:
        return dossier
    verslagen = [verslag for verslag, _ in found]
    voortgangen = [*dossier.voortgangen, *(each for each in verslagen if isinstance(each, Voortgang))]
    evaluaties = [*dossier.evaluaties, *(each for each in verslagen if isinstance(each, Evaluatie))]
    return replace(
        dossier,
        voortgangen=tuple(sorted(voortgangen, key=lambda each: each.moment.volgorde)),
        evaluaties=tuple(sorted(evaluaties, key=lambda each: each.moment.volgorde)),
        elders={path_of(verslag): jaar for verslag, jaar in found},
    )


def _read_by_next(verslag: Verslag, before: Sequence[Dossier]) -> Verslag:
    """Return the report without what it tells about a thing of the programmes before."""
    ids: dict[object, set[str]] = {
        kind: {found.id for dossier in before for found in OF_DOSSIER[kind](dossier)} for kind in OF_ONE_PROGRAMMA
    }
    lists = [veld for veld in verslag.shape.delen if veld.several]
    told: dict[str, Any] = {
        veld.key: tuple(each for each in getattr(verslag, veld.key) if not _is_about(each, ids)) for veld in lists
    }
    return replace(verslag, **told)


def _is_about(record: Record, ids: Mapping[object, set[str]]) -> bool:
    named = ((veld.kind, getattr(record, veld.key)) for veld in record.shape.velden.values())
    return any(kind in ids and value in ids[kind] for kind, value in named if isinstance(value, str))
