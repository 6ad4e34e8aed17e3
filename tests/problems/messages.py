"""Every message that Uitvoeringskompas can give, once each: from the cases, and by hand for what no plan can bring."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import yaml

from tests.knowledge import KNOWLEDGE
from tests.problems.cases import NAMES, PEILDATUM, make_plans
from tests.sourcecode import PACKAGE, nodes, python_files
from tests.unit.adapters import test_check_site
from tests.unit.plannen import document_of
from tests.unit.rules.case import all_cases
from tests.unit.rules.leidraad.broken import broken_guideline
from uitvoeringskompas.adapters import preview
from uitvoeringskompas.build import BuildOptions, check_plans
from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading import misplaced, source
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.mistakes.explain import explain_syntax_error
from uitvoeringskompas.reading.parser import EventSource
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.validation import validate
from uitvoeringskompas.validation.schemas import Schemas

CODE = re.compile(r"[a-z]+(?:-[a-z0-9]*[a-z][a-z0-9]*)+")
KEYWORD = "x-"
"""Before a keyword of our own in a schema, which is no code of a problem."""
ROOMS = tuple(PACKAGE / room for room in ("reading", "validation", "rules"))
OPTIONS = BuildOptions(peildatum=date.fromisoformat(PEILDATUM), shown_as="plans")


def codes_in_the_packages() -> set[str]:
    """Give every text in the code that has the form of a code of a problem."""
    check_site = PACKAGE / "adapters" / "check_site.py"
    found = {code for path in python_files(*ROOMS) for code in _codes(path)}
    found |= {f"site-{code}" for code in _codes(check_site)} | {"kompas-mislukt"}
    return found | {code for case in all_cases() if not case.tips for code in case.codes}


def _codes(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
            yield from () if node.value.startswith(KEYWORD) else (node.value,)


def examples() -> dict[str, Problem]:
    """Give one problem for each code: of every code the shortest message, so that it reads well."""
    found: dict[str, Problem] = {}
    for problem in sorted(all_problems(), key=lambda one: (len(one.message), one.message, one.location)):
        found.setdefault(problem.code, problem)
    return dict(sorted(found.items()))


def all_problems() -> Iterator[Problem]:
    """Yield every problem of every case, and those that no plan can bring."""
    for name in NAMES:
        with TemporaryDirectory() as folder:
            yield from check_plans(make_plans(name, Path(folder)), KNOWLEDGE, options=OPTIONS).problems
    for case in all_cases():
        yield from (problem for problem in case.problems if problem.code in case.codes)
    yield from unreachable()
    for _, told in test_check_site.CASES.values():
        for place, code, message in told:
            yield Problem(location=Location(place.partition(":")[0]), code=code, message=message)


def unreachable() -> Iterator[Problem]:
    """Yield what needs a broken disk, a folder that went away meanwhile, or a schema that we do not have."""
    yield source.unreadable("plans/duinstad/profiel.yaml", PermissionError(13, "Permission denied"))
    yield misplaced.no_folder("plannen")
    yield from parse("naam: Duinstad", "plans/duinstad/profiel.yaml", Unwilling).problems
    document = document_of("duinstad/profiel.yaml", "naam: [Duinstad]")
    yield _stumble()
    for right in ("plek: [programma.samenvatting]", "code: A1-samenvatting-lang"):
        yield from broken_guideline(right, right.replace("samen", "zamen")).problems
    yield from broken_guideline('Hoe je "{naam}" uitvoert', 'Hoe je "{naam" uitvoert').problems
    for rule in ('{"not": {}}', '{"minItems": 2}'):
        yield from validate(document, Schemas(SchemaSet({"profiel": f'{{"properties": {{"naam": {rule}}}}}'})))
    strange = document_of("duinstad/profiel.yaml", "naam: \N{ARABIC-INDIC DIGIT ONE}")
    yield from validate(strange, Schemas(SchemaSet({"profiel": r'{"properties": {"naam": {"pattern": "^\\d$"}}}'})))
    with (
        TemporaryDirectory() as folder,
        patch.object(preview, "build_site", side_effect=ZeroDivisionError("delen door 0")),
    ):
        yield from preview.build_preview(Path(folder), KNOWLEDGE, options=OPTIONS).problems


def _stumble() -> Problem:
    """Give what is said when the parser stumbles over something that no line explains."""
    error = yaml.MarkedYAMLError(problem="?", problem_mark=yaml.Mark("", 0, 0, 0, None, 0))
    return explain_syntax_error("naam: Duinstad", "plans/duinstad/profiel.yaml", error, None)


class Unwilling(EventSource):
    """A parser that gives up without saying where."""

    def __init__(self, text: str) -> None:
        """Take a text and forget it."""

    def get_event(self) -> None:
        """Give up."""
        raise yaml.YAMLError

    def dispose(self) -> None:
        """Let go of nothing."""


def as_prose(problems: Iterable[Problem]) -> str:
    """Write the problems to be read: the code, the line of an editor, and the explanation of programs below it."""
    blocks = (f"{one.code}\n  {visible(str(one))}\n  {visible(one.explanation)}".rstrip() for one in problems)
    return "\n\n".join(blocks) + "\n"
