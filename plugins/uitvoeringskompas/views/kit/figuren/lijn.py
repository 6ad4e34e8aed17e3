"""An indicator over the years: measured values as points and lines, targets apart, and a break where a series ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.lijnpaneel import VORMEN, Lijnpaneel, draw_paneel
from uitvoeringskompas.views.kit.figuren.lijnpunt import Doelen, Doelpad, Lijnreeks, Streefpunt
from uitvoeringskompas.views.kit.figuren.maat import Opschrift, Tik, mark_jaren
from uitvoeringskompas.views.kit.figuren.schaal import Waardeschaal, make_schaal

_BOVEN = 40
_ONDER = 220
_ONDER_KLEIN = 150
_MEESTE_JAREN = 5
FEWEST = 2


class Waardetik(Vast):
    """A mark on the axis of values: its height, and the value as it is written."""

    y: int
    tekst: str
    is_nul: bool = False


class Lijn(Vast):
    """A picture of an indicator, ready to print: one panel, or a small one for each series, all on the same scale."""

    opschrift: Opschrift
    hoogte: int
    bodem: int
    vanaf_nul: bool
    waarden: tuple[Waardetik, ...]
    jaren: tuple[Tik, ...]
    panelen: tuple[Lijnpaneel, ...]

    @property
    def met_marges(self) -> bool:
        """Tell whether a value is drawn with the bounds it lies between."""
        return any(reeks.marges for paneel in self.panelen for reeks in paneel.reeksen)

    @property
    def met_voorlopig(self) -> bool:
        """Tell whether a value may still change."""
        merken = (merk for paneel in self.panelen for reeks in paneel.reeksen for merk in reeks.merken)
        return any(merk.voorlopig for merk in merken)

    @property
    def met_streefpunten(self) -> bool:
        """Tell whether there is a target."""
        return any(paneel.streefpunten for paneel in self.panelen)

    @property
    def met_paden(self) -> bool:
        """Tell whether the straight path to a target is drawn."""
        return any(paneel.paden for paneel in self.panelen)

    @property
    def met_breuken(self) -> bool:
        """Tell whether a series ends where another begins."""
        return any(paneel.breuken for paneel in self.panelen)

    @property
    def met_gaten(self) -> bool:
        """Tell whether a year between two values was not measured."""
        return any(reeks.gaten for paneel in self.panelen for reeks in paneel.reeksen)

    @property
    def met_stille(self) -> bool:
        """Tell whether a value is not written beside its point, for want of room."""
        return any(paneel.stil for paneel in self.panelen)


def draw_lijn(
    reeksen: Sequence[Lijnreeks],
    streefpunten: Sequence[Streefpunt],
    opschrift: Opschrift,
    *,
    paden: Sequence[Doelpad] = (),
    schrijf: Callable[[Decimal], str] = write_getal,
) -> Lijn | None:
    """Return the picture, or None with fewer than two values: one point says nothing that a sentence does not say.

    ``paden`` are the straight lines from a beginning to a target; ``schrijf`` writes the values of the axis.
    """
    if _count_punten(reeksen) + len(streefpunten) < FEWEST:
        return None
    is_split = len(reeksen) > len(VORMEN)
    doelen = Doelen(punten=tuple(streefpunten), paden=tuple(paden))
    schaal = _choose_schaal(reeksen, doelen, _ONDER_KLEIN if is_split else _ONDER)
    groepen = [(reeks,) for reeks in reeksen] if is_split else [tuple(reeksen)]
    return Lijn(
        opschrift=opschrift,
        hoogte=schaal.onder + 40,
        bodem=schaal.onder,
        vanaf_nul=schaal.vanaf_nul,
        waarden=tuple(_mark_waarden(schaal, schrijf)),
        jaren=mark_jaren(schaal.eerste, schaal.laatste, schaal.place, meeste=_MEESTE_JAREN),
        panelen=tuple(
            draw_paneel(groep, doelen, schaal, breuken=tuple(_find_breuken(groep, schaal)), is_split=is_split)
            for groep in groepen
        ),
    )


def _count_punten(reeksen: Sequence[Lijnreeks]) -> int:
    return sum(bool(punt.waarden) for reeks in reeksen for punt in reeks.punten)


def _choose_schaal(reeksen: Sequence[Lijnreeks], doelen: Doelen, onder: int) -> Waardeschaal:
    """Return the scale that has room for all that was measured, all targets and all paths to them."""
    punten = [punt for reeks in reeksen for punt in reeks.punten if punt.waarden]
    waarden = [waarde for punt in punten for waarde in punt.waarden]
    waarden += [each.waarde for each in doelen.punten] + [pad.van_waarde for pad in doelen.paden]
    jaren = [jaar for punt in punten for jaar in (punt.van, punt.tot_en_met)]
    jaren += [each.jaar for each in doelen.punten] + [int(pad.van_jaar) for pad in doelen.paden]
    return make_schaal(jaren, waarden, boven=_BOVEN, onder=onder)


def _mark_waarden(schaal: Waardeschaal, schrijf: Callable[[Decimal], str]) -> Iterator[Waardetik]:
    for waarde in schaal.list_waarden():
        yield Waardetik(y=schaal.height(waarde), tekst=schrijf(waarde), is_nul=waarde == 0)


def _find_breuken(reeksen: Sequence[Lijnreeks], schaal: Waardeschaal) -> Iterator[Decimal]:
    """Yield the middle between two series that follow each other in time; series side by side have no break."""
    for oud, nieuw in pairwise(reeksen):
        einde = max((punt.jaar for punt in oud.punten if punt.waarden), default=None)
        begin = min((punt.jaar for punt in nieuw.punten if punt.waarden), default=None)
        if einde is not None and begin is not None and einde < begin:
            yield schaal.share((einde + begin) / 2)
