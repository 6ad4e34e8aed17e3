"""What is going on at a publisher, in whole sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import catalogus_of
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.overzicht.gaande import write_gaande

PROGRAMMA = """\
titel: {titel}
samenvatting: Wat we doen.
reikwijdte: {{soort: totaal}}
looptijd: {looptijd}
status: {status}
"""


def tell(
    *programmas: tuple[str, str, str],
    statussen: tuple[str, ...] = (),
    herkomst: str = "eigen",
    verslagen: Mapping[str, str] | None = None,
) -> str:
    """Return what is told of a gemeente with these programmes (title, years, status) on 1 October 2026.

    ``verslagen`` gives for a day of a report which of the interventies of the first programme it says run.
    """
    files = {"duinstad/profiel.yaml": f"soort: gemeente\nnaam: Duinstad\nherkomst: {herkomst}\n"}
    for nummer, (titel, looptijd, status) in enumerate(programmas):
        folder = f"duinstad/2026/p{nummer}"
        files[f"{folder}/programma.yaml"] = PROGRAMMA.format(titel=titel, looptijd=looptijd, status=status)
        for each, stand in enumerate(statussen):
            text = f"titel: Nummer {each}\nsoort: activiteit\nwat: Iets.\nstatus: {stand}\n"
            files[f"{folder}/interventies/i{each}.yaml"] = text
    for dag, nummers in (verslagen or {}).items():
        told = ", ".join(f"{{interventie: i{each}, status: loopt}}" for each in nummers)
        text = f"peildatum: {dag}\nsamenvatting: Het loopt.\ninterventies: [{told}]\n"
        files[f"duinstad/2026/p0/voortgang/{dag}.yaml"] = text
    catalogus = catalogus_of(files)
    blad = Blad(address="duinstad/", catalogus=catalogus, peildatum=date(2026, 10, 1))
    return write_gaande(blad, catalogus.publicaties["duinstad"])


DIT_JAAR = "{van: 2026, tot_en_met: 2026}"
GEZOND = ("Gezond 2026", DIT_JAAR, "in_uitvoering")


def test_one_programme_is_called_by_its_name() -> None:
    told = tell(GEZOND, statussen=("gestopt", "loopt", "vertraagd", "loopt"))
    assert told == "‘Gezond 2026’ loopt in 2026, met 4 interventies: 2 lopen, 1 vertraagd en 1 gestopt."


def test_several_programmes_are_counted_with_their_interventies_together() -> None:
    told = tell(GEZOND, ("Jong", "{van: 2026, tot_en_met: 2027}", "vastgesteld"), statussen=("loopt",))
    assert told == "Nu lopen 2 programma’s, met 2 interventies: 2 lopen."


@pytest.mark.parametrize(
    ("verslagen", "bron"),
    [
        ({"2026-07-01": "01"}, "het verslag van 1 juli 2026"),
        ({"2026-07-01": "0"}, "het plan en het verslag van 1 juli 2026"),
        ({"2026-04-01": "01", "2026-07-01": "0"}, "de verslagen tot en met 1 juli 2026"),
    ],
)
def test_what_runs_is_as_the_latest_reports_say_and_not_as_it_is_today(verslagen: dict[str, str], bron: str) -> None:
    told = tell(GEZOND, statussen=("niet_gestart", "loopt"), verslagen=verslagen)
    assert told == f"‘Gezond 2026’ loopt in 2026, met 2 interventies: 2 lopen, volgens {bron}."


def test_what_is_written_for_later_is_told_and_not_counted_as_running() -> None:
    told = tell(GEZOND, ("Gezond verder", "{van: 2027, tot_en_met: 2028}", "concept"))
    assert told == "‘Gezond 2026’ loopt in 2026. ‘Gezond verder’ is in voorbereiding, voor 2027 tot en met 2028."


@pytest.mark.parametrize(
    ("herkomst", "zin"),
    [
        ("eigen", "‘Gezond 2026’ loopt in 2026, met 1 interventie. Hoe het daarmee gaat, is niet genoemd."),
        ("openbare_bron", "‘Gezond 2026’ loopt in 2026, met 1 interventie. Hoe het daarmee gaat, is niet gevonden."),
    ],
)
def test_a_status_that_nobody_tells_is_no_status(herkomst: str, zin: str) -> None:
    assert tell(GEZOND, statussen=("onbekend",), herkomst=herkomst) == zin


@pytest.mark.parametrize(
    ("programma", "zin"),
    [
        (("Oud", "{van: 2020, tot_en_met: 2022}", "geevalueerd"), "‘Oud’ liep van 2020 tot en met 2022."),
        (("Oud", "{van: 2019}", "onbekend"), "‘Oud’ begon in 2019, einde niet genoemd."),
        (("Terug", DIT_JAAR, "ingetrokken"), "‘Terug’ is ingetrokken."),
        (("Plan", DIT_JAAR, "concept"), "‘Plan’ is in voorbereiding, voor 2026."),
        (("Later", "{van: 2027, tot_en_met: 2027}", "vastgesteld"), "‘Later’ loopt in 2027."),
    ],
)
def test_where_nothing_runs_the_nearest_programme_is_told(programma: tuple[str, str, str], zin: str) -> None:
    assert tell(programma) == f"Op deze site staat geen programma dat nu loopt. {zin}"


def test_a_gemeente_without_programme_is_only_said_to_have_none_here() -> None:
    assert tell() == "Op deze site staat geen programma."
