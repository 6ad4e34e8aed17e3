"""What the first page says about the whole site: how many really work on it, and what was made up."""

from __future__ import annotations

import pytest

from tests.unit.plannen import catalogus_of
from uitvoeringskompas.views.pagina.portaal import VERZONNEN, describe_portaal

REST = "aan gezondheid: wat ze {wil}, wat ze {doet}, wat het kost en wat het oplevert."
DAARNAAST = "Daarnaast staat een verzonnen voorbeeld op deze site."


def profiel(soort: str, herkomst: str) -> str:
    """Return the file about a publisher."""
    return f"soort: {soort}\nnaam: Plaats\nherkomst: {herkomst}\n"


@pytest.mark.parametrize(
    ("publicisten", "zin"),
    [
        ((), "Op deze site staat geen gemeente of regio."),
        (("gemeente eigen",), f"Hier lees je hoe 1 gemeente werkt {REST.format(wil='wil', doet='doet')}"),
        (
            ("gemeente eigen", "gemeente openbare_bron", "regio eigen"),
            f"Hier lees je hoe 2 gemeenten en 1 regio werken {REST.format(wil='willen', doet='doen')}",
        ),
        (
            ("gemeente eigen", "gemeente eigen", "gemeente fictief"),
            f"Hier lees je hoe 2 gemeenten werken {REST.format(wil='willen', doet='doen')} {DAARNAAST}",
        ),
        (
            ("gemeente fictief", "gemeente fictief"),
            VERZONNEN,
        ),
    ],
)
def test_what_was_made_up_is_not_counted_as_a_gemeente_that_works_on_it(publicisten: tuple[str, ...], zin: str) -> None:
    files = {f"plaats-{nummer}/profiel.yaml": profiel(*each.split()) for nummer, each in enumerate(publicisten)}
    assert describe_portaal(catalogus_of(files)) == zin
