"""``kompas new nota``: the health policy that programmes carry out."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_jaar, as_jaar_or_geen, as_name, project_in, refuse, tell
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.kinds import new_nota
from uitvoeringskompas.writing.names import slug_of


@click.command(
    cls=DutchCommand,
    help="""Begin de nota NAAM van GEMEENTE, die geldt VAN een jaar TOT EN MET een jaar. Noemt
    niemand een laatste jaar? Typ dan geen.

    Voorbeeld: kompas new nota voorbeeldstad 2024 2027 "Samen gezond"
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("van", callback=as_jaar)
@click.argument("tot_en_met", metavar="TOT_EN_MET", callback=as_jaar_or_geen)
@click.argument("naam", callback=as_name)
@plans_option
def nota(gemeente: str, van: int, tot_en_met: int | None, naam: str, plans: str) -> int:
    """Make a nota in concept and say how a programme refers to it."""
    if tot_en_met is not None and tot_en_met < van:
        raise click.BadParameter(f"{tot_en_met} ligt voor {van}.", param_hint="TOT_EN_MET")
    project = project_in(plans)
    missing = project.missing(gemeente, "profiel.yaml")
    if missing:
        return refuse(missing)
    made = project.make(new_nota(project.knowledge, gemeente, naam, van, tot_en_met))
    return tell(made, f'Vul de nota in. Zet in het programma bij "notas": {slug_of(naam)}')
