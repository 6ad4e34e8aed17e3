"""How a line of the budget compares with what was spent, in words: only where both amounts are known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from uitvoeringskompas.model.bevinding.geld import Geldbevinding, Geldreden, Geldverschil, Somverschil, judge_geld
from uitvoeringskompas.model.geld import Geldsoort, Regelstand
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_aantal, write_euro, write_meer_of_minder
from uitvoeringskompas.taal.zin import write_reeks, write_zinnen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Label
from uitvoeringskompas.views.onderwerp.geld.geld import write_samen
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig

ICONEN = {
    Geldverschil.MEER: "meer",
    Geldverschil.MINDER: "minder",
    Geldverschil.EVENVEEL: "evenveel",
    Geldverschil.NIET_TE_ZEGGEN: "niet-te-zeggen",
}
KOLOM = "Vergeleken met begroot"
"""The head of a column of verdicts."""
NOG = frozenset({Geldreden.NIET_BEGONNEN, Geldreden.JAAR_LOOPT})
"""The reasons that pass by themselves."""


def label_geld(bevinding: Geldbevinding) -> Label:
    """Return the verdict on one line as a label: "€ 4.000 meer dan begroot", "nog niet te zeggen"."""
    return Label(soort=ICONEN[bevinding.uitkomst], tekst=_name(bevinding))


def geld_cel(bevinding: Geldbevinding) -> Cel:
    """Return the cell of the verdict on one line, with the reason when nothing can be said.

    That the budget is not known stands in its own column, with the reason.
    """
    opmerking = "" if bevinding.reden is Geldreden.BEGROOT_ONBEKEND else _explain(bevinding)
    return Cel(labels=(label_geld(bevinding),), opmerking=opmerking)


def make_geldoordeel(regels: Iterable[Regelstand], peildatum: date) -> Callable[[Regelstand], Cel | None]:
    """Return what makes the cell of the verdict on each of these lines; none where nothing can be said of any."""
    is_worth = can_tell(judge_geld(stand, peildatum) for stand in regels)
    return lambda stand: geld_cel(judge_geld(stand, peildatum)) if is_worth else None


def can_tell(bevindingen: Iterable[Geldbevinding]) -> bool:
    """Tell whether anything can be said of any of these lines, so that a column of verdicts is worth its place."""
    return any(found.uitkomst is not Geldverschil.NIET_TE_ZEGGEN for found in bevindingen)


def write_geldverschil(bevinding: Geldbevinding) -> str:
    """Return the verdict on one line as a sentence: "Er is € 4.000 meer besteed dan begroot."."""
    verschil, soort = bevinding.verschil, bevinding.soort
    if verschil is None or soort is None:
        return f"{_name(bevinding)}: {_explain(bevinding)}."
    hoeveel = write_meer_of_minder(verschil) if verschil else "evenveel"
    dan = "dan" if verschil else "als"
    jaar = bevinding.stand.jaar
    if soort is Geldsoort.VERWACHT:
        zin = f"Over {jaar} wordt {hoeveel} verwacht {dan} begroot."
    else:
        al = "al " if bevinding.is_tussenstand else ""
        zin = f"Over {jaar} is {al}{hoeveel} {soort.value} {dan} begroot."
    return write_zinnen(zin, "Dat past in de bijgestelde begroting." if bevinding.is_bijgesteld else "")


def label_som(som: Somverschil) -> Label:
    """Return how a sum compares with its budget as a label: "€ 4.000 meer dan begroot"."""
    uitkomst = Geldverschil.MEER if som.verschil > 0 else Geldverschil.MINDER if som.verschil else Geldverschil.EVENVEEL
    return Label(soort=ICONEN[uitkomst], tekst=_compare(som.verschil))


def write_som(som: Somverschil, gedaan: str = "") -> str:
    """Return a sum beside the budget of the same lines: "€ 55.000 besteed, € 4.000 minder dan begroot"."""
    return f"{write_reeks((write_euro(som.bedrag), gedaan), ' ')}, {write_verschil(som)}"


def write_verschil(som: Somverschil) -> str:
    """Return how a sum compares with its budget, over how many lines when some are left out."""
    hoeveel = f"{write_meer_of_minder(som.verschil)} dan begroot" if som.verschil else "precies zoals begroot"
    over = write_aantal(som.vergeleken + som.onvergelijkbaar, "regel", "regels")
    return f"{hoeveel}{f' (over {som.vergeleken} van de {over})' if som.onvergelijkbaar else ''}"


def _name(bevinding: Geldbevinding) -> str:
    verschil = bevinding.verschil
    if verschil is None:
        return "Nog niet te zeggen" if bevinding.reden in NOG else "Niet te zeggen"
    is_expected = bevinding.soort is Geldsoort.VERWACHT
    if not is_expected:
        return f"{'Nu al ' if bevinding.is_tussenstand else ''}{_compare(verschil)}"
    return f"{write_meer_of_minder(verschil)} verwacht dan begroot" if verschil else "Zoals begroot verwacht"


def _compare(verschil: int) -> str:
    return f"{write_meer_of_minder(verschil)} dan begroot" if verschil else "Zoals begroot"


def _explain(bevinding: Geldbevinding) -> str:
    """Return why nothing can be said, or that what is off fits in the budget as it was revised."""
    stand = bevinding.stand
    bijgesteld = stand.bedrag(Geldsoort.BIJGESTELD) if bevinding.is_bijgesteld else None
    match bevinding.reden:
        case None:
            tekst = f"past in de bijgestelde begroting van {write_euro(bijgesteld)}" if bijgesteld else ""
        case Geldreden.BEGROOT_ONBEKEND:
            waarom = stand.regel.geen_bedrag
            tekst = f"begroot: {waarom.in_zin if waarom else write_afwezig(stand.dossier)}"
        case Geldreden.MEER_JAREN:
            tekst = f"begroot is één bedrag {write_samen(stand.regel)}"
        case Geldreden.NIET_BEGONNEN:
            tekst = f"{stand.jaar} moet nog beginnen"
        case Geldreden.JAAR_LOOPT:
            tekst = f"{stand.jaar} loopt nog, en een verwachting is niet genoemd"
        case Geldreden.TUSSENSTAND:
            tekst = f"het laatste bedrag is van {_write_laatste(stand)}, voordat {stand.jaar} voorbij was"
        case _:
            tekst = f"besteed: {write_afwezig(stand.dossier)}"
    return tekst


def _write_laatste(stand: Regelstand) -> str:
    """Return the moment of the latest report on a line."""
    told = (each for each in (stand.besteed, stand.ontvangen, stand.verwacht) if each and each.bedrag is not None)
    laatste = max((each.verslag.moment for each in told), key=lambda moment: moment.volgorde)
    return write_moment(laatste.tekst, lidwoord=True)
