"""``kompas export site`` again: it makes what changed, says when nothing did, and never what is not so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.integration.project import make_project
from uitvoeringskompas.cli import main

DAY = ("--peildatum", "2026-10-01")
KEPT = Path(".cache/uitvoeringskompas")
Again = Callable[..., str]


@pytest.fixture
def again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Again:
    """Give what exports the site of a small project, and returns what is said."""
    monkeypatch.chdir(make_project(tmp_path))

    def export(*options: str, target: str = "site") -> str:
        assert main(["export", "site", target, *DAY, *options]) == 0
        return capsys.readouterr().out

    return export


def files_in(folder: str) -> dict[str, bytes]:
    """Return every file with what is in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()
    }


def test_where_nothing_changed_that_is_said_and_nothing_is_written(again: Again) -> None:
    """Also not a file that is the same: who sends the site on has nothing to send."""
    first = again()
    day = Path("site/index.html").stat().st_mtime_ns
    second = again()
    assert second.splitlines()[:-1] == first.splitlines()[:-1]
    assert second.splitlines()[-1] == "De site in 'site' is nog zoals de plannen zijn. Er is niets geschreven."
    assert Path("site/index.html").stat().st_mtime_ns == day


def test_an_edit_gives_the_site_that_a_first_build_would_give(again: Again) -> None:
    """With its data, calendars, search and pictures."""
    again("--adres", "https://voorbeeld.example/")
    profiel = next(Path("plans").rglob("profiel.yaml"))
    profiel.write_text(profiel.read_text("utf-8").replace("naam: ", "naam: Nieuw ", 1), encoding="utf-8")
    said = again("--adres", "https://voorbeeld.example/")
    assert "De site staat in 'site'" in said
    again("--adres", "https://voorbeeld.example/", target="eerst")
    assert files_in("site") == files_in("eerst")


def test_who_asks_for_it_gets_every_page_made_anew(again: Again) -> None:
    """Whatever was kept."""
    again()
    assert "De site staat in 'site'" in again("--opnieuw")


def test_of_a_proposal_nothing_is_kept_and_for_one_nothing_is_read(again: Again) -> None:
    """What a stranger proposes leaves nothing for who publishes."""
    again("--voorbeeld")
    assert not KEPT.exists()
    again()
    assert KEPT.is_dir()
    assert "De site staat in 'site'" in again("--voorbeeld")


def test_what_cannot_be_kept_is_made_each_time(again: Again) -> None:
    """As where somebody else's folder stands, or a link to elsewhere."""
    Path("elders").mkdir()
    KEPT.parent.symlink_to("elders", target_is_directory=True)
    again()
    assert "De site staat in 'site'" in again()
    assert list(Path("elders").iterdir()) == []
