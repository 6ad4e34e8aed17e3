"""How a command starts: it imports what it needs itself, and nothing of what the others need."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from uitvoeringskompas.cli.dutch import DutchGroup
from uitvoeringskompas.cli.export import export
from uitvoeringskompas.cli.new import new
from uitvoeringskompas.cli.program import kompas as program

GROUPS = {"kompas": program, "kompas export": export, "kompas new": new}
COMMANDS = [(typed, group, name) for typed, group in GROUPS.items() for name in group.later]
SHOW_MODULES = """
import sys
from importlib import import_module
import_module(sys.argv[1])
print(*sorted(name.partition(".")[2] for name in sys.modules if name.startswith("uitvoeringskompas.")), sep=" ")
"""


def rooms_behind(module: str) -> set[str]:
    """Give the rooms that are there when a program of its own has imported this module."""
    return {name.partition(".")[0] for name in modules_behind(module)}


def modules_behind(module: str) -> set[str]:
    """Give the modules of ours that are there then."""
    command = [sys.executable, "-c", SHOW_MODULES, module]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    return set(done.stdout.split())


@pytest.mark.parametrize(("typed", "group", "name"), COMMANDS, ids=[f"{typed} {name}" for typed, _, name in COMMANDS])
def test_every_command_is_where_the_list_says(typed: str, group: DutchGroup, name: str) -> None:
    """And tells how it is typed under the name in that list."""
    context = click.Context(group, info_name=typed, **program.context_settings)  # a command keeps the help of its first
    command = group.get_command(context, name)
    assert command is not None
    with click.Context(command, parent=context, info_name=name) as inner:
        assert command.get_usage(inner).startswith(f"Gebruik: {typed} {name} [OPTIES]")


def test_the_program_itself_needs_no_plans_and_no_pages() -> None:
    """So the version, the help and a Tab come at once."""
    assert rooms_behind("uitvoeringskompas.cli") == {"adapters", "cli", "taal", "vast"}


@pytest.mark.parametrize("module", ["export.tabel", "new.interventie"])
def test_who_makes_no_pages_waits_for_none(module: str) -> None:
    """A workbook and a new file are made of the plans alone."""
    assert rooms_behind(f"uitvoeringskompas.cli.{module}") & {"build", "diff", "pages", "views", "history"} == set()


def test_a_workbook_waits_for_nobody_who_judges() -> None:
    """It shows plans: schemas and code lists are enough, so no guideline is read either."""
    assert rooms_behind("uitvoeringskompas.cli.export.tabel") & {"knowing", "validation", "rules", "check"} == set()


def test_a_check_waits_for_no_pages() -> None:
    """It reads and judges, and asks git what was there before."""
    assert rooms_behind("uitvoeringskompas.check.anew") & {"build", "diff", "pages", "views"} == set()


def test_a_check_of_what_did_not_change_waits_for_nobody_who_judges() -> None:
    """Neither for what reads plans, nor for the knowledge by which they are judged."""
    modules = modules_behind("uitvoeringskompas.cli.check")
    assert {name.partition(".")[0] for name in modules} & {"knowing", "validation", "rules", "history"} == set()
    assert modules & {"model.record", "model.knowledge", "reading.plans", "reading.builder", "check.plans"} == set()
