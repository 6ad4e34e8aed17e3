"""An indicator over the years: measured values as points and lines, targets apart, and a break where a series ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from uitvoeringskompas.views.kit.figuren.maat import Opschrift, Tik, mark_jaren, write_percentage

_BOVEN = 40
_ONDER = 220
_MARGE = Decimal("0.08")
_MEESTE_WAARDEN = 6
FEWEST = 2
_VORMEN = ("rond", "vierkant", "driehoek", "kruis")


@dataclass(frozen=True, kw_only=True, slots=True)
class Lijnpunt:
    """What was measured in a year, or over several: its value, the bounds it lies between, and how that is written.

    A point without a value lies somewhere between its bounds.
    """

    van: int
    tot_en_met: int
    waarde: Decimal | None
    tekst: str
    ondergrens: Decimal | None = None
    bovengrens: Decimal | None = None
    is_gemiddelde: bool = False

    @property
    def jaar(self) -> Decimal:
        """Return where it stands among the years: in the middle of what it is about."""
        return Decimal(self.van + self.tot_en_met) / 2

    @property
    def waarden(self) -> tuple[Decimal, ...]:
        """Return every value that the picture must have room for."""
        return tuple(each for each in (self.ondergrens, self.waarde, self.bovengrens) if each is not None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Lijnreeks:
    """Values that may be compared with each other; another source or definition is another series."""

    naam: str
    punten: tuple[Lijnpunt, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Streefpunt:
    """A target: the year, the value and how it is written ("ten minste 35%")."""

    jaar: int
    waarde: Decimal
    tekst: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Merk:
    """A point in the picture; ``tekst`` is empty when words would stand on top of each other (the table has them)."""

    x: str
    y: int
    y_tekst: int
    tekst: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Lijnstuk:
    """A line between two values that were measured one after the other."""

    x1: str
    y1: int
    x2: str
    y2: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Marge:
    """A bar from the lower to the upper bound of a value; one that is not known leaves that end open."""

    x: str
    y1: int
    y2: int
    y_tekst: int
    tekst: str


@dataclass(frozen=True, kw_only=True, slots=True)
class GetekendeReeks:
    """A series with the shape of its points."""

    naam: str
    vorm: str
    merken: tuple[Merk, ...]
    lijnen: tuple[Lijnstuk, ...]
    marges: tuple[Marge, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Lijn:
    """A picture of an indicator, ready to print. ``breuken`` are the places where a series ends and another begins."""

    opschrift: Opschrift
    hoogte: int
    bodem: int
    vanaf_nul: bool
    jaren: tuple[Tik, ...]
    reeksen: tuple[GetekendeReeks, ...]
    streefpunten: tuple[Merk, ...]
    breuken: tuple[str, ...]

    @property
    def met_marges(self) -> bool:
        """Tell whether a value is drawn with the bounds it lies between."""
        return any(reeks.marges for reeks in self.reeksen)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Waardeschaal:
    """The years and values that the picture covers."""

    eerste: int
    laatste: int
    laagste: Decimal
    hoogste: Decimal

    def place(self, jaar: int | Decimal) -> str:
        spanne = Decimal(self.laatste - self.eerste) or Decimal(1)
        binnen = 1 - 2 * _MARGE
        return write_percentage(_MARGE + binnen * (jaar - self.eerste) / spanne, Decimal(1))

    def height(self, waarde: Decimal) -> int:
        return round(_ONDER - (_ONDER - _BOVEN) * (waarde - self.laagste) / (self.hoogste - self.laagste))


def draw_lijn(reeksen: Sequence[Lijnreeks], streefpunten: Sequence[Streefpunt], opschrift: Opschrift) -> Lijn | None:
    """Return the picture, or None with fewer than two values: one point says nothing that a sentence does not say."""
    punten = [punt for reeks in reeksen for punt in reeks.punten if punt.waarden]
    if len(punten) + len(streefpunten) < FEWEST:
        return None
    waarden = [waarde for punt in punten for waarde in punt.waarden] + [each.waarde for each in streefpunten]
    jaren = [jaar for punt in punten for jaar in (punt.van, punt.tot_en_met)] + [each.jaar for each in streefpunten]
    laagste, hoogste = _choose_grenzen(min(waarden), max(waarden))
    schaal = _Waardeschaal(eerste=min(jaren), laatste=max(jaren), laagste=laagste, hoogste=hoogste)
    return Lijn(
        opschrift=opschrift,
        hoogte=_ONDER + 40,
        bodem=_ONDER,
        vanaf_nul=laagste == 0,
        jaren=mark_jaren(schaal.eerste, schaal.laatste, schaal.place),
        reeksen=tuple(_draw_reeks(nummer, reeks, schaal) for nummer, reeks in enumerate(reeksen)),
        streefpunten=tuple(_draw_merk(s.jaar, s.waarde, s.tekst, schaal, onder=False) for s in streefpunten),
        breuken=tuple(_find_breuken(reeksen, schaal)),
    )


def _choose_grenzen(laagste: Decimal, hoogste: Decimal) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest value of the scale: from zero when that does not flatten the line."""
    if 0 <= laagste <= hoogste / 2:
        return Decimal(0), hoogste or Decimal(1)
    marge = (hoogste - laagste) / 4 or abs(hoogste) / 10
    return laagste - marge, hoogste + marge


