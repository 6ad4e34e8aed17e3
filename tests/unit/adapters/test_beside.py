"""A folder is replaced as a whole, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.adapters.small_site import contents_of
from uitvoeringskompas.adapters.beside import Beside


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a site that stands already."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("oud")
    return folder


def dead_process() -> int:
    """Give the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_nobody_sees_the_new_folder_before_the_swap(site: Path) -> None:
    """Until then the old one stands; after it only the new one is there."""
    beside = Beside.start(site)
    (beside.folder / "index.html").write_text("nieuw")
    assert (site / "index.html").read_text() == "oud"
    beside.swap()
    assert (site / "index.html").read_text() == "nieuw"
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_what_is_given_up_leaves_no_trace(site: Path) -> None:
    """A failing build removes its own folder and nothing else."""
    beside = Beside.start(site)
    (beside.folder / "index.html").write_text("half")
    beside.discard()
    assert contents_of(site.parent) == {"site/index.html": "oud"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_hidden_files_move_along_and_others_do_not(site: Path) -> None:
    """A branch of published pages is often checked out in the folder of the site."""
    (site / ".git").write_text("gitdir: elders")
    (site / "weg.html").write_text("hoort er niet meer bij")
    beside = Beside.start(site)
    (beside.folder / "index.html").write_text("nieuw")
    beside.swap()
    assert contents_of(site) == {".git": "gitdir: elders", "index.html": "nieuw"}


def test_a_link_stays_a_link(site: Path, tmp_path: Path) -> None:
    """The folder that it points at is replaced."""
    link = tmp_path / "www"
    link.symlink_to(site)
    beside = Beside.start(link)
    (beside.folder / "index.html").write_text("nieuw")
    beside.swap()
    assert link.is_symlink()
    assert contents_of(site) == {"index.html": "nieuw"}


def test_the_new_folder_is_as_readable_as_any(site: Path) -> None:
    """A web server runs as another user."""
    (site.parent / "gewoon").mkdir()
    assert Beside.start(site).folder.stat().st_mode == (site.parent / "gewoon").stat().st_mode


def test_a_killed_build_is_cleared_away_by_the_next(site: Path) -> None:
    """Its half site goes; that of a build which still runs stays."""
    half = site.parent / f".site.nieuw-{dead_process()}"
    busy = site.parent / f".site.nieuw-{os.getppid()}"
    other = site.parent / ".site.nieuw-van-mij"
    for folder in (half, busy, other):
        folder.mkdir()
    Beside.start(site).discard()
    assert [folder.exists() for folder in (half, busy, other)] == [False, True, True]


def test_a_build_that_was_killed_between_two_renames_is_mended(site: Path) -> None:
    """The old site stood under another name for a moment; it comes back."""
    site.rename(site.parent / f".site.oud-{dead_process()}")
    Beside.start(site).discard()
    assert contents_of(site.parent) == {"site/index.html": "oud"}


def test_a_build_that_was_killed_after_the_renames_is_finished(site: Path) -> None:
    """The new site stands; the hidden files of the old one still have to come over."""
    old = site.parent / f".site.oud-{dead_process()}"
    old.mkdir()
    (old / ".git").write_text("gitdir: elders")
    (old / "index.html").write_text("ouder")
    Beside.start(site).discard()
    assert contents_of(site.parent) == {"site/.git": "gitdir: elders", "site/index.html": "oud"}


def test_a_swap_that_fails_puts_the_old_folder_back(site: Path) -> None:
    """Here somebody removed the new folder in the meantime."""
    beside = Beside.start(site)
    beside.folder.rmdir()
    with pytest.raises(FileNotFoundError):
        beside.swap()
    assert contents_of(site.parent) == {"site/index.html": "oud"}
