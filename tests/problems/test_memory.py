"""A hostile file costs little: what it adds to the memory of the same run without it."""

from __future__ import annotations

import os
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from tests.costs import MEBIBYTE, Cost, costs_of
from tests.problems.cases import SOUND, make_plans
from uitvoeringskompas.cli import main

HOSTILE = (
    "bestand-50-megabyte",
    "diepte-te-veel-niveaus",
    "schema-veel-fouten",
    "tekst-nul",
    "yaml-verwijzing-in-verwijzing",
    "yaml-te-veel",
)


def check(folder: str) -> None:
    """Check the plans in a folder; nobody reads what is said."""
    os.chdir(folder)
    with Path("gezegd.txt").open("w", encoding="utf-8") as said, redirect_stdout(said):
        main(["check"])


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Cost]:
    """Give what checking the plans of each case costs, and of the sound ones."""
    folders = {name: tmp_path_factory.mktemp(name) for name in (SOUND, *HOSTILE)}
    for name, folder in folders.items():
        make_plans(name, folder)
    costs = costs_of(check, [str(folder) for folder in folders.values()])
    return {name: costs[str(folder)] for name, folder in folders.items()}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_takes_little_memory(name: str, costs: dict[str, Cost]) -> None:
    """Beside what the same run takes without it."""
    assert costs[name].memory - costs[SOUND].memory < 150 * MEBIBYTE
