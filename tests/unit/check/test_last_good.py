"""Of a broken publisher the site shows what git last had of it without an error, and says so."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.check.gatenplannen import (
    ABOUT_ALL,
    COACH,
    FOUT,
    GOED,
    build,
    content_of,
    left_out,
    make_gemeente,
    page_of,
    write,
)
from tests.unit.history.repository import Repository
from uitvoeringskompas.check import gaten

KAPOT = make_gemeente("kapot")
COACH_FILE = "kapot/2026/gezondheid/interventies/coach.yaml"
PROFIEL = "kapot/profiel.yaml"
BANNER = re.compile(r'<div class="banner banner--let-op">.*?</div></div>\n?')
"""The one banner of this kind on these pages."""
TOLD = (
    "Dit is niet de nieuwste versie. Je leest de versie van 2 februari 2026 ({commit}). Er is een nieuwere versie, "
    "maar daarin staat iets dat niet klopt. Zodra dat is verbeterd, staat hier de nieuwste."
)


def commit(repository: Repository, day: str, files: Mapping[str, str]) -> str:
    """Commit files on a day, and return the commit."""
    write(repository.plans, files)
    return repository.commit("Wijziging", f"2026-{day}")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Give a repository in which one publisher is sound, then better, then broken in two ways."""
    repository = Repository(tmp_path)
    commit(repository, "01-05", {**GOED, **KAPOT})
    commit(repository, "02-02", {COACH_FILE: COACH.format(titel="Betere coach")})
    commit(repository, "03-03", {PROFIEL: KAPOT[PROFIEL] + FOUT})
    commit(repository, "04-04", {COACH_FILE: COACH.format(titel="Nieuwste coach")})
    return repository


def commit_of(repository: Repository, day: str) -> str:
    """Return the last commit of a day."""
    return repository.git("log", "-1", "--format=%H", f"--until=2026-{day}T23:59:59+01:00")


def test_the_last_version_without_errors_is_on_the_site_with_a_notice(repository: Repository) -> None:
    """Every page of it says which version it is; else it is as it was when that version was published."""
    result = build(repository.plans)
    good = commit_of(repository, "02-02")
    assert left_out(result) == [("kapot", good, True)]
    found = content_of(result)
    repository.git("checkout", "--quiet", good)
    then = content_of(build(repository.plans))
    assert found.keys() == then.keys()
    told = TOLD.format(commit=good[:7])
    for address, text in then.items():
        if address.startswith("kapot/"):
            shown = found[address].decode()
            assert [re.sub("<[^>]+>", "", banner).strip() for banner in BANNER.findall(shown)] == [told]
            assert BANNER.sub("", shown) == text.decode()
    others = {address for address, text in then.items() if found[address] != text}
    assert {address for address in others if not address.startswith("kapot/")} == ABOUT_ALL


def test_a_program_reads_which_version_it_is(repository: Repository) -> None:
    """In the file by which a site says what it is."""
    data = json.loads(content_of(build(repository.plans))["assets/uitvoeringskompas/site.json"])
    assert data["gaten"] == [
        {"map": "kapot", "naam": "Kapot", "versie_van": "2026-02-02", "commit": commit_of(repository, "02-02")}
    ]


def test_its_history_ends_with_the_version_that_is_shown(repository: Repository) -> None:
    """What came after it is not on the page, so no page tells of it; the history of others goes on."""
    commit(repository, "05-05", {"beek/2026/gezondheid/interventies/coach.yaml": COACH.format(titel="Coach van Beek")})
    result = build(repository.plans, geschiedenis=True)
    days = {
        slug: re.findall(r"\d+ \w+ 2026", _main(page_of(result, f"{slug}/geschiedenis/"))) for slug in ("kapot", "beek")
    }
    assert [day for day in days["kapot"] if day != "2 februari 2026"] == ["5 januari 2026"]
    assert set(days["beek"]) == {"5 mei 2026", "5 januari 2026"}
    assert "2 februari 2026" in page_of(result, "kapot/2026/gezondheid/interventies/coach/")
    assert "4 april 2026" not in page_of(result, "kapot/2026/gezondheid/interventies/coach/")


def _main(html: str) -> str:
    return html.partition("<h1")[2]


def test_what_was_never_published_is_no_version(repository: Repository) -> None:
    """A branch may have been sound in between; on the main line it came with its last commit, which is broken."""
    repository.git("checkout", "--quiet", "-b", "zij")
    commit(repository, "05-01", {PROFIEL: KAPOT[PROFIEL]})
    commit(repository, "05-02", {PROFIEL: KAPOT[PROFIEL] + FOUT + FOUT.replace("onzin", "meer")})
    repository.git("checkout", "--quiet", "main")
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "zij", day="2026-05-03")
    assert left_out(build(repository.plans)) == [("kapot", commit_of(repository, "02-02"), True)]


def test_what_is_not_committed_yet_does_not_hide_the_last_commit(tmp_path: Path) -> None:
    """On the computer of an editor the newest version may be a good one."""
    repository = Repository(tmp_path)
    good = commit(repository, "01-05", {**GOED, **KAPOT})
    write(repository.plans, {PROFIEL: FOUT})
    assert left_out(build(repository.plans)) == [("kapot", good, True)]


NONE: Mapping[str, Mapping[str, str]] = {
    "it never was without errors": {PROFIEL: FOUT},
    "an older version names who is not there any more": make_gemeente("kapot", vervangt="[weg]"),
}


@pytest.mark.parametrize("case", NONE)
def test_without_a_good_version_there_is_a_notice_alone(case: str, tmp_path: Path) -> None:
    """By today's schemas, and among the publishers of today."""
    repository = Repository(tmp_path)
    commit(repository, "01-05", {**GOED, **NONE[case]})
    write(repository.plans, {PROFIEL: FOUT})
    assert left_out(build(repository.plans)) == [("kapot", "", True)]


def test_a_clone_that_is_cut_off_knows_no_day_and_so_no_version(repository: Repository, tmp_path: Path) -> None:
    """Its oldest commit seems to have written everything."""
    clone = tmp_path / "kloon"
    repository.git("clone", "--quiet", "--depth=3", f"file://{tmp_path}", str(clone))
    assert left_out(build(clone / "plans")) == [("kapot", "", True)]


def test_a_link_in_a_version_makes_it_no_good_version(tmp_path: Path) -> None:
    """Links are refused in the plans; none is ever written from git."""
    repository = Repository(tmp_path)
    write(repository.plans, {**GOED, **KAPOT})
    (repository.plans / "kapot/partijen.yaml").symlink_to("/etc/hostname")
    repository.commit("Begin", "2026-01-05")
    write(repository.plans, {PROFIEL: FOUT})
    assert left_out(build(repository.plans)) == [("kapot", "", True)]


def test_a_search_is_bounded_and_judges_no_refused_file_twice(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two versions are judged here: the newest, with two wrong files that others have too, and the good one."""
    commit(repository, "05-05", {"kapot/2026/gezondheid/programma.yaml": FOUT})
    commit(repository, "06-06", {COACH_FILE: COACH.format(titel="Allernieuwste coach")})
    for most, expected in ((1, ""), (2, commit_of(repository, "02-02"))):
        monkeypatch.setattr(gaten, "MOST_JUDGED", most)
        assert left_out(build(repository.plans)) == [("kapot", expected, True)]
