"""The program git, started so that a repository can make it run nothing, fetch nothing and write nothing.

One setting is written, of the clone alone, when somebody asks for it (``driver``).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from uitvoeringskompas.vast import Vast

TIMEOUT = 120
"""Seconds that one question to git may take; a few thousand commits take about one."""

KEPT = ("PATH", "HOME", "USERPROFILE", "XDG_CONFIG_HOME", "SYSTEMROOT", "TMPDIR", "GIT_CEILING_DIRECTORIES")
"""What git may know of the environment. HOME tells which folders of other owners the user trusts."""

OURS: Mapping[str, str] = {
    "LC_ALL": "C",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_PAGER": "cat",
    "GIT_LITERAL_PATHSPECS": "1",
    # History as it was made: no commits put in the place of others.
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,
    # A clone that left objects behind would fetch them, by a program that its settings name.
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",
}
SETTINGS = (
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "core.quotePath=false",
    "gc.auto=0",
    "log.follow=false",
    "log.showRoot=true",
    "log.showSignature=false",
    "protocol.allow=never",
)
"""Settings that win from those of the repository: those that start a program, and those that change what git says."""

GEEN_GIT = "Op de computer die deze site bouwde, staat het programma git niet."
GEEN_REPOSITORY = "De map met plannen staat niet in git."
ANDERE_EIGENAAR = "De map met de geschiedenis is van een andere gebruiker; daarom leest git haar niet."
ONLEESBAAR = "Git kan de geschiedenis niet lezen."
NOG_LEEG = "In git is over deze plannen nog niets vastgelegd."
TE_LANG = "Git had te veel tijd nodig om de geschiedenis te lezen."
_COMPLAINTS = {
    "not a git repository": GEEN_REPOSITORY,
    "dubious ownership": ANDERE_EIGENAAR,
    "unsafe repository": ANDERE_EIGENAAR,
    "bad revision 'HEAD'": NOG_LEEG,
}

ORDINARY_FILES = frozenset({"100644", "100755"})
"""The modes by which git calls what is an ordinary file: no link, no repository."""


class GitError(Exception):
    """Git cannot answer; the text says in Dutch why. It never leaves this room."""


class Git(Vast):
    """The program git at one folder; every question is one process."""

    program: str
    folder: Path

    @classmethod
    def at(cls, folder: Path) -> Git:
        """Return git for this folder; raises ``GitError`` when the program is not there."""
        program = shutil.which("git")
        # A program that is found relative to where we stand may be a file of the plans.
        if program is None or not Path(program).is_absolute():
            raise GitError(GEEN_GIT)
        return cls(program=program, folder=folder)

    def ask(self, command: str, *arguments: str, stdin: bytes = b"") -> bytes:
        """Return what git says; raises ``GitError`` when it refuses, fails or takes too long."""
        settings = [part for setting in SETTINGS for part in ("-c", setting)]
        line = [self.program, "--no-pager", *settings, command, *arguments]
        try:
            done = subprocess.run(  # noqa: S603 -- a fixed command; what is not ours stands behind --end-of-options
                line,
                cwd=self.folder,
                env=_environment(),
                input=stdin,
                capture_output=True,
                timeout=TIMEOUT,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise GitError(TE_LANG) from None
        except OSError:
            raise GitError(ONLEESBAAR) from None
        if done.returncode:
            raise GitError(_reason(done.stderr))
        return done.stdout

    def lines(self, command: str, *arguments: str) -> Sequence[str]:
        """Return the lines that git says; a name that is no UTF-8 keeps its bytes."""
        return self.ask(command, *arguments).decode("utf-8", "surrogateescape").split("\n")[:-1]


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in KEPT if name in os.environ} | dict(OURS)


def _reason(complaint: bytes) -> str:
    text = complaint.decode("utf-8", "replace")
    return next((reason for words, reason in _COMPLAINTS.items() if words in text), ONLEESBAAR)
