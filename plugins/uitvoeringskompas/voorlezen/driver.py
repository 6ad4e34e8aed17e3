"""What git is told, so that it shows plans as lines to read.

There is no driver that merges plans. It too would be a setting of one clone, so a host that merges would do something
else than who tried it at home. Plans are many small files, so two people seldom meet in one. And halves that were put
together wrongly look like a plan, while ``kompas check`` tells where a conflict stands.
"""

from __future__ import annotations

import shlex
from pathlib import Path, PurePath

from uitvoeringskompas.history.driver import NAME, read_driver, write_driver
from uitvoeringskompas.vast import Vast

LINE = f"*.yaml diff={NAME}"
"""What a ``.gitattributes`` among the plans says."""


class Gittoon(Vast):
    """What git did before and what it does now: whether it had another command, and whether it is asked for plans."""

    was_so: bool
    is_asked: bool


def turn_on(plans: Path, python: str) -> Gittoon | str:
    """Let git show plans as lines, by this program; return in Dutch why that cannot be."""
    return _set(plans, make_command(python))


def turn_off(plans: Path) -> Gittoon | str:
    """Let git show plans as they were typed; return in Dutch why that cannot be."""
    return _set(plans, "")


def _set(plans: Path, command: str) -> Gittoon | str:
    found = read_driver(plans)
    if isinstance(found, str):
        return found
    was_so = found.command == command
    wrong = None if was_so else write_driver(plans, command)
    return wrong or Gittoon(was_so=was_so, is_asked=found.is_asked)


def make_command(python: str) -> str:
    """Return the command of the driver, for the shell that git brings along on every system.

    Git stops when a driver fails, so where our program went away the file itself is shown. Nothing of the folder that
    git is in is run (``-P``).
    """
    program = shlex.quote(PurePath(python).as_posix())
    return f'f() {{ {program} -P -m {__package__} "$1" 2>/dev/null || cat -- "$1"; }}; f'
