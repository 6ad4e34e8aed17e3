"""Time as a file: the rows of a timeline, and the strands between two years, with their words beside them."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.views.kit.figuren.maat import wrap_tekst
from uitvoeringskompas.views.kit.figuren.stroom import Draad, Lot, Stroom
from uitvoeringskompas.views.kit.figuren.tijdlijn import Strook, Tijdlijn
from uitvoeringskompas.views.kit.figuurbestand.tekening import BREEDTE, KANT, REGEL, Tekening, Vel, share_of, start_vel

_WOORDEN = 300
_BEGIN = KANT + _WOORDEN + 16
_VELD = BREEDTE - KANT - _BEGIN
_RUIT = "M0-9 9 0 0 9-9 0z"
_BAAN = (330, 470)
_DRAAD = {Lot.GESTOPT: "lijn-zacht", Lot.NIET_GENOEMD: "lijn-gelijk"}


def draw_tijdbestand(tijdlijn: Tijdlijn) -> Tekening:
    """Return the timeline, with what each row is called beside its bar."""
    vel = start_vel(tijdlijn.opschrift)
    top = vel.y
    vel.y += 48
    lijnen = len(vel.vormen)
    for strook in tijdlijn.stroken:
        _draw_strook(vel, strook)
    onder = Vel(vormen=[])
    for tik in (*tijdlijn.kwartalen, *tijdlijn.jaren):
        onder.rule("as" if tik.tekst else "rooster", _place(tik.x), top + 4, _place(tik.x), vel.y)
        onder.say(tik.tekst, _place(tik.x) + 6, top + 18, "zacht")
    vel.vormen[lijnen:lijnen] = [vorm for vorm in onder.vormen if vorm.element == "line" or vorm.tekst]
    if tijdlijn.vandaag:
        x = _place(tijdlijn.vandaag)
        vel.rule("vandaag", x, top + 26, x, vel.y)
        kant = ("end", -6) if tijdlijn.vandaag_links else ("start", 6)
        vel.say("peildatum", x + kant[1], top + 38, "zacht", kant[0])
    vel.y += 8
    _explain(vel, tijdlijn)
    return vel.finish(tijdlijn.opschrift)


def _explain(vel: Vel, tijdlijn: Tijdlijn) -> None:
    if tijdlijn.heeft_vaag:
        vel.write("Streepjesrand: begin of einde staat niet vast.", "zacht", grootte=15)
    if tijdlijn.heeft_zonder:
        vel.write("Zonder balk: in deze tijd geen datum bekend.", "zacht", grootte=15)
    if tijdlijn.heeft_mijlpalen:
        vel.write("Ruit: mijlpaal.", "zacht", grootte=15)


def _place(percentage: str) -> Decimal:
    return _BEGIN + share_of(percentage) * _VELD


def _draw_strook(vel: Vel, strook: Strook) -> None:
    begin = vel.y
    vel.write(f"{strook.naam} · {lower_first(strook.status.tekst)}", breedte=_WOORDEN)
    midden = (begin + vel.y) // 2 + 5
    vel.y += 8
    if strook.balk:
        breedte = share_of(strook.balk.breedte) * _VELD
        vel.draw("rect", strook.balk.vulling, x=_place(strook.balk.x), y=midden - 7, width=breedte, height=14, rx=2)
    for ruit in strook.ruiten:
        vel.draw("path", "doel", d=_RUIT, transform=f"translate({_place(ruit.x):.2f} {midden})")


def draw_stroombestand(stroom: Stroom) -> Tekening:
    """Return the strands by their fate, with the names of both years beside them."""
    vel = start_vel(stroom.opschrift)
    vel.y += REGEL
    vel.say(stroom.jaren[0], _BAAN[0], vel.y, "nadruk", "end")
    vel.say(stroom.jaren[1], _BAAN[1], vel.y, "nadruk")
    for groep in stroom.groepen:
        vel.y += 12
        vel.rule("rooster", KANT, vel.y, BREEDTE - KANT, vel.y)
        vel.y += REGEL
        vel.say(f"{groep.titel} {len(groep.draden)}", BREEDTE // 2, vel.y, "zacht", "middle")
        for draad in groep.draden:
            _draw_draad(vel, draad)
    return vel.finish(stroom.opschrift)


def _draw_draad(vel: Vel, draad: Draad) -> None:
    """Draw the names of both sides, and a strand from each on the left to each on the right."""
    top = vel.y
    hoogte = max(_measure(draad.van), _measure(draad.naar))
    links = _write_kant(vel, draad.van, top + (hoogte - _measure(draad.van)) // 2, is_links=True)
    rechts = _write_kant(vel, draad.naar, top + (hoogte - _measure(draad.naar)) // 2, is_links=False)
    stijl = _DRAAD.get(draad.lot, "lijn")
    midden = sum(_BAAN) // 2
    for y in links if not rechts else ():
        vel.draw("path", stijl, d=f"M{_BAAN[0]} {y}H{midden}M{midden} {y - 8}V{y + 8}")
    for y in rechts if not links else ():
        vel.draw("path", stijl, d=f"M{midden} {y}H{_BAAN[1]}M{midden} {y - 8}V{y + 8}")
    for van in links:
        for naar in rechts:
            vel.draw("path", stijl, d=f"M{_BAAN[0]} {van}C{midden} {van} {midden} {naar} {_BAAN[1]} {naar}")
    vel.y = top + hoogte


def _measure(namen: tuple[str, ...]) -> int:
    return sum(len(wrap_tekst(naam, _WOORDEN)) * REGEL + 8 for naam in namen)


def _write_kant(vel: Vel, namen: tuple[str, ...], top: int, *, is_links: bool) -> list[int]:
    """Write the names of one side from a height down, and return the middle of each."""
    x, anker = (_BAAN[0] - 10, "end") if is_links else (_BAAN[1] + 10, "start")
    middens = []
    y = top
    for naam in namen:
        regels = wrap_tekst(naam, _WOORDEN)
        for nummer, regel in enumerate(regels, start=1):
            vel.say(regel, x, y + nummer * REGEL, anker=anker)
        middens.append(y + len(regels) * REGEL // 2 + 6)
        y += len(regels) * REGEL + 8
    return middens
