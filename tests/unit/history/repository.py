"""A real git repository for a test: every commit on the day and by the person that the test says."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class Repository:
    """A repository in a folder, with plans in a folder of it."""

    def __init__(self, root: Path, plans: str = "plans") -> None:
        self.root = root
        self.plans = root / plans
        self.plans.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, day: str = "2026-01-01", name: str = "Iemand") -> str:
        """Run git here, at noon of this day, and return what it says."""
        moment = f"{day}T12:00:00+01:00"
        who = {"GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": "iemand@example.org", "GIT_AUTHOR_DATE": moment}
        who |= {"GIT_COMMITTER_NAME": "Machine", "GIT_COMMITTER_EMAIL": "m@example.org", "GIT_COMMITTER_DATE": moment}
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, env=os.environ | who | own, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def write(self, path: str, text: str) -> None:
        """Write a file of the plans."""
        file = self.plans / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def move(self, old: str, new: str) -> None:
        """Give a file of the plans another name."""
        (self.plans / new).parent.mkdir(parents=True, exist_ok=True)
        (self.plans / old).rename(self.plans / new)

    def commit(self, subject: str, day: str, *, name: str = "Iemand") -> str:
        """Commit everything and return the id of the commit."""
        self.git("add", "--all", day=day)
        self.git("commit", "--quiet", "--allow-empty", f"--message={subject}", day=day, name=name)
        return self.git("rev-parse", "HEAD")
