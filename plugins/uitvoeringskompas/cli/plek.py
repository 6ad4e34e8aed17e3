"""Which plans a command is about: all, or those of one folder or file, found from where the command was typed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from uitvoeringskompas.cli.output import Misuse
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.settings import read_setting
from uitvoeringskompas.vast import Vast, replace

DEFAULT_PLANS = "plans"
_PROFIEL = "profiel.yaml"
# A publisher, a year, a programme, a folder of files in it: deeper than this nobody stands in plans.
_DEEPEST = 5


class Deel(Vast):
    """The folder of plans, and what of it was asked for; both as an editor sees them. None: everything."""

    plans: str
    part: str | None = None

    def split(self, problems: Iterable[Problem]) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
        """Return the problems of what was asked for, called as seen from here, and those elsewhere in the plans."""
        here: list[Problem] = []
        elsewhere: list[Problem] = []
        for problem in problems:
            (here if self._is_asked(problem.location.file) else elsewhere).append(_seen_from_here(problem))
        return tuple(here), tuple(elsewhere)

    def count_files(self, all_files: int) -> int:
        """Return how many files of plans were asked for."""
        if self.part is None or Path(self.part).is_file():
            return all_files if self.part is None else 1
        return sum(path.suffix in {".yaml", ".csv"} for path in Path(self.part).rglob("*"))

    def _is_asked(self, file: str) -> bool:
        """Tell whether a file was asked for; what stands outside the plans, as the guideline, always was."""
        return self.part is None or _is_in(file, self.part) or not _is_in(file, self.plans)


def find_plans() -> str:
    """Return the folder of plans as seen from here: below, around or above us; ``plans`` where there is none."""
    here = Path.cwd()
    if Path(DEFAULT_PLANS).is_dir():
        return DEFAULT_PLANS
    around = _plans_around(here)
    if around is not None:
        return os.path.relpath(around)
    for folder in (here, *here.parents):
        if (folder / DEFAULT_PLANS).is_dir():
            return os.path.relpath(folder / DEFAULT_PLANS)
        if (folder / ".git").exists():  # the project ends here; what stands above is of somebody else
            break
    return DEFAULT_PLANS


def find_deel(typed: str | None) -> Deel:
    """Return what was typed: a folder of plans, or a folder or file in one; without it what we stand in.

    Raises ``Misuse`` for a file that stands in no plans.
    """
    path = "." if typed is None else typed
    if typed is None and (Path(DEFAULT_PLANS).is_dir() or _plans_around(Path.cwd()) is None):
        return Deel(plans=find_plans())
    place = Path(os.path.abspath(path))  # noqa: PTH100 -- a link is named as it was typed
    around = _plans_around(place if place.is_dir() else place.parent)
    if around is None and place.is_file():
        raise Misuse(f"'{typed}' staat niet in een map met plannen.")
    steps = () if around is None else place.relative_to(around).parts
    if not steps:
        return Deel(plans=path)
    plans = os.path.normpath(os.path.join(path, *[os.pardir] * len(steps)))  # noqa: PTH118 -- as it was typed
    return Deel(plans=plans, part=os.path.normpath(path if plans != os.curdir else os.path.join(*steps)))  # noqa: PTH118


def day_for(plans: str, peildatum: date | None) -> date:
    """Return the day that counts as today: typed, else that of the site beside these plans, else where the editor is.

    So that a check and a site of one project never differ by a day that only one of them knows.
    """
    if peildatum is not None:
        return peildatum
    folder = Path(os.path.abspath(plans)).parent  # noqa: PTH100 -- a link is named as it was typed
    found = read_setting(folder / "mkdocs.yml", "plugins", "uitvoeringskompas", "peildatum")
    try:
        return date.fromisoformat(found or "")
    except ValueError:
        return date.today()  # noqa: DTZ011


def complete_path(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
    """Let the shell complete the name of a file or folder: it knows how."""
    return [CompletionItem(incomplete, type="file")]


def _plans_around(place: Path) -> Path | None:
    """Return the folder of plans that a folder is or stands in, by what only plans hold."""
    if any((child / _PROFIEL).is_file() for child in place.iterdir() if child.is_dir()):
        return place
    for folder in (place, *place.parents)[:_DEEPEST]:
        if (folder / _PROFIEL).is_file():
            return folder.parent
        if folder.name == DEFAULT_PLANS:
            return folder
    return None


def _is_in(path: str, folder: str) -> bool:
    return Path(os.path.abspath(path)).is_relative_to(os.path.abspath(folder))  # noqa: PTH100 -- links are not followed


def _seen_from_here(problem: Problem) -> Problem:
    file = problem.location.file
    if not file.startswith("."):
        return problem
    return replace(problem, location=replace(problem.location, file=os.path.relpath(file)))
