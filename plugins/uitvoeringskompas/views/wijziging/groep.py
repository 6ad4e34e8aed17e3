"""Fields that are told together, in words: an amount or why there is none, a target, a planning."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from uitvoeringskompas.compare.change import Change
from uitvoeringskompas.model.cijfer import Cijfer
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Reeksbreuk, Streefwaarde
from uitvoeringskompas.model.planning import Planning
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Veldgroep
from uitvoeringskompas.taal.getal import write_euro, write_hoeveelheid, write_ongeveer, write_tarief
from uitvoeringskompas.taal.kort import shorten
from uitvoeringskompas.taal.zin import NIET_GENOEMD, lower_first, quote, write_opsomming, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import (
    JAAR_NIET_GENOEMD,
    write_bereik,
    write_meetjaar,
    write_uitkomst,
)
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefwaarde
from uitvoeringskompas.views.onderwerp.stand.planning import write_periode_of, write_planning
from uitvoeringskompas.views.onderwerp.stand.sessies import write_sessies
from uitvoeringskompas.views.onderwerp.wie.afspraken import write_norm

GETITELD = frozenset({"planning", "periode", "sessies"})
"""Groups that are all there is to say about their mapping: the title of the mapping is theirs."""


FIGURES = (Meting, Nulmeting, Streefwaarde)
"""Records that are told with their indicator."""


def write_groep(wijziging: Change, groep: Veldgroep, record: Record) -> str:
    """Return what the fields of a group say together in one state."""
    if isinstance(record, FIGURES):
        return _write_figure(wijziging, record)
    return WRITERS[groep.naam](record)


def write_item(wijziging: Change, record: Record) -> str:
    """Return a part without a name of its own: a figure with its year, "2025: minstens 40%", a break, a planning."""
    if isinstance(record, Planning):
        return "" if record.omschrijving else lower_first(write_periode_of(record))
    if isinstance(record, Reeksbreuk):
        return _write_breuk(wijziging, record)
    if isinstance(record, Streefwaarde):
        return f"{record.jaar or JAAR_NIET_GENOEMD}: {_write_figure(wijziging, record)}"
    if isinstance(record, Meting | Nulmeting):
        return f"{write_meetjaar(record.meetjaar)}: {_write_figure(wijziging, record)}"
    return ""


def _write_breuk(wijziging: Change, breuk: Reeksbreuk) -> str:
    indicator = wijziging.thing.record
    reeksen = (breuk.oude_reeks, breuk.nieuwe_reeks)
    return write_opsomming(quote_reeks(indicator, each) for each in reeksen) if isinstance(indicator, Indicator) else ""


def _write_figure(wijziging: Change, record: Meting | Nulmeting | Streefwaarde) -> str:
    indicator = wijziging.thing.record
    if not isinstance(indicator, Indicator):
        return ""
    wie = name_wie(indicator, record)
    if isinstance(record, Streefwaarde):
        return write_streefwaarde(indicator, record, voluit=True) + wie
    return write_uitkomst(record, indicator.eenheid, voluit=True) + wie


def name_wie(indicator: Indicator, record: Meting | Nulmeting | Streefwaarde) -> str:
    """Return behind a figure for whom, where and by which measurement it is: " (Jongeren, Nederland)".

    A measurement is named where the indicator has several; nothing stands behind a figure for everybody.
    """
    wie = (record.groep, record.gebied) if isinstance(record, Meting) else ()
    reeks = quote_reeks(indicator, record.reeks) if len(indicator.reeksen) > 1 else ""
    told = write_reeks((*wie, reeks))
    return f" ({told})" if told else ""


def quote_reeks(indicator: Indicator, reeks_id: str | None) -> str:
    """Return the name of a measurement of an indicator; empty when none is named."""
    naam = next((reeks.naam for reeks in indicator.reeksen if reeks.id == reeks_id), reeks_id)
    return quote(naam) if naam else ""


def _write_bedrag(record: Any) -> str:  # noqa: ANN401 - a line or a total
    if record.begroot is None:
        reden = getattr(record, "geen_bedrag", None)
        return reden.in_zin if reden else NIET_GENOEMD
    return write_ongeveer(write_euro(record.begroot), record.bij_benadering)


def _write_waarde(record: Any) -> str:  # noqa: ANN401 - several kinds with these keys
    if isinstance(record, Cijfer) and record.is_bekend:
        return write_uitkomst(record, getattr(record, "eenheid", None), voluit=True)
    if record.waarde is None:
        reden = getattr(record, "geen_waarde", None)
        return lower_first(reden.naam) if reden else NIET_GENOEMD
    ongeveer = bool(getattr(record, "bij_benadering", None))
    return write_hoeveelheid(record.waarde, getattr(record, "eenheid", None), bij_benadering=ongeveer)


def _write_bereik(record: Any) -> str:  # noqa: ANN401 - in a report or an evaluation
    return write_bereik(record) or NIET_GENOEMD


def _write_uren(record: Any) -> str:  # noqa: ANN401 - Capaciteit
    if record.uren is None:
        return NIET_GENOEMD
    per = f" {record.per.in_zin}" if record.per else ""
    return write_hoeveelheid(record.uren, "uur") + per


def _write_planning(record: Any) -> str:  # noqa: ANN401 - Planning
    planning: Planning = replace(record, omschrijving=None, voorwaarde=None)
    return lower_first(write_planning(planning)) or "geen planning genoemd"


def _write_with_reason(code: str, reden: str) -> Callable[[Any], str]:
    def write(record: Any) -> str:  # noqa: ANN401 - several kinds with these keys
        value, why = getattr(record, code), getattr(record, reden)
        word = value.in_zin if value else NIET_GENOEMD
        return f"{word} (reden: {shorten(why).rstrip('.')})" if why else word

    return write


WRITERS: Mapping[str, Callable[[Any], str]] = {
    "tarief": lambda record: f"{write_tarief(record.bedrag)} per {record.per}",
    "bedrag": _write_bedrag,
    "waarde": _write_waarde,
    "norm": lambda record: write_norm(record) or NIET_GENOEMD,
    "bereik": _write_bereik,
    "uren": _write_uren,
    "planning": _write_planning,
    "periode": lambda record: record.in_woorden,
    "sessies": write_sessies,
    "status": _write_with_reason("status", "status_reden"),
    "besluit": _write_with_reason("besluit", "besluit_reden"),
    "oordeel": _write_with_reason("oordeel", "reden"),
}
"""What tells a group, by its name in the schema (`x-samen`); a group of a figure is told with its indicator."""
