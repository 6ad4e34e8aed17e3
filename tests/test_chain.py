"""What comes from others: exact versions with the hash of every file, wheels only, and nothing else is asked for."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import distribution
from itertools import combinations
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.locks import LISTS, SOURCE_ONLY, pins
from tests.sourcecode import PROJECT, TESTS, shown

Table = dict[str, list[str]]
FETCH = "pip install --quiet --require-hashes --no-deps --only-binary :all:"
OURSELVES = "pip install --quiet --no-index --no-deps --no-build-isolation"
# What stands in the same environment: each list has only what those before it lack.
TOGETHER = (
    ["base", "build", "tabellen", "zoeken", "parquet", "documenten", "material", "dev", "extra"],
    ["base", "build", "materialx"],
    ["base", "build", "release"],
)


def test_every_package_has_an_exact_version_and_at_least_one_hash() -> None:
    """A file with another content is not installed, whichever server gave it."""
    assert [
        *("base", "build", "dev", "documenten", "extra", "material", "materialx", "parquet", "pip", "release"),
        *("tabellen", "zoeken"),
    ] == LISTS
    found = [
        f"{name}: {package} {pin}"
        for name in LISTS
        for package, pin in pins(name).items()
        if not pin.hashes or not re.fullmatch(r"\d[\w.]*", pin.version)
    ]
    assert found == []


def test_a_list_has_only_what_those_below_it_lack_and_no_two_disagree() -> None:
    """One package in two environments is one file."""
    for chain in TOGETHER:
        for first, second in combinations(chain, 2):
            assert pins(first).keys() & pins(second).keys() == set(), (first, second)
    for first, second in combinations(LISTS, 2):
        one, other = pins(first), pins(second)
        assert [name for name in one.keys() & other.keys() if one[name] != other[name]] == []


def missing(chain: list[str]) -> list[str]:
    """List what a package of these lists needs that none of them has, as far as it is installed here."""
    pinned = {name: pin for part in chain for name, pin in pins(part).items()}
    found = []
    for name in pinned.keys() - {"mkdocs-materialx", "mkdocs-document-dates", "pagefind", "pagefind-bin-extended"}:
        for line in distribution(name).requires or []:
            needed = Requirement(line)
            if needed.marker and not needed.marker.evaluate({"extra": ""}):
                continue
            pin = pinned.get(canonicalize_name(needed.name))
            if (pin is None or pin.version not in needed.specifier) and needed.name not in SOURCE_ONLY:
                found.append(f"{name} needs {needed}")
    return found


def test_the_lists_of_what_we_run_are_complete() -> None:
    """Pip looks for nothing by itself, so what is missing would be missing in the site."""
    assert missing(["base", "build", "tabellen", "zoeken", "parquet", "documenten", "material", "dev"]) == []


@pytest.mark.parametrize(
    "extra", ["base", "tabellen", "zoeken", "parquet", "documenten", "material", "dev", "extra", "materialx", "release"]
)
def test_the_lists_keep_to_what_the_project_asks(extra: str) -> None:
    """Whoever changes a range in pyproject.toml renews the lists."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    asked: Table = {"base": project["dependencies"]} | project["optional-dependencies"]
    pinned = {name: pin for chain in TOGETHER if extra in chain for part in chain for name, pin in pins(part).items()}
    for line in asked[extra]:
        requirement = Requirement(line)
        assert pinned[canonicalize_name(requirement.name)].version in requirement.specifier


def installs() -> list[str]:
    """List every line that installs, in what make and the git hosts run and in the tests."""
    files = [PROJECT / "Makefile", PROJECT / ".gitlab-ci.yml", *(PROJECT / ".github").rglob("*.yml")]
    files += [path for path in TESTS.rglob("*") if path.is_file() and path.suffix in {"", ".sh"}]
    text = re.compile(
        r"\b(?:pip3?|uv|pipx|npm|yarn|npx)\b.*\b(?:install|sync|ci|exec|run|download|wheel|add)\b|\buvx\b"
    )
    return [
        f"{shown(file)}: {line.strip()}"
        for file in files
        for line in file.read_text("utf-8").splitlines()
        if text.search(line) and not line.lstrip().startswith("#") and "apt-get" not in line
    ]


def test_whatever_is_installed_is_installed_by_its_hash_and_from_a_wheel() -> None:
    """In two ways, which stand at the top of the Makefile; npm has the hashes in its own file."""
    assert [line for line in installs() if "npm" not in line] == [
        f"Makefile: FETCH := {FETCH}",
        f"Makefile: OURSELVES := {OURSELVES}",
    ]
    assert [line for line in installs() if "npm" in line] == [
        "Makefile: npm exec --offline -- html-validate --config .htmlvalidate.json 'build/eigen-raam/**/*.html'",
        "Makefile: npm ci --no-audit --no-fund --ignore-scripts",
    ]
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    used = re.findall(r"^\t.+ \$\((FETCH|OURSELVES)(?::pip%=%)?\) (.+)$", makefile, re.MULTILINE)
    assert {rest for way, rest in used if way == "OURSELVES"} == {"--editable .", "build/release/*.whl"}
    named = " ".join(rest for way, rest in used if way == "FETCH")
    several = " ".join(re.findall(r"\$\(patsubst %,--requirement requirements/%\.txt,([a-z ]+)\)", named)).split()
    assert sorted({*several, *re.findall(r"requirements/(\w+)\.txt", named)}) == LISTS


@pytest.mark.parametrize("folder", [PROJECT, TESTS / "bench" / "peers" / "eleventy"], ids=lambda folder: folder.name)
def test_a_package_of_npm_has_a_hash_and_runs_nothing_when_it_is_installed(folder: Path) -> None:
    """The address of a registry stands nowhere, so that a mirror does too."""
    packages = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"]
    del packages[""]
    assert [name for name, found in packages.items() if not found["integrity"].startswith("sha512-")] == []
    assert [name for name, found in packages.items() if "resolved" in found] == []
    assert (folder / ".npmrc").read_text("utf-8") == "omit-lockfile-registry-resolved=true\nignore-scripts=true\n"
