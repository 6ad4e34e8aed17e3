"""Runs a command and tells what it and all that it starts cost: ``python -I meter.py ANSWER COMMAND…``.

A program of its own, that loads next to nothing: the system counts the memory of who starts a command for that command.
CPU is that of the whole tree, user and system. Memory is what the system says of one process; as soon as there are more
at once, what they hold together (PSS, a page that is shared counts once) is looked at four times a second.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time

PAUSE = 0.25


def main(answer: str, command: list[str]) -> int:
    """Run the command, write what it cost into a file, and return its exit code."""
    begin = time.monotonic()
    child = os.posix_spawnp(command[0], command, os.environ)
    done = threading.Event()
    together = [0]
    watcher = threading.Thread(target=_watch, args=(child, done, together))
    watcher.start()
    _, status, usage = os.wait4(child, 0)
    wall = time.monotonic() - begin
    done.set()
    watcher.join()
    peak = max(usage.ru_maxrss * 1024, together[0])
    with open(answer, "w", encoding="utf-8") as file:  # noqa: PTH123 -- pathlib takes a while to load
        json.dump({"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "piek": peak}, file)
    return os.waitstatus_to_exitcode(status)


def _watch(child: int, done: threading.Event, together: list[int]) -> None:
    while not done.wait(PAUSE):
        tree = list(_tree(child))
        if len(tree) > 1:
            together[0] = max(together[0], sum(map(_pss, tree)))


def _tree(process: int) -> list[int]:
    """Return a process and all below it, as far as they are still there."""
    try:
        tasks = os.listdir(f"/proc/{process}/task")  # noqa: PTH208 -- likewise
        below = [child for task in tasks for child in _read(f"/proc/{process}/task/{task}/children").split()]
    except OSError:
        return []
    return [process, *(each for child in below for each in _tree(int(child)))]


def _pss(process: int) -> int:
    try:
        lines = _read(f"/proc/{process}/smaps_rollup").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024


def _read(path: str) -> str:
    with open(path, encoding="ascii") as file:  # noqa: PTH123
        return file.read()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
