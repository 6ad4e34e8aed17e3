"""Money as a file: the bar with its coverage, the bars per kind of amount, and the slopes between two years."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.views.kit.figuren.balk import Balk
from uitvoeringskompas.views.kit.figuren.helling import GetekendeHelling, Helling
from uitvoeringskompas.views.kit.figuren.staven import GetekendeStaaf, Staven
from uitvoeringskompas.views.kit.figuurbestand.tekening import (
    BINNEN,
    BREEDTE,
    KANT,
    REGEL,
    Tekening,
    Vel,
    list_sleutels,
    share_of,
    start_vel,
    write_notes,
)

_NAAM = 130
_BEDRAG = 150
_AS_LINKS, _AS_RECHTS = KANT + 200, BREEDTE - KANT - 200
_GANG = {"omhoog": "lijn", "omlaag": "lijn-zacht", "gelijk": "lijn-gelijk"}


def draw_balkbestand(balk: Balk) -> Tekening:
    """Return the bar, with a line for each of its parts."""
    vel = start_vel(balk.opschrift)
    for deel in balk.delen:
        if deel.breedte:
            x, breedte = KANT + share_of(deel.x) * BINNEN, share_of(deel.breedte) * BINNEN
            vel.draw("rect", deel.vulling, x=x, y=vel.y, width=breedte, height=36)
    vel.y += 48
    sleutels = [(deel.vulling, deel.naam, deel.tekst) for deel in balk.delen]
    for y, stijl in list_sleutels(vel, sleutels):
        vel.draw("rect", stijl, x=KANT, y=y - 7, width=20, height=14)
    write_notes(vel, balk.opmerkingen)
    return vel.finish(balk.opschrift)


def draw_stavenbestand(staven: Staven) -> Tekening:
    """Return the bars, each between its name and its amount."""
    vel = start_vel(staven.opschrift)
    for groep in staven.groepen:
        vel.write(groep.naam, "nadruk")
        for staaf in groep.staven:
            _draw_staaf(vel, staaf)
        vel.y += 12
    write_notes(vel, staven.opmerkingen)
    return vel.finish(staven.opschrift)


def _draw_staaf(vel: Vel, staaf: GetekendeStaaf) -> None:
    vel.y += REGEL
    vel.say(staaf.naam, KANT, vel.y)
    vel.say(staaf.tekst, BREEDTE - KANT, vel.y, "nadruk", "end")
    if staaf.breedte:
        breedte = share_of(staaf.breedte) * (BINNEN - _NAAM - _BEDRAG)
        vel.draw("rect", staaf.vulling, x=KANT + _NAAM, y=vel.y - 12, width=breedte, height=14, rx=2)


def draw_hellingbestand(helling: Helling) -> Tekening:
    """Return the slopes, with a line below them for each, by its number."""
    vel = start_vel(helling.opschrift)
    top = vel.y
    for x, jaar, anker in ((_AS_LINKS, helling.jaren[0], "end"), (_AS_RECHTS, helling.jaren[1], "start")):
        vel.rule("as", x, top + 28, x, top + helling.bodem)
        vel.say(jaar, x, top + 18, "zacht", anker)
    vel.rule("as", _AS_LINKS, top + helling.bodem, _AS_RECHTS, top + helling.bodem)
    vel.say("€ 0", Decimal(_AS_LINKS + _AS_RECHTS) / 2, top + helling.hoogte - 4, "zacht", "middle")
    for lijn in helling.lijnen:
        _draw_schuin(vel, lijn, top)
    vel.y = top + helling.hoogte
    for lijn in helling.lijnen:
        vel.write(f"{lijn.nummer}. {lijn.lijn.naam} {lijn.lijn.verschil}".strip())
    return vel.finish(helling.opschrift)


def _draw_schuin(vel: Vel, lijn: GetekendeHelling, top: int) -> None:
    vel.rule(_GANG[lijn.gang], _AS_LINKS, top + lijn.y_voor, _AS_RECHTS, top + lijn.y_na)
    einden = (
        (_AS_LINKS, lijn.y_voor, lijn.y_tekst_voor, f"{lijn.lijn.tekst_voor}  {lijn.nummer}", -1),
        (_AS_RECHTS, lijn.y_na, lijn.y_tekst_na, f"{lijn.nummer}  {lijn.lijn.tekst_na}", 1),
    )
    for x, y, y_tekst, tekst, kant in einden:
        vel.draw("circle", "merk", cx=x, cy=top + y, r=5)
        if y != y_tekst:
            vel.rule("as", x + 8 * kant, top + y, x + 15 * kant, top + y_tekst)
        vel.say(tekst, x + 18 * kant, top + y_tekst + 5, "nadruk", "start" if kant > 0 else "end")
