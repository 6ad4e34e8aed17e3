"""The arguments and options that commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from uitvoeringskompas.cli.dutch import as_date, one_of
from uitvoeringskompas.cli.output import Misuse
from uitvoeringskompas.cli.plek import complete_path, find_plans

Command = TypeVar("Command", bound=Callable[..., Any])


def peildatum_option(command: Command) -> Command:
    """Add ``--peildatum``."""
    text = "De dag die als vandaag geldt (anders: die in mkdocs.yml naast de plannen, of de dag van vandaag)."
    return click.option("--peildatum", metavar="JJJJ-MM-DD", callback=as_date, help=text)(command)


def plans_option(command: Command) -> Command:
    """Add ``--plans``."""
    text = "De map met plannen (anders: plans, hier of in een map hierboven)."
    option = click.option("--plans", metavar="MAP", callback=as_plans, shell_complete=complete_path, help=text)
    return option(command)


def as_plans(ctx: click.Context, param: click.Parameter, value: str | None) -> str:  # noqa: ARG001
    """Return the folder of plans that was typed, or the one that is found from here."""
    return find_plans() if value is None else value


def format_option(formats: Iterable[str]) -> Callable[[Command], Command]:
    """Add ``--format``, which is text unless one of the other formats was typed."""
    text = "Hoe je de uitkomst wilt (anders: text)."
    return click.option(
        "--format", "form", metavar="|".join(formats), default="text", callback=one_of(*formats), help=text
    )


def today() -> date:
    """Return the day where the editor is."""
    return date.today()  # noqa: DTZ011


def folder(typed: str) -> Path:
    """Return a folder that must be there; raises ``Misuse`` when it is not."""
    path = Path(typed)
    if not path.exists():
        raise Misuse(f"De map '{typed}' bestaat niet.")
    if not path.is_dir():
        raise Misuse(f"'{typed}' is geen map.")
    os.listdir(path)  # noqa: PTH208 -- raises OSError when the folder is closed to us
    return path
