"""A file of a site that stands goes along into a new one, and nothing that is written ever changes another site."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from uitvoeringskompas.adapters.file import Standing, list_files, read_standing, share_file, write_file


@pytest.fixture(name="old")
def old_fixture(tmp_path: Path) -> Path:
    """Return a file of a site that stands."""
    place = tmp_path / "oud" / "stad" / "index.html"
    write_file(place, b"oud")
    return place


def read(place: Path) -> Standing:
    """Return the file as it stands."""
    found = read_standing(str(place))
    assert found is not None
    return found


def test_it_is_the_same_file_at_both_places_and_takes_no_room(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "nieuw" / "stad" / "index.html"
    share_file(read(old), str(new))
    assert (new.read_bytes(), new.samefile(old)) == (b"oud", True)


def test_what_is_written_in_the_new_site_changes_nothing_in_the_old_one(old: Path, tmp_path: Path) -> None:
    """Also by a part of us that does not know that the file has another name."""
    new = tmp_path / "nieuw.html"
    share_file(read(old), str(new))
    write_file(new, b"nieuw")
    assert (old.read_bytes(), new.read_bytes()) == (b"oud", b"nieuw")


def test_what_changed_since_it_was_read_goes_along_as_it_was_read(old: Path, tmp_path: Path) -> None:
    """Whoever edits a published site meanwhile does not publish it again."""
    standing, new = read(old), tmp_path / "nieuw.html"
    old.write_bytes(b"anders")
    share_file(standing, str(new))
    assert (old.read_bytes(), new.read_bytes()) == (b"anders", b"oud")


def test_where_no_file_gets_a_second_name_it_is_copied(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the disk, or because the file is of somebody else, whose rules for readers it would keep."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", refuse)
        share_file(read(old), str(tmp_path / "geweigerd" / "index.html"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "geteuid", lambda: old.stat().st_uid + 1)
        share_file(read(old), str(tmp_path / "van-een-ander" / "index.html"))
    for place in ("geweigerd", "van-een-ander"):
        new = tmp_path / place / "index.html"
        assert (new.read_bytes(), new.samefile(old)) == (b"oud", False)


def test_a_link_a_folder_and_what_is_not_there_are_no_files_of_a_site(old: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(old)
    assert [read_standing(str(place)) for place in (link, old.parent, tmp_path / "niets")] == [None] * 3


def test_files_are_listed_by_their_names_in_the_site_and_hidden_folders_are_left_out(tmp_path: Path) -> None:
    for name in ("index.html", "a/b/c.css", ".git/config", "a/.htaccess"):
        write_file(tmp_path / name, b"")
    assert sorted(list_files(tmp_path)) == ["a/.htaccess", "a/b/c.css", "index.html"]
    assert list(list_files(tmp_path / "niets")) == []
