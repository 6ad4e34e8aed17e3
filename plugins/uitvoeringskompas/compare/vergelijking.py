"""Two states of a publisher side by side: every thing with what became of it, and every change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from uitvoeringskompas.compare.ding import Ding, Dingsoort
from uitvoeringskompas.compare.geld import Geldvergelijking, compare_geld
from uitvoeringskompas.compare.koppeling import Koppel, Sleutel, Thuis, link_dingen
from uitvoeringskompas.compare.paar import Paar, make_paar
from uitvoeringskompas.compare.programmas import link_programmas
from uitvoeringskompas.compare.toestand import Toestand, toestand_in_jaar, toestand_van
from uitvoeringskompas.compare.verwantschap import Gang, verwantschap_of
from uitvoeringskompas.compare.waarschuwen import warn_paren, warn_toestanden
from uitvoeringskompas.compare.waarschuwing import Waarschuwing
from uitvoeringskompas.compare.wijziging import Wijziging
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatie import Publicatie

VERSLAGEN = frozenset({Dingsoort.VOORTGANG, Dingsoort.EVALUATIE})
MOVABLE = frozenset({Dingsoort.INTERVENTIE, Dingsoort.DOEL, Dingsoort.PRIORITEIT, Dingsoort.REGEL})
"""What stays the same thing when it moves to another programme or nota; a report belongs to its own programme."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Vergelijking:
    """Two states of one publisher: every thing of either, in the order of ``Dingsoort``, and what it comes down to."""

    voor: Toestand
    na: Toestand
    paren: tuple[Paar, ...]
    geld: tuple[Geldvergelijking, ...]
    waarschuwingen: tuple[Waarschuwing, ...]

    @property
    def slug(self) -> str:
        """Return the folder of the publisher."""
        return self.na.publicatie.slug

    @property
    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """Return every change, each once."""
        return tuple(change for paar in self.paren for change in paar.wijzigingen)

    @property
    def is_gelijk(self) -> bool:
        """Tell whether nothing changed."""
        return not any(paar.wijzigingen for paar in self.paren)

    def paren_of(self, soort: Dingsoort, *gangen: Gang) -> tuple[Paar, ...]:
        """Return the pairs of one kind of thing, of all that became of them or of these only."""
        return tuple(paar for paar in self.paren if paar.soort is soort and (not gangen or paar.gang in gangen))


def compare_toestanden(voor: Toestand, na: Toestand) -> Vergelijking:
    """Return what changed between two states of one publisher; both in a year, or both whole."""
    if (voor.jaar is None) != (na.jaar is None):
        raise ValueError("a year can only be compared with a year")
    koppels, thuis = _link(voor, na)
    paren = tuple(make_paar(koppel, thuis, voor) for koppel in koppels)
    geld = compare_geld(voor, na, paren)
    return Vergelijking(
        voor=voor,
        na=na,
        paren=warn_paren(paren, voor, na, geld),
        geld=geld,
        waarschuwingen=tuple(warn_toestanden(voor, na, paren, geld)),
    )


def compare_jaren(publicatie: Publicatie, voor: int, na: int, peildatum: date) -> Vergelijking:
    """Return what changed from one year to another."""
    return compare_toestanden(
        toestand_in_jaar(publicatie, voor, peildatum), toestand_in_jaar(publicatie, na, peildatum)
    )


def compare_catalogi(
    voor: Catalogus, na: Catalogus, peildatum: date, *, namen: tuple[str, str]
) -> tuple[Vergelijking, ...]:
    """Return the comparison of every publisher that stands in either; one that is absent has no things."""
    slugs = sorted({*voor.publicaties, *na.publicaties})
    states = (
        [
            toestand_van(each.publicaties.get(slug) or Publicatie(slug=slug), peildatum, naam=naam)
            for each, naam in zip((voor, na), namen, strict=True)
        ]
        for slug in slugs
    )
    return tuple(compare_toestanden(first, second) for first, second in states)


def _link(voor: Toestand, na: Toestand) -> tuple[tuple[Koppel, ...], Thuis]:
    """Return how all things belong together, without those of which the other state cannot tell."""
    programmas = _link_soort(Dingsoort.PROGRAMMA, voor, na, Thuis(renamed={}))
    thuis = Thuis(renamed={koppel.voor[0].id: koppel.na[0].id for koppel in programmas if koppel.is_pair})
    found: list[Koppel] = []
    for soort in Dingsoort:
        found += programmas if soort is Dingsoort.PROGRAMMA else _link_soort(soort, voor, na, thuis)
    return tuple(koppel for koppel in found if not _is_unsure(koppel, voor, na)), thuis


def _link_soort(soort: Dingsoort, voor: Toestand, na: Toestand, thuis: Thuis) -> tuple[Koppel, ...]:
    if soort in VERSLAGEN and voor.jaar != na.jaar:
        return ()
    first, second = ([ding for ding in state.dingen if ding.soort is soort] for state in (voor, na))
    verwantschap = verwantschap_of(soort, (voor.publicatie, na.publicatie))
    if soort is Dingsoort.PROGRAMMA:
        return link_programmas(voor, na, (first, second), verwantschap)
    keys: list[tuple[Sleutel, Sleutel]] = [(lambda ding: (thuis.place_voor(ding), *_name(ding)), _whole)]
    if soort in MOVABLE:
        keys.append((_name, _name))
    return tuple(link_dingen(first, second, verwantschap, keys))


def _name(ding: Ding) -> tuple[str, str]:
    return ding.id, ding.reeks


def _whole(ding: Ding) -> tuple[str, str, str]:
    return ding.thuis, ding.id, ding.reeks


def _is_unsure(koppel: Koppel, voor: Toestand, na: Toestand) -> bool:
    """Tell whether a thing seems new or gone, while the other state has a file with mistakes that may hold it."""
    if koppel.gang not in {Gang.NIEUW, Gang.GESTOPT}:
        return False
    other = voor if koppel.gang is Gang.NIEUW else na
    return any(_may_hold(other, pad, ding) for pad in other.publicatie.broken for ding in _both(koppel))


def _both(koppel: Koppel) -> Iterator[Ding]:
    yield from koppel.voor
    yield from koppel.na


def _may_hold(other: Toestand, pad: str, ding: Ding) -> bool:
    """Tell whether a broken file may hold a thing; of a year it is not even known which programmes run in it."""
    if pad == ding.pad:
        return True
    if other.jaar is None:
        return False
    return pad.endswith(("/programma.yaml", f"/{ding.id}.yaml")) or ding.soort is Dingsoort.PARTIJ
