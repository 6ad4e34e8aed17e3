"""What became of things from one year to another: each with its sentences, the ones that matter most first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeAlias

from uitvoeringskompas.compare.change import Change
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.compare.words import Segment
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first, quote
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.wijziging.overzicht import WijzigingView, view_pair
from uitvoeringskompas.views.wijziging.tekst import shorten_tekst
from uitvoeringskompas.views.wijziging.zin import Verteller


class Regel(Vast):
    """One change: its sentence, the text with the words that went and came, and why figures are not comparable."""

    zin: str
    segmenten: tuple[Segment, ...] = ()
    waarschuwingen: tuple[str, ...] = ()


Told: TypeAlias = list[tuple[Change, Regel]]


class Verdieping(Vast):
    """Changes that stand folded under a title which counts them."""

    titel: str
    regels: tuple[Regel, ...]


class Verandering(Vast):
    """One thing: a link to its page, or its name where there is none, with its changes."""

    anker: str
    naam: str
    link: Link | None
    regels: tuple[Regel, ...]
    verder: tuple[Verdieping, ...]

    @property
    def aantal(self) -> int:
        """Return how many changes are told of it."""
        return len(self.regels) + sum(len(each.regels) for each in self.verder)


class Groep(Vast):
    """Things of which the same became."""

    titel: str
    veranderingen: tuple[Verandering, ...]


class Schrijver(Vast):
    """Writes what became of things, for one page."""

    blad: Blad
    verteller: Verteller

    @property
    def vergelijking(self) -> Comparison:
        """Return the two years."""
        return self.verteller.vergelijking

    def link(self, thing: Thing) -> Link | None:
        """Return the link to the page of a thing, or None for one that has no place of its own."""
        found = _find_place(self.blad, thing)
        return self.blad.link(self.verteller.naamgever.name_thing(thing), *found) if found else None

    def links(self, pairs: Iterable[Pair]) -> tuple[Link, ...]:
        """Return the links to things: as they are in the second year, or were in the first."""
        found = (self.link(pair.thing) for pair in pairs)
        return tuple(link for link in found if link)

    def group(self, titel: str, pairs: Iterable[Pair]) -> Groep | None:
        """Return the things with their changes under one heading, or None when nothing changed about them."""
        found = tuple(self._write(pair) for pair in pairs if pair.changes)
        return Groep(titel=titel, veranderingen=found) if found else None

    def sentences(self, pairs: Iterable[Pair], key: str) -> tuple[str, ...]:
        """Return the whole sentences about one key of things that go on."""
        return tuple(
            self.verteller.write_zin(change, pair)
            for pair in pairs
            for change in pair.changes
            if change.path[:1] == (key,)
        )

    def _write(self, pair: Pair) -> Verandering:
        told = view_pair(self.verteller, pair)
        subject = f"{told.woord} {quote(told.naam)}"
        first, rest, boekhouding = Told(), Told(), Told()
        for change, view in zip(pair.changes, told.wijzigingen, strict=True):
            among = boekhouding if change.boekhouding else first if _is_first(change) else rest
            among.append((change, _shorten_subject(view, subject)))
        is_large = pair.kind is ThingKind.PROGRAMMA
        return Verandering(
            anker=anchor_of_words(pair.thing),
            naam=told.naam,
            link=self.link(pair.thing),
            regels=tuple(regel for _, regel in first),
            verder=(
                *(_fold_by_field(rest) if is_large else _fold(rest, "andere ")),
                *_fold(boekhouding, "administratieve "),
            ),
        )


def anchor_of_words(thing: Thing) -> str:
    """Return the anchor of the words about a thing; an id is its own in one programme or nota only."""
    where = "/".join(filter(None, (thing.kind.value, thing.home, thing.id)))
    return links.anchor_of("woorden", where.replace("/", "-"))


def _is_first(change: Change) -> bool:
    """Tell whether a reader sees a change at once: what became of the thing as a whole, or one of its main keys."""
    return not change.kind.is_of_part or change.thing.record.shape.velden[change.path[0]].is_kern


def _find_place(blad: Blad, thing: Thing) -> tuple[str, str] | None:
    """Return the address and the anchor where a thing is shown."""
    slug = thing.record.node.document.place.publisher
    if thing.kind in {ThingKind.DOEL, ThingKind.PRIORITEIT}:
        kind, home = thing.kind.value, thing.home
        address = links.address_of_ding(slug, home, kind) if "/" in home else links.address_of_nota(slug, home)
        return address, links.anchor_of(kind, thing.id)
    own = _find_page(blad, slug, thing)
    return (own, "") if own else None


def _find_page(blad: Blad, slug: str, thing: Thing) -> str | None:
    """Return the address of the page that a thing has for itself."""
    match thing.kind:
        case ThingKind.PROGRAMMA:
            return links.address_of_programma(slug, thing.id)
        case ThingKind.NOTA:
            return links.address_of_nota(slug, thing.id)
        case ThingKind.INTERVENTIE:
            return links.address_of_interventie(slug, thing.home, thing.id)
        case ThingKind.PARTIJ:
            return links.address_of_partij(slug, blad.catalogus.publicaties[slug].partijfamilies[thing.id].id)
        case ThingKind.INDICATOR:
            return links.address_of_indicator(slug, thing.id)
    return None


def _shorten_subject(view: WijzigingView, subject: str) -> Regel:
    """Return a change under a heading that names the thing already: its sentence begins behind that name."""
    rest = view.zin.removeprefix(subject)
    zin = capitalize_first(rest.lstrip(":, ")) if rest[:1] in {":", ","} else view.zin
    return Regel(zin=zin, segmenten=shorten_tekst(view.segmenten), waarschuwingen=view.waarschuwingen)


def _fold(changes: Told, word: str) -> Iterator[Verdieping]:
    if changes:
        titel = write_aantal(len(changes), f"{word}wijziging", f"{word}wijzigingen")
        yield Verdieping(titel=titel, regels=tuple(regel for _, regel in changes))


def _fold_by_field(changes: Told) -> Iterator[Verdieping]:
    """Yield the changes of a programme under the title of the part they stand in."""
    ordered = sorted(changes, key=lambda found: place_in_alfabet(_title_part(found[0])))
    for titel, group in groupby(ordered, key=lambda found: _title_part(found[0])):
        found = list(group)
        yield from (replace(each, titel=f"{titel}: {each.titel}") for each in _fold(found, ""))


def _title_part(change: Change) -> str:
    return change.thing.record.shape.velden[change.path[0]].titel


FATES = (
    ("Hernoemd, samengevoegd of gesplitst", (Fate.HERNOEMD, Fate.SAMENGEVOEGD, Fate.GESPLITST)),
    ("Gewijzigd", (Fate.GEWIJZIGD, Fate.AL_GESTOPT)),
)
"""The groups of things that go on in some way, in the order in which they are told."""


def list_groepen(schrijver: Schrijver, *soorten: ThingKind) -> tuple[Groep, ...]:
    """Return the things of these kinds that stand in both states and changed, in their groups."""
    found = (
        schrijver.group(titel, [pair for soort in soorten for pair in schrijver.vergelijking.pairs_of(soort, *fates)])
        for titel, fates in FATES
    )
    return tuple(groep for groep in found if groep)
