"""One field of a picture over the years: the series in it, with their words where none covers another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.figuren.lijnpunt import Doelen, Doelpad, Lijnpunt, Lijnreeks
from uitvoeringskompas.views.kit.figuren.maat import write_percentage
from uitvoeringskompas.views.kit.figuren.plaatsing import Vak
from uitvoeringskompas.views.kit.figuren.schaal import Waardeschaal
from uitvoeringskompas.views.kit.figuren.woordenbord import Streep, Woordenbord

SMALSTE = 216
"""How wide the field is on a phone of 320 CSS pixels, beside the values of its axis."""
SMALSTE_KLEIN = 180
"""How wide it is at least when there is one for each series."""
VORMEN = ("rond", "vierkant", "driehoek", "kruis")
"""The shapes of points, by which series in one picture are told apart."""


class Merk(Vast):
    """A point with its words; ``tekst`` is empty when there is no room for them (the table has them)."""

    x: str
    y: int
    tekst: str = ""
    anker: str = "middle"
    dx: int = 0
    y_tekst: int = 0
    voorlopig: bool = False


class Lijnstuk(Vast):
    """A line between two values that were measured one after the other."""

    x1: str
    y1: int
    x2: str
    y2: int


class Marge(Vast):
    """A bar from the lower to the upper bound of a value; one that is not known leaves that end open."""

    x: str
    y1: int
    y2: int


class GetekendeReeks(Vast):
    """A series with the shape of its points; ``zonder_punt`` are words of what has bounds and no value.

    ``gaten`` are the thin lines over years that were not measured.
    """

    naam: str
    vorm: str
    merken: tuple[Merk, ...]
    lijnen: tuple[Lijnstuk, ...]
    gaten: tuple[Lijnstuk, ...] = ()
    marges: tuple[Marge, ...] = ()
    zonder_punt: tuple[Merk, ...] = ()


class Lijnpaneel(Vast):
    """A field, ready to print; ``naam`` is empty when it is the only one, ``stil`` counts values without words."""

    naam: str
    reeksen: tuple[GetekendeReeks, ...]
    streefpunten: tuple[Merk, ...]
    paden: tuple[Lijnstuk, ...]
    breuken: tuple[str, ...]
    stil: int = 0


def draw_paneel(
    reeksen: Sequence[Lijnreeks],
    doelen: Doelen,
    schaal: Waardeschaal,
    *,
    breuken: tuple[Decimal, ...] = (),
    is_split: bool = False,
) -> Lijnpaneel:
    """Return one field with these series, on the scale of the whole picture."""
    paden = [_streep_of(pad, schaal) for pad in doelen.paden]
    strepen = [streep for reeks in reeksen for streep, _ in _join_punten(reeks, schaal)]
    strepen += [Streep(deel_1=deel, y_1=0, deel_2=deel, y_2=schaal.onder) for deel in breuken]
    bord = Woordenbord(
        breedte=SMALSTE_KLEIN if is_split else SMALSTE, boven=2, onder=schaal.onder - 2, strepen=(*paden, *strepen)
    )
    bord.keep_off((schaal.share(each.jaar), schaal.height(each.waarde)) for each in doelen.punten)
    _keep_off_punten(bord, reeksen, schaal)
    streefpunten = tuple(
        _put_merk(bord, each.tekst, schaal, each.jaar, schaal.height(each.waarde)) for each in doelen.punten
    )
    merken = _put_merken(bord, reeksen, schaal)
    return Lijnpaneel(
        naam=reeksen[0].naam if is_split else "",
        reeksen=tuple(_draw_reeks(nummer, reeks, merken, schaal) for nummer, reeks in enumerate(reeksen)),
        streefpunten=streefpunten,
        paden=tuple(map(_stuk_of, paden)),
        breuken=tuple(write_percentage(deel, 1) for deel in breuken),
        stil=sum(not merk.tekst for merk in (*streefpunten, *merken.values())),
    )


def _keep_off_punten(bord: Woordenbord, reeksen: Sequence[Lijnreeks], schaal: Waardeschaal) -> None:
    """Keep words off every point, and off the bars between which values lie."""
    for punt in (punt for reeks in reeksen for punt in reeks.punten if punt.waarden):
        deel = schaal.share(punt.jaar)
        if punt.waarde is not None:
            bord.keep_off([(deel, schaal.height(punt.waarde))])
        if punt.heeft_marge:
            boven, onder = _bounds_of(punt, schaal)
            bord.bezet.append(Vak(deel=deel, links=-6, rechts=6, boven=boven, onder=onder))


def _put_merken(
    bord: Woordenbord, reeksen: Sequence[Lijnreeks], schaal: Waardeschaal
) -> Mapping[tuple[int, int], Merk]:
    """Return a mark for each value by its series and its place in it: the last gets its words first, then the first."""
    wishes = []
    for nummer, reeks in enumerate(reeksen):
        known = [plaats for plaats, punt in enumerate(reeks.punten) if punt.waarden]
        ends = {plaats: orde for orde, plaats in ((1, known[0]), (0, known[-1]))} if known else {}
        wishes += [(ends.get(plaats, 2), -plaats, nummer) for plaats in known]
    merken = {}
    for _, terug, nummer in sorted(wishes):
        punt = reeksen[nummer].punten[-terug]
        boven, onder = _bounds_of(punt, schaal)
        y = schaal.height(punt.waarde) if punt.waarde is not None else (boven + onder) // 2
        merk = _put_merk(bord, punt.tekst, schaal, punt.jaar, y, vrij=y - boven)
        merken[nummer, -terug] = replace(merk, voorlopig=punt.voorlopig)
    return merken


def _put_merk(  # noqa: PLR0913 -- what is written, and where it stands
    bord: Woordenbord, tekst: str, schaal: Waardeschaal, jaar: int | Decimal, y: int, *, vrij: int = 0
) -> Merk:
    plek = bord.put(tekst, schaal.share(jaar), y, vrij)
    if plek is None:
        return Merk(x=schaal.place(jaar), y=y)
    return Merk(x=schaal.place(jaar), y=y, tekst=tekst, anker=plek.anker, dx=plek.dx, y_tekst=plek.y)


def _draw_reeks(
    nummer: int, reeks: Lijnreeks, merken: Mapping[tuple[int, int], Merk], schaal: Waardeschaal
) -> GetekendeReeks:
    own = [(punt, merken[nummer, plaats]) for plaats, punt in enumerate(reeks.punten) if punt.waarden]
    return GetekendeReeks(
        naam=reeks.naam,
        vorm=VORMEN[nummer % len(VORMEN)],
        merken=tuple(merk for punt, merk in own if punt.waarde is not None),
        lijnen=tuple(_stuk_of(streep) for streep, is_next in _join_punten(reeks, schaal) if is_next),
        gaten=tuple(_stuk_of(streep) for streep, is_next in _join_punten(reeks, schaal) if not is_next),
        marges=tuple(_draw_marge(punt, schaal) for punt, _ in own if punt.heeft_marge),
        zonder_punt=tuple(merk for punt, merk in own if punt.waarde is None),
    )


def _join_punten(reeks: Lijnreeks, schaal: Waardeschaal) -> Iterator[tuple[Streep, bool]]:
    """Yield a line between values that follow each other, and whether nothing lies between them that was not measured.

    No mean over years runs into a year.
    """
    known = [punt for punt in reeks.punten if punt.waarde is not None]
    for links, rechts in pairwise(known):
        if links.waarde is not None and rechts.waarde is not None and rechts.is_gemiddelde == links.is_gemiddelde:
            streep = _join(schaal, (links.jaar, links.waarde), (rechts.jaar, rechts.waarde))
            yield streep, rechts.van <= links.tot_en_met + 1


def _streep_of(pad: Doelpad, schaal: Waardeschaal) -> Streep:
    return _join(schaal, (pad.van_jaar, pad.van_waarde), (Decimal(pad.jaar), pad.waarde))


def _join(schaal: Waardeschaal, van: tuple[Decimal, Decimal], naar: tuple[Decimal, Decimal]) -> Streep:
    return Streep(
        deel_1=schaal.share(van[0]), y_1=schaal.height(van[1]), deel_2=schaal.share(naar[0]), y_2=schaal.height(naar[1])
    )


def _stuk_of(streep: Streep) -> Lijnstuk:
    return Lijnstuk(
        x1=write_percentage(streep.deel_1, 1),
        y1=streep.y_1,
        x2=write_percentage(streep.deel_2, 1),
        y2=streep.y_2,
    )


def _bounds_of(punt: Lijnpunt, schaal: Waardeschaal) -> tuple[int, int]:
    """Return the heights between which a value lies; an end that is not known is its value, or the end of the scale."""
    onder = punt.waarde if punt.waarde is not None else schaal.laagste
    boven = punt.waarde if punt.waarde is not None else schaal.hoogste
    return (
        schaal.height(boven if punt.bovengrens is None else punt.bovengrens),
        schaal.height(onder if punt.ondergrens is None else punt.ondergrens),
    )


def _draw_marge(punt: Lijnpunt, schaal: Waardeschaal) -> Marge:
    boven, onder = _bounds_of(punt, schaal)
    return Marge(x=schaal.place(punt.jaar), y1=onder, y2=boven)
