"""The review of a proposal: the steps of our own workflows, run on a real repository with a proposal of a stranger."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from tests.integration.proposal import WORKFLOWS, ask, jobs, run, step, write_program
from tests.sourcecode import PROJECT, TESTS
from tests.unit.history.repository import Repository

DAY = "2026-01-01"
PROFIEL = "minimaal/profiel.yaml"
KOMPAS = f"""\
#!/bin/sh
exec "{sys.executable}" -m uitvoeringskompas "$@"
"""
BUITEN = (
    "Dit voorstel wijzigt ook 2 bestanden buiten de plannen: ‘.gitattributes’ en ‘Makefile’; "
    "laat die door een ontwikkelaar nakijken."
)
PROBE = "voorstel .venv/.klaar:\n\ttouch '{0}'\n"


class Host(NamedTuple):
    """A git host with a proposal, and what the proposal writes when anything of it runs."""

    repository: Repository
    base: str
    head: str
    ran: Path


def install(checkout: Path) -> None:
    """Put the program beside a checkout, as the step before does."""
    write_program(checkout / ".venv" / "bin" / "kompas", KOMPAS)
    ready = checkout / ".venv" / ".klaar"
    ready.touch()
    os.utime(ready, (4e9, 4e9))  # newer than what is checked out later on


@pytest.fixture
def host(tmp_path: Path) -> Host:
    """Give a repository with plans, and a proposal that changes a plan and would run something of its own."""
    repository = Repository(tmp_path / "host")
    shutil.copytree(TESTS / "golden" / "plans" / "minimaal", repository.plans / "minimaal")
    shutil.copy(PROJECT / "Makefile", repository.root)
    shutil.copytree(PROJECT / "requirements", repository.root / "requirements")
    (repository.root / "pyproject.toml").touch()
    repository.commit("begin", DAY)
    repository.git("switch", "--quiet", "--create", "idee")
    profiel = repository.plans / PROFIEL
    profiel.write_text(profiel.read_text("utf-8").replace("naam: Minimaal", "naam: Kleinstad"), "utf-8")
    ran = tmp_path / "uitgevoerd"
    (repository.root / "Makefile").write_text(PROBE.format(ran), "utf-8")
    (repository.root / ".gitattributes").write_text("* filter=voorstel\n", "utf-8")
    head = repository.commit("idee", DAY)
    repository.git("update-ref", "refs/pull/7/head", head)
    repository.git("switch", "--quiet", "main")
    repository.git("branch", "--quiet", "-D", "idee")
    # What would be taken for the proposal by who goes by its name alone.
    repository.git("branch", "voorstel")
    (repository.root / "README.md").write_text("Intussen.\n", "utf-8")
    return Host(repository=repository, base=repository.commit("intussen", DAY), head=head, ran=ran)


def test_the_body_of_the_comment_is_made_by_our_own_program_from_objects(host: Host, tmp_path: Path) -> None:
    """As GitHub does it: the default branch is checked out, and the proposal is not."""
    checkout = tmp_path / "checkout"
    run(f"git clone --quiet --depth=1 'file://{host.repository.root}' '{checkout}'", tmp_path)
    install(checkout)
    for name in ("Haal de objecten van het voorstel", "Vergelijk de plannen", "Maak de site zoals die wordt"):
        run(step(name), checkout, BASE_SHA=host.base, HEAD_SHA=host.head, GH_TOKEN="")
    assert (checkout / "build" / "voorbeeld" / "straks" / "index.html").is_file()
    body, text = ((checkout / "build" / "voorstel" / f"verschil.{form}").read_text("utf-8") for form in ("md", "txt"))
    plain = BUITEN.replace(":", "\\:")
    assert body.splitlines()[:11] == [
        "<!-- uitvoeringskompas: verschil -->",
        f"**{plain}**",
        "",
        "## Wat verandert er in de plannen",
        "",
        "Van huidig \\(waar voorstel begon\\) naar voorstel.",
        "",
        "### minimaal: 1 wijziging",
        "",
        "",
        "- Profiel ‘Kleinstad’\\: ‘Naam’ was ‘Minimaal’ en is nu ‘Kleinstad’.",
    ]
    assert "Controle\\: fouten van 0 naar 0, " in body
    assert text.startswith(f"{BUITEN}\n")
    assert not host.ran.exists()
    assert run("git rev-parse HEAD && git diff --name-only HEAD", checkout) == f"{host.base}\n"


def test_gitlab_compares_by_what_the_proposal_began_from(host: Host, tmp_path: Path) -> None:
    """The runner has the objects of the proposal, and checks nothing out by itself."""
    checkout = tmp_path / "checkout"
    run(f"git clone --quiet --no-checkout 'file://{host.repository.root}' '{checkout}'", tmp_path)
    run(f"git fetch --quiet origin refs/pull/7/head && git update-ref --no-deref HEAD {host.head}", checkout)
    install(checkout)
    job = yaml.safe_load((PROJECT / ".gitlab-ci.yml").read_text("utf-8"))["verschil"]
    assert job["variables"] == {"GIT_STRATEGY": "clone", "GIT_CHECKOUT": "false"}
    begin = host.repository.git("rev-parse", f"{host.head}~1")
    run("\n".join(job["script"]), checkout, CI_MERGE_REQUEST_DIFF_BASE_SHA=begin, CI_COMMIT_SHA=host.head)
    text = (checkout / "build" / "voorstel" / "verschil.txt").read_text("utf-8")
    assert text.splitlines()[:2] == [BUITEN, "Van huidig (waar voorstel begon) naar voorstel"]
    assert "  - Profiel ‘Kleinstad’: ‘Naam’ was ‘Minimaal’ en is nu ‘Kleinstad’.\n" in text
    assert not host.ran.exists()


def comment(folder: Path, body: str | None, *, earlier: str = "", preview: str = "", shown_at: str = "") -> list[str]:
    """Run the step that comments, with this comparison and preview or none, and return what was asked of the host."""
    if body is not None:
        (folder / "body.md").write_text(body, "utf-8")
    return ask(
        folder,
        step("Schrijf de opmerking, of werk haar bij"),
        GIVEN="" if body is None else str(folder / "body.md"),
        EARLIER=earlier,
        NUMBER="7",
        VOORSTEL_RUN="99",
        VOORBEELD=preview,
        TONEN=shown_at,
        MARK="<!-- uitvoeringskompas: opmerking -->",
    )


RUNS = "https://github.example/stad/plannen/actions/runs"
ZIP = f"{RUNS}/100/artifacts/5"
LOOK = (
    f"[download de site zoals die wordt]({ZIP}): pak het bestand uit en open index.html. "
    "Daar staat elke pagina die verandert, zoals zij nu is en zoals zij wordt.\n"
)
FOOT = (
    f"\n[Vergeleken]({RUNS}/100) door de hoofdtak, over abc. "
    f"Met zijn eigen code bouwde het voorstel [deze site]({RUNS}/99).\n"
)


def test_a_first_comment_is_made(tmp_path: Path) -> None:
    asked = comment(tmp_path, "Er verandert iets.\n", preview=ZIP)
    assert asked[0] == "run download 100 --repo stad/plannen --name verschil --dir verschil"
    assert asked[-1] == "api --method POST repos/stad/plannen/issues/7/comments --field body=@opmerking.md --silent"
    told = (tmp_path / "opmerking.md").read_text("utf-8")
    assert told == f"<!-- uitvoeringskompas: opmerking -->\nEr verandert iets.\n\n---\n{LOOK}{FOOT}"


def test_a_preview_with_an_address_of_its_own_is_named_first(tmp_path: Path) -> None:
    comment(tmp_path, "Er verandert iets.\n", preview=ZIP, shown_at="https://proef.stad.example/")
    where = "**[Bekijk de site zoals die wordt](https://proef.stad.example/voorstel/7/)**, of "
    assert f"\n---\n{where}{LOOK}{FOOT}" in (tmp_path / "opmerking.md").read_text("utf-8")


def test_a_comment_that_is_there_is_updated_and_not_repeated(tmp_path: Path) -> None:
    asked = comment(tmp_path, "Er verandert iets anders.\n", earlier="1234\n5678\n")
    assert asked[-1] == "api --method PATCH repos/stad/plannen/issues/comments/1234 --field body=@opmerking.md --silent"
    assert not any("POST" in each for each in asked)


def test_what_could_not_be_compared_is_told_where_an_earlier_version_was(tmp_path: Path) -> None:
    """Else a comment stays that is about what is not proposed any more."""
    asked = comment(tmp_path, None, earlier="1234\n")
    assert asked[-1] == "api --method PATCH repos/stad/plannen/issues/comments/1234 --field body=@opmerking.md --silent"
    assert (tmp_path / "opmerking.md").read_text("utf-8") == (
        "<!-- uitvoeringskompas: opmerking -->\n**Dit voorstel kon niet worden vergeleken.** "
        f"Laat een ontwikkelaar [hier]({RUNS}/100) kijken waarom.\n\n---\n"
        f"Er is geen voorbeeld van de site: [kijk waarom]({RUNS}/100).\n{FOOT}"
    )


def test_a_body_that_is_too_long_is_cut_at_a_whole_character(tmp_path: Path) -> None:
    comment(tmp_path, "é" * 50_000)
    written = (tmp_path / "opmerking.md").read_bytes()
    assert len(written) < 65_536
    assert written.decode("utf-8").count("é") == 30_000


@pytest.mark.parametrize(("found", "told"), [("7 0ff1ce", "number=7\nbase=0ff1ce\n"), ("", "")])
def test_which_proposal_it_is_comes_from_the_host(tmp_path: Path, found: str, told: str) -> None:
    """One that is closed meanwhile, or has a newer commit, gets no comment."""
    output = tmp_path / "uitvoer"
    output.touch()
    given = {"FOUND": found, "HEAD_NAME": "iemand:idee", "GITHUB_OUTPUT": str(output)}
    (asked,) = ask(tmp_path, step("Vraag welk voorstel dit is"), **given)
    assert asked.startswith("api --method GET repos/stad/plannen/pulls -f state=open -f head=iemand:idee --jq ")
    assert output.read_text("utf-8") == told


def test_who_reads_a_proposal_may_not_write_and_who_may_write_reads_one_text() -> None:
    """No checkout of a proposal, no text of it that it made itself, and no more rights than each job needs."""
    found = jobs("opmerking.yml")
    assert {name: job["permissions"] for name, job in found.items()} == {
        "zoeken": {"pull-requests": "read"},
        "verschil": {"contents": "read"},
        "tonen": {"actions": "read", "contents": "write", "pull-requests": "read"},
        "opmerking": {"actions": "read", "pull-requests": "write"},
    }
    used = {
        name: [each["uses"].partition("@")[0] for each in job["steps"] if "uses" in each] for name, job in found.items()
    }
    assert used == {
        "zoeken": [],
        "verschil": [
            *("actions/checkout", "actions/setup-python"),
            *("actions/upload-artifact", "actions/upload-artifact"),
        ],
        "tonen": [],
        "opmerking": [],
    }
    checkout = found["verschil"]["steps"][0]["with"]
    assert checkout == {"ref": "${{ github.event.repository.default_branch }}", "persist-credentials": False}
    assert re.findall(r"\$\{\{|make|kompas|git ", step("Schrijf de opmerking, of werk haar bij")) == []
    assert re.findall(r"\$\{\{|make|kompas |checkout|clone|secrets", step("Schrijf de tak met voorbeelden")) == []
    assert "head_repository.full_name == github.repository" in found["tonen"]["if"]


def test_the_workflow_that_runs_a_proposal_has_nothing_to_give_and_tells_nothing() -> None:
    """It may read, and makes a preview; what changes is not told by the proposal itself."""
    text = (WORKFLOWS / "voorstel.yml").read_text("utf-8")
    assert {name: job["permissions"] for name, job in jobs("voorstel.yml").items()} == {
        "voorbeeld": {"contents": "read"}
    }
    assert [word for word in ("secrets.", "make voorstel", "verschil") if word in text] == []
    assert "pull_request_target" not in "".join(path.read_text("utf-8") for path in WORKFLOWS.glob("*.yml"))
