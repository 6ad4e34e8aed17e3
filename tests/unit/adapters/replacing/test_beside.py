"""A folder is replaced as a whole, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.sourcecode import PROJECT
from tests.unit.adapters.folders import contents_of, write
from tests.unit.adapters.replacing.killed import KEPT
from uitvoeringskompas.adapters.replacing import beside as module
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.replacing.ground import CannotReplace


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a site that stands already."""
    write(tmp_path / "plek/site", {"index.html": "oud"})
    return tmp_path / "plek/site"


@pytest.fixture(params=["in one step", "in two steps"])
def steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let folders change places as this system does it, or as one that cannot do so in one step."""
    if request.param == "in two steps":
        monkeypatch.setattr(module, "exchange", lambda *_: False)


@contextmanager
def rules_for_new_files(mask: int) -> Iterator[None]:
    """Let new files be closed to others, or open to all, as the settings of a machine may say."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def names_beside(site: Path) -> set[str]:
    """Name what stands beside a site."""
    return {path.name for path in site.parent.iterdir()} - {site.name}


@pytest.mark.usefixtures("steps")
def test_nobody_sees_the_new_folder_before_the_swap(site: Path) -> None:
    """Until then the old one stands; after it only the new one is there."""
    with Beside.start(site) as beside:
        (beside.folder / "index.html").write_text("nieuw")
        assert (site / "index.html").read_text() == "oud"
        beside.swap()
        assert (site / "index.html").read_text() == "nieuw"
    assert names_beside(site) == set()


@pytest.mark.usefixtures("steps")
def test_where_nothing_stood_the_site_comes(site: Path) -> None:
    """Also where the folders above it are not there yet, or the folder is empty."""
    (site / "index.html").unlink()
    for target in (site, site / "verder/weg"):
        with Beside.start(target) as beside:
            (beside.folder / "index.html").write_text("nieuw")
            beside.swap()
        assert (contents_of(target)["index.html"], names_beside(site)) == ("nieuw", set())


def test_what_is_given_up_leaves_no_trace(site: Path) -> None:
    """A failing build removes its own folder and nothing else."""
    with Beside.start(site) as beside:
        (beside.folder / "index.html").write_text("half")
    assert contents_of(site.parent) == {"site/index.html": "oud"}
    assert names_beside(site) == set()


@pytest.mark.usefixtures("steps")
def test_hidden_files_and_the_domain_come_along_and_others_do_not(site: Path) -> None:
    """A branch of published pages is often checked out in the folder of a site; what the build has itself stays."""
    write(site, {**KEPT, "weg.html": "hoort er niet meer bij"})
    (site / ".git").chmod(0o700)
    (site / ".actueel").symlink_to("nergens")
    with Beside.start(site) as beside:
        write(beside.folder, {".htaccess": "nieuw", ".well-known/security.txt": "nieuw", "index.html": "nieuw"})
        beside.swap()
    new = {".htaccess": "nieuw", ".well-known/security.txt": "nieuw", "index.html": "nieuw"}
    assert contents_of(site) == KEPT | new
    assert (site / ".actueel").readlink() == Path("nergens")
    assert (site / ".git").stat().st_mode & 0o777 == 0o700


