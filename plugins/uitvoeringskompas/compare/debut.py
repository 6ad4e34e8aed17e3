"""When a thing that the first year does not have was named before: new, back again, or known from a year between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Debut, Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.vast import Vast, replace


class Verleden(Vast):
    """All years of a publisher, asked when a thing was named; the parties of each programme are listed once."""

    publicatie: Publicatie
    partijen: Mapping[str, frozenset[str]]

    def jaren(self, thing: Thing) -> Iterator[int]:
        """Yield the years in which a programme runs that names the thing, under any id that it had."""
        ids = self._ids_of(thing)
        for dossier in self.publicatie.dossiers:
            if thing.kind is ThingKind.REGEL:
                begroting = dossier.programma.begroting if dossier.id == thing.home.partition("/")[2] else None
                yield from (regel.jaar for regel in begroting.regels if regel.id == thing.id) if begroting else ()
            elif any(self._names(dossier, thing.kind, each) for each in ids):
                yield from dossier.jaren

    def _ids_of(self, thing: Thing) -> tuple[str, ...]:
        trees = {
            ThingKind.INTERVENTIE: self.publicatie.interventie_stamboom,
            ThingKind.DOEL: self.publicatie.doel_stamboom,
            ThingKind.PRIORITEIT: self.publicatie.prioriteit_stamboom,
        }
        tree = trees.get(thing.kind)
        return (thing.id, *(tree.ancestors(thing.id) if tree else ()))

    def _names(self, dossier: Dossier, kind: ThingKind, thing_id: str) -> bool:
        match kind:
            case ThingKind.NOTA:
                return thing_id in dossier.programma.notas
            case ThingKind.PROGRAMMA:
                return dossier.pad == thing_id
            case ThingKind.PRIORITEIT:
                return dossier.prioriteit(thing_id) is not None
            case ThingKind.DOEL:
                return dossier.doel(thing_id) is not None
            case ThingKind.INTERVENTIE:
                return dossier.interventie(thing_id) is not None
        return thing_id in self.partijen[dossier.pad]


def debut_pairs(pairs: Iterable[Pair], before: State, after: State) -> tuple[Pair, ...]:
    """Return the pairs; of what a later year has and an earlier one has not, with when it was named first."""
    if before.jaar is None or after.jaar is None or before.jaar > after.jaar:
        return tuple(pairs)
    dossiers = after.publicatie.dossiers
    partijen = {dossier.pad: frozenset(partij_ids_of(dossier)) for dossier in dossiers}
    verleden = Verleden(publicatie=after.publicatie, partijen=partijen)
    years = before.jaar, after.jaar
    return tuple(
        replace(pair, debut=_debut(verleden.jaren(pair.thing), years)) if pair.fate is Fate.NIEUW else pair
        for pair in pairs
    )


def _debut(jaren: Iterable[int], years: tuple[int, int]) -> Debut:
    first = min(jaren, default=years[1])
    if first < years[0]:
        return Debut.TERUG
    return Debut.TUSSENIN if first < years[1] else Debut.EERST
