"""What a site has besides its pages, and what it says of that in ``site.json``."""

from __future__ import annotations

import json

from uitvoeringskompas.views.kit.gegevensvormen import EXTRA_VORMEN, SITEBOEK
from uitvoeringskompas.views.kit.uitrusting import Uitrusting, read_uitrusting


def test_what_a_site_has_is_read_back_from_what_it_says_of_itself() -> None:
    """But for what follows from the plans: whether they fit in a workbook is asked again."""
    alles = Uitrusting(
        geschiedenis=True,
        gegevens=True,
        extra_vormen=EXTRA_VORMEN,
        volgen=True,
        documenten=True,
        inbedden=True,
        adres="https://plannen.example/",
        deelplaatjes=True,
    )
    for each in (alles, Uitrusting(), Uitrusting(volgen=True)):
        assert read_uitrusting(json.loads(json.dumps(each.as_data()))) == each
    assert Uitrusting(extra_vormen=frozenset({SITEBOEK})).as_data() == Uitrusting().as_data()


def test_a_site_of_an_earlier_version_has_less() -> None:
    """What it does not name it does not have."""
    assert read_uitrusting({"titel": "Oud", "geschiedenis": True}) == Uitrusting(geschiedenis=True)
