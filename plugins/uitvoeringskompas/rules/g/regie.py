"""Whether the regie is described as a whole. Guideline G2, G3, G9, G10, G12."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import quoted

SIDES = ("beleid", "uitvoering", "inhoud", "proces")
ROOM = ("rolverdeling", "sturing", "middelen")
OPDRACHT = ("resultaat", "rolverdeling", "opdrachtgever", "opdrachtnemer")
CONTROLE = ("hoe", "wanneer", "wie")


def absent_keys(record: Record | None, keys: tuple[str, ...]) -> list[str]:
    """Return the keys that a record does not fill in; all of them when there is no record."""
    return [key for key in keys if record is None or not getattr(record, key)]


def check_four_sides(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which of the four sides of the regie nothing is said about."""
    regie = toets.programma.regie
    mist = absent_keys(regie, SIDES)
    if regie and mist:
        yield find(regie.location, mist=quoted(mist))


def check_intern(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that nobody inside the gemeente has the regie."""
    regie = toets.programma.regie
    if regie and not (regie.intern and (regie.intern.partij or regie.intern.afdeling)):
        yield find(regie.location_of("intern"))


def check_intern_is_own(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that somebody else than the gemeente has the regie inside the gemeente."""
    regie = toets.programma.regie
    intern = regie.intern if regie else None
    partij = toets.publicatie.partijen.get((intern.partij or "") if intern else "")
    if intern and partij and not toets.is_own(partij.id):
        yield find(intern.location_of("partij"), partij=partij.naam)


def check_projectleider(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that there is a project leader and not how far he may go."""
    regie = toets.programma.regie
    extern = regie.extern if regie else None
    mist = absent_keys(extern, ROOM)
    if extern and extern.projectleider and mist:
        yield find(extern.location, mist=quoted(mist))


def check_projectopdracht(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that another party steers without a clear assignment."""
    regie = toets.programma.regie
    partij_id = regie.extern.partij if regie and regie.extern else None
    partij = toets.publicatie.partijen.get(partij_id or "")
    if regie is None or partij is None or toets.is_own(partij.id):
        return
    mist = absent_keys(regie.projectopdracht, OPDRACHT)
    if mist:
        yield find(regie.location_of("projectopdracht"), partij=partij.naam, mist=quoted(mist))


def check_controle(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that it is not said how, when and by whom promises are checked."""
    regie = toets.programma.regie
    mist = absent_keys(regie.controle if regie else None, CONTROLE)
    if regie and mist:
        yield find(regie.location_of("controle"), mist=quoted(mist))
