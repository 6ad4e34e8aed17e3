"""The manners of the code: sizes, names, docstrings, and what no file may say."""

from __future__ import annotations

import ast
import re
from collections import Counter

from complexipy import file_complexity

from tests.sourcecode import (
    PACKAGE,
    PROJECT,
    TESTS,
    body_length,
    called,
    functions,
    nodes,
    public_definitions,
    python_files,
    shown,
    templates,
    texts,
    tree,
)

FOLDERS = (PACKAGE, TESTS, PROJECT / "schema")

# The names are put together here, so that this file passes its own test.
REGISTRIES = [f"{name}.{tail}" for name, tail in (("pypi", "org"), ("pythonhosted", "org"), ("deb.debian", "org"))]
REGISTRIES += [f"{name}.{tail}" for name, tail in (("registry", "npmjs"), ("registry", "yarnpkg"))]
MACHINE_PATH = re.compile(r"(?:^|[^A-Za-z0-9._~-])/(?:work|root|tmp|farm|home)/[A-Za-z0-9]")
UNPUBLISHED = re.compile("shared" + r"/(?:ontwerp|eisen|bronnen|gegevens|hooks)")


def test_a_python_file_has_at_most_300_lines() -> None:
    """A longer file holds two concepts."""
    lengths = {shown(path): len(path.read_text("utf-8").splitlines()) for path in python_files(*FOLDERS)}
    assert {file: length for file, length in lengths.items() if length > 300} == {}


def test_a_function_has_at_most_25_lines() -> None:
    """The body counts, the docstring does not."""
    found = [
        f"{shown(path)}:{function.lineno} {function.name}: {body_length(function)}"
        for path in python_files(*FOLDERS)
        for function in functions(path)
        if body_length(function) > 25
    ]
    assert found == []


def test_a_function_is_easy_to_follow() -> None:
    """Cognitive complexity: what is nested counts more than what stands one after the other."""
    found = [
        f"{shown(path)}:{function.line_start} {function.name}: {function.complexity}"
        for path in python_files(*FOLDERS)
        for function in file_complexity(str(path), no_ignore=True, with_plans=False).functions
        if function.complexity > 15
    ]
    assert found == []


def test_a_class_name_stands_for_one_thing() -> None:
    """Who reads it anywhere in the package knows which class is meant."""
    names = [node.name for path in python_files(PACKAGE) for node in nodes(path) if isinstance(node, ast.ClassDef)]
    assert sorted(name for name, count in Counter(names).items() if count > 1) == []


def test_a_template_has_at_most_60_lines() -> None:
    """A longer template has a part that deserves a name."""
    lengths = {shown(path): len(path.read_text("utf-8").splitlines()) for path in templates()}
    assert {file: length for file, length in lengths.items() if length > 60} == {}


def test_a_template_never_switches_escaping_off() -> None:
    """Safe HTML is a type, made in one place; a template cannot declare text safe."""
    escape_hatch = re.compile(r"\|\s*safe\b|autoescape\s+false")
    assert [shown(path) for path in templates() if escape_hatch.search(path.read_text("utf-8"))] == []


def test_a_name_says_what_a_thing_is() -> None:
    """No module is called after what is left over."""
    leftovers = re.compile(r"(^|_)(utils?|helpers?|managers?|common)(_|$)")
    assert [shown(path) for path in python_files(*FOLDERS) if leftovers.search(path.stem)] == []


def test_every_public_thing_has_a_docstring() -> None:
    """A module, class or function without an underscore tells what it is in words of the domain."""
    found = [shown(path) for path in python_files(PACKAGE) if not ast.get_docstring(tree(path))]
    found += [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in python_files(PACKAGE)
        for node in public_definitions(tree(path))
        if not ast.get_docstring(node)
    ]
    assert found == []


def test_nothing_is_skipped_or_left_unfinished() -> None:
    """A test that may be skipped proves nothing, and a promise in the code is not a feature."""
    unwanted = {"skip", "skipif", "xfail", "importorskip", "NotImplementedError"}
    found = [
        f"{shown(path)}:{node.lineno}"
        for path in python_files(*FOLDERS)
        for node in nodes(path)
        if (isinstance(node, ast.Attribute) and node.attr in unwanted)
        or (isinstance(node, ast.Name) and node.id in unwanted)
    ]
    assert found == []


def test_no_test_asks_the_clock() -> None:
    """A busy machine is no reason to fail: work is measured in computing of its own, only what hangs has a limit.

    What `make bench` runs is no test, and tells how long somebody waits; its own tests ask no clock either.
    """
    measuring = set((TESTS / "bench").rglob("*.py")) - set((TESTS / "bench").rglob("test_*.py"))
    found = [
        f"{shown(path)}:{line} {call}()"
        for path in python_files(TESTS)
        if not path.is_relative_to(TESTS / "integration") and path not in measuring
        for line, call in called(path)
        if call in {"monotonic", "perf_counter", "sleep", "time"}
    ]
    assert found == []


def test_the_tests_of_a_room_stand_in_a_room_of_that_name() -> None:
    """Who knows where something is made knows where it is tested."""
    rooms = {path.parent.relative_to(PACKAGE) for path in python_files(PACKAGE)}
    tested = {path.parent.relative_to(TESTS / "unit") for path in (TESTS / "unit").rglob("test_*.py")}
    assert {path.as_posix() for path in tested - rooms} == {"docs", "schema"}


def test_no_file_names_a_machine_or_a_registry() -> None:
    """The project builds anywhere: no path of one machine, no address of a registry, no unpublished folder."""
    found = [
        f"{file}:{number}: {line.strip()[:100]}"
        for file, number, line in texts()
        if MACHINE_PATH.search(line) or UNPUBLISHED.search(line) or any(host in line for host in REGISTRIES)
    ]
    assert found == []
