"""A hostile file costs little: what it adds to the memory of the same run without it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.problems.cases import SOUND, make_plans
from tests.problems.test_check import ENVIRONMENT

MEBIBYTE = 1024 * 1024
MARGIN = 150 * MEBIBYTE
RUN_AND_TELL = """
import resource, sys
from uitvoeringskompas.cli import main
main(["check"])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024), file=sys.stderr)
"""
HOSTILE = (
    "bestand-50-megabyte",
    "diepte-100000-niveaus",
    "schema-veel-fouten",
    "tekst-nul",
    "yaml-alias-bom",
    "yaml-te-veel",
)


def peak_of(name: str, folder: Path) -> int:
    """Give the most memory, in bytes, that checking the plans of a case took in a process of its own."""
    make_plans(name, folder)
    command = [sys.executable, "-c", RUN_AND_TELL]
    done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return int(done.stderr)


@pytest.fixture(scope="module")
def usual_peak(tmp_path_factory: pytest.TempPathFactory) -> int:
    """Give what checking the sound plans takes."""
    return peak_of(SOUND, tmp_path_factory.mktemp("grond"))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_takes_little_memory(name: str, tmp_path: Path, usual_peak: int) -> None:
    """Beside what the same run takes without it."""
    assert peak_of(name, tmp_path) - usual_peak < MARGIN
