"""``kompas new interventie``: one thing that a programme does."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_name, as_pad, project_in, refuse, tell
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.kinds import new_interventie
from uitvoeringskompas.writing.names import slug_of


@click.command(
    cls=DutchCommand,
    help="""Zet de interventie NAAM in PROGRAMMA (jaar en map) van GEMEENTE.

    Voorbeeld: kompas new interventie voorbeeldstad 2026/gezondheid "Samen koken"
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("pad", metavar="PROGRAMMA", callback=as_pad)
@click.argument("naam", callback=as_name)
@plans_option
def interventie(gemeente: str, pad: str, naam: str, plans: str) -> int:
    """Make an interventie that has not started and say what to do with it."""
    project = project_in(plans)
    jaar, map_ = pad.split("/")
    problem = project.missing(gemeente, jaar, map_, "programma.yaml")
    problem = problem or project.same_year(gemeente, int(jaar), slug_of(naam))
    if problem:
        return refuse(problem)
    is_overgenomen = project.is_overgenomen(gemeente, pad)
    made = project.make(new_interventie(project.knowledge, gemeente, pad, naam, is_overgenomen=is_overgenomen))
    return tell(made, "Vul de interventie in.")
