"""The money of a goal over the years: every line counts, and an amount for several years together once."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import DUINSTAD, PROGRAMMA, WANDELGROEP, catalogus_of
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.doellijn import doellijn_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina.doel.geld import write_geld

COACH = "{id: coach, interventie: beweegcoach, dekking: spuk, jaar: 2026, begroot: 40000, was: sportcoach}"


@pytest.mark.parametrize(
    ("regels", "zin"),
    [
        (
            ("{id: coach, interventie: beweegcoach, jaar: 2026, begroot: 40000}",),
            "Voor 2026 is €\xa040.000 begroot.",
        ),
        (
            (
                "{id: coach, interventie: beweegcoach, jaar: 2026, begroot: 40000}",
                "{id: coach, interventie: beweegcoach, jaar: 2027, begroot: 30000}",
            ),
            "Voor 2026 en 2027 is samen €\xa070.000 begroot.",
        ),
        (
            ("{id: coach, interventie: beweegcoach, jaar: 2026, tot_en_met_jaar: 2027, begroot: 70000}",),
            "Voor 2026 en 2027 is €\xa070.000 begroot.",
        ),
    ],
)
def test_a_line_of_each_year_counts_also_when_they_have_one_id(regels: tuple[str, ...], zin: str) -> None:
    """The id names the line over the years; only with its year it is one amount."""
    programma = (
        DUINSTAD[PROGRAMMA]
        .replace(
            f"- {COACH}", "\n    - ".join(f"- {regel}" if not nummer else regel for nummer, regel in enumerate(regels))
        )
        .replace("looptijd: {van: 2026, tot_en_met: 2026}", "looptijd: {van: 2026, tot_en_met: 2027}")
    )
    catalogus = catalogus_of({**DUINSTAD, PROGRAMMA: programma})
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="x/", catalogus=catalogus, peildatum=date(2026, 10, 1), publicatie=publicatie)
    chapter = write_geld(blad, doellijn_of(publicatie, "meer-bewegen", blad.peildatum))
    assert chapter is not None
    assert chapter.onderdelen[0].intro == zin


def test_a_year_in_which_the_programme_does_not_run_stands_there_only_with_its_own_lines() -> None:
    """The programme has money left for 2027 to look back; that says nothing of an interventie without any then."""
    rest = "{id: evaluatie, jaar: 2027, begroot: 4000}"
    onderhoud = "{id: coach, interventie: beweegcoach, jaar: 2028, begroot: 600}"
    programma = DUINSTAD[PROGRAMMA].replace(f"- {COACH}", f"- {COACH}\n    - {rest}\n    - {onderhoud}")
    wandelgroep = DUINSTAD[WANDELGROEP] + "doelen: [meer-bewegen]\n"
    catalogus = catalogus_of({**DUINSTAD, PROGRAMMA: programma, WANDELGROEP: wandelgroep})
    publicatie = catalogus.publicaties["duinstad"]
    blad = Blad(address="x/", catalogus=catalogus, peildatum=date(2026, 10, 1), publicatie=publicatie)
    chapter = write_geld(blad, doellijn_of(publicatie, "meer-bewegen", blad.peildatum))
    assert chapter is not None
    assert read_chapters([chapter])["Wat kost het"][:-1] == [
        "Voor 2026 en 2028 is samen €\xa040.600 begroot.",
        "[Het geld voor de interventies van dit doel, in euro’s] Jaar | Begroot | Zonder bedrag",
        (
            "2026 → ../duinstad/2026/gezondheid/geld/#geld-2026 [Gezondheid 2026] | €\xa040.000 | "
            "Wandelgroep → ../duinstad/2026/gezondheid/interventies/wandelgroep/"
        ),
        "2028 → ../duinstad/2026/gezondheid/geld/#geld-2028 [Gezondheid 2026] | €\xa0600 | –",
    ]
