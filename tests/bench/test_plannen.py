"""The made-up plans that are measured: valid, the same each time, as large as was asked."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.bench.plannen.geschiedenis import write_history
from tests.bench.plannen.maken import MATEN, Maat, list_files, read_maat, write_plans
from tests.bench.plannen.woorden import names
from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import check_plans
from uitvoeringskompas.check.options import CheckOptions


@pytest.mark.parametrize("maat", [Maat(2, 2), Maat(1, 16)], ids=str)
def test_made_up_plans_hold_no_errors(maat: Maat, tmp_path: Path) -> None:
    count = write_plans(tmp_path / "plans", maat)
    checked = check_plans(tmp_path / "plans", KNOWLEDGE, options=CheckOptions(peildatum=date(2026, 10, 1)))
    assert [problem for problem in checked.problems if problem.is_error] == []
    assert checked.file_count == count


def test_the_same_plans_are_made_each_time_and_no_two_publishers_say_the_same() -> None:
    first = dict(list_files(Maat(3, 2)))
    assert first == dict(list_files(Maat(3, 2)))
    assert len(set(first.values())) == len(first)


def test_what_a_publisher_says_does_not_hang_on_how_many_there_are() -> None:
    few, many = dict(list_files(Maat(1, 1))), dict(list_files(Maat(4, 1)))
    assert few.items() <= many.items()


def test_each_of_a_country_has_a_name_of_its_own() -> None:
    assert len(set(names(MATEN["L"].uitgevers * 10))) == 3420


def test_a_year_is_a_programme_twelve_interventies_two_reports_and_an_evaluation() -> None:
    paths = sorted(path for path, _ in list_files(Maat(1, 1)) if "/2022/" in path)
    assert len(paths) == 16
    assert [path.removeprefix("amberakker/2022/gezondheid/") for path in paths if "/interventies/" not in path] == [
        "evaluatie.yaml",
        "programma.yaml",
        "voortgang/2022-04-01.yaml",
        "voortgang/2022-09-01.yaml",
    ]


def test_a_size_has_a_letter_or_is_two_numbers() -> None:
    assert (read_maat("M"), read_maat("8x4")) == (Maat(40, 4), Maat(8, 4))


def test_the_history_of_the_plans_is_the_same_each_time_and_ends_with_the_plans(tmp_path: Path) -> None:
    heads = set()
    for name in ("a", "b"):
        write_plans(tmp_path / name / "plans", Maat(2, 1))
        write_history(tmp_path / name / "plans")
        assert _git(tmp_path / name, "status", "--short") == ""
        heads.add(_git(tmp_path / name, "rev-parse", "HEAD"))
    assert len(heads) == 1
    months = sorted(set(_git(tmp_path / "a", "log", "--format=%as").split()))
    assert months[0] == "2021-11-05"
    assert months[-1] == "2023-03-05"


def _git(folder: Path, *words: str) -> str:
    done = subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True)
    return done.stdout
