"""The cases: each folder here is one, laid over the sound plans of ``grond``, with the complete text an editor reads.

A case is ``<name>/plans/`` (only the files that differ from the sound plans), or a builder in ``unusual.py`` for what
git cannot hold, and ``<name>/verwacht.txt``: all that ``kompas check`` prints. The sound plans are taken from a public
source and a concept, so that no rule about completeness speaks here. The cases of the rules stand in
``tests/unit/rules/cases``, one for each code.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.problems.unusual import BUILDERS
from tests.sourcecode import TESTS

FOLDER = TESTS / "problems"
SOUND = "grond"
NAMES = tuple(sorted({path.parent.name for path in FOLDER.glob("*/plans")} | BUILDERS.keys()))
PEILDATUM = "2026-10-01"


def expected_file(name: str) -> Path:
    """Give the file with the whole text that an editor reads in this case."""
    return FOLDER / name / "verwacht.txt"


def make_plans(name: str, folder: Path) -> Path:
    """Make the plans of a case in a folder; give the folder ``plans`` in it."""
    plans = folder / "plans"
    shutil.copytree(FOLDER / SOUND / "plans", plans)
    own = FOLDER / name / "plans"
    if own.is_dir():
        shutil.copytree(own, plans, dirs_exist_ok=True)
    if name in BUILDERS:
        BUILDERS[name](plans)
    return plans
