"""A file with mistakes has problems of its own: what it may hold is not called unknown as well."""

from __future__ import annotations

import pytest

from tests.unit.plannen import (
    BEWEEGCOACH,
    DUINSTAD,
    INDICATOREN,
    NOTA,
    PARTIJEN,
    PROFIEL,
    PROGRAMMA,
    REGIO,
    REGIO_INTERVENTIE,
    REGIO_PROGRAMMA,
    VORIG,
    VORIGE_COACH,
    WANDELGROEP,
    catalogus_of,
)
from tests.unit.rules.checking import check_catalogus

FILES = [
    BEWEEGCOACH,
    INDICATOREN,
    NOTA,
    PARTIJEN,
    PROFIEL,
    PROGRAMMA,
    REGIO,
    REGIO_INTERVENTIE,
    REGIO_PROGRAMMA,
    VORIG,
    VORIGE_COACH,
]


@pytest.mark.parametrize("file", FILES)
def test_a_reference_into_a_broken_file_is_no_problem(file: str) -> None:
    """One broken file gives no avalanche of dead references."""
    files = {path: text for path, text in DUINSTAD.items() if path != file}
    assert check_catalogus(catalogus_of(files, broken=(file,))) == ()


@pytest.mark.parametrize("file", FILES)
def test_a_reference_into_a_file_that_is_not_there_is_a_problem(file: str) -> None:
    """A deleted file that others refer to is told, at the place of the reference."""
    files = {path: text for path, text in DUINSTAD.items() if path != file}
    problems = check_catalogus(catalogus_of(files))
    assert bool(problems) is (file != REGIO)  # without a profiel nobody knows the deelnemers; the reader tells that
    assert all(problem.is_error for problem in problems)


def test_a_publisher_with_nothing_but_a_concept_has_no_problems() -> None:
    """A small gemeente starts small: without profiel, partijen, indicatoren or nota nothing breaks."""
    concept = """\
titel: Gezondheid
samenvatting: Een begin.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: concept
"""
    assert check_catalogus(catalogus_of({"klein/2026/gezondheid/programma.yaml": concept})) == ()


def test_a_file_beside_a_broken_programme_is_judged_as_far_as_can_be() -> None:
    """What does not depend on the programme is told at once; what may stand in it is not called unknown."""
    wrong = "doelen: [zweven]\nuitvoerders: [{partij: welzjin}]\nbronnen: [{id: a, titel: A}]\n"
    files = {path: text for path, text in DUINSTAD.items() if path != PROGRAMMA}
    files[WANDELGROEP] = DUINSTAD[WANDELGROEP].replace("uitvoerders_onbekend: De inschrijving loopt nog.\n", wrong)
    assert [str(problem) for problem in check_catalogus(catalogus_of(files, broken=(PROGRAMMA,)))] == [
        (
            'plans/duinstad/2026/gezondheid/interventies/wandelgroep.yaml:5:24: fout: De partij "welzjin" staat niet '
            'in plans/duinstad/partijen.yaml. Bedoelde je "welzijn"? [verwijzing-partij-onbekend]'
        )
    ]
