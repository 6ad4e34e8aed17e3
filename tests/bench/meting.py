"""What a command costs: CPU seconds and memory of all its processes, and how long somebody waits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.sourcecode import PROJECT

METER = Path(__file__).with_name("meter.py")
QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
PATHS = os.pathsep.join((str(PROJECT / "plugins"), str(PROJECT)))


class CommandFailedError(Exception):
    """A command that is measured did not do its work; the text is the end of what it said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Opdracht:
    """A command, where it runs, and what it finds in its environment besides the usual."""

    woorden: tuple[str, ...]
    map: Path
    omgeving: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Meting:
    """What a command cost: seconds of computing, seconds on the clock, and the most memory in bytes."""

    cpu: float
    wall: float
    piek: int


def environment(extra: dict[str, str]) -> dict[str, str]:
    """Return the environment of a command: our code is that of this checkout."""
    return os.environ | QUIET | {"PYTHONPATH": PATHS} | extra


def measure(opdracht: Opdracht) -> Meting:
    """Run a command and return what it cost."""
    with TemporaryDirectory() as name:
        answer = Path(name) / "antwoord"
        command = [sys.executable, "-I", str(METER), str(answer), *opdracht.woorden]
        done = subprocess.run(
            command,
            cwd=opdracht.map,
            env=environment(opdracht.omgeving),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise CommandFailedError(f"{' '.join(opdracht.woorden)}\n{done.stdout[-2000:]}")
        return Meting(**json.loads(answer.read_text(encoding="utf-8")))


def middle(metingen: Sequence[Meting]) -> Meting:
    """Return the median of each figure."""
    return Meting(
        cpu=median(each.cpu for each in metingen),
        wall=median(each.wall for each in metingen),
        piek=round(median(each.piek for each in metingen)),
    )
