"""What a plan names for other years: in the table and the picture of a comparison it is not new and not gone."""

from __future__ import annotations

import re

from tests.unit.compare.test_planjaren import plan
from tests.unit.plannen import DUINSTAD, PROFIEL, catalogus_of
from tests.unit.views.pagina.vergelijkpagina import read_deel, vergelijk_of
from uitvoeringskompas.views.pagina.vergelijk import VergelijkContent


def compare_plan(voor: int, na: int) -> VergelijkContent:
    """Return the page of two years of one plan."""
    return vergelijk_of(catalogus_of({PROFIEL: DUINSTAD[PROFIEL], **plan()}), voor, na)


def test_the_table_says_for_which_years_it_is_planned() -> None:
    rows = [re.sub(" → [^ ]*", "", line) for line in read_deel(compare_plan(2018, 2019), "interventies")]
    assert rows[1:3] == [
        "Eerste | <niet in de planning> | (Tot en met 2018 in de planning) [Laatste status: loopt.]",
        "Tweede [niet in de planning in 2018] | Tweede | (Vanaf 2019 in de planning) [Helpen.]",
    ]


def test_the_picture_begins_and_ends_it_by_the_planning() -> None:
    deel = next(each for each in compare_plan(2018, 2020).hoofdstukken if each.sectie.anker == "interventies")
    (stroom,) = (part.stroom for part in deel.onderdelen if part.stroom)
    assert [(groep.titel, [(each.van, each.naar) for each in groep.draden]) for groep in stroom.groepen] == [
        ("Gaat door", [(("Doorgaand",), ("Doorgaand",))]),
        ("Tot en met 2018 in de planning", [(("Eerste",), ())]),
        ("Vanaf 2020 in de planning", [((), ("Vanaf",))]),
    ]
