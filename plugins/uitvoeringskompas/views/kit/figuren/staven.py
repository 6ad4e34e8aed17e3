"""Money as bars: what was planned, adjusted, expected and spent, side by side on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from uitvoeringskompas.views.kit.figuren.maat import REGELHOOGTE, Opschrift, break_tekst, write_percentage

_ONDER_DE_KOP = 8
_STAAF = 14
_TUSSENRUIMTE = 10
_GROEPSRUIMTE = 16
_VULLING = {
    "begroot": "open",
    "bijgesteld": "stippen",
    "verwacht": "arcering",
    "besteed": "vol",
    "ontvangen": "vol",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Staaf:
    """An amount in whole euros: its kind (the name of a Geldsoort), its name and how it is written.

    ``bedrag`` is None when there is no amount; ``tekst`` then says why ("p.m.").
    """

    soort: str
    naam: str
    bedrag: int | None
    tekst: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StavenGroep:
    """Amounts that belong together, such as those of one year."""

    naam: str
    staven: tuple[Staaf, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class GetekendeStaaf:
    """A bar with its words above it; without an amount only the words, an amount of zero is a bar without width."""

    naam: str
    tekst: str
    y_tekst: int
    y: int
    breedte: str | None
    vulling: str


@dataclass(frozen=True, kw_only=True, slots=True)
class GetekendeGroep:
    """A group with its name in lines that fit on a phone, each with its height."""

    regels: tuple[tuple[int, str], ...]
    staven: tuple[GetekendeStaaf, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Staven:
    """A picture of bars, ready to print."""

    opschrift: Opschrift
    hoogte: int
    groepen: tuple[GetekendeGroep, ...]


def draw_staven(groepen: Sequence[StavenGroep], opschrift: Opschrift) -> Staven | None:
    """Return the bars of ``groepen`` on one scale that begins at zero, or None when no amount is above zero."""
    grootste = max((staaf.bedrag or 0 for groep in groepen for staaf in groep.staven), default=0)
    if grootste <= 0:
        return None
    getekend = []
    y = 0
    for groep in groepen:
        getekend.append(_draw_groep(groep, grootste, y))
        kop = _hoogte_van_kop(groep)
        y += kop + len(groep.staven) * (REGELHOOGTE + _STAAF + _TUSSENRUIMTE) + _GROEPSRUIMTE
    return Staven(opschrift=opschrift, hoogte=y - _GROEPSRUIMTE, groepen=tuple(getekend))


def _draw_groep(groep: StavenGroep, grootste: int, boven: int) -> GetekendeGroep:
    stap = REGELHOOGTE + _STAAF + _TUSSENRUIMTE
    kop = _hoogte_van_kop(groep)
    return GetekendeGroep(
        regels=tuple(
            (boven + nummer * REGELHOOGTE, regel) for nummer, regel in enumerate(break_tekst(groep.naam), start=1)
        ),
        staven=tuple(
            _draw_staaf(staaf, grootste, boven + kop + nummer * stap) for nummer, staaf in enumerate(groep.staven)
        ),
    )


def _hoogte_van_kop(groep: StavenGroep) -> int:
    return len(break_tekst(groep.naam)) * REGELHOOGTE + _ONDER_DE_KOP


def _draw_staaf(staaf: Staaf, grootste: int, boven: int) -> GetekendeStaaf:
    return GetekendeStaaf(
        naam=staaf.naam,
        tekst=staaf.tekst,
        y_tekst=boven + 15,
        y=boven + REGELHOOGTE,
        breedte=None if staaf.bedrag is None else write_percentage(max(staaf.bedrag, 0), grootste),
        vulling=_VULLING.get(staaf.soort, "open"),
    )
