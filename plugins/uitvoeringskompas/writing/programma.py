"""What changes in the text of a programme that goes on in a new year; all the rest stays as it was typed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.risico import Kans, Risico
from uitvoeringskompas.model.sjabloon import SAMENVATTING_NIEUW_JAAR
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.vast import replace
from uitvoeringskompas.writing.geld import change_geld
from uitvoeringskompas.writing.lapse import change_lapsed
from uitvoeringskompas.writing.wording import Edit

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def new_period(programma: Programma, jaar: int) -> Periode:
    """Return the years of the new programme: as many as before, or again without an end that nobody named."""
    old = programma.looptijd
    return replace(old, van=jaar, tot_en_met=None if old.tot_en_met is None else jaar + old.tot_en_met - old.van)


def new_title(programma: Programma, jaar: int) -> str:
    """Return the title with the years of the programme moved on: ``Jong en gezond 2026-2027``."""
    old = programma.looptijd

    def move(match: re.Match[str]) -> str:
        year = int(match[0])
        return str(year + jaar - old.van) if year in old.jaren_until(old.van) else match[0]

    return _YEAR.sub(move, programma.titel)


def change_programma(dossier: Dossier, jaar: int, going_on: Collection[str]) -> Iterator[Edit]:
    """Yield the changes; ``going_on`` are the ids of the interventies that go on."""
    programma = dossier.programma
    yield from change_lapsed(programma)
    yield from _change_head(dossier, jaar)
    for afspraak in programma.samenwerkingsafspraken:
        moment = parse_moment(afspraak.geldig_tot)
        if moment and moment.laatste.year < jaar:
            yield Edit(at=afspraak.node.pointer)
    factors: tuple[Risico | Kans, ...] = (*programma.risicos, *programma.kansen)
    for factor in factors:
        if factor.interventie and factor.interventie not in going_on:
            yield Edit(at=factor.node.pointer)
    yield from change_geld(programma, jaar, going_on)


def _change_head(dossier: Dossier, jaar: int) -> Iterator[Edit]:
    """Yield the changes in what every programme has."""
    programma, periode = dossier.programma, new_period(dossier.programma, jaar)
    title = new_title(programma, jaar)
    if title != programma.titel:
        yield Edit(at=("titel",), key="titel", value=title)
    yield Edit(at=("samenvatting",), key="samenvatting", value=new_summary(dossier, jaar))
    jaren = {"van": periode.van, "tot_en_met": periode.tot_en_met}
    known = {key: jaar for key, jaar in jaren.items() if jaar is not None}
    yield Edit(at=("looptijd",), key="looptijd", value={**known})
    if programma.status != "concept":
        yield Edit(at=("status",), key="status", value="concept")
    continues = programma.bouwt_voort_op
    at, behind = (("bouwt_voort_op",), False) if continues else (("status",), True)
    yield Edit(at=at, key="bouwt_voort_op", value=[dossier.pad], behind=behind)


def new_summary(dossier: Dossier, jaar: int) -> str:
    """Return a first summary that hides nothing: this is where the writing begins."""
    begin = f"Dit programma is in voorbereiding. Het gaat verder waar {dossier.pad} ophield."
    return f"{begin} {SAMENVATTING_NIEUW_JAAR.format(jaar=jaar)}"
