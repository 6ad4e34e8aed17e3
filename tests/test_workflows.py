"""What a git host runs for a proposal: the plans are checked, the code is judged, and nobody gets a right too many."""

from __future__ import annotations

import json
import re
import subprocess
from typing import Any, TypeAlias

import pytest
import yaml
from pathspec import GitIgnoreSpec

from tests.locks import LISTS
from tests.sourcecode import PROJECT
from uitvoeringskompas.reading.kinds import is_plan

Yaml: TypeAlias = Any  # whatever YAML can hold
FOLDER = PROJECT / ".github" / "workflows"
WORKFLOWS = sorted(path.name for path in FOLDER.glob("*.yml"))
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")
OLDEST = re.search(r'requires-python = ">=(.+)"', (PROJECT / "pyproject.toml").read_text("utf-8"))


def workflow(name: str) -> Yaml:
    """Return a workflow of GitHub; YAML reads its key ``on`` as the value ``True``."""
    return yaml.safe_load((FOLDER / name).read_text("utf-8"))


def gitlab(job: str) -> Yaml:
    """Return a job of GitLab."""
    return yaml.safe_load((PROJECT / ".gitlab-ci.yml").read_text("utf-8"))[job]


def test_the_code_of_every_pull_request_is_tested_with_the_oldest_and_the_newest_python() -> None:
    """Style, types and all tests, in a job of its own beside the check of the plans."""
    found = workflow("controleren.yml")
    assert found[True] == {"pull_request": None}
    assert list(found["jobs"]) == ["plannen", "code"]
    job = found["jobs"]["code"]
    assert [step["run"] for step in job["steps"] if "run" in step] == ["make test"]
    versions = job["strategy"]["matrix"]["python"]
    assert OLDEST is not None
    assert (versions[0], len(versions)) == (OLDEST.group(1), 2)


def test_gitlab_tests_the_code_with_the_same_versions() -> None:
    """On every merge request."""
    job = gitlab("code")
    assert job["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]
    assert job["script"] == ["make test"]
    versions = workflow("controleren.yml")["jobs"]["code"]["strategy"]["matrix"]["python"]
    assert job["parallel"]["matrix"] == [{"PYTHON_VERSION": versions}]


def test_make_test_is_style_types_and_all_tests() -> None:
    """What the workflows rely on."""
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    assert "\ntest: lint types unit ##" in makefile


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_gives_a_job_only_the_rights_that_it_names(name: str) -> None:
    """Nothing for all of them; whoever runs the code of a proposal may only read."""
    found = workflow(name)
    assert found["permissions"] == {}
    rights = [job["permissions"] for job in found["jobs"].values()]
    if "pull_request" in found[True]:
        assert rights == [{"contents": "read"}] * len(rights)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_runs_no_action_that_can_change_meanwhile(name: str) -> None:
    """An action is pinned by its hash, and leaves no key behind in the checkout."""
    steps = [step for job in workflow(name)["jobs"].values() for step in job["steps"]]
    used = [step for step in steps if "uses" in step]
    assert [step["uses"] for step in used if not PINNED.fullmatch(step["uses"])] == []
    checkouts = [step["with"] for step in used if step["uses"].startswith("actions/checkout@")]
    assert [settings for settings in checkouts if settings["persist-credentials"]] == []


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_stops_what_hangs_and_does_not_run_twice_at_once(name: str) -> None:
    """Every job has a limit, every workflow a group."""
    found = workflow(name)
    assert set(found["concurrency"]) == {"group", "cancel-in-progress"}
    assert [job for job, settings in found["jobs"].items() if settings.get("timeout-minutes", 360) > 40] == []


def test_the_site_is_published_after_every_change_and_every_night() -> None:
    """With the calendar pages change of themselves: a programme begins, or its years are over."""
    found = workflow("publiceren.yml")[True]
    assert found["push"] == {"branches": ["main"]}
    assert [entry["cron"] for entry in found["schedule"]] == ["17 3 * * *"]
    assert gitlab("pages")["rules"] == [
        {"if": '$CI_PIPELINE_SOURCE == "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'},
        {"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"},
    ]


def is_our_plan(path: str) -> bool:
    """Tell whether a file of this repository is one of the plans."""
    top, *parts = path.split("/")
    return top == "plans" and is_plan(tuple(parts))


def test_developers_agree_with_every_file_that_is_no_plan_and_with_nothing_else() -> None:
    """By the same line between plans and code that a comparison draws; a strange file among the plans is code."""
    lines = [line.split() for line in (PROJECT / "CODEOWNERS").read_text("utf-8").splitlines()]
    entries = [(GitIgnoreSpec.from_lines([line[0]]), line[1:]) for line in lines if line and line[0] != "#"]
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, check=True, capture_output=True).stdout
    strange = ["plans/almere/uitleg.html", "plans/.gitattributes", "nieuw.py", "plans/huisstijl/logo.svg"]
    paths = [*tracked.decode("utf-8").rstrip("\0").split("\0"), *strange]
    owned = [path for path in paths if [owners for spec, owners in entries if spec.match_file(path)][-1]]
    assert owned == [path for path in paths if not is_our_plan(path)]


