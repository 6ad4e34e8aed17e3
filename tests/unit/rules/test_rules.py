"""What an editor reads when a plan contradicts itself or refers to nothing: the whole line of every rule."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import yaml

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.rules.case import Case, all_cases, case_files, renew, write_cases
from uitvoeringskompas import rules
from uitvoeringskompas.model import verwijzing
from uitvoeringskompas.rules import check_catalogus
from uitvoeringskompas.rules.bestand import bestanden_of

CODE = re.compile(r"[a-z]+(-[a-z]+)+")


def test_a_sound_plan_has_no_problems() -> None:
    """Every rule passes on plans in which every kind of reference is used rightly, and in which nothing is missing."""
    assert check_catalogus(catalogus_of(DUINSTAD)) == ()
    assert Case(code="").problems == ()


def test_the_sound_plan_uses_every_kind_of_reference() -> None:
    """Otherwise the test above would prove nothing about it."""
    catalogus = catalogus_of(DUINSTAD)
    used = {
        text.soort
        for publicatie in catalogus.publicaties.values()
        for bestand in bestanden_of(publicatie)
        for text in bestand.texts
    }
    kinds = {value for value in vars(verwijzing).values() if hasattr(value, "__supertype__")}
    assert kinds - used == set()


@pytest.mark.parametrize("path", case_files(), ids=lambda path: path.stem)
def test_the_cases_are_written_in_one_way(path: Path, *, renew_golden: bool) -> None:
    """So that ``make golden`` can renew what is read in them, and a change shows nothing else."""
    if renew_golden:
        renew(path)
    written = path.read_text("utf-8")
    assert written == write_cases(yaml.safe_load(written))


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: " ".join(case.codes))
def test_an_editor_reads_what_is_wrong_and_how_to_mend_it(case: Case) -> None:
    """A small difference from the sound plans gives exactly these lines."""
    assert case.told() == {"leest": case.leest, "tips": case.tips}
    assert all(problem.explanation for problem in case.problems)


def test_every_case_tells_of_its_codes() -> None:
    """Among whatever else follows from it; a tip has no line, so it is of one code."""
    silent = [(code, case) for case in all_cases() for code in case.codes if not case.tips and code not in case.leest]
    assert silent == []


def test_every_code_has_a_case() -> None:
    """A rule without a case is a message that nobody has read."""
    of_the_guideline = {
        controle.code
        for onderdeel in KNOWLEDGE.leidraad.onderdelen
        for controle in onderdeel.controles
        if controle.ernst
    }
    in_the_guideline_itself = {"leidraad-plek-onbekend", "leidraad-regel-onbekend"}  # see leidraad/test_leidraad.py
    codes = {*codes_in_rules(), *of_the_guideline} - in_the_guideline_itself
    assert {code for case in all_cases() for code in case.codes} == codes


def codes_in_rules() -> list[str]:
    """Return every text in the code of the rules that has the form of a code."""
    folder = Path(rules.__file__).parent
    nodes = (node for path in sorted(folder.rglob("*.py")) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return [text for text in texts if CODE.fullmatch(text)]
