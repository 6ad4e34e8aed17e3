"""Two years side by side: a line per thing of which both years know the amount, steep when much changed."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.plaatsing import spread_labels

FEWEST = 1
_BOVEN = 44
_MINSTE_HOOGTE = 200
_REGEL = 22


class Hellinglijn(Vast):
    """What something cost in both years: in whole euros and as it is written, and the difference in words."""

    naam: str
    voor: int
    na: int
    tekst_voor: str
    tekst_na: str
    verschil: str = ""


class GetekendeHelling(Vast):
    """A line with its number, by which the list below it tells what it is; ``gang`` is omhoog, omlaag or gelijk."""

    nummer: int
    lijn: Hellinglijn
    gang: str
    y_voor: int
    y_na: int
    y_tekst_voor: int
    y_tekst_na: int


class Helling(Vast):
    """The picture, ready to print; ``bodem`` is the height of zero."""

    opschrift: Opschrift
    jaren: tuple[str, str]
    hoogte: int
    bodem: int
    lijnen: tuple[GetekendeHelling, ...]


def draw_helling(lijnen: Sequence[Hellinglijn], jaren: tuple[str, str], opschrift: Opschrift) -> Helling | None:
    """Return the lines on one scale from zero, the highest amount of the later year first; None without any line."""
    hoogste = max((max(lijn.voor, lijn.na) for lijn in lijnen), default=0)
    if len(lijnen) < FEWEST or hoogste <= 0:
        return None
    bodem = _BOVEN + max(_MINSTE_HOOGTE, len(lijnen) * _REGEL)
    ordered = sorted(lijnen, key=lambda lijn: (-lijn.na, -lijn.voor, place_in_alfabet(lijn.naam)))

    def stand(bedragen: Sequence[int]) -> tuple[tuple[int, int], ...]:
        hoogtes = [round(bodem - (bodem - _BOVEN) * max(bedrag, 0) / hoogste) for bedrag in bedragen]
        return tuple(zip(hoogtes, spread_labels(hoogtes, apart=_REGEL, boven=_BOVEN, onder=bodem), strict=True))

    standen = zip(ordered, stand([lijn.voor for lijn in ordered]), stand([lijn.na for lijn in ordered]), strict=True)
    return Helling(
        opschrift=opschrift,
        jaren=jaren,
        hoogte=bodem + _REGEL,
        bodem=bodem,
        lijnen=tuple(_draw_lijn(nummer, *stand) for nummer, stand in enumerate(standen, start=1)),
    )


def _draw_lijn(nummer: int, lijn: Hellinglijn, voor: tuple[int, int], na: tuple[int, int]) -> GetekendeHelling:
    return GetekendeHelling(
        nummer=nummer,
        lijn=lijn,
        gang=_gang_of(lijn),
        y_voor=voor[0],
        y_na=na[0],
        y_tekst_voor=voor[1],
        y_tekst_na=na[1],
    )


def _gang_of(lijn: Hellinglijn) -> str:
    if lijn.voor == lijn.na:
        return "gelijk"
    return "omhoog" if lijn.na > lijn.voor else "omlaag"
