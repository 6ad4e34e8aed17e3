"""A driver of git that shows files in another form: a setting of one clone, which no repository can carry."""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.history.git import Git, GitError
from uitvoeringskompas.vast import Vast

NAME = "kompas"
"""What the attribute ``diff=`` of the plans names."""
SETTING = f"diff.{NAME}.textconv"


class Driverstand(Vast):
    """What git does in a clone: the command of our driver, empty without one, and whether it asks it for the plans."""

    command: str
    is_asked: bool


def read_driver(plans: Path) -> Driverstand | str:
    """Return how things stand in the clone around the plans, or in Dutch why git cannot tell."""
    try:
        git = Git.at(plans)
        # The file need not be there: git is asked what it would do with one of this name.
        attribute = git.ask("check-attr", "-z", "diff", "--", "gemeente/profiel.yaml")
        return Driverstand(
            command=git.lines("config", "--local", "--default", "", "--get", SETTING)[0],
            is_asked=attribute.split(b"\0")[2] == NAME.encode(),
        )
    except GitError as error:
        return str(error)


def write_driver(plans: Path, command: str) -> str | None:
    """Set the command of our driver in this clone, or take it away when it is empty; return in Dutch why that fails."""
    setting = (SETTING, command) if command else ("--unset-all", SETTING)
    try:
        Git.at(plans).ask("config", "--local", *setting)
    except GitError as error:
        return str(error)
    return None
