"""Replaces a site over and over, and is killed each time one step later; run as a program, since it forks.

For each step it prints what was about to happen, what stood in the folder of the site then, and what after the next
build gave up and after the one that did not. ``HALF`` is what must never be there.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from itertools import count
from pathlib import Path

from tests.unit.adapters.folders import contents_of, write
from uitvoeringskompas.adapters.replacing import beside as module
from uitvoeringskompas.adapters.replacing.beside import Beside

KEPT = {".git/HEAD": "ref", ".htaccess": "Deny", ".well-known/acme": "token", "CNAME": "zorg.example"}
OLD = {f"oud/{name}.html": "oud" for name in "ab"} | {"index.html": "oud"}
NEW = {f"nieuw/{name}.html": "nieuw" for name in "ab"} | {".well-known/security.txt": "nieuw", "index.html": "nieuw"}
STATES = {"old": OLD | KEPT, "new": NEW | KEPT}
HALF = "HALF"


def state_of(site: Path) -> str:
    """Name what stands in the folder: the old site, the new one, nothing, or something that nobody should meet."""
    if not os.path.lexists(site):
        return "none"
    found = contents_of(site)
    return next((name for name, files in STATES.items() if files == found), HALF)


def replace(site: Path, *, until: int = 0) -> None:
    """Replace the site; be killed before the step with this number."""
    steps = count(1)

    def look(event: str, _arguments: tuple[object, ...]) -> None:
        if (event == "open" or event.startswith("os.")) and next(steps) == until:
            os.write(1, f"{event} ".encode())
            os.kill(os.getpid(), signal.SIGKILL)

    if until:
        sys.addaudithook(look)
    with Beside.start(site) as beside:
        write(beside.folder, NEW)
        beside.swap()


def is_killed(site: Path, step: int) -> bool:
    """Replace the site in a process of its own and tell whether it was killed before that was done."""
    child = os.fork()
    if child == 0:
        replace(site, until=step)
        os._exit(0)
    return os.waitpid(child, 0)[1] != 0


def give_up(site: Path) -> None:
    """Begin a build and find an error in the plans."""
    Beside.start(site).discard()


def sweep(place: Path) -> None:
    """Kill at every step, from the first to the last."""
    site = place / "site"
    for step in count(1):
        shutil.rmtree(place, ignore_errors=True)
        write(site, STATES["old"])
        was_killed = is_killed(site, step)
        states = [state_of(site)]
        for next_one in (give_up, replace):
            next_one(site)
            states.append(state_of(site))
        rest = sorted({path.name for path in place.iterdir()} - {"site"})
        print("" if was_killed else "einde", *states, *rest, flush=True)  # noqa: T201
        if not was_killed:
            return


if __name__ == "__main__":
    # To wait for the disk a hundred times changes nothing of what is in a folder.
    module.flush = module.flush_names = lambda folder: sys.audit("os.flush", folder)  # type: ignore[attr-defined]
    if sys.argv[2] == "in-two-steps":
        module.exchange = lambda *_: False  # type: ignore[attr-defined]
    sweep(Path(sys.argv[1]))
