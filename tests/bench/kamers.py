"""Where our own CPU goes: which room of the house was at work, looked at every few milliseconds of computing.

``python -m tests.bench.kamers SAMPLES kompas export site …`` runs a program in this process. A timer of the system
counts its CPU; at each tick the innermost function of ours is noted, and the library that it had called. That costs
less than one percent, and nothing of the program is changed. What C code does (reading YAML, cleaning HTML) counts for
who called it: no tick comes through while it runs, so each look counts for all the computing since the one before.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from types import FrameType

from tests.bench.zonder_png import start
from tests.sourcecode import PACKAGE

TICK = 0.004
"""Seconds of CPU between two looks; no system counts finer."""
TEMPLATE = "templates"
STARTING = "(starting)"
_SITE_PACKAGES = "/site-packages/"
_STDLIB = f"{os.path.dirname(os.__file__)}/"  # noqa: PTH120 -- a text is compared at each tick


def room(file: str) -> str | None:
    """Return the room in which a file of ours stands, or none for what is not ours."""
    if file.startswith(f"{PACKAGE}/"):
        return file[len(str(PACKAGE)) + 1 :].partition("/")[0].removesuffix(".py")
    return TEMPLATE if file.endswith(".jinja") else None


def library(file: str) -> str:
    """Return whose code stands in a file: ours, a library, or Python itself."""
    if room(file):
        return "uitvoeringskompas"
    _, found, rest = file.rpartition(_SITE_PACKAGES)
    if found:
        return rest.partition("/")[0].removesuffix(".py")
    return "python" if file.startswith((_STDLIB, "<")) else STARTING


def notice(frame: FrameType | None) -> tuple[str, str]:
    """Return in which room and in which library a program is at work."""
    inner = library(frame.f_code.co_filename) if frame else STARTING
    while frame is not None:
        found = room(frame.f_code.co_filename)
        if found:
            return found, inner
        frame = frame.f_back
    return STARTING, inner


def begin(samples: Path) -> None:
    """Begin to look; each look is a line, also in a process that this one becomes two of."""
    target = os.open(samples, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    before = [time.process_time()]

    def look(_: int, frame: FrameType | None) -> None:
        now = time.process_time()
        os.write(target, f"{' '.join(notice(frame))} {now - before[0]:.6f}\n".encode())
        before[0] = now

    def tick() -> None:
        before[0] = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, TICK, TICK)

    signal.signal(signal.SIGPROF, look)
    os.register_at_fork(after_in_child=tick)
    tick()


def end() -> None:
    """Look no more: a program that ends knows no answer to the timer."""
    signal.setitimer(signal.ITIMER_PROF, 0)


def read_samples(samples: Path) -> tuple[Counter[str], Counter[str]]:
    """Return how many milliseconds of computing each room and each library was at work."""
    rooms: Counter[str] = Counter()
    libraries: Counter[str] = Counter()
    for line in samples.read_text(encoding="utf-8").splitlines():
        where, whose, seconds = line.split(" ")
        rooms[where] += round(float(seconds) * 1000)
        libraries[whose] += round(float(seconds) * 1000)
    return rooms, libraries


if __name__ == "__main__":
    begin(Path(sys.argv[1]))
    try:
        start(sys.argv[2], sys.argv[3:])
    finally:
        end()
