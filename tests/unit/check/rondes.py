"""Rounds of edits, of which each is judged on some day and at some status, with mishaps to what is kept in between."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from hypothesis import strategies as st

from tests.unit.check.bewerkingen import MISHAPS, PLANS, ROUGH_EDITS, Mishap, lay
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.vast import replace

OPTIONS = CheckOptions(peildatum=date(2026, 10, 1), shown_as="plans")
DAYS = st.sampled_from([date(2026, 10, 1), date(2027, 10, 1)])
STATUSES = st.sampled_from([None, "vastgesteld"])

Rounds: TypeAlias = list[tuple[str, date, str | None, Mishap]]
ROUNDS = st.lists(
    st.tuples(st.sampled_from(sorted(ROUGH_EDITS)), DAYS, STATUSES, st.sampled_from(MISHAPS)), min_size=1, max_size=6
)


def play(rounds: Rounds) -> Iterator[tuple[Path, CheckOptions, str]]:
    """Yield the plans, how they are judged and which edit came last: first as they were, then after each round."""
    with TemporaryDirectory() as folder:
        plans, files = Path(folder) / "plans", dict(PLANS)
        yield lay(plans, files), OPTIONS, ""
        for edit, peildatum, status, mishap in rounds:
            ROUGH_EDITS[edit](files)
            lay(plans, files)
            for file in (Path(folder) / ".cache" / "uitvoeringskompas").glob("*.json"):
                mishap(file)
            yield plans, replace(OPTIONS, peildatum=peildatum, status=status), edit
