"""New and changed files together: all of them, or everything stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.writing.batch import RewrittenFile, refusals_of_batch, write_batch
from uitvoeringskompas.writing.new_file import NewFile

NEW = NewFile(path="stad/2027/gezond/a.yaml", text="a: 1\n")
CHANGED = RewrittenFile(path="stad/b.yaml", old=b"b: 1\n", new=b"b: 2\n")


def _plans(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
    }


def _begin(folder: Path) -> None:
    (folder / "stad").mkdir()
    (folder / "stad" / "b.yaml").write_bytes(CHANGED.old)


def test_all_files_are_written(tmp_path: Path) -> None:
    """The new ones with the folders that they need."""
    _begin(tmp_path)
    assert write_batch(tmp_path, [NEW], [CHANGED], shown_as="plans") is None
    assert (tmp_path / NEW.path).read_text() == "a: 1\n"
    assert (tmp_path / CHANGED.path).read_text() == "b: 2\n"


def test_nothing_is_written_when_somebody_changed_a_file_in_the_meantime(tmp_path: Path) -> None:
    """What was written before it was noticed is put back."""
    _begin(tmp_path)
    other = RewrittenFile(path="stad/c.yaml", old=b"c: 1\n", new=b"c: 2\n")
    (tmp_path / other.path).write_text("c: van een ander\n")
    before = _plans(tmp_path)
    problem = write_batch(tmp_path, [NEW], [CHANGED, other], shown_as="plans")
    assert str(problem) == (
        "plans/stad/c.yaml:1:1: fout: Dit bestand veranderde terwijl kompas bezig was. Er is niets geschreven: probeer "
        "het nog eens. [import-tegelijk]"
    )
    assert _plans(tmp_path) == before


def test_nothing_is_written_when_one_file_cannot_be(tmp_path: Path) -> None:
    """A file that was there when it should be changed, and is not any more."""
    _begin(tmp_path)
    gone = RewrittenFile(path="stad/weg.yaml", old=b"x", new=b"y")
    before = _plans(tmp_path)
    with pytest.raises(FileNotFoundError):
        write_batch(tmp_path, [NEW], [CHANGED, gone], shown_as="plans")
    assert _plans(tmp_path) == before


def test_what_may_not_be_written_is_told_before(tmp_path: Path) -> None:
    """A new file over one that is there, and a change through a link."""
    _begin(tmp_path)
    (tmp_path / "elders").symlink_to(tmp_path / "stad")
    found = refusals_of_batch(
        tmp_path,
        [NewFile(path="stad/b.yaml", text="")],
        [CHANGED, RewrittenFile(path="elders/b.yaml", old=b"", new=b"")],
        shown_as="plans",
    )
    assert [(problem.code, problem.location.file) for problem in found] == [
        ("nieuw-bestaat-al", "plans/stad/b.yaml"),
        ("nieuw-koppeling", "plans/elders"),
    ]
