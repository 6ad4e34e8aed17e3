"""What changes in the text of an interventie that goes on in a new year; all the rest stays as it was typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.writing.lapse import change_lapsed
from uitvoeringskompas.writing.wording import Edit


def change_interventie(interventie: Interventie, periode: Periode, going_on: Collection[str]) -> Iterator[Edit]:
    """Yield the changes; ``going_on`` are the ids that go on, so that nothing points at what stopped."""
    yield from change_lapsed(interventie)
    if interventie.planning:
        eind = {} if periode.tot_en_met is None else {"tot_en_met": str(periode.tot_en_met)}
        yield Edit(at=("planning",), key="planning", value={"van": str(periode.van), **eind})
    if interventie.status != "niet_gestart":
        yield Edit(at=("status",), key="status", value="niet_gestart")
    if interventie.onderdeel_van and interventie.onderdeel_van not in going_on:
        yield Edit(at=("onderdeel_van",))
