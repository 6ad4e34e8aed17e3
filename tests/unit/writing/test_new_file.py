"""New files: all of them or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.writing.new_file import NewFile, refusals, write_files


def test_when_one_file_fails_nothing_stays_behind(tmp_path: Path) -> None:
    """Also no folder that was made for it."""
    (tmp_path / "b").write_text("van iemand anders", "utf-8")
    with pytest.raises(OSError, match="b"):
        write_files(tmp_path, [NewFile(path="a/c/d.yaml", text="x"), NewFile(path="b", text="y")])
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("b", "van iemand anders")]


def test_a_file_where_a_folder_must_come_is_told(tmp_path: Path) -> None:
    """With its name as the editor sees it."""
    (tmp_path / "stad").write_text("", "utf-8")
    assert [
        str(problem) for problem in refusals(tmp_path, [NewFile(path="stad/x.yaml", text="")], shown_as="plans")
    ] == [
        (
            "plans/stad:1:1: fout: Hier staat een bestand, maar er is een map nodig. Geef het bestand een andere naam. "
            "[nieuw-geen-map]"
        )
    ]


@pytest.mark.parametrize("path", ["../x", "/x", "a//b", "a/./b"])
def test_a_path_that_leaves_its_folder_is_a_mistake_of_ours(tmp_path: Path, path: str) -> None:
    """No command gets so far with what an editor typed."""
    with pytest.raises(ValueError, match="stay inside"):
        refusals(tmp_path, [NewFile(path=path, text="")], shown_as="plans")
