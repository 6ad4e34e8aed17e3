"""The arguments that the commands under ``kompas new`` share, and how such a command ends."""

from __future__ import annotations

import os
from pathlib import Path

import click

from uitvoeringskompas.adapters.report import problem_lines
from uitvoeringskompas.build import load_knowledge
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.writing.names import parse_jaar, parse_pad, refusal_of_gemeente, refusal_of_title, slug_of
from uitvoeringskompas.writing.project import Made, Project


def as_gemeente(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return the name of the folder of a gemeente, or refuse in Dutch."""
    return _accept(ctx, param, value, refusal_of_gemeente(value))


def as_name(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return the name of a new thing, or refuse in Dutch."""
    return _accept(ctx, param, value, refusal_of_title(value))


def as_new_gemeente(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return the name of a new gemeente, or refuse in Dutch what cannot be an address."""
    return _accept(ctx, param, value, refusal_of_title(value) or refusal_of_gemeente(slug_of(value)))


def as_jaar(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Return a year, or refuse in Dutch; None when the option was not given."""
    if value is None:
        return None
    jaar = parse_jaar(value)
    if jaar is None:
        raise click.BadParameter(f"'{value}' is geen jaar. Schrijf vier cijfers, zoals 2028.", ctx, param)
    return jaar


def as_pad(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return ``<jaar>/<programma>``, or refuse in Dutch."""
    refusal = f"'{value}' is geen programma. Schrijf het jaar en de map, zoals 2026/gezondheid."
    return _accept(ctx, param, value, None if parse_pad(value) else refusal)


def project_in(plans: str) -> Project:
    """Return the project whose folder of plans was typed so; raises ``Misuse`` when something else has that name."""
    path = Path(plans)
    if path.exists() and not path.is_dir():
        raise Misuse(f"'{plans}' is geen map.")
    return Project(plans=path, root=Path.cwd(), shown_as=os.path.normpath(plans), knowledge=load_knowledge())


def refuse(*problems: Problem) -> int:
    """Say why nothing was made."""
    complain(f"{problem_lines(problems)}Er is niets gemaakt.\n")
    return WRONG


def tell(made: Made, advice: str) -> int:
    """Say which files were made and what to do now, or why nothing was made."""
    if made.problems:
        return refuse(*made.problems)
    say("".join(f"Gemaakt: {file}\n" for file in made.files) + f"{advice}\nControleer daarna alles met: kompas check\n")
    return GOOD


def _accept(ctx: click.Context, param: click.Parameter, value: str, refusal: str | None) -> str:
    if refusal is not None:
        raise click.BadParameter(refusal, ctx, param)
    return value
