"""The timeline of a programme or a year: one bar for each interventie, with its milestones and the peildatum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.kit.figuren.maat import Opschrift, Tik, mark_jaren, write_percentage

_JAREN_MET_KWARTALEN = 4
_VULLING = {
    "loopt": "vol",
    "versneld": "vol",
    "in-uitvoering": "vol",
    "afgerond": "donker",
    "geevalueerd": "donker",
    "vertraagd": "arcering",
    "stilgelegd": "arcering",
    "gestopt": "stippen",
    "niet-uitgevoerd": "stippen",
}


class Tijdlijnpunt(Vast):
    """A moment in an interventie."""

    datum: date
    titel: str


class TijdlijnRij(Vast):
    """An interventie as the timeline wants to know it.

    ``van`` or ``tot`` is None when that end is unknown; ``doorlopend`` says that there is no end; ``vaag`` that the
    dates are only a promise or a limit ("uiterlijk in 2026").
    """

    naam: str
    status: Label
    van: date | None = None
    tot: date | None = None
    doorlopend: bool = False
    vaag: bool = False
    mijlpalen: tuple[Tijdlijnpunt, ...] = ()


class Tijdbalk(Vast):
    """A bar; an open side goes on outside the picture or has no known end."""

    x: str
    rechts: str
    breedte: str
    vulling: str
    vaag: bool
    open_begin: bool
    open_eind: bool


class Ruit(Vast):
    """A milestone on a bar."""

    x: str
    titel: str


class Strook(Vast):
    """A row of the picture: what it is called, how it stands, and its bar unless no date is known."""

    naam: str
    status: Label
    balk: Tijdbalk | None
    ruiten: tuple[Ruit, ...]


class Tijdlijn(Vast):
    """A timeline, ready to print. ``vandaag`` is the place of the peildatum when it falls inside the picture."""

    opschrift: Opschrift
    jaren: tuple[Tik, ...]
    kwartalen: tuple[Tik, ...]
    stroken: tuple[Strook, ...]
    vandaag: str | None
    vandaag_links: bool
    heeft_mijlpalen: bool

    @property
    def heeft_vaag(self) -> bool:
        """Tell whether a bar has an end that is not certain."""
        return any(strook.balk and strook.balk.vaag for strook in self.stroken)

    @property
    def heeft_zonder(self) -> bool:
        """Tell whether a row has no bar."""
        return any(strook.balk is None for strook in self.stroken)


class _Tijdschaal(Vast):
    """The days that the picture covers, both ends included."""

    van: date
    tot_en_met: date

    def holds(self, dag: date) -> bool:
        return self.van <= dag <= self.tot_en_met

    def place(self, dag: date) -> str:
        """Return the place across of the morning of a day."""
        binnen = min(max(dag, self.van), self.tot_en_met + timedelta(days=1))
        return write_percentage((binnen - self.van).days, self._dagen)

    def measure(self, van: date, tot: date) -> str:
        """Return the width of the days from ``van`` up to and including ``tot``, as far as they are in the picture."""
        begin = max(van, self.van)
        eind = min(tot, self.tot_en_met)
        return write_percentage((eind - begin).days + 1, self._dagen)

    @property
    def _dagen(self) -> int:
        return (self.tot_en_met - self.van).days + 1


def draw_tijdlijn(
    rijen: Sequence[TijdlijnRij], opschrift: Opschrift, *, van: date, tot_en_met: date, peildatum: date | None
) -> Tijdlijn | None:
    """Return the timeline of ``rijen`` from ``van`` up to and including ``tot_en_met``, or None without any bar."""
    schaal = _Tijdschaal(van=van, tot_en_met=tot_en_met)
    stroken = tuple(_draw_strook(rij, schaal) for rij in rijen)
    if not any(strook.balk for strook in stroken):
        return None
    vandaag = peildatum if peildatum and schaal.holds(peildatum) else None
    return Tijdlijn(
        opschrift=opschrift,
        jaren=mark_jaren(van.year, tot_en_met.year, lambda jaar: schaal.place(date(jaar, 1, 1))),
        kwartalen=_mark_kwartalen(schaal),
        stroken=stroken,
        vandaag=schaal.place(vandaag) if vandaag else None,
        vandaag_links=vandaag is not None and (vandaag - van) * 2 > tot_en_met - van,
        heeft_mijlpalen=any(strook.ruiten for strook in stroken),
    )


def _draw_strook(rij: TijdlijnRij, schaal: _Tijdschaal) -> Strook:
    return Strook(
        naam=rij.naam,
        status=rij.status,
        balk=_draw_balk(rij, schaal),
        ruiten=tuple(Ruit(x=schaal.place(m.datum), titel=m.titel) for m in rij.mijlpalen if schaal.holds(m.datum)),
    )


def _draw_balk(rij: TijdlijnRij, schaal: _Tijdschaal) -> Tijdbalk | None:
    """Return the bar, or None when nothing is known or everything falls outside the picture."""
    if rij.van is None and rij.tot is None:
        return None
    van = rij.van or schaal.van
    tot = schaal.tot_en_met if rij.tot is None or rij.doorlopend else rij.tot
    if van > schaal.tot_en_met or tot < max(van, schaal.van):
        return None
    vaag = rij.vaag or rij.van is None or (rij.tot is None and not rij.doorlopend)
    return Tijdbalk(
        x=schaal.place(van),
        rechts=schaal.place(tot + timedelta(days=1)),
        breedte=schaal.measure(van, tot),
        vulling="vaag" if vaag else _VULLING.get(rij.status.soort, "open"),
        vaag=vaag,
        open_begin=rij.van is None or van < schaal.van,
        open_eind=rij.doorlopend or rij.tot is None or tot > schaal.tot_en_met,
    )


def _mark_kwartalen(schaal: _Tijdschaal) -> tuple[Tik, ...]:
    """Return the beginnings of quarters that are not the beginning of a year; none when they would stand too close."""
    if schaal.tot_en_met.year - schaal.van.year >= _JAREN_MET_KWARTALEN:
        return ()
    return tuple(Tik(x=schaal.place(dag)) for dag in _list_kwartalen(schaal) if schaal.holds(dag))


def _list_kwartalen(schaal: _Tijdschaal) -> Iterator[date]:
    for jaar in range(schaal.van.year, schaal.tot_en_met.year + 1):
        for maand in (4, 7, 10):
            yield date(jaar, maand, 1)
