"""What an editor reads when a plan contradicts itself or refers to nothing: the whole line of every rule."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.unit.plannen import DUINSTAD, catalogus_of
from tests.unit.rules.geval import Case
from tests.unit.rules.gevallen import CASES
from uitvoeringskompas import rules
from uitvoeringskompas.model import verwijzing
from uitvoeringskompas.rules import check_catalogus
from uitvoeringskompas.rules.bestand import bestanden_of

CODE = re.compile(r"[a-z]+(-[a-z]+)+")


def test_a_sound_plan_has_no_problems() -> None:
    """Every rule passes on plans in which every kind of reference is used rightly."""
    assert check_catalogus(catalogus_of(DUINSTAD)) == ()


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


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}: {case.new or case.file}")
def test_an_editor_reads_what_is_wrong_and_how_to_mend_it(case: Case) -> None:
    """One change in a sound plan gives exactly these lines."""
    assert case.old in DUINSTAD[case.file]
    files = {**DUINSTAD, case.file: DUINSTAD[case.file].replace(case.old, case.new), **case.extra}
    problems = check_catalogus(catalogus_of(files))
    assert [str(problem).removeprefix("plans/") for problem in problems] == list(case.lines)
    assert {problem.code for problem in problems} == {case.code}
    assert all(problem.explanation for problem in problems)


def test_every_code_has_a_case() -> None:
    """A rule without a case is a message that nobody has read."""
    of_the_leidraad = {"leidraad-plek-onbekend", "leidraad-regel-onbekend"}  # see leidraad/test_leidraad.py
    assert set(codes_in_rules()) - {case.code for case in CASES} == of_the_leidraad


def codes_in_rules() -> list[str]:
    """Return every text in the code of the rules that has the form of a code."""
    folder = Path(rules.__file__).parent
    nodes = (node for path in sorted(folder.rglob("*.py")) for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return [text for text in texts if CODE.fullmatch(text)]
