"""The arguments and options that commands share."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from uitvoeringskompas.build import BuildOptions, BuildResult, build_site
from uitvoeringskompas.cli.dutch import as_date
from uitvoeringskompas.cli.output import Misuse

DEFAULT_TITLE = "Uitvoeringskompas"

Command = TypeVar("Command", bound=Callable[..., Any])


def peildatum_option(command: Command) -> Command:
    """Add ``--peildatum``."""
    text = "De dag die als vandaag geldt (anders: de dag van vandaag)."
    return click.option("--peildatum", metavar="JJJJ-MM-DD", callback=as_date, help=text)(command)


def plans_option(command: Command) -> Command:
    """Add ``--plans``."""
    text = "De map met plannen (anders: plans)."
    return click.option("--plans", metavar="MAP", default="plans", help=text)(command)


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


def build(plans: str, *, peildatum: date | None, title: str = DEFAULT_TITLE) -> BuildResult:
    """Build the site of the plans in this folder; files are called as the editor typed them."""
    options = BuildOptions(peildatum=peildatum or today(), site_title=title, shown_as=os.path.normpath(plans))
    return build_site(folder(plans), options=options)
