"""What the commands share that build a site: its options, and the build itself."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from uitvoeringskompas.build import (
    BuildOptions,
    BuildResult,
    SourceHost,
    Uitrusting,
    build_once,
    find_githost,
    list_extra_vormen,
)
from uitvoeringskompas.cli.options import folder
from uitvoeringskompas.cli.output import Misuse
from uitvoeringskompas.cli.plek import day_for
from uitvoeringskompas.documenten.nodig import INSTALL, can_make_documents
from uitvoeringskompas.pages.adres import write_adres
from uitvoeringskompas.vast import Vast, field, field_names

DEFAULT_TITLE = "Uitvoeringskompas"

Command = TypeVar("Command", bound=Callable[..., Any])


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
    text = "Waar de site komt te staan, zoals https://www.gemeente.nl/plannen/: voor de lijst voor data.overheid.nl."
    command = click.option("--adres", metavar="URL", default="", help=text)(command)
    text = "Zet de gegevens als bestanden op de site om mee te nemen, of niet (anders: wel)."
    command = click.option("--gegevens/--geen-gegevens", default=True, help=text)(command)
    text = "Maak de gegevens in elke vorm: ook per programma voor Excel en LibreOffice, en als Parquet."
    command = click.option("--alle-gegevens", is_flag=True, help=text)(command)
    text = "Maak wel of geen kalender en berichten om de plannen te volgen (anders: wel)."
    command = click.option("--volgen/--geen-volgen", default=True, help=text)(command)
    text = "Zet programma's en verslagen ook als PDF, Word en OpenDocument op de site, of niet (anders: niet)."
    documenten = click.option("--documenten/--geen-documenten", default=False, callback=_require_makers, help=text)
    command = documenten(command)
    text = "Toon wel of niet wanneer er wat veranderde (anders: wel)."
    return click.option("--geschiedenis/--geen-geschiedenis", default=True, help=text)(command)


def _require_makers(_ctx: click.Context, _param: click.Parameter, value: bool) -> bool:  # noqa: FBT001 -- click's
    """Return whether documents were asked for; raises ``Misuse`` when what makes them is not installed."""
    if value and not can_make_documents():
        raise Misuse(INSTALL)
    return value


class SourceOptions(Vast):
    """What the site should have besides its pages, and what was typed about the place of its sources."""

    uitrusting: Uitrusting = field(default_factory=Uitrusting)
    namen: bool = False
    bron: str | None = None
    tak: str | None = None
    soort: str | None = None


def sort_out(*, alle_gegevens: bool = False, **typed: Any) -> SourceOptions:  # noqa: ANN401 -- each by its own name
    """Return what was typed."""
    asked = {name: typed.pop(name) for name in field_names(Uitrusting) if name in typed}
    every = list_extra_vormen() if asked["gegevens"] and alle_gegevens else frozenset[str]()
    return SourceOptions(uitrusting=Uitrusting(**asked, extra_vormen=every), **typed)


def make_options(  # noqa: PLR0913 -- what a site may be asked for, each by its name
    plans: str,
    *,
    peildatum: date | None,
    title: str = DEFAULT_TITLE,
    sources: SourceOptions | None = None,
    voorbeeld: bool = False,
    met_gaten: bool = False,
) -> BuildOptions:
    """Return what was asked of the site of the plans in this folder; files are called as the editor typed them."""
    wanted = sources or SourceOptions()
    return BuildOptions(
        peildatum=day_for(plans, peildatum),
        site_title=title,
        shown_as=os.path.normpath(plans),
        uitrusting=_require_adres(wanted.uitrusting),
        namen=wanted.namen,
        githost=githost_of(plans, wanted),
        voorbeeld=voorbeeld,
        met_gaten=met_gaten,
    )


def build(
    plans: str,
    *,
    peildatum: date | None,
    title: str = DEFAULT_TITLE,
    sources: SourceOptions | None = None,
    met_gaten: bool = False,
) -> BuildResult:
    """Build the site of the plans in this folder."""
    options = make_options(plans, peildatum=peildatum, title=title, sources=sources, met_gaten=met_gaten)
    return build_once(folder(plans), None, options=options)


def _require_adres(asked: Uitrusting) -> Uitrusting:
    """Return what was asked; raises ``Misuse`` when where the site will stand is no whole address."""
    if asked.adres and not write_adres(asked.adres):
        raise Misuse(
            f"'{asked.adres}' is geen adres van een site. Schrijf het helemaal, zoals https://www.gemeente.nl/."
        )
    return asked


def githost_of(plans: str, wanted: SourceOptions) -> SourceHost | None:
    """Return where the sources stand, as far as that was typed; raises ``Misuse`` when it is no good address."""
    found = find_githost(Path(plans), wanted.bron, tak=wanted.tak, soort=wanted.soort) if wanted.bron else None
    if isinstance(found, str):
        raise Misuse(found)
    return found
