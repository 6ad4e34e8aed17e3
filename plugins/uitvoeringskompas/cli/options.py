"""The arguments and options that commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from uitvoeringskompas.build import BuildOptions, BuildResult, SourceHost, build_once, find_githost
from uitvoeringskompas.cli.dutch import as_date, one_of
from uitvoeringskompas.cli.output import Misuse
from uitvoeringskompas.cli.plek import complete_path, day_for, find_plans

DEFAULT_TITLE = "Uitvoeringskompas"

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


def sources_options(command: Command) -> Command:
    """Add the options about the history of the plans and the place of their sources."""
    for name, text in {
        "--soort": "De soort git-host, als het adres dat niet zegt: github, gitlab, forgejo of azure.",
        "--tak": "De tak waarvan de site wordt gemaakt (anders: main).",
        "--bron": "Het adres van de repository, voor ‘Bewerk deze bron’ op elke pagina.",
    }.items():
        command = click.option(name, metavar=name.removeprefix("--").upper(), help=text)(command)
    text = "Toon bij de geschiedenis ook wie iets wijzigde en de omschrijving daarvan."
    command = click.option("--namen", is_flag=True, help=text)(command)
    text = "Toon wel of niet wanneer er wat veranderde (anders: wel)."
    return click.option("--geschiedenis/--geen-geschiedenis", default=True, help=text)(command)


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceOptions:
    """What was typed about the history of the plans and the place of their sources."""

    geschiedenis: bool = False
    namen: bool = False
    bron: str | None = None
    tak: str | None = None
    soort: str | None = None


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


def build(  # noqa: PLR0913 -- what a site may be asked for, each by its name
    plans: str,
    *,
    peildatum: date | None,
    title: str = DEFAULT_TITLE,
    sources: SourceOptions | None = None,
    voorbeeld: bool = False,
    met_gaten: bool = False,
) -> BuildResult:
    """Build the site of the plans in this folder; files are called as the editor typed them."""
    place = folder(plans)
    wanted = sources or SourceOptions()
    options = BuildOptions(
        peildatum=day_for(plans, peildatum),
        site_title=title,
        shown_as=os.path.normpath(plans),
        geschiedenis=wanted.geschiedenis,
        namen=wanted.namen,
        githost=githost_of(plans, wanted),
        voorbeeld=voorbeeld,
        met_gaten=met_gaten,
    )
    return build_once(place, None, options=options)


def githost_of(plans: str, wanted: SourceOptions) -> SourceHost | None:
    """Return where the sources stand, as far as that was typed; raises ``Misuse`` when it is no good address."""
    found = find_githost(Path(plans), wanted.bron, tak=wanted.tak, soort=wanted.soort) if wanted.bron else None
    if isinstance(found, str):
        raise Misuse(found)
    return found
