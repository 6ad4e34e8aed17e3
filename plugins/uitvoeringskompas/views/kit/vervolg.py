"""A list that is too long for one page goes on at a next one, and each of its pages leads to the others.

What is of one publisher stays together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Protocol, TypeVar

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.pageview import SitePageView

MOST = 40
"""So many publishers stand on one page; the others on the next."""


class VanWie(Protocol):
    """Something that is of a publisher."""

    @property
    def publicatie(self) -> Publicatie:
        """Return whose it is."""


Item = TypeVar("Item")
Some = TypeVar("Some", bound=VanWie)


def split_op(found: Sequence[Item], most: int) -> tuple[tuple[Item, ...], ...]:
    """Return things as one page after another, so many on each."""
    return tuple(tuple(found[start : start + most]) for start in range(0, len(found), most))


def split_bij(found: Iterable[Some], most: int) -> tuple[tuple[Some, ...], ...]:
    """Return things, which stand by publisher, as one page after another, each publisher whole."""
    groups = [tuple(own) for _, own in groupby(found, key=lambda each: each.publicatie)]
    return tuple(tuple(each for own in page for each in own) for page in split_op(groups, most))


class DeelPageView(SitePageView):
    """One page of such a list."""

    nummer: int = 1


AnyDeel = TypeVar("AnyDeel", bound=DeelPageView)


def list_delen(first: AnyDeel, aantal: int, address: Callable[[int], str]) -> Iterator[AnyDeel]:
    """Yield this many pages of a list, made after the first: each is called after its number."""
    for nummer in range(1, aantal + 1):
        vervolg = f", deel {nummer}" if nummer > 1 else ""
        yield replace(
            first,
            blad=first.blad.at(address(nummer)),
            nummer=nummer,
            crumb=f"{first.name}{vervolg}",
            tab=f"{first.tab or first.name}{vervolg}",
            description=f"{first.description.removesuffix('.')}{vervolg}.",
        )


def write_verder(
    blad: Blad,
    bladen: Sequence[Sequence[Item]],
    nummer: int,
    *,
    name: Callable[[Item], str],
    address: Callable[[int], str],
) -> Hoofdstuk | None:
    """Return the ways from the page with this number to the others, by what stands first and last on each."""
    links = tuple(
        blad.link(f"Van {name(page[0])} tot en met {name(page[-1])}", address(each))
        for each, page in enumerate(bladen, start=1)
        if each != nummer
    )
    return make_hoofdstuk("verder", "De rest van deze lijst", Onderdeel(links=links))


def name_publicatie(found: VanWie) -> str:
    """Return whose something is, as the ways to other pages name it."""
    return found.publicatie.naam
