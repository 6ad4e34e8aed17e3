"""What a report has to tell of, prepared: each result, agreement and line of the budget, with what was planned.

What was planned stands in a remark, what is to be told waits behind a hash without a value: an amount or a verdict of
ours would be believed. Until then each line says that it is not known yet, so that the file is valid from the start.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.interventie import GeplandResultaat
from uitvoeringskompas.model.koers.streefdoel import find_streefdoel, resolve_streefwaarde
from uitvoeringskompas.model.programma import BeoogdResultaat
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.getal import write_eis, write_euro, write_hoeveelheid, write_ongeveer
from uitvoeringskompas.taal.kort import shorten
from uitvoeringskompas.taal.zin import write_reeks, write_zinnen
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.block import explained
from uitvoeringskompas.writing.notation import STEP, written

_MARGIN = STEP * 2


class Voorbereiding(Vast):
    """What a report is about: the interventies by their ids, and what is known of them and of their programme.

    ``jaar`` is the year that it tells of; without one it is about all years. ``publicatie`` and ``dossier`` are None as
    long as the file of the programme holds an error.
    """

    interventies: Sequence[str]
    publicatie: Publicatie | None = None
    dossier: Dossier | None = None
    jaar: int | None = None

    def about_interventies(self, keys: Sequence[str]) -> Iterator[str]:
        """Yield the lines of each interventie, with what was planned and these keys waiting."""
        for found in self.interventies:
            planned = self._planned(found)
            eenheid = next((each.eenheid for each in planned if each.eenheid), None)
            waiting: dict[str, Value] = {key: eenheid if key == "bereik_eenheid" else None for key in keys}
            yield from _item(tell_beoogd(planned), {"interventie": found}, waiting)

    def _planned(self, interventie_id: str) -> list[GeplandResultaat]:
        """Return what an interventie was to yield, as far as the report is about it."""
        interventie = self.dossier.interventie(interventie_id) if self.dossier else None
        found = interventie.resultaten if interventie else ()
        return [each for each in found if self._tells(each.van_jaar, each.tot_en_met_jaar)]

    def resultaten(self) -> Iterator[str]:
        """Yield the lines of each intended result, with its target."""
        for resultaat in self.dossier.programma.beoogde_resultaten if self.dossier else ():
            if self._tells(resultaat.van_jaar, resultaat.tot_en_met_jaar):
                yield from self._resultaat(resultaat)

    def _resultaat(self, resultaat: BeoogdResultaat) -> Iterator[str]:
        indicator = self.publicatie.indicatoren.get(resultaat.indicator or "") if self.publicatie else None
        jaar = self.jaar or resultaat.tot_en_met_jaar or (self.dossier.laatste_jaar if self.dossier else None)
        streven = _streven(indicator, jaar, self.dossier.pad if self.dossier else None)
        known = {"resultaat": resultaat.id, "doel": resultaat.doel, "indicator": resultaat.indicator}
        there: dict[str, Value] = {**{key: value for key, value in known.items() if value}, "oordeel": "onbekend"}
        eenheid = indicator.eenheid if indicator else None
        waiting: dict[str, Value] = {"waarde": None, "eenheid": eenheid, "meetjaar": jaar}
        remark = write_zinnen(f"Beoogd: {_short(resultaat.titel)}.", f"Streefwaarde: {streven}." if streven else "")
        yield from _item(remark, there, {**waiting, "toelichting": None})

    def realisatie(self) -> Iterator[str]:
        """Yield the lines of each agreement with a party, with what was agreed."""
        for afspraak in self.dossier.programma.prestatieafspraken if self.dossier else ():
            if self._tells(afspraak.jaar, afspraak.jaar):
                waiting: dict[str, Value] = {"moment": None, "waarde": None, "toelichting": None}
                there: dict[str, Value] = {"afspraak": afspraak.id, "geen_waarde": "nog_niet_bekend"}
                yield from _item(tell_afspraak(afspraak), there, waiting)

    def financien(self) -> Iterator[str]:
        """Yield the lines of each line of the budget, with its amount."""
        begroting = self.dossier.programma.begroting if self.dossier else None
        for regel in begroting.regels if begroting else ():
            if self._tells(regel.jaren[0], regel.jaren[-1]):
                came = "ontvangen" if regel.stroom == "inkomsten" else "besteed"
                waiting: dict[str, Value] = dict.fromkeys(("bijgesteld", "verwacht", came, "toelichting"))
                there: dict[str, Value] = {"regel": regel.id, "jaar": regel.jaar, "geen_bedrag": "nader_te_bepalen"}
                yield from _item(tell_begroot(regel), there, waiting)

    def _tells(self, van: int | None, tot_en_met: int | None) -> bool:
        """Tell whether what counts for these years belongs in the report; without years it always does."""
        if self.jaar is None or van is None:
            return True
        return van <= self.jaar <= (tot_en_met or van)


def tell_beoogd(resultaten: Sequence[GeplandResultaat]) -> str:
    """Return what an interventie was to yield, as a remark."""
    return f"Beoogd: {'; '.join(_short(each.beoogd) for each in resultaten)}." if resultaten else ""


def tell_afspraak(afspraak: Prestatieafspraak) -> str:
    """Return what was agreed with a party, as a remark."""
    eis = "" if afspraak.norm is None else write_eis(afspraak.operator, afspraak.norm, afspraak.eenheid)
    jaar = f"in {afspraak.jaar}" if afspraak.jaar and eis else None
    agreed = write_reeks((write_reeks((eis, jaar), " "), _short(afspraak.omschrijving or "")), ": ")
    return f"Afgesproken met {afspraak.partij}{f': {agreed}' if agreed else ''}."


def tell_begroot(regel: Begrotingsregel) -> str:
    """Return what is known of the amount of a line, as a remark."""
    if regel.begroot is not None:
        return f"Begroot: {write_ongeveer(write_euro(regel.begroot), regel.bij_benadering)}."
    if regel.geen_bedrag:
        return f"Begroot: geen bedrag ({regel.geen_bedrag.in_zin})."
    return f"Begroot: {write_hoeveelheid(regel.aandeel_procent, '%')}." if regel.aandeel_procent else ""


def _streven(indicator: Indicator | None, jaar: int | None, pad: str | None) -> str:
    """Return the target of a figure in words; an empty text when there is none."""
    found = find_streefdoel(indicator, jaar, pad) if indicator and jaar else None
    waarde = resolve_streefwaarde(indicator, found) if indicator and found else None
    if indicator is None or found is None or waarde is None:
        return ""
    return f"{write_eis(found.operator, waarde, indicator.eenheid)} in {found.jaar}"


def as_field(uitleg: str, lines: Iterator[str]) -> str:
    """Return the lines of a list as what stands behind its key; an empty text when there are none."""
    items = list(lines)
    return "".join(f"\n{line}" for line in (*explained(uitleg, STEP), *items)) if items else ""


def _item(remark: str, there: dict[str, Value], waiting: dict[str, Value]) -> Iterator[str]:
    """Yield an item of a list: what was planned, what is known, and what is to be told."""
    if remark:
        yield from explained(remark, STEP)
    lines = [f"{key}: {written(value)}" for key, value in there.items()]
    yield f"{STEP}- {lines[0]}"
    yield from (f"{_MARGIN}{line}" for line in lines[1:])
    yield from (f"{_MARGIN}# {key}:{'' if value is None else f' {written(value)}'}" for key, value in waiting.items())


def _short(text: str) -> str:
    return shorten(text).rstrip(".")
