"""Money: what was budgeted, revised, expected and spent, in whole euros, never added up across these four.

``begroot`` comes from the programme. The other three come from the reports: of each the latest statement up to the
peildatum counts. An amount that is not known is not zero: it is counted apart. Guideline H13.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.model.begroting import Begrotingsregel, Dekking, Totaal
from uitvoeringskompas.model.bron import Kanttekening
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.verantwoording import Financien


class Geldsoort(StrEnum):
    """The four kinds of amount; the value is the name of the field."""

    BEGROOT = "begroot"
    BIJGESTELD = "bijgesteld"
    VERWACHT = "verwacht"
    BESTEED = "besteed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Stand:
    """What a report says about the money of one line: an amount in euro, or why there is none."""

    bedrag: int | None
    geen_bedrag: str | None
    verslag: Verslag
    financien: Financien


@dataclass(frozen=True, kw_only=True, slots=True)
class Regelstand:
    """One line of the budget in one year, with the latest word on each kind of amount (None: nobody said anything)."""

    dossier: Dossier
    regel: Begrotingsregel
    dekking: Dekking | None
    bijgesteld: Stand | None
    verwacht: Stand | None
    besteed: Stand | None
    kanttekeningen: tuple[Kanttekening, ...]
    hoort_bij: str | None  # the measure of another publisher where this money counts

    @property
    def is_bijzondere_nul(self) -> bool:
        """Tell whether the budget says 0 with a remark: a zero that may not mean that it ends."""
        return self.regel.begroot == 0 and bool(self.regel.toelichting or self.kanttekeningen)

    def bedrag(self, soort: Geldsoort) -> int | None:
        """Return the amount of this kind in euro; None when it is not known."""
        if soort is Geldsoort.BEGROOT:
            return self.regel.begroot
        stand: Stand | None = getattr(self, soort)
        return stand.bedrag if stand else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Som:
    """A sum of amounts of one kind: ``bedrag`` is None when no amount is known at all, so unknown never reads as 0."""

    bedrag: int | None
    bekend: int  # number of lines with an amount
    onbekend: int  # number of lines without
    bij_benadering: bool

    @property
    def is_compleet(self) -> bool:
        """Tell whether every line has an amount."""
        return self.onbekend == 0 and self.bekend > 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Dekkingsom:
    """The lines that one source of money pays for; ``dekking`` is None for the lines that name none."""

    dekking: Dekking | None
    regels: tuple[Regelstand, ...]

    def som(self, soort: Geldsoort) -> Som:
        """Return the sum of one kind of amount."""
        return som_of(self.regels, soort)


@dataclass(frozen=True, kw_only=True, slots=True)
class Totaalverschil:
    """A published total beside the sum of its lines; ``verschil`` is published minus sum, None without known lines.

    ``dekking`` is the source of money that the total is limited to.
    """

    totaal: Totaal
    dekking: Dekking | None
    som: Som
    verschil: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Jaargeld:
    """The money of one year.

    ``regels`` count in the sums; ``elders_geteld`` are lines whose measure belongs to another publisher
    (``hoort_bij``): they are shown, and never counted twice.
    """

    jaar: int
    regels: tuple[Regelstand, ...]
    elders_geteld: tuple[Regelstand, ...]
    totalen: tuple[Totaalverschil, ...]

    def som(self, soort: Geldsoort) -> Som:
        """Return the sum of one kind of amount over the lines that count here."""
        return som_of(self.regels, soort)

    @property
    def is_known(self) -> bool:
        """Tell whether there is any line or published total in this year."""
        return bool(self.regels or self.elders_geteld or self.totalen)

    @property
    def dekkingen(self) -> tuple[Dekkingsom, ...]:
        """Return the lines per source of money in the order of the budget; those without a source come last."""
        groups: dict[tuple[str, str | None], list[Regelstand]] = {}
        for stand in self.regels:
            groups.setdefault((stand.dossier.pad, stand.regel.dekking), []).append(stand)
        ordered = sorted(groups.values(), key=lambda group: group[0].dekking is None)
        return tuple(Dekkingsom(dekking=group[0].dekking, regels=tuple(group)) for group in ordered)


Jaarstanden: TypeAlias = dict[tuple[str, int], dict[Geldsoort, Stand]]


def jaren_with_money(dossier: Dossier) -> tuple[int, ...]:
    """Return every year of which the budget of the programme tells something, in order."""
    begroting = dossier.programma.begroting
    if begroting is None:
        return ()
    return tuple(sorted({regel.jaar for regel in begroting.regels} | {totaal.jaar for totaal in begroting.totalen}))


def money_of_dossier(dossier: Dossier, jaar: int, peildatum: date) -> Jaargeld:
    """Return the money of a programme in one year, as it was known on the peildatum."""
    begroting = dossier.programma.begroting
    if begroting is None:
        return Jaargeld(jaar=jaar, regels=(), elders_geteld=(), totalen=())
    standen = _latest_standen(dossier, peildatum)
    regels = [_regelstand(dossier, regel, standen) for regel in begroting.regels if regel.jaar == jaar]
    return Jaargeld(
        jaar=jaar,
        regels=tuple(stand for stand in regels if not stand.hoort_bij),
        elders_geteld=tuple(stand for stand in regels if stand.hoort_bij),
        totalen=tuple(_verschil(dossier, totaal, regels) for totaal in begroting.totalen if totaal.jaar == jaar),
    )


def money_of_jaar(dossiers: Iterable[Dossier], jaar: int, peildatum: date) -> Jaargeld:
    """Return the money of several programmes together in one year; published totals stay with their programme."""
    parts = [money_of_dossier(dossier, jaar, peildatum) for dossier in dossiers]
    return Jaargeld(
        jaar=jaar,
        regels=tuple(stand for part in parts for stand in part.regels),
        elders_geteld=tuple(stand for part in parts for stand in part.elders_geteld),
        totalen=tuple(totaal for part in parts for totaal in part.totalen),
    )


def money_of_interventie(dossier: Dossier, interventie_id: str, peildatum: date) -> tuple[Regelstand, ...]:
    """Return the lines of one interventie in all years of the programme, by year."""
    begroting = dossier.programma.begroting
    own = [regel for regel in begroting.regels if regel.interventie == interventie_id] if begroting else []
    if not own:
        return ()
    standen = _latest_standen(dossier, peildatum)
    return tuple(_regelstand(dossier, regel, standen) for regel in sorted(own, key=lambda regel: regel.jaar))


def som_of(regels: Iterable[Regelstand], soort: Geldsoort) -> Som:
    """Return the sum of one kind of amount over lines, in euro."""
    all_of_them = tuple(regels)
    known = tuple(stand for stand in all_of_them if stand.bedrag(soort) is not None)
    return Som(
        bedrag=sum(stand.bedrag(soort) or 0 for stand in known) if known else None,
        bekend=len(known),
        onbekend=len(all_of_them) - len(known),
        bij_benadering=soort is Geldsoort.BEGROOT and any(stand.regel.bij_benadering for stand in known),
    )


def _latest_standen(dossier: Dossier, peildatum: date) -> Jaarstanden:
    """Return for each line and year the latest statement of each kind up to the peildatum."""
    found: Jaarstanden = {}
    for verslag in dossier.verslagen_until(peildatum):
        for told in verslag.financien:
            line = found.setdefault((told.regel, told.jaar), {})
            for soort, amount in _AMOUNTS.items():
                bedrag = amount(told)
                # "No amount" is the word on a kind only as long as no report gave a figure for it.
                is_figure = soort in line and line[soort].bedrag is not None
                if bedrag is not None or (told.geen_bedrag and not is_figure):
                    line[soort] = Stand(bedrag=bedrag, geen_bedrag=told.geen_bedrag, verslag=verslag, financien=told)
    return found


def _regelstand(dossier: Dossier, regel: Begrotingsregel, standen: Jaarstanden) -> Regelstand:
    told = standen.get((regel.id, regel.jaar), {})
    interventie = dossier.interventie(regel.interventie)
    dekkingen = (found for found in dossier.programma.dekking if found.id == regel.dekking)
    return Regelstand(
        dossier=dossier,
        regel=regel,
        dekking=next(dekkingen, None),
        bijgesteld=told.get(Geldsoort.BIJGESTELD),
        verwacht=told.get(Geldsoort.VERWACHT),
        besteed=told.get(Geldsoort.BESTEED),
        kanttekeningen=tuple(found for found in dossier.programma.kanttekeningen if found.bij == regel.id),
        hoort_bij=interventie.hoort_bij if interventie else None,
    )


def _verschil(dossier: Dossier, totaal: Totaal, regels: Iterable[Regelstand]) -> Totaalverschil:
    """Compare a published total with all lines of its document, also those that count at another publisher."""
    own = (stand for stand in regels if totaal.dekking is None or stand.regel.dekking == totaal.dekking)
    som = som_of(own, Geldsoort.BEGROOT)
    dekking = next((found for found in dossier.programma.dekking if found.id == totaal.dekking), None)
    verschil = None if som.bedrag is None else totaal.begroot - som.bedrag
    return Totaalverschil(totaal=totaal, dekking=dekking, som=som, verschil=verschil)


_AMOUNTS: dict[Geldsoort, Callable[[Financien], int | None]] = {
    Geldsoort.BIJGESTELD: lambda told: told.bijgesteld,
    Geldsoort.VERWACHT: lambda told: told.verwacht,
    Geldsoort.BESTEED: lambda told: told.besteed,
}
