"""Whether an interventie brought what was intended: by the judgement of an evaluation, a meting, or whom it reached.

The judgement of an evaluation goes before what two numbers would say. Numbers are only compared in one unit, and the
number of halfway is not how it ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.model.bevinding.geld import tells_whole_year
from uitvoeringskompas.model.cijfer import Bereik, Cijfer
from uitvoeringskompas.model.dossier import Dossier, InterventieVerslag, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Indicator, Meting
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast

Uitkomst: TypeAlias = ResultaatEvaluatie | Meting | InterventieVerslag
"""What tells what came of a result."""
_KANTEN = {"hoger_is_beter": 1, "lager_is_beter": -1}


class Resultaatstand(StrEnum):
    """What came of an intended result."""

    BEOORDEELD = "beoordeeld"  # an evaluation judged it
    GEHAALD = "gehaald"
    NIET_GEHAALD = "niet_gehaald"
    NU_GEHAALD = "nu_gehaald"  # there is time left, and by the last number it is as intended
    LOOPT = "loopt"  # there is time left
    NIET_GEMELD = "niet_gemeld"
    NIET_TE_ZEGGEN = "niet_te_zeggen"


class Resultaatbevinding(Vast):
    """The verdict on one intended result: what told it, in which report, and the number minus the intended one."""

    resultaat: GeplandResultaat
    uitkomst: Resultaatstand
    told: Uitkomst | None = None
    verslag: Verslag | None = None
    indicator: Indicator | None = None
    verschil: Decimal | None = None


def judge_resultaat(
    publicatie: Publicatie, dossier: Dossier, interventie: Interventie, resultaat: GeplandResultaat, peildatum: date
) -> Resultaatbevinding:
    """Return what came of an intended result, as it was known on the peildatum."""
    indicator = publicatie.indicatoren.get(resultaat.indicator or "")
    found = next(_list_told(dossier, interventie, resultaat, indicator, peildatum), None)
    if found is None:
        return Resultaatbevinding(resultaat=resultaat, uitkomst=Resultaatstand.NIET_GEMELD)
    verslag, told = found
    verschil = _find_verschil(resultaat, indicator, told)
    if isinstance(told, ResultaatEvaluatie):
        uitkomst = Resultaatstand.BEOORDEELD
    else:
        has_time = years_of(dossier, resultaat)[1] >= peildatum.year
        has_ended = _tells_end(dossier, resultaat, verslag, told, peildatum)
        uitkomst = _judge(_find_winst(indicator, told, verschil), has_ended=has_ended, has_time=has_time)
    return Resultaatbevinding(
        resultaat=resultaat, uitkomst=uitkomst, told=told, verslag=verslag, indicator=indicator, verschil=verschil
    )


def years_of(dossier: Dossier, resultaat: GeplandResultaat) -> tuple[int, int]:
    """Return the first and the last year in which the result should be there; by default those of the programme."""
    looptijd = dossier.programma.looptijd
    van, eind = resultaat.van_jaar, resultaat.tot_en_met_jaar
    if van is None and eind is None:
        return looptijd.van, dossier.laatste_jaar
    return van or eind or looptijd.van, eind or van or dossier.laatste_jaar


def find_bereik(
    dossier: Dossier, interventie_id: str, peildatum: date, jaren: tuple[int, int] | None = None
) -> tuple[Verslag, InterventieVerslag] | None:
    """Return the latest report up to the peildatum (and, if asked, on these years) that tells whom it reached."""
    for verslag in reversed(dossier.verslagen_until(peildatum)):
        told = dossier.told_about(interventie_id, verslag)
        if jaren and not jaren[0] <= dossier.jaar_of(verslag) <= jaren[1]:
            continue
        if told and told.is_bekend:
            return verslag, told
    return None


def _list_told(
    dossier: Dossier,
    interventie: Interventie,
    resultaat: GeplandResultaat,
    indicator: Indicator | None,
    peildatum: date,
) -> Iterator[tuple[Verslag | None, Uitkomst]]:
    """Yield what tells of a result: the judgement of an evaluation, else a meting, else the reach in its own unit."""
    if indicator:
        yield from _list_judged(dossier, resultaat, indicator, peildatum)
        yield from _list_measured(dossier, resultaat, indicator, peildatum)
    yield from _list_reached(dossier, interventie, resultaat, peildatum)


def _list_judged(
    dossier: Dossier, resultaat: GeplandResultaat, indicator: Indicator, peildatum: date
) -> Iterator[tuple[Verslag, ResultaatEvaluatie]]:
    van, eind = years_of(dossier, resultaat)
    for verslag in reversed(dossier.verslagen_until(peildatum)):
        for told in verslag.resultaten if isinstance(verslag, Evaluatie) else ():
            own = told.meetjaar.overlaps(van, eind) if told.meetjaar else van <= dossier.jaar_of(verslag) <= eind
            if told.indicator == indicator.id and own:
                yield verslag, told


def _list_measured(
    dossier: Dossier, resultaat: GeplandResultaat, indicator: Indicator, peildatum: date
) -> Iterator[tuple[None, Meting]]:
    """Yield the latest meting of the whole area and group within the years of the result."""
    van, eind = years_of(dossier, resultaat)
    last = min(eind, peildatum.year)
    whole = (found for found in indicator.metingen if not (found.groep or found.gebied))
    known = [found for found in whole if found.meetjaar.overlaps(van, last)]
    if known:
        yield None, max(known, key=lambda found: found.meetjaar.volgorde)


def _list_reached(
    dossier: Dossier, interventie: Interventie, resultaat: GeplandResultaat, peildatum: date
) -> Iterator[tuple[Verslag, InterventieVerslag]]:
    """Yield the reach of the latest report in the years of the result, when both count the same thing."""
    jaren = years_of(dossier, resultaat)
    rivals = tuple(
        found
        for found in interventie.resultaten
        if found.eenheid == resultaat.eenheid and years_of(dossier, found) == jaren
    )
    if not resultaat.eenheid or resultaat.waarde is None or rivals != (resultaat,):
        return
    found = find_bereik(dossier, interventie.id, peildatum, jaren)
    if found and found[1].bereik_eenheid == resultaat.eenheid:
        yield found


def _find_verschil(resultaat: GeplandResultaat, indicator: Indicator | None, told: Uitkomst) -> Decimal | None:
    """Return the number minus the intended one; None when either is not known, or they are in different units."""
    if isinstance(told, Cijfer):
        waarde, eigen = told.waarde, indicator.eenheid if indicator else None
        eenheid = (told.eenheid if isinstance(told, ResultaatEvaluatie) else None) or eigen
        onder, boven = told.ondergrens, told.bovengrens
    else:
        waarde, eenheid = told.bereik, told.bereik_eenheid
        onder, boven = told.bereik_ondergrens, told.bereik_bovengrens
    if waarde is None or resultaat.waarde is None or resultaat.eenheid not in {None, eenheid}:
        return None
    is_unsure = onder is not None and boven is not None and onder < resultaat.waarde <= boven
    return None if is_unsure else waarde - resultaat.waarde


def _find_winst(indicator: Indicator | None, told: Uitkomst, verschil: Decimal | None) -> Decimal | None:
    """Return the difference to the side that is good; None when nobody says which side that is."""
    kant = 1 if isinstance(told, Bereik) else _KANTEN.get((indicator.richting if indicator else None) or "", 0)
    return None if verschil is None or (verschil and not kant) else verschil * kant


def _tells_end(
    dossier: Dossier, resultaat: GeplandResultaat, verslag: Verslag | None, told: Uitkomst, peildatum: date
) -> bool:
    """Tell whether a number is from the end of the time of the result."""
    eind = years_of(dossier, resultaat)[1]
    if isinstance(told, Meting):
        return eind <= told.meetjaar.tot_en_met and eind < peildatum.year
    return verslag is not None and tells_whole_year(dossier, verslag, eind, peildatum)


def _judge(winst: Decimal | None, *, has_ended: bool, has_time: bool) -> Resultaatstand:
    """Return the verdict on a difference to the side that is good."""
    if winst is None or not (has_ended or has_time):
        return Resultaatstand.NIET_TE_ZEGGEN
    if has_ended:
        return Resultaatstand.GEHAALD if winst >= 0 else Resultaatstand.NIET_GEHAALD
    return Resultaatstand.NU_GEHAALD if winst >= 0 else Resultaatstand.LOOPT
