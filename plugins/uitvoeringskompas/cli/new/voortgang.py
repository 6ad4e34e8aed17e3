"""``kompas new voortgang``: an interim report to the raad."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand, as_moment
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_pad, project_in, refuse, tell
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.taal.moment import read_moment
from uitvoeringskompas.writing.kinds import new_voortgang


@click.command(
    cls=DutchCommand,
    help="""Begin een tussenrapportage over PROGRAMMA (jaar en map) van GEMEENTE, tot en met PEILDATUM: een dag,
    maand, kwartaal, seizoen of jaar.

    Voorbeeld: kompas new voortgang voorbeeldstad 2026/gezondheid 2026-07-01
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("pad", metavar="PROGRAMMA", callback=as_pad)
@click.argument("peildatum", callback=as_moment)
@plans_option
def voortgang(gemeente: str, pad: str, peildatum: str, plans: str) -> int:
    """Make an interim report with a line for all that was planned and say what to do with it."""
    project = project_in(plans)
    missing = project.missing(gemeente, *pad.split("/"), "programma.yaml")
    if missing:
        return refuse(missing)
    over = project.prepare(gemeente, pad, read_moment(peildatum).laatste.year)
    made = project.make(new_voortgang(project.knowledge, gemeente, pad, peildatum, over))
    return tell(made, "Schrijf bij elke interventie hoe het gaat.")
