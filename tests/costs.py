"""What pieces of work cost, each alone: one program is started, and does every piece in a copy of itself.

It does the first piece once itself, so that a copy has loaded everything and only adds the work; who runs beside it
counts for nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, TypeAlias

import uitvoeringskompas
from tests.sourcecode import PROJECT

Work: TypeAlias = Callable[[str], object]
MEBIBYTE = 1024 * 1024
UNIT = 1 if sys.platform == "darwin" else 1024
"""Systems do not agree on how they count the memory of a process."""


class Cost(NamedTuple):
    """Seconds of computing, and the most memory at any moment in bytes."""

    seconds: float
    memory: int


def costs_of(work: Work, inputs: Sequence[str]) -> dict[str, Cost]:
    """Return what the work costs for each of the inputs; it is a function at the top of a module."""
    command = [sys.executable, "-m", "tests.costs", work.__module__, work.__name__, *inputs]
    path = os.pathsep.join([str(PROJECT), str(Path(uitvoeringskompas.__file__).resolve().parent.parent)])
    environment = os.environ | {"PYTHONPATH": path}
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {given: Cost(*cost) for given, cost in json.loads(done.stdout).items()}


def measure(work: Work, given: str) -> Cost:
    """Do the work in a copy of this process and return what that cost."""
    copy = os.fork()
    if not copy:
        work(given)
        os._exit(0)  # clearing up would cost more than the work
    _, status, usage = os.wait4(copy, 0)
    if status:
        raise ChildProcessError(given)
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * UNIT)


if __name__ == "__main__":
    todo: Work = getattr(import_module(sys.argv[1]), sys.argv[2])
    todo(sys.argv[3])
    json.dump({given: measure(todo, given) for given in sys.argv[3:]}, sys.stdout)
