"""A file on disk becomes its bytes or a problem, whatever takes its place while it is opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.disk import read_bytes


def told(found: bytes | Problem) -> str:
    """Return the problem in words."""
    assert isinstance(found, Problem)
    return str(found)


def test_a_file_gives_its_bytes_up_to_the_most_that_are_read(tmp_path: Path) -> None:
    """One byte more is a problem."""
    file = tmp_path / "a.yaml"
    for content in (b"", b"a", b"abc"):
        file.write_bytes(content)
        assert read_bytes(file, "a.yaml", most=3) == content
    file.write_bytes(b"abcd")
    assert told(read_bytes(file, "a.yaml", most=3)).endswith("[bestand-te-groot]")


@pytest.mark.parametrize(("size", "most"), [(2, 4), (2, 3), (0, 4)])
def test_a_file_that_grows_while_it_is_read_is_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, most: int
) -> None:
    """Or is too large by then: never a part of it."""
    file = tmp_path / "a.yaml"
    file.write_bytes(b"abcd")
    fstat = os.fstat
    monkeypatch.setattr(os, "fstat", lambda number: os.stat_result((*fstat(number)[:6], size, 0, 0, 0)))
    found = read_bytes(file, "a.yaml", most=most)
    assert found == b"abcd" if most == 4 else told(found).endswith("[bestand-te-groot]")


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    """A folder that took its place, a pipe that nobody writes to, a link, and nothing."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    found = {name: told(read_bytes(tmp_path / name, name)) for name in ("folder", "pipe", "link", "nothing")}
    assert {name: text.rpartition("[")[2] for name, text in found.items()} == {
        "folder": "bestand-geen-bestand]",
        "pipe": "bestand-geen-bestand]",
        "link": "bestand-onleesbaar]",
        "nothing": "bestand-onleesbaar]",
    }
