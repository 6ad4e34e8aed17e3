"""Work is shared out over the cores, and what comes of it is as if it was done here one after the other."""

from __future__ import annotations

import os

import pytest

from uitvoeringskompas.adapters.cores import FEW, MANY, by_the_few, count_cores, spread

SOME = tuple(range(40))


def by_whom(number: int) -> tuple[int, int]:
    """Tell which process does it."""
    return number, os.getpid()


def refuse_seven(number: int) -> int:
    """Do it, but not for seven."""
    if number == 7:
        raise ValueError("niet zeven")
    return number


def test_others_do_the_work_and_it_comes_in_order() -> None:
    """Whoever is done first."""
    found = list(spread(by_whom, SOME, cores=2))
    assert [number for number, _ in found] == list(SOME)
    assert os.getpid() not in {process for _, process in found}


def test_after_so_many_things_other_copies_go_on_and_what_the_first_worked_out_is_gone() -> None:
    """So a large site needs no more memory than a small one; it comes in order all the same."""
    found = list(spread(by_whom, range(4 * MANY + 1), cores=2))
    assert [number for number, _ in found] == list(range(4 * MANY + 1))
    rounds = [{process for _, process in found[start : start + 2 * MANY]} for start in range(0, len(found), 2 * MANY)]
    assert [len(some) <= 2 for some in rounds] == [True] * 3
    assert sum(map(len, rounds)) == len(set().union(*rounds))


def test_on_one_core_and_for_one_thing_it_is_done_here_when_it_is_asked_for() -> None:
    """Nobody waits for another process then."""
    assert {process for _, process in spread(by_whom, SOME, cores=1)} == {os.getpid()}
    assert list(spread(by_whom, (5,), cores=8)) == [(5, os.getpid())]
    assert next(spread(refuse_seven, (1, 7), cores=1)) == 1


def test_the_work_may_hold_what_cannot_be_sent_to_another_process() -> None:
    """It goes along with the copy: here a function without a name."""
    assert list(spread(lambda number: number + 1, SOME, cores=2)) == [number + 1 for number in SOME]


@pytest.mark.parametrize("cores", [1, 2])
def test_what_goes_wrong_with_one_is_raised_here_after_what_came_before_it(cores: int) -> None:
    """A page that is missing without a word would be worse."""
    done: list[int] = []
    with pytest.raises(ValueError, match="niet zeven"):
        done += spread(refuse_seven, SOME, cores=cores)
    assert [number for number in done if number > 7] == []


def test_where_a_running_process_cannot_be_copied_there_is_one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows and macOS."""
    monkeypatch.delattr(os, "fork")
    assert count_cores() == 1


def test_things_are_handed_out_by_the_few() -> None:
    """Each once, in order."""
    found = list(by_the_few(range(2 * FEW + 1)))
    assert [len(some) for some in found] == [FEW, FEW, 1]
    assert [number for some in found for number in some] == list(range(2 * FEW + 1))
