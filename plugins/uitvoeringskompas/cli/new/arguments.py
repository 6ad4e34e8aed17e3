"""The arguments that the commands under ``kompas new`` share, and how such a command ends."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from uitvoeringskompas.adapters.report import problem_lines
from uitvoeringskompas.cli.dutch import one_of
from uitvoeringskompas.cli.options import today
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.taal.bedoeld import ask_bedoel, find_nearest, fold_name
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.writing.names import (
    parse_jaar,
    parse_pad,
    refusal_of_gemeente,
    refusal_of_title,
    slug_of,
)
from uitvoeringskompas.writing.overname import OPENBAAR, Overname
from uitvoeringskompas.writing.project import Made, Project

Command = TypeVar("Command", bound=Callable[..., Any])


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


def as_jaar_or_geen(ctx: click.Context, param: click.Parameter, value: str) -> int | None:
    """Return a year, or refuse in Dutch; None for "geen", when nobody names one."""
    return None if value == "geen" else as_jaar(ctx, param, value)


def as_pad(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return ``<jaar>/<programma>``, or refuse in Dutch."""
    refusal = f"'{value}' is geen programma. Schrijf het jaar en de map, zoals 2026/gezondheid."
    return _accept(ctx, param, value, None if parse_pad(value) else refusal)


def as_kenmerk(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return the id of a new thing, or refuse in Dutch; None when the option was not given."""
    refusal = f"'{value}' is geen kenmerk. Schrijf kleine letters en cijfers, met streepjes ertussen."
    return None if value is None else _accept(ctx, param, value, None if slug_of(value) == value else refusal)


def as_plek(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return ``<jaar>/<programma>`` or the name of a nota, or refuse in Dutch."""
    refusal = (
        f"'{value}' is geen programma of nota. Schrijf het jaar en de map (2026/gezondheid) of het kenmerk (nota-2024)."
    )
    return _accept(ctx, param, value, None if parse_pad(value) or slug_of(value) == value else refusal)


def kenmerk_option(command: Command) -> Command:
    """Add ``--kenmerk``."""
    text = "Het kenmerk (anders: uit de naam gemaakt). Het verandert later nooit."
    return click.option("--kenmerk", metavar="KENMERK", callback=as_kenmerk, help=text)(command)


def soort_option(command: Command) -> Command:
    """Add the option of what a new publisher is."""
    text = "Een gemeente, of gemeenten samen (anders: gemeente)."
    choose = one_of("gemeente", "regio")
    return click.option("--soort", metavar="gemeente|regio", default="gemeente", callback=choose, help=text)(command)


def overname_options(command: Command) -> Command:
    """Add the options of who takes over a public document."""
    for name, metavar, text in (
        ("--url", "ADRES", "Waar het document te lezen is."),
        ("--bron", "TITEL", "De titel van het document waar je uit overneemt."),
        ("--door", "WIE", "Welke organisatie of functie het overneemt, nooit de naam van een mens."),
    ):
        command = click.option(name, metavar=metavar, help=text)(command)
    text = "Van jullie zelf, of overgenomen uit een openbaar document (anders: eigen)."
    choose = one_of("eigen", OPENBAAR)
    return click.option("--herkomst", metavar=f"eigen|{OPENBAAR}", default="eigen", callback=choose, help=text)(command)


def as_overname(herkomst: str, door: str | None, bron: str | None, url: str | None) -> Overname | None:
    """Return who takes over what; None for what is written by the gemeente itself, where no such thing belongs."""
    if herkomst == OPENBAAR:
        return Overname(door=door, op=today().isoformat(), bron=bron, url=url)
    if door or bron or url:
        raise Misuse(f"--door, --bron en --url horen bij --herkomst {OPENBAAR}.")
    return None


def option_of(overname: Overname | None) -> str:
    """Return what to type behind the next command for the same."""
    return f" … --herkomst {OPENBAAR}" if overname else ""


def project_in(plans: str) -> Project:
    """Return the project whose folder of plans was typed so; raises ``Misuse`` when something else has that name."""
    path = Path(plans)
    if path.exists() and not path.is_dir():
        raise Misuse(f"'{plans}' is geen map.")
    return Project(plans=path, root=Path.cwd(), shown_as=os.path.normpath(plans), knowledge=load_knowledge())


def choose_code(project: Project, lijst: str, typed: str, option: str) -> str:
    """Return the code of a list that was typed; raises ``Misuse`` with the choices when it is none."""
    codes = project.knowledge.codelijst(lijst)
    if typed not in codes:
        called = (
            code for code, known in codes.items() if fold_name(typed) in map(fold_name, (known.naam, *known.synoniemen))
        )
        hint = ask_bedoel(next(called, None) or find_nearest(typed, codes))
        raise Misuse(write_zinnen(f"{option}: '{typed}' kan niet.", hint, f"Kies uit: {', '.join(codes)}."))
    return typed


def refuse(*problems: Problem) -> int:
    """Say why nothing was made."""
    complain(f"{problem_lines(problems)}Er is niets gemaakt.\n")
    return WRONG


def tell(made: Made, advice: str) -> int:
    """Say which files were made and what to do now, or why nothing was made."""
    if made.problems:
        return refuse(*made.problems)
    done = [*(f"Gemaakt: {file}" for file in made.files), *(f"Aangevuld: {file}" for file in made.longer)]
    say("".join(f"{line}\n" for line in (*done, advice, "Controleer daarna alles met: kompas check")))
    return GOOD


def _accept(ctx: click.Context, param: click.Parameter, value: str, refusal: str | None) -> str:
    if refusal is not None:
        raise click.BadParameter(refusal, ctx, param)
    return value
