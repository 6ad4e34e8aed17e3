"""What only the system can do: it does it, or says that it cannot, or why it may not."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.unit.adapters.folders import contents_of, write
from uitvoeringskompas.adapters.replacing.exchange import exchange, flush


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    """Give two folders, each with a file that says its name."""
    for name in ("een", "twee"):
        write(tmp_path / name, {"naam": name})
    return tmp_path / "een", tmp_path / "twee"


def test_two_folders_change_places(both: tuple[Path, Path]) -> None:
    """In one step: there is no moment without either."""
    assert exchange(*both)
    assert [contents_of(folder) for folder in both] == [{"naam": "twee"}, {"naam": "een"}]


def test_why_it_may_not_be_is_told(both: tuple[Path, Path]) -> None:
    """As Python tells it of its own calls."""
    with pytest.raises(FileNotFoundError) as refused:
        exchange(both[0], both[1] / "weg")
    assert (refused.value.filename, refused.value.filename2) == (str(both[0]), str(both[1] / "weg"))


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP])
def test_a_system_or_a_disk_that_cannot_says_so(
    both: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Then nothing has changed."""

    def refuse(*_: object) -> int:
        ctypes.set_errno(number)
        return -1

    for library in (SimpleNamespace(renameat2=refuse), SimpleNamespace()):
        monkeypatch.setattr(ctypes, "CDLL", lambda *_, library=library, **__: library)
        assert not exchange(*both)


def test_a_disk_that_fails_is_told_before_anything_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only all disks can be asked at once, those are."""

    def fail(_handle: int) -> int:
        ctypes.set_errno(errno.EIO)
        return -1

    asked = []
    monkeypatch.setattr(os, "sync", lambda: asked.append("alle schijven"))
    for library in (SimpleNamespace(syncfs=lambda _: 0), SimpleNamespace()):
        monkeypatch.setattr(ctypes, "CDLL", lambda *_, library=library, **__: library)
        flush(tmp_path)
    assert asked == ["alle schijven"]
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: SimpleNamespace(syncfs=fail))
    with pytest.raises(OSError, match=r"Input/output error"):
        flush(tmp_path)
