"""What an editor reads when a plan contradicts itself or refers to nothing: the whole line of every rule."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.rules.case import Case, all_cases, case_files, renew, write_cases
from tests.unit.rules.checking import check_catalogus
from uitvoeringskompas.model import verwijzing
from uitvoeringskompas.rules.bestand import bestanden_of
from uitvoeringskompas.rules.catalogus import MODULES, RULES
from uitvoeringskompas.rules.hoofdstuk import CHAPTERS, REGELS
from uitvoeringskompas.rules.rule import ReferenceRule


def test_a_sound_plan_has_no_problems() -> None:
    """Every rule passes on plans in which every kind of reference is used rightly, and in which nothing is missing."""
    assert check_catalogus(catalogus_of(DUINSTAD)) == ()
    assert Case(code="").problems == ()


def test_the_sound_plan_uses_every_kind_of_reference() -> None:
    """Otherwise the test above would prove nothing about it."""
    catalogus = catalogus_of(DUINSTAD)
    used = {
        soort
        for publicatie in catalogus.publicaties.values()
        for bestand in bestanden_of(catalogus, publicatie)
        for soort in bestand.texts
    }
    assert kinds_of_reference() - used == set()


def test_every_kind_of_reference_has_a_rule() -> None:
    """A new kind without one would lead nowhere, and nobody would hear of it."""
    assert {rule.soort for rule in RULES.values() if isinstance(rule, ReferenceRule)} >= kinds_of_reference()


def kinds_of_reference() -> set[object]:
    """Return every type of a text that names another thing."""
    return {value for value in vars(verwijzing).values() if hasattr(value, "__supertype__")}


@pytest.mark.parametrize("path", case_files(), ids=lambda path: path.stem)
def test_the_cases_are_written_in_one_way(path: Path, *, renew_golden: bool) -> None:
    """So that ``make golden`` can renew what is read in them, and a change shows nothing else."""
    if renew_golden:
        renew(path)
    written = path.read_text("utf-8")
    assert written == write_cases(yaml.safe_load(written))


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: " ".join(case.codes))
def test_an_editor_reads_what_is_wrong_and_how_to_mend_it(case: Case, *, renew_golden: bool) -> None:
    """A small difference from the sound plans gives exactly these lines."""
    assert renew_golden or case.told() == {"leest": case.leest, "tips": case.tips}
    assert all(problem.explanation for problem in case.problems)


def test_every_case_tells_of_its_codes() -> None:
    """Among whatever else follows from it; a tip has no line, so it is of one code."""
    silent = [
        (code, case)
        for case in all_cases()
        for code in case.codes
        if not case.tips and code not in {problem.code for problem in case.problems}
    ]
    assert silent == []


def test_every_code_has_a_case() -> None:
    """A rule without a case is a message that nobody has read."""
    of_the_guideline = {
        controle.code
        for onderdeel in KNOWLEDGE.leidraad.onderdelen
        for controle in onderdeel.controles
        if controle.ernst
    }
    assert {code for case in all_cases() for code in case.codes} == of_the_guideline | RULES.keys()


def test_a_case_stands_in_the_file_called_after_the_module_of_its_rule() -> None:
    """Who changes a rule knows where to look; a case of several rules stands where it likes."""
    home = {code: module.__name__.rpartition(".")[2] for module in (*MODULES, *CHAPTERS) for code in module.RULES}
    elsewhere = [
        (path.name, case.code)
        for path, cases in case_files().items()
        for case in cases
        if isinstance(case.code, str) and home.get(case.code, path.stem) != path.stem
    ]
    assert elsewhere == []


def test_a_code_is_that_of_one_rule() -> None:
    """Else one of them would never run."""
    assert len(RULES) == sum(len(module.RULES) for module in MODULES)
    assert len(REGELS) == sum(len(chapter.RULES) for chapter in CHAPTERS)
