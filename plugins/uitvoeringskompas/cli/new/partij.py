"""``kompas new partij``: an organisation that takes part."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import (
    as_gemeente,
    as_name,
    choose_code,
    kenmerk_option,
    project_in,
    refuse,
    tell,
)
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.lists import put_in_list
from uitvoeringskompas.writing.names import slug_of


@click.command(
    cls=DutchCommand,
    help="""Zet de partij NAAM in de lijst van GEMEENTE. Wat er al staat, blijft zoals het is.

    Voorbeeld: kompas new partij voorbeeldstad "Welzijn Voorbeeldstad" --soort welzijn
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("naam", callback=as_name)
@click.option("--soort", metavar="SOORT", required=True, help="Wat voor organisatie het is, zoals welzijn of ggd.")
@kenmerk_option
@plans_option
def partij(gemeente: str, naam: str, soort: str, kenmerk: str | None, plans: str) -> int:
    """Add a party and say how to refer to it."""
    project = project_in(plans)
    soort = choose_code(project, "partijsoort", soort, "--soort")
    missing = project.missing(gemeente, "profiel.yaml")
    if missing:
        return refuse(missing)
    found = kenmerk or slug_of(naam)
    made = put_in_list(project, f"{gemeente}/partijen.yaml", "partijen", {"id": found, "naam": naam, "soort": soort})
    return tell(made, f"Verwijs naar de partij met: {found}")
