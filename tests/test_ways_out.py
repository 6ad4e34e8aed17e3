"""Each library that hangs on one person can be left: what stands ready does the same, on the texts of editors."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema_rs
import pytest

from tests import ways_out
from tests.integration.project import make_project, pages_in
from tests.knowledge import KNOWLEDGE, SCHEMAS
from tests.problems.cases import NAMES, make_plans
from tests.sourcecode import PROJECT
from tests.unit.plannen import document_of
from tests.unit.views.kit.typed_texts import AS_TYPED
from uitvoeringskompas.cli import main
from uitvoeringskompas.reading import names
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.plans import read_plans
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal import bedoeld
from uitvoeringskompas.views.kit import prose
from uitvoeringskompas.voorproef.stand_ins import comrak, nh3

# What MkDocs brings along, and what a site without it must not need.
OF_MKDOCS = ("mkdocs", "mergedeep", "watchdog", "ghp_import", "yaml_env_tag", "markdown", "pathspec")
WITHOUT = """\
import sys

for name in sys.argv[1].split():
    sys.modules[name] = None
from uitvoeringskompas.cli import main

sys.exit(main(sys.argv[2:]))
"""


def texts_in(value: Value) -> Iterator[str]:
    """Yield every text in plain data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts_in(each)


@pytest.fixture(scope="module")
def written() -> list[str]:
    """Give all that is written in a whole example, and what editors type that looks odd."""
    found = dict.fromkeys(AS_TYPED.strip().splitlines())
    for path in sorted((PROJECT / "plans" / "voorbeeldstad").rglob("*.yaml")):
        document = document_of(path.relative_to(PROJECT / "plans").as_posix(), path.read_text("utf-8"))
        found |= dict.fromkeys(texts_in(document.data))
    assert len(found) > 1000
    return list(found)


def test_comrak_can_be_left_for_an_engine_in_python(written: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The same HTML of every text, since what is a mark and what is not was decided before the engine sees it."""
    expected = [prose.render_proza(text) for text in written]
    monkeypatch.setattr("uitvoeringskompas.views.kit.prose.comrak.render_markdown", comrak.render_markdown)
    assert [prose.render_proza(text) for text in written] == expected


def test_nh3_can_be_left_for_the_standard_library(written: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """It cleans what our engine wrote, with raw HTML escaped already; the policy of the page stands behind it."""
    expected = [prose.render_proza(text) for text in written]
    monkeypatch.setattr("uitvoeringskompas.views.kit.prose.nh3.clean", nh3.clean)
    assert [prose.render_proza(text) for text in written] == expected


def test_python_slugify_can_be_left_for_the_tables_of_unicode(
    written: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same address of every text, and of every name with an accent or an apostrophe."""
    named = [*written, "Súdwest-Fryslân", "’s-Hertogenbosch", "Noardeast-Fryslân", "Coördinatie één loket", "Curaçao"]
    expected = [names.kebab(name) for name in named]
    monkeypatch.setattr(names, "slugify", ways_out.slugify)
    assert [names.kebab(name) for name in named] == expected


def test_rapidfuzz_can_be_left_for_a_function_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same name is meant, for every key of a programme with a letter too few; only a long list takes longer."""
    known = sorted(KNOWLEDGE.schemas.schema("programma")["properties"])
    typed = [key[:place] + key[place + 1 :] for key in known for place in (1, len(key) // 2)]
    expected = [bedoeld.find_nearest(key, known) for key in typed]
    assert len(set(expected)) > len(known) / 2
    monkeypatch.setattr("uitvoeringskompas.taal.bedoeld.process.extract", ways_out.extract)
    monkeypatch.setattr("uitvoeringskompas.taal.bedoeld.fuzz.ratio", ways_out.ratio)
    assert [bedoeld.find_nearest(key, known) for key in typed] == expected


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> list[Document]:
    """Give every document of the cases that its schema refuses."""
    folders = [tmp_path_factory.mktemp(name) for name in NAMES if name.startswith("schema-")]
    cases = (make_plans(folder.name[:-1], folder) for folder in folders)
    documents = [document for plans in cases for document in read_plans(plans).documents]
    found = [each for each in documents if not SCHEMAS.is_valid(each.place.kind, each.data)]
    assert len(found) > 10
    return found


def test_jsonschema_and_jsonschema_rs_can_each_be_left_for_the_other(refused: list[Document]) -> None:
    """Both find the same places wrong; of a list with doubles the one names the list, the other what stands twice."""
    others = [(f"{name}.schema.json", schema) for name, schema in KNOWLEDGE.schemas]
    registry = jsonschema_rs.Registry(others, draft=jsonschema_rs.Draft202012)
    for document in refused:
        kind = document.place.kind
        judge = jsonschema_rs.Draft202012Validator(KNOWLEDGE.schemas.schema(kind), registry=registry)
        explained = SCHEMAS.explainer(kind).iter_errors(document.data)
        places = {tuple(e.absolute_path)[: -1 if e.validator == "uniqueItems" else None] for e in explained}
        assert {tuple(error.instance_path) for error in judge.iter_errors(document.data)} <= places
        assert places


def test_mkdocs_and_all_that_comes_with_it_can_be_left_for_our_own_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where none of it can be imported, the same site is written."""
    project = make_project(tmp_path)
    monkeypatch.chdir(project)
    assert main(["export", "site", "met", "--titel", "Proef"]) == 0
    line = [sys.executable, "-c", WITHOUT, " ".join(OF_MKDOCS), "export", "site", "zonder", "--titel", "Proef"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(line, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert pages_in(project / "zonder") == pages_in(project / "met")
