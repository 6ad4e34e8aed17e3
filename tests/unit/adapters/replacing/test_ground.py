"""Where the system will not let a site be replaced, that is said before anything is built."""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path

import pytest

from tests.unit.adapters.folders import contents_of
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.replacing.ground import CannotReplace, require_ground

BESIDE = "Naast '{0}' kan niets nieuws worden klaargezet: {1}. Kies {2}."
ANOTHER, INSIDE = "een andere map", "een map waar je naast mag schrijven, zoals '{0}/site'"
ON_ITS_OWN = (
    "'{0}' is een schijf of volume op zichzelf, of een laag van een container. Zo'n map kan niet in één keer worden "
    "vervangen. Kies een map erin, zoals '{0}/site'."
)
NO_LOCKS = (
    "De schijf van '{0}' kan niet bijhouden wie er bouwt ({1}). Twee tegelijk zouden door elkaar lopen. Bouw de site "
    "op een andere schijf en kopieer hem daarna."
)


def refusal(target: Path) -> str:
    """Give the reason why nothing can be built there."""
    with pytest.raises(CannotReplace) as refused:
        Beside.start(target)
    return str(refused.value)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a site that stands already."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("oud")
    return tmp_path / "site"


def test_a_file_is_no_place_for_a_site_and_neither_is_what_lies_in_it_or_a_link_that_leads_nowhere(site: Path) -> None:
    """It stays what it is."""
    file, ring = site / "index.html", site / "ring"
    ring.symlink_to(ring)
    assert refusal(file) == f"'{file}' is geen map. Kies een map, of haal weg wat er staat."
    assert refusal(file / "site") == BESIDE.format(f"{file}/site", "dat is geen map", ANOTHER)
    assert refusal(ring) == f"'{ring}' is geen map. Kies een map, of haal weg wat er staat."
    assert contents_of(site.parent) == {"site/index.html": "oud"}


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EBUSY, ON_ITS_OWN),  # a mount point
        (errno.EXDEV, ON_ITS_OWN),  # part of the image of a container
        (
            errno.EPERM,
            BESIDE.format("{0}", "je hebt er geen toegang toe", INSIDE),
        ),  # somebody else's, in a folder of all
    ],
)
def test_a_folder_that_cannot_be_moved_is_refused(
    site: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    """The system is asked for what it never does, so that the site stays where it is while it tells."""

    def refuse(source: object, goal: object) -> None:
        raise OSError(number, os.strerror(number), str(source), None, str(goal))

    monkeypatch.setattr(os, "rename", refuse)
    assert refusal(site) == sentence.format(site)
    assert contents_of(site.parent) == {"site/index.html": "oud"}


def test_a_disk_that_replaces_what_is_not_empty_is_not_trusted(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No disk should; the site comes back at once."""
    real = os.rename

    def overwrite(source: Path, goal: Path) -> None:
        for file in Path(goal).iterdir() if Path(goal).is_dir() else ():
            file.unlink()
        real(source, goal)

    monkeypatch.setattr(os, "rename", overwrite)
    assert refusal(site) == f"De schijf van '{site}' vervangt ook mappen die niet leeg zijn. Kies een andere schijf."
    assert contents_of(site.parent) == {"site/index.html": "oud"}


@pytest.mark.parametrize("number", [errno.EROFS, errno.ENOSPC, errno.EACCES])
def test_where_nothing_can_be_written_the_reason_is_told(
    site: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Read-only, full or somebody else's."""
    words = {
        errno.EROFS: ("daar mag niet worden geschreven", ANOTHER),
        errno.ENOSPC: ("de schijf is vol", ANOTHER),
        errno.EACCES: ("je hebt er geen toegang toe", INSIDE.format(site)),
    }

    def refuse(place: object, *_: object) -> None:
        raise OSError(number, os.strerror(number), str(place))

    for step in ("mkdir", "open"):
        with monkeypatch.context() as patch:
            patch.setattr(os, step, refuse)
            message = refusal(site)
        assert message == BESIDE.format(site, *words[number])
        assert contents_of(site.parent) == {"site/index.html": "oud"}
    Beside.start(site).discard()  # the place is free


def test_a_disk_without_locks_is_refused(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There two builds would not know of each other, and what is published would be of both."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    assert refusal(site) == NO_LOCKS.format(site, "No locks available")


def test_what_is_mounted_in_the_site_is_never_emptied(site: Path, tmp_path: Path) -> None:
    """It would go away with the old site; the table is that of Linux, where a space has a number."""
    inside = tmp_path / "een map"
    inside.mkdir()
    table = tmp_path / "mountinfo"
    line = "36 35 0:31 / {} rw,relatime shared:1 - tmpfs tmpfs rw\n"
    table.write_text(line.format("/") + line.format(f"{tmp_path}/een\\040map/.well-known") + line.format(f"{site}2"))
    with pytest.raises(CannotReplace) as refused:
        require_ground(inside, tmp_path / "nieuw", mounts=table)
    assert str(refused.value) == (
        f"In '{inside}' is een andere schijf of map gekoppeld: '{inside}/.well-known'. Wat daarop staat zou met de "
        "oude site verdwijnen. Kies een map waar niets in gekoppeld is."
    )
    (tmp_path / "nieuw").mkdir()
    for mounts in (table, tmp_path / "geen-linux"):
        require_ground(site, tmp_path / "nieuw", mounts=mounts)
