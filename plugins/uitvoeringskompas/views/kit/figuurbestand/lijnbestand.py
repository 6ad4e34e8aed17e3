"""An indicator over the years as a file: the same fields as on the page, two beside each other when there are more."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from uitvoeringskompas.views.kit.figuren.lijn import Lijn
from uitvoeringskompas.views.kit.figuren.lijnpaneel import GetekendeReeks, Lijnpaneel, Lijnstuk, Merk
from uitvoeringskompas.views.kit.figuurbestand.tekening import (
    BINNEN,
    KANT,
    Tekening,
    Vel,
    list_sleutels,
    share_of,
    start_vel,
    write_notes,
)

_AS = 72
_VORMEN = {
    "rond": "M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6z",
    "vierkant": "M-5-5h10v10H-5z",
    "driehoek": "M0-7 7 5H-7z",
    "kruis": "M-6-3-3-6 0-3 3-6 6-3 3 0 6 3 3 6 0 3-3 6-6 3-3 0z",
    "doel": "M0-9 9 0 0 9-9 0z",
}


class _Veld:
    """One field on the sheet: where it begins and how wide it is."""

    def __init__(self, vel: Vel, x: int, top: int, breedte: int) -> None:
        self.vel, self.x, self.top, self.breedte = vel, x + _AS, top, breedte - _AS

    def place(self, percentage: str) -> Decimal:
        return self.x + share_of(percentage) * self.breedte

    def join(self, stuk: Lijnstuk, stijl: str) -> None:
        self.vel.rule(stijl, self.place(stuk.x1), self.top + stuk.y1, self.place(stuk.x2), self.top + stuk.y2)

    def mark(self, merk: Merk, vorm: str, stijl: str) -> None:
        move = f"translate({self.place(merk.x):.2f} {self.top + merk.y})"
        self.vel.draw("path", stijl, d=_VORMEN[vorm], transform=move)

    def say(self, merk: Merk, stijl: str = "nadruk") -> None:
        if merk.tekst:
            self.vel.say(merk.tekst, self.place(merk.x) + merk.dx, self.top + merk.y_tekst, stijl, merk.anker)


def draw_lijnbestand(lijn: Lijn) -> Tekening:
    """Return the picture with its axes, and what its shapes mean below it."""
    vel = start_vel(lijn.opschrift)
    kolommen = min(len(lijn.panelen), 2)
    breedte = (BINNEN - 24 * (kolommen - 1)) // kolommen
    hoogte = lijn.hoogte + (20 if kolommen > 1 else 0)
    top = vel.y
    for nummer, paneel in enumerate(lijn.panelen):
        rij, kolom = divmod(nummer, kolommen)
        _draw_paneel(_Veld(vel, KANT + kolom * (breedte + 24), top + rij * hoogte, breedte), lijn, paneel)
    vel.y = top + -(-len(lijn.panelen) // kolommen) * hoogte
    _write_legenda(vel, lijn)
    return vel.finish(lijn.opschrift)


def _draw_paneel(veld: _Veld, lijn: Lijn, paneel: Lijnpaneel) -> None:
    veld.vel.say(paneel.naam, veld.x - _AS, veld.top + 14, "nadruk") if paneel.naam else None
    _draw_assen(veld, lijn)
    for x in paneel.breuken:
        veld.vel.rule("breuk", veld.place(x), veld.top + 8, veld.place(x), veld.top + lijn.bodem)
    for stuk in paneel.paden:
        veld.join(stuk, "doelpad")
    for reeks in paneel.reeksen:
        _draw_reeks(veld, reeks)
    for merk in paneel.streefpunten:
        veld.mark(merk, "doel", "doel")
        veld.say(merk, "tekst")
    for merk in (merk for reeks in paneel.reeksen for merk in (*reeks.merken, *reeks.zonder_punt)):
        veld.say(merk)


def _draw_assen(veld: _Veld, lijn: Lijn) -> None:
    for waarde in lijn.waarden:
        y = veld.top + waarde.y
        veld.vel.rule("nul" if waarde.is_nul else "rooster", veld.x, y, veld.x + veld.breedte, y)
        veld.vel.say(waarde.tekst, veld.x - 8, y + 5, "zacht", "end")
    for jaar in lijn.jaren:
        x = veld.place(jaar.x)
        veld.vel.rule("as", x, veld.top + lijn.bodem, x, veld.top + lijn.bodem + 6)
        if jaar.tekst:
            veld.vel.say(jaar.tekst, x, veld.top + lijn.hoogte - 14, "zacht", "middle")


def _draw_reeks(veld: _Veld, reeks: GetekendeReeks) -> None:
    for stuk in reeks.lijnen:
        veld.join(stuk, "lijn-zacht" if reeks.vorm == "vierkant" else "lijn")
    for stuk in reeks.gaten:
        veld.join(stuk, "gat")
    for marge in reeks.marges:
        x = veld.place(marge.x)
        veld.vel.rule("gat", x, veld.top + marge.y1, x, veld.top + marge.y2)
        for y in (marge.y1, marge.y2):
            veld.vel.rule("gat", x - 5, veld.top + y, x + 5, veld.top + y)
    for merk in reeks.merken:
        veld.mark(merk, reeks.vorm, "merk-open" if merk.voorlopig else "merk")


def _write_legenda(vel: Vel, lijn: Lijn) -> None:
    sleutels = [(r.vorm, r.naam, "") for r in lijn.panelen[0].reeksen] if len(lijn.panelen) == 1 else []
    sleutels += [("doel", "streefwaarde", "")] if lijn.met_streefpunten else []
    for y, vorm in list_sleutels(vel, sleutels):
        vel.draw("path", "doel" if vorm == "doel" else "merk", d=_VORMEN[vorm], transform=f"translate({KANT + 10} {y})")
    write_notes(vel, _list_opmerkingen(lijn))


def _list_opmerkingen(lijn: Lijn) -> Iterator[str]:
    if lijn.met_voorlopig:
        yield "Open punt: voorlopig cijfer."
    if lijn.met_paden:
        yield "Puntjes: rechte lijn van het begin naar de streefwaarde."
    if lijn.met_gaten:
        yield "Dunne lijn: in de jaren ertussen is niet gemeten."
    if lijn.met_breuken:
        yield "Streepjes van boven naar beneden: hier begint een andere meting, vergelijk de cijfers niet."
    if lijn.met_marges:
        yield "Dunne balk: hier ligt de waarde tussen."
    if not lijn.vanaf_nul:
        yield "De hoogte begint niet bij nul."
    if lijn.met_stille:
        yield "Niet elk getal past erbij: alle getallen staan in de tabel."
