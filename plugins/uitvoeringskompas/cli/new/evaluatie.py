"""``kompas new evaluatie``: the look back on a programme, or on one year of it."""

from __future__ import annotations

from datetime import date

import click

from uitvoeringskompas.cli.dutch import DutchCommand, as_moment
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_jaar, as_pad, project_in, refuse, tell
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.cli.output import Misuse
from uitvoeringskompas.writing.kinds import new_evaluatie


@click.command(
    cls=DutchCommand,
    help="""Begin de evaluatie van PROGRAMMA (jaar en map) van GEMEENTE.

    Voorbeeld: kompas new evaluatie voorbeeldstad 2026/gezondheid
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("pad", metavar="PROGRAMMA", callback=as_pad)
@click.option("--jaar", metavar="JAAR", callback=as_jaar, help="Kijk terug op één jaar van een langer programma.")
@click.option(
    "--peildatum",
    metavar="PEILDATUM",
    callback=as_moment,
    help="Tot en met welke dag of welk moment je terugkijkt (anders: 31 december van het laatste jaar).",
)
@plans_option
def evaluatie(gemeente: str, pad: str, jaar: int | None, peildatum: str | None, plans: str) -> int:
    """Make an evaluation with a line for all that was planned and say what to do with it."""
    project = project_in(plans)
    missing = project.missing(gemeente, *pad.split("/"), "programma.yaml")
    if missing:
        return refuse(missing)
    moment = peildatum or _last_day(pad, jaar or project.last_year(gemeente, pad))
    over = project.prepare(gemeente, pad, jaar)
    made = project.make(new_evaluatie(project.knowledge, gemeente, pad, moment, over, jaar))
    return tell(made, "Schrijf bij elke interventie wat ervan kwam, en wat je besluit: doorgaan, aanpassen of stoppen.")


def _last_day(pad: str, jaar: int | None) -> str:
    """Return the last day of the year that is looked back on; raises ``Misuse`` when nobody names one."""
    if jaar is None:
        raise Misuse(f"{pad} noemt geen laatste jaar. Typ met --peildatum tot en met wanneer je terugkijkt, of --jaar.")
    return date(jaar, 12, 31).isoformat()
