"""Money of two states, at the level that both know: begroot against begroot, never against verwacht or besteed.

A line that both states have is compared as a line. When one knows an interventie by line and the other as a whole, or
only the priority, the source or the programme, then that is the level: the lines below it say "ander niveau".
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from uitvoeringskompas.compare.caution import GeldLevel
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.state import State
from uitvoeringskompas.compare.thing import Thing, ThingKind
from uitvoeringskompas.model.geld import Geldsoort, Jaargeld, Regelstand, Som, jaren_with_money, money_of_jaar, som_of

Regelstanden = tuple[Regelstand, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Geldpost:
    """One amount that both states know: the lines that make it up in either, at one level.

    ``id`` names the line, interventie, priority or source (of the second state when it has another there). Posts of a
    higher level hold lines that are compared on their own as well: posts are never added up.
    """

    niveau: GeldLevel
    id: str
    voor: Regelstanden
    na: Regelstanden

    def som_voor(self, soort: Geldsoort) -> Som:
        """Return the sum of one kind of amount in the first state."""
        return som_of(self.voor, soort)

    def som_na(self, soort: Geldsoort) -> Som:
        """Return the sum of one kind of amount in the second state."""
        return som_of(self.na, soort)

    def verschil(self, soort: Geldsoort) -> int | None:
        """Return second minus first in euro; None as soon as a line on either side has no amount of this kind."""
        return _difference(self.som_voor(soort), self.som_na(soort))


@dataclass(frozen=True, kw_only=True, slots=True)
class GeldComparison:
    """The money of one year in two states, or of two years.

    ``dekkingen`` are all lines per source of money (``id`` empty: no source named), whether or not the source is new.
    """

    jaar_voor: int
    jaar_na: int
    voor: Jaargeld
    na: Jaargeld
    posten: tuple[Geldpost, ...]
    dekkingen: tuple[Geldpost, ...]

    def verschil(self, soort: Geldsoort) -> int | None:
        """Return the difference of the sums in euro; None when one of them is not complete."""
        return _difference(self.voor.som(soort), self.na.som(soort))

    @property
    def anders(self) -> tuple[Geldpost, ...]:
        """Return the posts above the level of lines: where the states know the money at different levels."""
        return tuple(post for post in self.posten if post.niveau is not GeldLevel.REGEL)


def compare_geld(voor: State, na: State, paren: Iterable[Pair]) -> tuple[GeldComparison, ...]:
    """Return the money of the two years, or of every year of which two whole states tell something."""
    pairs = tuple(paren)
    found = (_compare_jaar(voor, na, years, pairs) for years in _list_years(voor, na))
    return tuple(each for each in found if each.voor.is_known or each.na.is_known)


def _list_years(voor: State, na: State) -> tuple[tuple[int, int], ...]:
    if voor.jaar is not None and na.jaar is not None:
        return ((voor.jaar, na.jaar),)
    years = {jaar for state in (voor, na) for dossier in state.dossiers for jaar in jaren_with_money(dossier)}
    return tuple((jaar, jaar) for jaar in sorted(years))


def _compare_jaar(voor: State, na: State, years: tuple[int, int], paren: tuple[Pair, ...]) -> GeldComparison:
    first = money_of_jaar(voor.dossiers, years[0], voor.peildatum)
    second = money_of_jaar(na.dossiers, years[1], na.peildatum)
    lines = [_line_post(paar, first, second) for paar in paren if paar.soort is ThingKind.REGEL]
    return GeldComparison(
        jaar_voor=years[0],
        jaar_na=years[1],
        voor=first,
        na=second,
        posten=tuple(_list_posts(first, second, [post for post in lines if post.voor and post.na], paren)),
        dekkingen=_group(GeldLevel.DEKKING, first.regels, second.regels, lambda stand: stand.regel.dekking or ""),
    )


def _line_post(paar: Pair, voor: Jaargeld, na: Jaargeld) -> Geldpost:
    return Geldpost(
        niveau=GeldLevel.REGEL,
        id=(*paar.na, *paar.voor)[0].id,
        voor=_stands_of(paar.voor, voor),
        na=_stands_of(paar.na, na),
    )


def _stands_of(dingen: Iterable[Thing], geld: Jaargeld) -> Regelstanden:
    """Return the lines of this year that these things are; ``reeks`` is the year when a state holds several."""
    wanted = {(ding.thuis, ding.id) for ding in dingen if ding.reeks in {"", str(geld.jaar)}}
    return tuple(stand for stand in geld.regels if (stand.dossier.pad, stand.regel.id) in wanted) if wanted else ()


def _list_posts(voor: Jaargeld, na: Jaargeld, lines: list[Geldpost], paren: tuple[Pair, ...]) -> Iterator[Geldpost]:
    yield from lines
    known = {id(stand) for post in lines for stand in (*post.voor, *post.na)}
    for niveau, key_of in _levels(paren).items():
        for post in _group(niveau, voor.regels, na.regels, key_of):
            left = tuple(stand for stand in post.voor if id(stand) not in known)
            right = tuple(stand for stand in post.na if id(stand) not in known)
            if post.id and left and right and _meets(niveau, post, (*left, *right)):
                known |= {id(stand) for stand in (*left, *right)}
                yield post


def _meets(niveau: GeldLevel, post: Geldpost, unknown: Regelstanden) -> bool:
    """Tell whether this is the finest level that both states know the lines at.

    An interventie or a priority is one as soon as a line names it. A source of money or the programme is one only when
    one state knows nothing finer there: two different lines of one source are just two lines.
    """
    if niveau in {GeldLevel.INTERVENTIE, GeldLevel.PRIORITEIT}:
        return any(_own_level(stand) is niveau for stand in unknown)
    coarse = [all(_own_level(stand) is niveau for stand in side) for side in (post.voor, post.na)]
    return coarse[0] != coarse[1]


def _own_level(stand: Regelstand) -> GeldLevel:
    regel = stand.regel
    if regel.interventie:
        return GeldLevel.INTERVENTIE
    if regel.prioriteit:
        return GeldLevel.PRIORITEIT
    return GeldLevel.DEKKING if regel.dekking else GeldLevel.PROGRAMMA


def _levels(paren: tuple[Pair, ...]) -> Mapping[GeldLevel, Callable[[Regelstand], str]]:
    """Return for each level above the line, from fine to coarse, how a line says where it belongs (empty: nowhere)."""
    interventies = _names_of(paren, ThingKind.INTERVENTIE)
    prioriteiten = _names_of(paren, ThingKind.PRIORITEIT)

    def interventie(stand: Regelstand) -> str:
        found = stand.regel.interventie or ""
        return interventies.get((stand.dossier.pad, found), found)

    def prioriteit(stand: Regelstand) -> str:
        found = stand.regel.prioriteit or _only(stand)
        return prioriteiten.get(("", found), found)

    return {
        GeldLevel.INTERVENTIE: interventie,
        GeldLevel.PRIORITEIT: prioriteit,
        GeldLevel.DEKKING: lambda stand: stand.regel.dekking or "",
        GeldLevel.PROGRAMMA: lambda _: GeldLevel.PROGRAMMA.value,
    }


def _only(stand: Regelstand) -> str:
    """Return the one priority that the interventie of a line serves; empty when there are more or none."""
    interventie = stand.dossier.interventie(stand.regel.interventie)
    served = stand.dossier.prioriteit_ids(interventie) if interventie else ()
    return served[0] if len(served) == 1 else ""


def _names_of(paren: tuple[Pair, ...], soort: ThingKind) -> Mapping[tuple[str, str], str]:
    """Return the one name that a thing has here in both states, by its home (of an interventie) and its id."""
    return {
        (ding.thuis if soort is ThingKind.INTERVENTIE else "", ding.id): (*paar.na, *paar.voor)[0].id
        for paar in paren
        if paar.soort is soort
        for ding in (*paar.voor, *paar.na)
    }


def _group(
    niveau: GeldLevel, voor: Regelstanden, na: Regelstanden, key_of: Callable[[Regelstand], str]
) -> tuple[Geldpost, ...]:
    """Return the lines that belong together at a level; lines that belong nowhere make one group at that of sources."""
    groups: dict[Hashable, tuple[str, list[Regelstand], list[Regelstand]]] = {}
    for side, stands in enumerate((voor, na), start=1):
        for stand in stands:
            key = key_of(stand)
            group = groups.setdefault(key, (key, [], []))
            (group[1] if side == 1 else group[2]).append(stand)
    return tuple(
        Geldpost(niveau=niveau, id=key, voor=tuple(before), na=tuple(after)) for key, before, after in groups.values()
    )


def _difference(voor: Som, na: Som) -> int | None:
    if voor.bedrag is None or na.bedrag is None or not (voor.is_compleet and na.is_compleet):
        return None
    return na.bedrag - voor.bedrag