def test_hidden_files_are_there_and_all_is_on_the_disk_before_the_folders_change_places(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who gets a certificate at that moment, or loses the power, misses nothing; the old site has them until then."""
    write(site, KEPT)
    order: list[object] = []
    monkeypatch.setattr(module, "flush", lambda folder: order.append(("on the disk", sorted(contents_of(folder)))))
    monkeypatch.setattr(module, "exchange", lambda *both: order.append([sorted(contents_of(each)) for each in both]))
    with Beside.start(site) as beside:
        write(beside.folder, {"a.html": "nieuw"})
        beside.swap()
    new, old = sorted([*KEPT, "a.html"]), sorted([*KEPT, "index.html"])
    assert order == [("on the disk", new), [new, old]]


def test_where_a_file_gets_no_second_name_hidden_files_are_copied(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every disk knows them."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    write(site, KEPT)
    monkeypatch.setattr(os, "link", refuse)
    with Beside.start(site) as beside:
        beside.swap()
    assert contents_of(site) == KEPT


def test_a_link_stays_a_link(site: Path, tmp_path: Path) -> None:
    """The folder that it points at is replaced."""
    link = tmp_path / "www"
    link.symlink_to(site)
    with Beside.start(link) as beside:
        (beside.folder / "index.html").write_text("nieuw")
        beside.swap()
    assert link.is_symlink()
    assert contents_of(site) == {"index.html": "nieuw"}


@pytest.mark.parametrize("mask", [0o077, 0o000], ids=["closed", "open"])
def test_everybody_may_read_the_site_and_only_its_owner_write(site: Path, mask: int) -> None:
    """A web server runs as another user, whatever the rules for new files were where the site was built."""
    write(site.parent, {"elders": "niet van ons"})
    (site.parent / "elders").chmod(0o600)
    with rules_for_new_files(mask), Beside.start(site / "nieuw/onder") as beside:
        write(beside.folder, {"a/index.html": "nieuw"})
        (beside.folder / "a/index.html").chmod(0o4770)
        (beside.folder / "a/elders").symlink_to(site.parent / "elders")
        beside.swap()
    found = {path.name: oct(path.stat().st_mode & 0o7777) for path in sorted((site / "nieuw").rglob("*"))}
    folders = dict.fromkeys(("onder", "a"), "0o755")
    assert found == {**folders, "index.html": "0o644", "elders": "0o600"}
    assert oct((site / "nieuw").stat().st_mode & 0o7777) == "0o755"


def test_of_two_builds_in_one_place_the_second_is_told(site: Path) -> None:
    """In one process or two, also in containers where both have the same number; then the place is free again."""
    with Beside.start(site) as beside:
        (beside.folder / "index.html").write_text("nieuw")
        with pytest.raises(CannotReplace) as refused:
            Beside.start(site.parent / "x/../site")
        assert str(refused.value) == (
            f"Er wordt al gebouwd in '{site}'. Wacht tot dat klaar is, of kies een andere map."
        )
        Beside.start(site.with_name("andere")).discard()
        beside.swap()
    Beside.start(site).discard()
    assert contents_of(site) == {"index.html": "nieuw"}


def test_a_place_is_free_when_its_holder_was_killed(site: Path) -> None:
    """The system takes the lock back; what the killed build left is removed, and what looks like it stays."""
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from uitvoeringskompas.adapters.replacing.beside import Beside\n"
        "Beside.start(Path(sys.argv[1])); print('vast', flush=True); sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", script, str(site)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT / "plugins")}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "vast\n"
        with pytest.raises(CannotReplace):
            Beside.start(site)
        holder.kill()
    others = {".site.nieuw-van-mij", ".sitemap.nieuw-abcdefgh", ".site.nieuw-abcdefgh.html"}
    for name in others:
        (site.parent / name).mkdir()
    (site.parent / ".site.nieuw-4711").mkdir()  # as earlier versions called it
    assert len(names_beside(site)) == 1 + 1 + 1 + len(others)
    Beside.start(site).discard()
    assert names_beside(site) == others


def test_what_its_owner_may_not_write_is_removed_too(site: Path) -> None:
    """Or it would stand beside the site for ever."""
    write(site, {"dicht/a.html": "oud"})
    (site / "dicht").chmod(0o500)
    with Beside.start(site) as beside:
        beside.swap()
    assert (names_beside(site), beside.left_behind) == (set(), None)


def test_an_old_site_that_cannot_be_removed_is_named(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It belongs to somebody else: the new one stands all the same."""
    monkeypatch.setattr(module, "remove", lambda _folder: False)
    with Beside.start(site) as beside:
        beside.swap()
    assert beside.left_behind is not None
    assert contents_of(beside.left_behind) == {"index.html": "oud"}
    assert contents_of(site) == {}


@pytest.mark.parametrize("number", ["4711", "abcdefgh"])
def test_a_build_that_was_killed_between_two_renames_is_mended(site: Path, number: str) -> None:
    """The old site stood under another name for a moment; it comes back."""
    site.rename(site.parent / f".site.oud-{number}")
    Beside.start(site).discard()
    assert contents_of(site.parent) == {"site/index.html": "oud"}


def test_a_build_that_was_killed_after_the_renames_is_finished(site: Path) -> None:
    """The new site stands; an earlier version took the hidden files of the old one over after that."""
    write(site.parent / ".site.oud-4711", {".git": "gitdir: elders", "index.html": "ouder"})
    Beside.start(site).discard()
    assert contents_of(site.parent) == {"site/.git": "gitdir: elders", "site/index.html": "oud"}


@pytest.mark.usefixtures("steps")
def test_a_swap_that_fails_leaves_the_old_folder(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here somebody removed the new folder in the meantime."""
    monkeypatch.setattr(module, "flush", lambda folder: folder.rmdir())
    with Beside.start(site) as beside, pytest.raises(FileNotFoundError):
        beside.swap()
    assert contents_of(site.parent) == {"site/index.html": "oud"}


@pytest.mark.parametrize("way", ["in-one-step", "in-two-steps"])
def test_a_build_that_is_killed_at_any_step_leaves_the_old_site_or_the_new_one_whole(tmp_path: Path, way: str) -> None:
    """What a next build that gives up leaves is whole too, and one that does not leaves the new site and nothing else.

    Where folders cannot change places in one step there is one moment without a site, which the next build mends.
    """
    command = [sys.executable, "-m", "tests.unit.adapters.replacing.killed", str(tmp_path / "plek"), way]
    path = os.pathsep.join([str(PROJECT / "plugins"), str(PROJECT)])
    done = subprocess.run(
        command, env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True, check=True, cwd=PROJECT
    )
    steps = [line.partition(" ")[2].strip() for line in done.stdout.splitlines()]
    moments = [steps[0], *(step for step, before in zip(steps[1:], steps, strict=False) if step != before)]
    between = {"in-one-step": [], "in-two-steps": ["none old new"]}[way]
    assert moments == ["old old new", *between, "new new new"]
    assert len(steps) > 50
