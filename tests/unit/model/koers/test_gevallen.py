"""Every verdict on a figure, as the whole sentence that a reader gets."""

from __future__ import annotations

import pytest

from tests.unit.model.koers.gevallen import Geval, judge, list_gevallen
from uitvoeringskompas.views.onderwerp.cijfer.koers import write_koers


@pytest.mark.parametrize("geval", list_gevallen(), ids=lambda geval: geval.naam)
def test_a_figure_gets_this_verdict_in_this_sentence(geval: Geval) -> None:
    koers = judge(geval)
    assert (str(koers.uitkomst), write_koers(koers)) == (geval.uitkomst, geval.zin)
