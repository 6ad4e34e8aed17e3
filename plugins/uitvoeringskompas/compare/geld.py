"""Money of two states, at the level that both know: begroot against begroot, never against verwacht or besteed.

A line that both states have is compared as a line. When one knows an interventie by line and the other as a whole, or
only the priority, the source or the programme, then that is the level: the lines below it say "ander niveau".
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping

from uitvoeringskompas.compare.caution import Geldniveau
from uitvoeringskompas.compare.geldregels import LinesByName, Regelstanden, by_name, stands_of
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.geld import (
    Geldsoort,
    Geldstroom,
    Jaargeld,
    Regelstand,
    Som,
    jaren_with_money,
    money_of_jaar,
    som_of,
)
from uitvoeringskompas.vast import Vast


class Geldpost(Vast):
    """One amount that both states know: the lines that make it up in either, at one level.

    ``id`` names the line, interventie, priority or source (of the second state when it has another there). Posts of a
    higher level hold lines that are compared on their own as well: posts are never added up.
    """

    level: Geldniveau
    id: str
    before: Regelstanden
    after: Regelstanden

    @property
    def stands(self) -> Regelstanden:
        """Return the lines of both states."""
        return (*self.before, *self.after)

    @property
    def stand(self) -> Regelstand:
        """Return the first of its lines, in the second state where it has any there."""
        return (*self.after, *self.before)[0]

    def sum_before(self, kind: Geldsoort) -> Som:
        """Return the sum of one kind of amount in the first state."""
        return som_of(self.before, kind)

    def sum_after(self, kind: Geldsoort) -> Som:
        """Return the sum of one kind of amount in the second state."""
        return som_of(self.after, kind)

    def difference(self, kind: Geldsoort) -> int | None:
        """Return second minus first in euro; None as soon as a line on either side has no amount of this kind."""
        return _difference(self.sum_before(kind), self.sum_after(kind))


class Overlap(Vast):
    """What both states know of one kind of amount: the sums over the same ``posts``, and how many lines stand outside.

    Lines outside have no amount, or stand in one of the states only.
    """

    before: Som
    after: Som
    posts: int
    only_before: int
    only_after: int

    @property
    def difference(self) -> int | None:
        """Return second minus first in euro over what both know; None when that is nothing."""
        return _difference(self.before, self.after)

    @property
    def is_whole(self) -> bool:
        """Tell whether no line of either state stands outside."""
        return not (self.only_before or self.only_after)


class GeldComparison(Vast):
    """What is spent in one year in two states, or in two years; or what comes in.

    ``dekkingen`` are all lines per source of money (``id`` empty: no source named), whether or not the source is new.
    ``elders`` are lines that the other state has too, but does not count: there they belong to another publisher.
    """

    jaar_before: int
    jaar_after: int
    stroom: Geldstroom
    before: Jaargeld
    after: Jaargeld
    posten: tuple[Geldpost, ...]
    dekkingen: tuple[Geldpost, ...]
    elders: Regelstanden = ()

    def overlap(self, kind: Geldsoort) -> Overlap:
        """Return the amounts of this kind that both states know, every line counted once."""
        counted: set[int] = set()
        posts: list[Geldpost] = []
        for post in self.posten:  # from fine to coarse
            lines = {id(stand) for stand in post.stands}
            if post.difference(kind) is not None and not lines & counted:
                posts.append(post)
                counted |= lines
        alone = [[stand for stand in own.regels if id(stand) not in counted] for own in (self.before, self.after)]
        return Overlap(
            before=som_of((stand for post in posts for stand in post.before), kind),
            after=som_of((stand for post in posts for stand in post.after), kind),
            posts=len(posts),
            only_before=len(alone[0]),
            only_after=len(alone[1]),
        )

    def difference(self, kind: Geldsoort) -> int | None:
        """Return the difference of the sums in euro; None when it would not be about the same things.

        An amount that is not known makes it None. Between two years a line that only one of them names does so as well:
        that it is not named any more is no saving.
        """
        if self.jaar_before == self.jaar_after:
            return _difference(self.before.som(kind), self.after.som(kind))
        overlap = self.overlap(kind)
        return overlap.difference if overlap.is_whole else None

    @property
    def coarser(self) -> tuple[Geldpost, ...]:
        """Return the posts above the level of lines: where the states know the money at different levels."""
        return tuple(post for post in self.posten if post.level is not Geldniveau.REGEL)


def compare_geld(before: State, after: State, pairs: tuple[Pair, ...]) -> tuple[GeldComparison, ...]:
    """Return the money of the two years, or of every year of which two whole states tell something.

    Spending comes first; income is a comparison of its own.
    """
    every = [(stroom, years) for stroom in Geldstroom for years in _list_years(before, after)]
    found = (_compare_jaar(before, after, years, pairs, stroom) for stroom, years in every)
    return tuple(each for each in found if each.before.is_known or each.after.is_known)


def _list_years(before: State, after: State) -> tuple[tuple[int, int], ...]:
    if before.jaar is not None and after.jaar is not None:
        return ((before.jaar, after.jaar),)
    years = {jaar for state in (before, after) for dossier in state.dossiers for jaar in jaren_with_money(dossier)}
    return tuple((jaar, jaar) for jaar in sorted(years))


def _compare_jaar(
    before: State, after: State, years: tuple[int, int], pairs: tuple[Pair, ...], stroom: Geldstroom
) -> GeldComparison:
    first = money_of_jaar(before.dossiers, years[0], before.peildatum, stroom=stroom)
    second = money_of_jaar(after.dossiers, years[1], after.peildatum, stroom=stroom)
    left, right = by_name(first), by_name(second)
    lines = [
        Geldpost(
            level=Geldniveau.REGEL,
            id=pair.thing.id,
            before=stands_of(pair.before, left),
            after=stands_of(pair.after, right),
        )
        for pair in pairs
        if pair.kind is ThingKind.REGEL
    ]
    return GeldComparison(
        jaar_before=years[0],
        jaar_after=years[1],
        stroom=stroom,
        before=first,
        after=second,
        posten=tuple(_list_posts(first, second, [post for post in lines if post.before and post.after], pairs)),
        dekkingen=_group(Geldniveau.DEKKING, first.regels, second.regels, lambda stand: stand.regel.dekking or ""),
        elders=tuple(_list_elders(pairs, left, right)),
    )


def _list_elders(pairs: tuple[Pair, ...], before: LinesByName, after: LinesByName) -> Iterator[Regelstand]:
    """Yield the lines of one state that go on in the other, where another publisher counts them."""
    for pair in (pair for pair in pairs if pair.kind is ThingKind.REGEL and pair.before and pair.after):
        left, right = stands_of(pair.before, before), stands_of(pair.after, after)
        if not (left and right):
            yield from (*left, *right)


def _list_posts(
    before: Jaargeld, after: Jaargeld, lines: list[Geldpost], pairs: tuple[Pair, ...]
) -> Iterator[Geldpost]:
    """Yield the lines that both states have; then, from fine to coarse, what both know of the lines not yet told."""
    yield from lines
    told = {id(stand) for post in lines for stand in post.stands}
    for level, key_of in _levels(pairs).items():
        for post in _group(level, before.regels, after.regels, key_of):
            if post.id and _meets(post, told):
                told |= {id(stand) for stand in post.stands}
                yield post


def _meets(post: Geldpost, told: Container[int]) -> bool:
    """Tell whether this is the finest level that both states know lines at of which no post tells yet.

    An interventie or a priority is one as soon as a line names it. A source of money or the programme is one only when
    one state knows nothing finer there: two different lines of one source are just two lines.
    """
    left, right = ([stand for stand in side if id(stand) not in told] for side in (post.before, post.after))
    if not (left and right):
        return False
    if post.level in {Geldniveau.INTERVENTIE, Geldniveau.PRIORITEIT}:
        return any(_own_level(stand) is post.level for stand in (*left, *right))
    coarse = [all(_own_level(stand) is post.level for stand in side) for side in (post.before, post.after)]
    return coarse[0] != coarse[1]


def _own_level(stand: Regelstand) -> Geldniveau:
    regel = stand.regel
    if regel.interventie:
        return Geldniveau.INTERVENTIE
    if regel.prioriteit:
        return Geldniveau.PRIORITEIT
    return Geldniveau.DEKKING if regel.dekking else Geldniveau.PROGRAMMA


def _levels(pairs: tuple[Pair, ...]) -> Mapping[Geldniveau, Callable[[Regelstand], str]]:
    """Return for each level above the line, from fine to coarse, how a line says where it belongs (empty: nowhere)."""
    interventies = _names_of(pairs, ThingKind.INTERVENTIE)
    prioriteiten = _names_of(pairs, ThingKind.PRIORITEIT)

    def interventie(stand: Regelstand) -> str:
        found = stand.regel.interventie or ""
        return interventies.get((stand.dossier.pad, found), found)

    def prioriteit(stand: Regelstand) -> str:
        found = stand.regel.prioriteit or _only(stand)
        return prioriteiten.get(("", found), found)

    return {
        Geldniveau.INTERVENTIE: interventie,
        Geldniveau.PRIORITEIT: prioriteit,
        Geldniveau.DEKKING: lambda stand: stand.regel.dekking or "",
        Geldniveau.PROGRAMMA: lambda _: Geldniveau.PROGRAMMA.value,
    }


def _only(stand: Regelstand) -> str:
    """Return the one priority that the interventie of a line serves; empty when there are more or none."""
    interventie = stand.dossier.interventie(stand.regel.interventie)
    served = stand.dossier.prioriteit_ids(interventie) if interventie else ()
    return served[0] if len(served) == 1 else ""


def _names_of(pairs: tuple[Pair, ...], kind: ThingKind) -> Mapping[tuple[str, str], str]:
    """Return the one name that a thing has here in both states, by its home (of an interventie) and its id."""
    return {
        (thing.home if kind is ThingKind.INTERVENTIE else "", thing.id): pair.thing.id
        for pair in pairs
        if pair.kind is kind
        for thing in pair.things
    }


def _group(
    level: Geldniveau, before: Regelstanden, after: Regelstanden, key_of: Callable[[Regelstand], str]
) -> tuple[Geldpost, ...]:
    """Return the lines that belong together at a level; lines that belong nowhere make one group at that of sources."""
    left, right = ([(key_of(stand), stand) for stand in side] for side in (before, after))
    return tuple(
        Geldpost(
            level=level,
            id=key,
            before=tuple(stand for own, stand in left if own == key),
            after=tuple(stand for own, stand in right if own == key),
        )
        for key in dict.fromkeys(own for own, _ in (*left, *right))
    )


def _difference(before: Som, after: Som) -> int | None:
    if before.bedrag is None or after.bedrag is None or not (before.is_compleet and after.is_compleet):
        return None
    return after.bedrag - before.bedrag
