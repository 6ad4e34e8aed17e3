"""What a record says about one year: parts of other years are left out, the year itself is no difference.

Told per year are planned results, agreements, money, figures and status (``datamodel.md``: year J is every programme
whose looptijd contains J). References to earlier ids and programmes are left out as well: the links between two years
are told by how their things belong together, not as a field that changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.begroting import Begroting, Begrotingsregel, Capaciteit, Tarief
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.programma import BeoogdResultaat, Programma
from uitvoeringskompas.model.verwijzing import NotaOfProgramma
from uitvoeringskompas.vast import replace

THE_YEAR_ITSELF = 0
"""Stands for the year that is looked at, where a record must name a year: so 2025 against 2026 is no difference."""

Afkomstig = TypeVar("Afkomstig", bound=Herleidbaar)
Resultaat = TypeVar("Resultaat", GeplandResultaat, BeoogdResultaat)
Jaarlijks = TypeVar("Jaarlijks", Prestatieafspraak, Tarief, Capaciteit)


def without_afkomst(record: Afkomstig) -> Afkomstig:
    """Return the record without the ids that it had before."""
    if not record.afkomst:
        return record
    return replace(record, was=None, vervangt=(), afgesplitst_van=None)


def programma_in_jaar(programma: Programma, jaar: int) -> Programma:
    """Return what a programme says about one year."""
    return replace(
        without_afkomst(programma),
        bouwt_voort_op=(),
        beoogde_resultaten=_results(programma.beoogde_resultaten, jaar),
        prestatieafspraken=_yearly(programma.prestatieafspraken, jaar),
        begroting=_begroting_in_jaar(programma.begroting, jaar) if programma.begroting else None,
    )


def interventie_in_jaar(dossier: Dossier, interventie: Interventie, jaar: int, peildatum: date) -> Interventie:
    """Return what an interventie says about one year, with the status that the reports of that year give it."""
    status = dossier.getoonde_status(interventie, peildatum, jaar=jaar)
    return replace(
        without_afkomst(interventie),
        resultaten=_results(interventie.resultaten, jaar),
        status=status.status,
        status_reden=status.reden,
        status_bron=status.bron,
    )


def regel_in_jaar(regel: Begrotingsregel) -> Begrotingsregel:
    """Return a line of the budget of the year itself."""
    return replace(without_afkomst(regel), jaar=THE_YEAR_ITSELF)


def partij_in_jaar(partij: Partij, jaar: int) -> Partij:
    """Return a party by the name that it had at the end of the year."""
    return replace(without_afkomst(partij), naam=partij.naam_op(date(jaar, 12, 31)), vroegere_namen=())


def indicator_in_jaar(indicator: Indicator, jaar: int, dossiers: Iterable[Dossier]) -> Indicator:
    """Return what was known and wanted in one year: metingen up to then, and the targets of what runs in it."""
    homes = {home for dossier in dossiers for home in (dossier.pad, *_begun(dossier, jaar))}
    metingen = tuple(meting for meting in indicator.metingen if meting.meetjaar.tot_en_met <= jaar)
    series = {meting.reeks for meting in metingen}
    return replace(
        without_afkomst(indicator),
        metingen=metingen,
        nulmetingen=tuple(
            replace(found, voor=NotaOfProgramma("")) for found in indicator.nulmetingen if found.voor in homes
        ),
        streefwaarden=tuple(
            replace(found, gesteld_in=None)
            for found in indicator.streefwaarden
            if found.gesteld_in is None or found.gesteld_in in homes
        ),
        reeksbreuken=tuple(found for found in indicator.reeksbreuken if found.nieuwe_reeks in series),
    )


def _begun(dossier: Dossier, jaar: int) -> Iterator[str]:
    """Yield the notas that had begun; what one wanted for a later year still counts when it is over."""
    yield from (nota.id for nota in dossier.notas if nota.periode.van <= jaar)


def _begroting_in_jaar(begroting: Begroting, jaar: int) -> Begroting:
    plaats = begroting.programmabegroting
    return replace(
        begroting,
        totalen=tuple(replace(found, jaar=THE_YEAR_ITSELF) for found in begroting.totalen if jaar in found.jaren),
        tarieven=_yearly(begroting.tarieven, jaar),
        capaciteit=_yearly(begroting.capaciteit, jaar),
        programmabegroting=replace(plaats, jaar=None) if plaats and plaats.jaar in {None, jaar} else None,
    )


def _results(resultaten: Iterable[Resultaat], jaar: int) -> tuple[Resultaat, ...]:
    """Return the results that are planned for the year; one without years counts in every year."""
    return tuple(
        replace(found, van_jaar=None, tot_en_met_jaar=None)
        for found in resultaten
        if (found.van_jaar or jaar) <= jaar <= (found.tot_en_met_jaar or jaar)
    )


def _yearly(records: Iterable[Jaarlijks], jaar: int) -> tuple[Jaarlijks, ...]:
    """Return what holds in the year, without naming it; what names no year holds in every year."""
    return tuple(replace(found, jaar=None) for found in records if found.jaar in {None, jaar})