def _draw_reeks(nummer: int, reeks: Lijnreeks, schaal: _Waardeschaal) -> GetekendeReeks:
    gemeten = [
        (punt.jaar, punt.waarde, punt.tekst, _marge_of(punt, schaal))
        for punt in reeks.punten
        if punt.waarde is not None
    ]
    stil = range(1, len(gemeten) - 1) if len(gemeten) > _MEESTE_WAARDEN else range(0)
    return GetekendeReeks(
        naam=reeks.naam,
        vorm=_VORMEN[nummer % len(_VORMEN)],
        merken=tuple(
            _draw_merk(jaar, waarde, "" if plaats in stil else tekst, schaal, onder=bool(nummer % 2), marge=hoogte)
            for plaats, (jaar, waarde, tekst, hoogte) in enumerate(gemeten)
        ),
        lijnen=tuple(_join_punten(reeks, schaal)),
        marges=tuple(
            _draw_marge(punt, schaal)
            for punt in reeks.punten
            if punt.ondergrens is not None or punt.bovengrens is not None
        ),
    )


def _join_punten(reeks: Lijnreeks, schaal: _Waardeschaal) -> Iterator[Lijnstuk]:
    """Yield a line between neighbours; a year that was not measured leaves a gap, and no mean runs into a year."""
    for links, rechts in pairwise(reeks.punten):
        is_next = rechts.van <= links.tot_en_met + 1 and rechts.is_gemiddelde == links.is_gemiddelde
        if links.waarde is not None and rechts.waarde is not None and is_next:
            yield Lijnstuk(
                x1=schaal.place(links.jaar),
                y1=schaal.height(links.waarde),
                x2=schaal.place(rechts.jaar),
                y2=schaal.height(rechts.waarde),
            )


def _draw_marge(punt: Lijnpunt, schaal: _Waardeschaal) -> Marge:
    """Return the bar; only where there is no value it carries the words, for else the point does."""
    onder = schaal.laagste if punt.ondergrens is None else punt.ondergrens
    boven = schaal.hoogste if punt.bovengrens is None else punt.bovengrens
    if punt.waarde is not None:
        onder = punt.waarde if punt.ondergrens is None else onder
        boven = punt.waarde if punt.bovengrens is None else boven
    y = schaal.height(boven)
    tekst = punt.tekst if punt.waarde is None else ""
    return Marge(x=schaal.place(punt.jaar), y1=schaal.height(onder), y2=y, y_tekst=y - 12, tekst=tekst)


def _marge_of(punt: Lijnpunt, schaal: _Waardeschaal) -> int:
    """Return how far the bar of a point reaches above it, so that its words stand clear of it."""
    if punt.bovengrens is None or punt.waarde is None:
        return 0
    return schaal.height(punt.waarde) - schaal.height(punt.bovengrens)


def _draw_merk(  # noqa: PLR0913 -- where it stands, what it says, and what it must stand clear of
    jaar: int | Decimal, waarde: Decimal, tekst: str, schaal: _Waardeschaal, *, onder: bool, marge: int = 0
) -> Merk:
    y = schaal.height(waarde)
    past_onder = onder and not marge and y < _ONDER - 30
    return Merk(x=schaal.place(jaar), y=y, y_tekst=y + 26 if past_onder else y - marge - 16, tekst=tekst)


def _find_breuken(reeksen: Sequence[Lijnreeks], schaal: _Waardeschaal) -> Iterator[str]:
    """Yield the middle between two series that follow each other in time; series side by side have no break."""
    for oud, nieuw in pairwise(reeksen):
        einde = max((punt.jaar for punt in oud.punten if punt.waarden), default=None)
        begin = min((punt.jaar for punt in nieuw.punten if punt.waarden), default=None)
        if einde is not None and begin is not None and einde < begin:
            yield schaal.place((einde + begin) / 2)
