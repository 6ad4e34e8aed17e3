"""A year has the interventies that are planned for it; what a plan names for other years is not new and not gone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.compare.test_ending import FOLDER, compare, decided, one, programma, zinnen
from tests.unit.plannen import catalogus_of
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.state import state_in_jaar
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.planjaren import interventies_in_jaar
from uitvoeringskompas.views.wijziging.gang import count_gang
from uitvoeringskompas.views.wijziging.kort import write_kort
from uitvoeringskompas.views.wijziging.zin import Verteller

PLANNING = {
    "doorgaand": "",
    "eerste": 'planning: {van: "2018", tot_en_met: "2018"}\n',
    "tweede": 'planning: {van: "2019", tot_en_met: "2019"}\n',
    "vanaf": 'planning: {van: "2020", doorlopend: true}\n',
}


def interventie(naam: str, planning: str, pad: str = "2018/gezondheid") -> dict[str, str]:
    """Return an interventie with its planning."""
    text = f"titel: {naam.capitalize()}\nsoort: interventie\nwat: Helpen.\nstatus: loopt\n{planning}"
    return {f"duinstad/{pad}/interventies/{naam}.yaml": text}


def plan(herkomst: str = "eigen", *namen: str) -> dict[str, str]:
    """Return a programme of 2018 to 2020 with interventies of all these years, of one, and from one on."""
    files = {f"{FOLDER.format(2018)}/programma.yaml": programma(2018, 2020, herkomst=herkomst)}
    for naam in namen or PLANNING:
        files |= interventie(naam, PLANNING[naam])
    return files


def kort(files: Mapping[str, str], voor: int, na: int) -> str:
    """Return the sentence with which a comparison of two years begins."""
    return write_kort(Verteller.of(compare(files, voor, na)))[0]


@pytest.mark.parametrize("jaar", [2018, 2019, 2020])
def test_a_year_has_the_interventies_that_the_page_of_that_year_counts(jaar: int) -> None:
    publicatie = catalogus_of(plan()).publicaties["duinstad"]
    state = state_in_jaar(publicatie, jaar, compare(plan(), 2018, 2019).before.peildatum)
    found = {thing.id for thing in state.things if thing.kind is ThingKind.INTERVENTIE}
    assert found == {each.id for each in interventies_in_jaar(publicatie.dossiers[0], jaar)}


@pytest.mark.parametrize("herkomst", ["eigen", "openbare_bron"])
def test_what_the_plan_names_for_other_years_is_not_new_and_not_gone(herkomst: str) -> None:
    """Whoever wrote it down: the plan says for which years."""
    vergelijking = compare(plan(herkomst), 2018, 2019)
    assert zinnen(vergelijking) == [
        "Interventie ‘Eerste’ staat tot en met 2018 in de planning (laatste status: loopt).",
        "Interventie ‘Tweede’ staat vanaf 2019 in de planning.",
    ]
    further = "gaat door" if herkomst == "eigen" else "staat in de plannen van beide jaren"
    assert count_gang(vergelijking, ThingKind.INTERVENTIE) == {
        further: 1,
        "tot en met 2018 in de planning": 1,
        "vanaf 2019 in de planning": 1,
    }


def test_over_more_years_it_is_said_from_and_until_when() -> None:
    assert zinnen(compare(plan(), 2018, 2020)) == [
        "Interventie ‘Eerste’ staat tot en met 2018 in de planning (laatste status: loopt).",
        "Interventie ‘Vanaf’ staat vanaf 2020 in de planning.",
    ]


def test_who_looks_back_reads_the_same_planning() -> None:
    assert zinnen(compare(plan(), 2020, 2018)) == [
        "Interventie ‘Vanaf’ staat vanaf 2020 in de planning.",
        "Interventie ‘Eerste’ staat tot en met 2018 in de planning.",
    ]


@pytest.mark.parametrize(
    ("namen", "voor", "na", "zin"),
    [
        (
            (),
            2018,
            2019,
            (
                "Van de 2 interventies van 2018 gaat er 1 verder en staat er 1 tot en met 2018 in de planning; "
                "in 2019 komt er 1 bij (vanaf 2019 in de planning)."
            ),
        ),
        (
            ("eerste", "tweede"),
            2018,
            2019,
            (
                "De enige interventie van 2018 staat tot en met 2018 in de planning; "
                "in 2019 komt er 1 bij (vanaf 2019 in de planning)."
            ),
        ),
        (
            ("doorgaand", "vanaf"),
            2018,
            2019,
            "De enige interventie van 2018 gaat verder; voor 2019 wordt geen andere genoemd.",
        ),
        (
            ("tweede", "vanaf"),
            2018,
            2019,
            "Voor 2018 staat geen interventie in de planning; in 2019 komt er 1 bij (vanaf 2019 in de planning).",
        ),
    ],
)
def test_the_first_sentence_counts_what_is_planned_for_other_years(
    namen: tuple[str, ...], voor: int, na: int, zin: str
) -> None:
    assert kort(plan("eigen", *namen), voor, na) == zin


def test_what_begins_in_several_years_is_counted_per_year() -> None:
    files = plan("eigen", "doorgaand", "vanaf") | interventie("derde", 'planning: {van: "2019"}\n')
    assert kort(files, 2018, 2020).endswith(
        "in 2020 komen er 2 bij (1 vanaf 2019 in de planning en 1 vanaf 2020 in de planning)."
    )


def test_what_somebody_stopped_stays_stopped() -> None:
    """Its planning ended as well, and the decision says more."""
    stop = decided(2018, "besluit: stoppen, besluit_reden: Te duur.").popitem()[1].replace("coach", "eerste")
    files = plan() | {f"{FOLDER.format(2018)}/evaluatie-2018.yaml": stop}
    assert zinnen(compare(files, 2018, 2019))[0] == (
        "Interventie ‘Eerste’ is gestopt (besluit: stoppen; reden: Te duur)."
    )


@pytest.mark.parametrize("afkomst", ["coach", "trainer"])
def test_what_the_next_programme_plans_for_later_is_not_gone(afkomst: str) -> None:
    """Under its own name, or under another one that it says it has."""
    files = one(2024, 2024, status="loopt") | {f"{FOLDER.format(2025)}/programma.yaml": programma(2025, 2026)}
    was = "" if afkomst == "coach" else "was: coach\n"
    files |= interventie(afkomst, f'{was}planning: {{van: "2026"}}\n', "2025/gezondheid")
    vergelijking = compare(files, 2024, 2025)
    assert zinnen(vergelijking) == [
        "Interventie ‘Coach’ staat vanaf 2026 in de planning (laatste status: loopt).",
    ]
    assert [pair.fate for pair in vergelijking.pairs_of(ThingKind.INTERVENTIE)] == [Fate.ANDERE_JAREN]


def test_in_another_programme_nothing_of_this_is_said() -> None:
    """The programme of 2021 does not name it, so it is not named any more, whatever the planning of before was."""
    files = plan("eigen", "vanaf") | one(2021, 2021)
    assert zinnen(compare(files, 2020, 2021)) == [
        "Interventie ‘Vanaf’ wordt in 2021 niet meer genoemd (laatste status: loopt)."
    ]
