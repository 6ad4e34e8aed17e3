"""Fields of which a change is told together: each of the groups that the schemas name has its words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.sourcecode import PROJECT
from tests.unit.compare.test_comparison import moments
from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import read_deel
from uitvoeringskompas.views.wijziging.groep import WRITERS
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

WITH_AN_INDICATOR = {"streefwaarde"}
"""A target is told with the unit and the direction of its indicator, whatever of it changed."""


def list_groups(schema: Any) -> Iterator[str]:  # noqa: ANN401 -- a schema is whatever JSON holds
    """Yield the names of all groups in a schema."""
    if isinstance(schema, dict):
        yield from (groep["naam"] for groep in schema.get("x-samen", ()))
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from list_groups(part)


def test_every_group_of_the_schemas_is_told_in_words_of_its_own() -> None:
    """One that was forgotten ended a comparison as soon as somebody changed it."""
    schemas = [json.loads(file.read_text("utf-8")) for file in sorted((PROJECT / "schema").glob("*.schema.json"))]
    assert {naam for schema in schemas for naam in list_groups(schema)} == WRITERS.keys() | WITH_AN_INDICATOR


def test_hours_are_per_week_or_per_year_with_one_per() -> None:
    """The words of the code list begin with it."""

    def met(uren: str) -> dict[str, str]:
        capaciteit = f"  capaciteit: [{{functie: Adviseur, {uren}}}]\n  tarieven"
        return {**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA].replace("  tarieven", capaciteit)}

    told = view_wijzigingen(moments(met("uren: 28, per: week, jaar: 2026"), met("uren: 1400, per: jaar, jaar: 2026")))
    assert [each.zin for thing in told.dingen for each in thing.wijzigingen] == [
        (
            "Programma ‘Gezondheid 2026’, capaciteit ‘Adviseur’: ‘Begroting – Uren’ was 28 uur per week en is nu "
            "1.400 uur per jaar."
        )
    ]
    catalogus = catalogus_of(met("uren: 28, per: week, jaar: 2025"))
    assert "Adviseur | 28 uur per week in 2025" in read_deel(catalogus, "duinstad/2026/gezondheid/geld/")
