"""``kompas new programma``: a programme of one year."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import (
    as_gemeente,
    as_jaar,
    as_name,
    as_overname,
    overname_options,
    project_in,
    refuse,
    tell,
)
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.kinds import new_programma


@click.command(
    cls=DutchCommand,
    help="""Begin een programma van GEMEENTE dat start in JAAR en NAAM heet.

    Neem je het over uit een openbaar document? Typ dan --herkomst openbare_bron. Wat je in de bron moet opzoeken, staat
    er dan als puntjes. Noemt de bron geen laatste jaar? Laat --tot-en-met dan weg.

    Voorbeeld: kompas new programma voorbeeldstad 2028 "Gezond in elke wijk"
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("jaar", callback=as_jaar)
@click.argument("naam", callback=as_name)
@click.option(
    "--tot-en-met",
    metavar="JAAR",
    callback=as_jaar,
    help="Het laatste jaar (anders: hetzelfde jaar, of bij --herkomst openbare_bron: geen).",
)
@overname_options
@plans_option
def programma(  # noqa: PLR0913, PLR0917 -- what an editor says
    gemeente: str,
    jaar: int,
    naam: str,
    tot_en_met: int | None,
    herkomst: str,
    door: str | None,
    bron: str | None,
    url: str | None,
    plans: str,
) -> int:
    """Make a programme in concept and say what to do with it."""
    project = project_in(plans)
    missing = project.missing(gemeente, "profiel.yaml")
    if missing:
        return refuse(missing)
    overname = as_overname(herkomst, door, bron, url)
    made = project.make(new_programma(project.knowledge, gemeente, jaar, naam, overname, tot_en_met))
    return tell(made, "Vul het programma in. Voeg daarna interventies toe met: kompas new interventie")
