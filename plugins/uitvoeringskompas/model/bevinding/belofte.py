"""Whether a party did what it promised, as far as a number was agreed and somebody tells what came of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.bevinding.geld import tells_whole_year
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.samenwerking import Belofte
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.vast import Vast

HOOGSTENS = frozenset({"<", "<="})
"""The operators of a promise to stay below a number."""


class Beloftestand(StrEnum):
    """What came of a promise."""

    GEHAALD = "gehaald"
    DEELS = "deels"
    NIET = "niet"
    NU_GEHAALD = "nu_gehaald"  # there is time left, and by the last report it is as agreed: it may still change
    LOOPT = "loopt"  # there is time left
    NIET_GEMELD = "niet_gemeld"  # no report tells about it
    NIET_TE_ZEGGEN = "niet_te_zeggen"


class Beloftereden(StrEnum):
    """Why nothing can be said about a promise of which a report tells."""

    GEEN_GETAL = "geen_getal"  # no number was agreed
    GEEN_CIJFER = "geen_cijfer"  # the report says that it has no number, or gives bounds
    TUSSENSTAND = "tussenstand"  # the time is over, and the last number is from before its end


class Beloftebevinding(Vast):
    """The verdict on one promise; ``verschil`` is what was delivered minus what was agreed, when both are numbers."""

    belofte: Belofte
    uitkomst: Beloftestand
    reden: Beloftereden | None = None
    verschil: Decimal | None = None


def judge_belofte(dossier: Dossier, belofte: Belofte, peildatum: date) -> Beloftebevinding:
    """Return what came of a promise, from the latest report on it."""
    afspraak = belofte.afspraak
    if not belofte.realisaties:
        return Beloftebevinding(belofte=belofte, uitkomst=Beloftestand.NIET_GEMELD)
    verslag, realisatie = belofte.realisaties[-1]
    if afspraak.norm is None:
        return _untellable(belofte, Beloftereden.GEEN_GETAL)
    if realisatie.waarde is None:
        return _untellable(belofte, Beloftereden.GEEN_CIJFER)
    verschil = realisatie.waarde - afspraak.norm
    reden = None
    if tells_end(dossier, afspraak, verslag, realisatie, peildatum):
        uitkomst = _judge(afspraak, realisatie.waarde)
    elif last_day_of(dossier, afspraak) >= peildatum:
        uitkomst = Beloftestand.NU_GEHAALD if is_met(afspraak, realisatie.waarde) else Beloftestand.LOOPT
    else:
        uitkomst, reden = Beloftestand.NIET_TE_ZEGGEN, Beloftereden.TUSSENSTAND
    return Beloftebevinding(belofte=belofte, uitkomst=uitkomst, reden=reden, verschil=verschil)


def last_day_of(dossier: Dossier, afspraak: Prestatieafspraak) -> date:
    """Return the day up to which a party has time: the end of the year that was agreed, or else of the programme."""
    return date(afspraak.jaar or dossier.laatste_jaar, 12, 31)


def is_met(afspraak: Prestatieafspraak, waarde: Decimal) -> bool:
    """Tell whether a number is what was agreed; "precies" is met by more as well, since that much was delivered."""
    norm = afspraak.norm
    if norm is None:
        return False
    if afspraak.operator in HOOGSTENS:
        return waarde < norm or (waarde == norm and afspraak.operator == "<=")
    return waarde > norm or (waarde == norm and afspraak.operator != ">")


def _judge(afspraak: Prestatieafspraak, waarde: Decimal) -> Beloftestand:
    if is_met(afspraak, waarde):
        return Beloftestand.GEHAALD
    is_partly = afspraak.operator not in HOOGSTENS and waarde > 0
    return Beloftestand.DEELS if is_partly else Beloftestand.NIET


def tells_end(
    dossier: Dossier, afspraak: Prestatieafspraak, verslag: Verslag, realisatie: Realisatie, peildatum: date
) -> bool:
    """Tell whether a report tells how the time of the promise ended."""
    laatste = last_day_of(dossier, afspraak)
    moment = parse_moment(realisatie.moment)
    if moment:
        return laatste <= min(moment.laatste, peildatum)
    return tells_whole_year(dossier, verslag, laatste.year, peildatum)


def _untellable(belofte: Belofte, reden: Beloftereden) -> Beloftebevinding:
    return Beloftebevinding(belofte=belofte, uitkomst=Beloftestand.NIET_TE_ZEGGEN, reden=reden)
