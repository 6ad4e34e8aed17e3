"""Money: what was budgeted, revised, expected, spent and received: whole euros, never added up across kinds.

Spending and income are two streams: no sum holds both. ``begroot`` comes from the programme. The other kinds come from
the reports: of each the latest statement up to the peildatum counts. An amount that is not known is not zero: it is
counted apart. So is an amount for several years together, which is no year's own. Guideline H13.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.model.begroting import Begrotingsregel, Dekking, Totaal
from uitvoeringskompas.model.bron import Kanttekening
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.verantwoording import Financien
from uitvoeringskompas.vast import Vast


class Geldstroom(StrEnum):
    """Whether money goes out or comes in; the value is its code."""

    UITGAVEN = "uitgaven"
    INKOMSTEN = "inkomsten"


class Geldsoort(StrEnum):
    """The kinds of amount; the value is the name of the field. What comes in is received, what goes out is spent."""

    BEGROOT = "begroot"
    BIJGESTELD = "bijgesteld"
    VERWACHT = "verwacht"
    BESTEED = "besteed"
    ONTVANGEN = "ontvangen"


class Stand(Vast):
    """What a report says about the money of one line: an amount in euro, or why there is none."""

    bedrag: int | None
    geen_bedrag: str | None
    verslag: Verslag
    financien: Financien


class Regelstand(Vast):
    """One line of the budget in one year, with the latest word on each kind of amount (None: nobody said anything).

    A line for several years together stands in each of them, with what reports say about that year.
    """

    dossier: Dossier
    jaar: int
    regel: Begrotingsregel
    dekking: Dekking | None
    bijgesteld: Stand | None
    verwacht: Stand | None
    besteed: Stand | None
    ontvangen: Stand | None
    kanttekeningen: tuple[Kanttekening, ...]
    hoort_bij: str | None  # the measure of another publisher where this money counts

    @property
    def is_bijzondere_nul(self) -> bool:
        """Tell whether the budget says 0 with a remark: a zero that may not mean that it ends."""
        return self.regel.begroot == 0 and bool(self.regel.toelichting or self.kanttekeningen)

    def bedrag(self, soort: Geldsoort) -> int | None:
        """Return the amount of this kind in this year, in euro; None when it is not known of this year itself."""
        if soort is Geldsoort.BEGROOT:
            return None if self.regel.is_meerjarig else self.regel.begroot
        stand: Stand | None = getattr(self, soort)
        return stand.bedrag if stand else None


class Som(Vast):
    """A sum of amounts of one kind: ``bedrag`` is None when no amount is known at all, so unknown never reads as 0.

    Amounts for several years together are left out and counted: nobody knows which part is of this year.
    """

    bedrag: int | None
    bekend: int  # number of lines with an amount
    onbekend: int  # number of lines without
    bij_benadering: bool
    meerjarig: int = 0  # number of amounts for several years together

    @property
    def is_compleet(self) -> bool:
        """Tell whether every line has an amount of its own year."""
        return self.onbekend == 0 and self.meerjarig == 0 and self.bekend > 0


class Dekkingsom(Vast):
    """The lines that one source of money pays for; ``dekking`` is None for the lines that name none."""

    dekking: Dekking | None
    regels: tuple[Regelstand, ...]

    def som(self, soort: Geldsoort) -> Som:
        """Return the sum of one kind of amount."""
        return som_of(self.regels, soort)


class Totaalverschil(Vast):
    """A published total beside the sum of its lines; ``verschil`` is published minus sum, None without known lines.

    ``dekking`` is the source of money that the total is limited to; ``zonder_regel`` are the years of the total that no
    line is about, so that the two cannot be compared.
    """

    totaal: Totaal
    dekking: Dekking | None
    som: Som
    verschil: int | None
    zonder_regel: tuple[int, ...] = ()


class Jaargeld(Vast):
    """What is spent in one year, or what comes in: never both.

    ``regels`` count in the sums; ``elders_geteld`` are lines whose measure belongs to another publisher
    (``hoort_bij``): they are shown, and never counted twice.
    """

    jaar: int
    regels: tuple[Regelstand, ...]
    elders_geteld: tuple[Regelstand, ...]
    totalen: tuple[Totaalverschil, ...]
    stroom: Geldstroom = Geldstroom.UITGAVEN

    def som(self, soort: Geldsoort) -> Som:
        """Return the sum of one kind of amount over the lines that count here."""
        return som_of(self.regels, soort)

    @property
    def is_known(self) -> bool:
        """Tell whether there is any line or published total in this year."""
        return bool(self.regels or self.elders_geteld or self.totalen)

    @property
    def has_bedrag(self) -> bool:
        """Tell whether any amount is known: a line of which nobody knows the amount is none."""
        sums = tuple(self.som(soort) for soort in Geldsoort)
        return bool(self.elders_geteld or self.totalen) or any(som.bekend or som.meerjarig for som in sums)

    @property
    def dekkingen(self) -> tuple[Dekkingsom, ...]:
        """Return the lines per source of money in the order of the budget; those without a source come last.

        What several programmes call the same is one source, unless it differs in kind or in whether it stays.
        """
        groups: dict[tuple[str, Code | None, Code | None] | None, list[Regelstand]] = {}
        for stand in self.regels:
            bron = stand.dekking
            groups.setdefault((bron.naam, bron.soort, bron.duur) if bron else None, []).append(stand)
        ordered = sorted(groups.values(), key=lambda group: group[0].dekking is None)
        return tuple(Dekkingsom(dekking=group[0].dekking, regels=tuple(group)) for group in ordered)


Jaarstanden: TypeAlias = dict[tuple[str, int], dict[Geldsoort, Stand]]


def jaren_with_money(dossier: Dossier) -> tuple[int, ...]:
    """Return every year of which the budget of the programme tells something, in order."""
    begroting = dossier.programma.begroting
    if begroting is None:
        return ()
    years = {jaar for regel in begroting.regels for jaar in regel.jaren}
    return tuple(sorted(years | {totaal.jaar for totaal in begroting.totalen if not totaal.is_meerjarig}))


def stroom_of(found: Begrotingsregel | Totaal) -> Geldstroom:
    """Return whether a line or a total is about spending or about income."""
    return Geldstroom(found.stroom or Geldstroom.UITGAVEN)


def money_of_dossier(
    dossier: Dossier, jaar: int, peildatum: date, *, stroom: Geldstroom = Geldstroom.UITGAVEN
) -> Jaargeld:
    """Return what a programme spends in one year, or what comes in, as it was known on the peildatum."""
    begroting = dossier.programma.begroting
    if begroting is None:
        return Jaargeld(jaar=jaar, regels=(), elders_geteld=(), totalen=(), stroom=stroom)
    own = [regel for regel in begroting.regels if jaar in regel.jaren and stroom_of(regel) is stroom]
    standen = _latest_standen(dossier, peildatum, {regel.id for regel in own})
    regels = [_regelstand(dossier, regel, jaar, standen) for regel in own]
    totalen = (each for each in begroting.totalen if each.jaar == jaar and not each.is_meerjarig)
    return Jaargeld(
        jaar=jaar,
        regels=tuple(stand for stand in regels if not stand.hoort_bij),
        elders_geteld=tuple(stand for stand in regels if stand.hoort_bij),
        totalen=tuple(_verschil(dossier, totaal, regels) for totaal in totalen if stroom_of(totaal) is stroom),
        stroom=stroom,
    )


def money_of_jaar(
    dossiers: Iterable[Dossier], jaar: int, peildatum: date, *, stroom: Geldstroom = Geldstroom.UITGAVEN
) -> Jaargeld:
    """Return what several programmes spend together in one year; published totals stay with their programme."""
    parts = [money_of_dossier(dossier, jaar, peildatum, stroom=stroom) for dossier in dossiers]
    return Jaargeld(
        jaar=jaar,
        regels=tuple(stand for part in parts for stand in part.regels),
        elders_geteld=tuple(stand for part in parts for stand in part.elders_geteld),
        totalen=tuple(totaal for part in parts for totaal in part.totalen),
        stroom=stroom,
    )


def money_of_interventies(dossier: Dossier, ids: AbstractSet[str], peildatum: date) -> tuple[Regelstand, ...]:
    """Return the lines of some interventies in all years of the programme, by year: spending first, then income."""
    begroting = dossier.programma.begroting
    own = [regel for regel in begroting.regels if regel.interventie in ids] if begroting else []
    if not own:
        return ()
    standen = _latest_standen(dossier, peildatum, {regel.id for regel in own})
    found = [_regelstand(dossier, regel, jaar, standen) for regel in own for jaar in regel.jaren]
    return tuple(sorted(found, key=lambda stand: (stand.jaar, stroom_of(stand.regel) is Geldstroom.INKOMSTEN)))


def select_stroom(regels: Iterable[Regelstand], stroom: Geldstroom) -> tuple[Regelstand, ...]:
    """Return the lines of spending alone, or those of income."""
    return tuple(stand for stand in regels if stroom_of(stand.regel) is stroom)


def som_of(regels: Iterable[Regelstand], soort: Geldsoort) -> Som:
    """Return the sum of one kind of amount over lines, in euro."""
    all_of_them = tuple(regels)
    known = [stand for stand in all_of_them if stand.bedrag(soort) is not None]
    is_begroot = soort is Geldsoort.BEGROOT
    together = sum(is_begroot and stand.regel.is_meerjarig and stand.regel.begroot is not None for stand in all_of_them)
    return Som(
        bedrag=sum(stand.bedrag(soort) or 0 for stand in known) if known else None,
        bekend=len(known),
        onbekend=len(all_of_them) - len(known) - together,
        bij_benadering=is_begroot and any(stand.regel.bij_benadering for stand in known),
        meerjarig=together,
    )


def _latest_standen(dossier: Dossier, peildatum: date, ids: AbstractSet[str]) -> Jaarstanden:
    """Return for each year of these lines the latest statement of each kind up to the peildatum."""
    found: Jaarstanden = {}
    verslagen = dossier.verslagen_until(peildatum)
    for verslag, told in [(each, told) for each in verslagen for told in each.financien if told.regel in ids]:
        line = found.setdefault((told.regel, told.jaar), {})
        for soort, amount in _AMOUNTS.items():
            bedrag = amount(told)
            # "No amount" is the word on a kind only as long as no report gave a figure for it.
            is_figure = soort in line and line[soort].bedrag is not None
            if bedrag is not None or (told.geen_bedrag and not is_figure):
                line[soort] = Stand(bedrag=bedrag, geen_bedrag=told.geen_bedrag, verslag=verslag, financien=told)
    return found


def _regelstand(dossier: Dossier, regel: Begrotingsregel, jaar: int, standen: Jaarstanden) -> Regelstand:
    told = standen.get((regel.id, jaar), {})
    comes_in = stroom_of(regel) is Geldstroom.INKOMSTEN  # a report that gives no amount gives none of its own kind
    interventie = dossier.interventie(regel.interventie)
    dekkingen = (found for found in dossier.programma.dekking if found.id == regel.dekking)
    return Regelstand(
        dossier=dossier,
        jaar=jaar,
        regel=regel,
        dekking=next(dekkingen, None),
        bijgesteld=told.get(Geldsoort.BIJGESTELD),
        verwacht=told.get(Geldsoort.VERWACHT),
        besteed=None if comes_in else told.get(Geldsoort.BESTEED),
        ontvangen=told.get(Geldsoort.ONTVANGEN) if comes_in else None,
        kanttekeningen=tuple(found for found in dossier.programma.kanttekeningen if found.bij == regel.id),
        hoort_bij=interventie.hoort_bij if interventie else None,
    )


def _verschil(dossier: Dossier, totaal: Totaal, regels: Iterable[Regelstand]) -> Totaalverschil:
    """Compare a published total with all lines of its document, also those that count at another publisher."""
    own = (stand for stand in regels if totaal.dekking is None or stand.regel.dekking == totaal.dekking)
    return compare_totaal(dossier, totaal, som_of(own, Geldsoort.BEGROOT))


def compare_totaal(dossier: Dossier, totaal: Totaal, som: Som) -> Totaalverschil:
    """Return a published total beside the sum of its lines."""
    dekking = next((found for found in dossier.programma.dekking if found.id == totaal.dekking), None)
    verschil = None if som.bedrag is None else totaal.begroot - som.bedrag
    return Totaalverschil(totaal=totaal, dekking=dekking, som=som, verschil=verschil)


_AMOUNTS: dict[Geldsoort, Callable[[Financien], int | None]] = {
    Geldsoort.BIJGESTELD: lambda told: told.bijgesteld,
    Geldsoort.VERWACHT: lambda told: told.verwacht,
    Geldsoort.BESTEED: lambda told: told.besteed,
    Geldsoort.ONTVANGEN: lambda told: told.ontvangen,
}
