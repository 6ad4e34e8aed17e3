"""``kompas new gemeente``: the folder of a gemeente or regio, with its profile."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import (
    as_new_gemeente,
    as_overname,
    option_of,
    overname_options,
    project_in,
    soort_option,
    tell,
)
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.kinds import new_gemeente


@click.command(
    cls=DutchCommand,
    help="""Begin met de gemeente NAAM: een map met een profiel.yaml erin.

    Neem je openbare documenten over van een andere gemeente? Typ dan --herkomst openbare_bron.

    Heeft de map van je project nog geen instellingen voor Visual Studio Code? Dan komen die erbij.
    """,
)
@click.argument("naam", callback=as_new_gemeente)
@soort_option
@overname_options
@plans_option
def gemeente(  # noqa: PLR0913, PLR0917 -- what an editor says
    naam: str, soort: str, herkomst: str, door: str | None, bron: str | None, url: str | None, plans: str
) -> int:
    """Make the profile of a gemeente and say what to do with it."""
    project = project_in(plans)
    overname = as_overname(herkomst, door, bron, url)
    made = project.make(new_gemeente(project.knowledge, naam, soort, overname))
    return tell(made, f"Vul het profiel in. Begin daarna een programma met: kompas new programma{option_of(overname)}")