def test_a_schedule_runs_nothing_but_publishing() -> None:
    """What judges a proposal has nothing to judge at night."""
    scheduled = [name for name in WORKFLOWS if "schedule" in workflow(name)[True]]
    assert scheduled == ["publiceren.yml"]
    proposals = [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]
    assert [gitlab(job)["rules"] for job in ("controleren", "code", "verschil", "voorbeeld")] == [proposals] * 4


def test_the_guide_says_when_the_site_is_built_again() -> None:
    """In the same words as the files: who uses GitLab or another server has to do something once."""
    guide = (PROJECT / "site_templates" / "content" / "status.html.jinja").read_text("utf-8")
    cron = workflow("publiceren.yml")[True]["schedule"][0]["cron"]
    assert f"<code>{cron}</code>" in guide
    assert cron in (PROJECT / ".gitlab-ci.yml").read_text("utf-8")


def test_what_may_write_a_release_runs_nothing_of_ours() -> None:
    """One job runs the tests and makes the files, and may only read; the next prove and publish what it made."""
    jobs = workflow("uitgeven.yml")["jobs"]
    assert {name: job["permissions"] for name, job in jobs.items()} == {
        "maken": {"contents": "read"},
        "bewijzen": {"attestations": "write", "id-token": "write"},
        "uitgeven": {"contents": "write"},
    }
    runs = {name: [step["run"] for step in job["steps"] if "run" in step] for name, job in jobs.items()}
    assert runs["maken"][1:] == ["make test", "make release"]
    assert runs["bewijzen"] == []
    (publishing,) = runs["uitgeven"]
    assert [line.split()[0] for line in publishing.splitlines() if not line.startswith(" ")] == ["(cd", "gh"]
    for name in ("bewijzen", "uitgeven"):
        actions = [step["uses"].partition("@")[0] for step in jobs[name]["steps"] if "uses" in step]
        assert set(actions) <= {"actions/download-artifact", "actions/attest"}


def test_a_release_has_its_provenance_and_its_bill_of_materials() -> None:
    """Of every file where it came from, of the package what is in it."""
    proofs = [step["with"] for step in workflow("uitgeven.yml")["jobs"]["bewijzen"]["steps"]][1:]
    assert proofs == [
        {"subject-checksums": "uitgave/SHA256SUMS"},
        {"subject-path": "uitgave/*.whl", "sbom-path": "uitgave/uitvoeringskompas.cdx.json"},
    ]
    release = (PROJECT / "Makefile").read_text("utf-8").partition("\nrelease: ")[2].partition("\n\n")[0]
    assert "cyclonedx-py environment" in release
    assert "cp requirements/base.txt build/release/requirements.txt" in release


def test_gitlab_makes_the_same_release_with_a_statement_of_its_own() -> None:
    """Of a tag that names the version, after all tests."""
    job = gitlab("uitgave")
    assert job["rules"] == [{"if": "$CI_COMMIT_TAG =~ /^v/"}]
    assert job["script"][1:] == ["make test", "make release"]
    assert job["variables"] == {"RUNNER_GENERATE_ARTIFACTS_METADATA": "true"}


def test_newer_versions_of_all_that_is_pinned_are_proposed_a_week_after_their_release() -> None:
    """On GitHub and, by Renovate, on other hosts."""
    updates = yaml.safe_load((PROJECT / ".github" / "dependabot.yml").read_text("utf-8"))["updates"]
    assert {entry["package-ecosystem"]: entry.get("directories", [entry.get("directory")]) for entry in updates} == {
        "github-actions": ["/", "/site_templates/project/github/workflows"],
        "pip": ["/requirements"],
        "npm": ["/", "/tests/bench/peers/eleventy"],
    }
    assert {entry["cooldown"]["default-days"] for entry in updates} == {7}
    renovate = json.loads((PROJECT / "renovate.json").read_text("utf-8"))
    assert set(renovate["enabledManagers"]) == {"pip_requirements", "npm", "gitlabci", "github-actions"}
    assert renovate["minimumReleaseAge"] == "7 days"
    (pattern,) = renovate["pip_requirements"]["managerFilePatterns"]
    assert all(re.search(pattern.strip("/"), f"requirements/{name}.txt") for name in LISTS)
