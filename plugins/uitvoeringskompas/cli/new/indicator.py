"""``kompas new indicator``: something that is measured."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_name, kenmerk_option, project_in, refuse, tell
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.append import Item
from uitvoeringskompas.writing.lists import put_in_list
from uitvoeringskompas.writing.names import slug_of


@click.command(
    cls=DutchCommand,
    help="""Zet de indicator NAAM in de lijst van GEMEENTE. Wat er al staat, blijft zoals het is.

    Voorbeeld: kompas new indicator voorbeeldstad "Jongeren die roken" --eenheid "% van de jongeren"
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("naam", callback=as_name)
@click.option(
    "--eenheid",
    metavar="EENHEID",
    required=True,
    callback=as_name,
    help="Waarin je de uitkomst uitdrukt, zoals: % van de jongeren.",
)
@kenmerk_option
@plans_option
def indicator(gemeente: str, naam: str, eenheid: str, kenmerk: str | None, plans: str) -> int:
    """Add an indicator without figures and say how to refer to it."""
    project = project_in(plans)
    missing = project.missing(gemeente, "profiel.yaml")
    if missing:
        return refuse(missing)
    found = kenmerk or slug_of(naam)
    item: Item = {"id": found, "naam": naam, "eenheid": eenheid}
    made = put_in_list(project, f"{gemeente}/indicatoren.yaml", "indicatoren", item)
    return tell(made, f"Zet er metingen onder als je die hebt. Verwijs bij een doel naar: {found}")
