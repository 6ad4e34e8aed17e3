"""``kompas new programma``: a programme of one year."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_jaar, as_name, project_in, refuse, tell
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.kinds import new_programma


@click.command(
    cls=DutchCommand,
    short_help="Begin een programma.",
    help="""Begin een programma van GEMEENTE dat start in JAAR en NAAM heet.

    Voorbeeld: kompas new programma voorbeeldstad 2028 "Gezond in elke wijk"
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("jaar", callback=as_jaar)
@click.argument("naam", callback=as_name)
@plans_option
def programma(gemeente: str, jaar: int, naam: str, plans: str) -> int:
    """Make a programme in concept and say what to do with it."""
    project = project_in(plans)
    missing = project.missing(gemeente, "profiel.yaml")
    if missing:
        return refuse(missing)
    made = project.make(new_programma(project.knowledge, gemeente, jaar, naam))
    return tell(made, "Vul het programma in. Voeg daarna interventies toe met: kompas new interventie")
