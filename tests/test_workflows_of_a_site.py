"""What a new project gets for a git host is what we have ourselves, without make and with the released package."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml
from pathspec import GitIgnoreSpec

from tests.sourcecode import PROJECT, TEMPLATES
from tests.test_workflows import PINNED, is_our_plan

Yaml: TypeAlias = Any  # whatever YAML can hold
THEIRS = TEMPLATES / "project"
INSTALL = "python -m pip install --quiet --requirement requirements.txt"
FORM = "Haal het formulier op, als deze site er een heeft"
FETCH_FORM = "npm ci --ignore-scripts --no-audit --no-fund"
BUILD = "python -m mkdocs build --strict"
COMPARE = """\
# Code 1 zegt dat er iets verandert.
mkdir -p build/voorstel
kompas diff --format text huidig...voorstel > build/voorstel/verschil.txt || test $? -eq 1
kompas diff --format markdown huidig...voorstel > build/voorstel/verschil.md || test $? -eq 1
"""
PREVIEW = "kompas export voorstel build/voorbeeld huidig...voorstel"
NAMES = ["controleren.yml", "opmerking.yml", "publiceren.yml", "voorstel.yml"]


def read(place: Path) -> Yaml:
    """Return a file of YAML."""
    return yaml.safe_load(place.read_text("utf-8"))


def ours(name: str) -> Yaml:
    """Return a workflow of our own as a new project has it: without the tests of code, and without make."""
    found = read(PROJECT / ".github" / "workflows" / name)
    found["jobs"].pop("code", None)
    instead = {
        "make check FORMAT=github": "kompas check --format github",
        "make site": BUILD,
        "make .venv/.klaar": INSTALL,
        "make voorstel VAN=huidig NAAR=voorstel": COMPARE,
        "make voorbeeld VAN=huidig NAAR=voorstel": PREVIEW,
    }
    for step in steps_of(found):
        if "run" in step:
            step["run"] = instead.get(step["run"], step["run"])
    return found


def steps_of(workflow: Yaml) -> list[Yaml]:
    """List the steps of all jobs."""
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def without_words(workflow: Yaml) -> Yaml:
    """Return a workflow without the remarks in its commands, which are Dutch in a new project."""
    for step in steps_of(workflow):
        if "run" in step:
            step["run"] = re.sub(r"^\s*# .*\n", "", step["run"], flags=re.MULTILINE)
    return workflow


def test_a_new_project_has_the_workflows_that_are_about_plans() -> None:
    """Not those that test or release our code."""
    assert sorted(path.name for path in (THEIRS / "github" / "workflows").iterdir()) == NAMES
    assert sorted(path.name for path in (PROJECT / ".github" / "workflows").iterdir()) == sorted(
        [*NAMES, "uitgeven.yml"]
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_workflow_is_ours_step_by_step(name: str) -> None:
    """With the same rights, limits and pinned actions; only what made did is written out, and kompas is installed."""
    theirs = read(THEIRS / "github" / "workflows" / name)
    for job in theirs["jobs"].values():
        job["steps"] = [step for step in job["steps"] if step.get("name") not in {"Installeer kompas", FORM}]
    if name == "publiceren.yml":
        (building,) = [step for step in steps_of(theirs) if step.get("id") == "site"]
        assert BUILD in building["run"]
        assert "base64 --wrap=0" in building["run"]
        building["run"] = next(step for step in steps_of(ours(name)) if step.get("id") == "site")["run"]
    assert without_words(theirs) == without_words(ours(name))


@pytest.mark.parametrize("name", NAMES)
def test_whatever_a_workflow_runs_is_pinned(name: str) -> None:
    """An action by its hash; of packages the list says it of each, and pip keeps to that by itself."""
    steps = steps_of(read(THEIRS / "github" / "workflows" / name))
    assert [step["uses"] for step in steps if "uses" in step and not PINNED.fullmatch(step["uses"])] == []
    assert {step["run"] for step in steps if "pip" in step.get("run", "")} <= {INSTALL}
    assert {(step["if"], step["run"]) for step in steps if "npm" in step.get("run", "")} <= {
        ("hashFiles('package-lock.json') != ''", FETCH_FORM)
    }


def test_a_form_is_fetched_where_the_site_itself_is_built() -> None:
    """In the same places on GitHub and GitLab, and only when the project has the list of npm."""
    builds = {name: steps_of(read(THEIRS / "github" / "workflows" / name)) for name in NAMES}
    fetching = [name for name, steps in builds.items() if FORM in [step.get("name") for step in steps]]
    assert fetching == [name for name, steps in builds.items() if any(BUILD in step.get("run", "") for step in steps)]
    line = f"if [ -f package-lock.json ]; then {FETCH_FORM}; fi"
    scripts = [job["script"] for job in read(THEIRS / "gitlab-ci.yml").values() if "script" in job]
    assert [line in script for script in scripts] == [BUILD in "\n".join(script) for script in scripts]


def test_gitlab_does_what_it_does_for_us() -> None:
    """The same jobs at the same moments, without those for our code."""
    theirs, own = read(THEIRS / "gitlab-ci.yml"), read(PROJECT / ".gitlab-ci.yml")
    assert own.keys() - theirs.keys() == {"code", "uitgave"}
    assert theirs.keys() - own.keys() == set()
    for name in theirs:
        assert {**theirs[name], "script": 0} == {**own[name], "script": 0}
    scripts = {name: job["script"] for name, job in theirs.items() if "script" in job}
    assert [INSTALL in script for script in scripts.values()] == [True] * 4
    assert scripts["verschil"][-4:] == [*COMPARE.splitlines()[1:], PREVIEW]
    assert scripts["verschil"][:3] == own["verschil"]["script"][:3]


@pytest.mark.parametrize(
    "place",
    [
        "github/ISSUE_TEMPLATE/wijziging.yml",
        "github/pull_request_template.md",
        "gitlab/issue_templates/Ik wil een wijziging voorstellen.md",
        "gitlab/merge_request_templates/Default.md",
    ],
)
def test_what_somebody_fills_in_is_the_same_as_with_us(place: str) -> None:
    assert (THEIRS / place).read_bytes() == (PROJECT / f".{place}").read_bytes()


def test_newer_versions_are_proposed_there_as_with_us() -> None:
    """Of actions and of packages, a week after their release; there is nothing of npm."""
    updates = read(THEIRS / "github" / "dependabot.yml")["updates"]
    assert [(each["package-ecosystem"], each["directory"], each["cooldown"]["default-days"]) for each in updates] == [
        ("github-actions", "/", 7),
        ("pip", "/", 7),
    ]
    theirs, own = (json.loads((place / "renovate.json").read_text("utf-8")) for place in (THEIRS, PROJECT))
    assert theirs["enabledManagers"] == ["pip_requirements", "gitlabci", "github-actions"]
    assert theirs["minimumReleaseAge"] == own["minimumReleaseAge"]


def test_we_ourselves_are_told_of_newer_actions_in_what_a_new_project_gets() -> None:
    """In one proposal with our own, since a test holds the two equal."""
    (actions,) = [
        each
        for each in read(PROJECT / ".github" / "dependabot.yml")["updates"]
        if each["package-ecosystem"] == "github-actions"
    ]
    assert actions["directories"] == ["/", "/site_templates/project/github/workflows"]
    assert actions["groups"] == {"actions": {"patterns": ["*"]}}
    (pattern,) = json.loads((PROJECT / "renovate.json").read_text("utf-8"))["github-actions"]["managerFilePatterns"]
    assert all(re.search(pattern.strip("/"), f"site_templates/project/github/workflows/{name}") for name in NAMES)


def test_a_team_agrees_with_every_file_of_a_new_project_that_is_no_plan() -> None:
    """As with us; the name of the team is for them to fill in."""
    lines = [line.split() for line in (THEIRS / "CODEOWNERS").read_text("utf-8").splitlines()]
    entries = [(GitIgnoreSpec.from_lines([line[0]]), line[1:]) for line in lines if line and line[0] != "#"]
    paths = [
        *("README.md", ".github/workflows/voorstel.yml", "mkdocs.yml", "requirements.txt", "plans/stad/uitleg.html"),
        *("plans/stad/profiel.yaml", "plans/stad/2027/gezond/programma.yaml", "plans/stad/metingen/roken.csv"),
    ]
    owned = [path for path in paths if [owners for spec, owners in entries if spec.match_file(path)][-1]]
    assert owned == [path for path in paths if not is_our_plan(path)]


def test_git_leaves_out_what_is_made() -> None:
    """The site, the environment, and what programs leave beside a plan; every plan stays in."""
    spec = GitIgnoreSpec.from_lines((THEIRS / "gitignore").read_text("utf-8").splitlines())
    made = ["site/index.html", ".site.nieuw-1/index.html", ".venv/bin/python", "build/a", "plans/~$plan.docx"]
    kept = ["plans/stad/site/programma.yaml", "plans/stad/profiel.yaml", "mkdocs.yml", ".github/workflows/a.yml"]
    assert [path for path in [*made, *kept] if spec.match_file(path)] == made
