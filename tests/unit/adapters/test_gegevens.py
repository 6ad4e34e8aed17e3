"""What is told where the data were wanted in every form, and one of them cannot be made."""

from __future__ import annotations

from tests.unit.exports.gegevensbestanden import SITE
from uitvoeringskompas.adapters.gegevens import tell_missing
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.gegevensvormen import EXTRA_VORMEN, REKENBOEKEN, SITEBOEK
from uitvoeringskompas.views.kit.uitrusting import Uitrusting


def test_who_asked_for_every_form_reads_what_to_install_for_the_one_that_is_missing() -> None:
    """Who did not ask, or lacks nothing, reads nothing."""
    told = [
        tell_missing(replace(SITE, uitrusting=Uitrusting(extra_vormen=extra)))
        for extra in (frozenset({SITEBOEK}), EXTRA_VORMEN)
    ]
    assert told == ["", ""]
    assert tell_missing(replace(SITE, uitrusting=Uitrusting(extra_vormen=frozenset({REKENBOEKEN})))) == (
        "Er zijn geen Parquet-bestanden op de site. Wil je die wel? pip install 'uitvoeringskompas[parquet]'."
    )
