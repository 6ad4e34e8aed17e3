"""Files that take long are made beside whatever else happens, and all of them are there at the end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from uitvoeringskompas.adapters.press import FEW, MOST_WAITING, Press

MANY = FEW + 40


def with_maker(text: str) -> bytes:
    """Give a text with the number of the process that made it."""
    return f"{text} {os.getpid()}".encode()


def refuse_last(text: str) -> bytes:
    """Give a text, but not the last one."""
    if text == str(MANY - 1):
        raise ValueError("geen tekening")
    return text.encode()


def made_by(folder: Path, press: Press, count: int = MANY) -> dict[int, str]:
    """Give by its number the process that made each file, after all was finished."""
    for number in range(count):
        press.print(str(number), folder / f"{number}.txt")
    press.finish()
    texts = (path.read_text("utf-8").split() for path in folder.glob("*.txt"))
    return {int(number): process for number, process in texts}


def test_many_files_are_made_by_others_and_each_is_at_its_place(tmp_path: Path) -> None:
    """The first few are made here: nobody waits for help with a small site."""
    made = made_by(tmp_path, Press(with_maker, cores=2))
    here = str(os.getpid())
    assert sorted(made) == list(range(MANY))
    assert {number for number, process in made.items() if process == here} == set(range(FEW))


def test_with_one_core_all_is_made_here(tmp_path: Path) -> None:
    """And is there at once."""
    press = Press(with_maker, cores=1)
    for number in range(MANY):
        press.print(str(number), tmp_path / "a.txt")
        assert (tmp_path / "a.txt").read_text("utf-8") == f"{number} {os.getpid()}"


def test_no_more_wait_to_be_written_than_fit_in_memory(tmp_path: Path) -> None:
    """However many there are."""
    press = Press(with_maker, cores=2)
    count = FEW + 2 * MOST_WAITING
    for number in range(count):
        press.print(str(number), tmp_path / f"{number}.txt")
    assert len(list(tmp_path.iterdir())) >= count - MOST_WAITING
    press.finish()
    assert len(list(tmp_path.iterdir())) == count


def test_what_goes_wrong_elsewhere_goes_wrong_here(tmp_path: Path) -> None:
    """A file that is missing without a word would be worse."""
    with pytest.raises(ValueError, match="geen tekening"):
        made_by(tmp_path, Press(refuse_last, cores=2))


def test_who_stops_gets_no_more_files(tmp_path: Path) -> None:
    """A build that failed is not waited for."""
    press = Press(with_maker, cores=2)
    for number in range(MANY):
        press.print(str(number), tmp_path / f"{number}.txt")
    press.stop()
    there = len(list(tmp_path.iterdir()))
    press.finish()
    assert len(list(tmp_path.iterdir())) == there
