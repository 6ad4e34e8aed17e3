"""``kompas new``: begin a gemeente, a nota, a programme or what stands in one, a report or a new year."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchGroup
from uitvoeringskompas.cli.new.doel import doel
from uitvoeringskompas.cli.new.evaluatie import evaluatie
from uitvoeringskompas.cli.new.gemeente import gemeente
from uitvoeringskompas.cli.new.indicator import indicator
from uitvoeringskompas.cli.new.interventie import interventie
from uitvoeringskompas.cli.new.jaar import jaar
from uitvoeringskompas.cli.new.nota import nota
from uitvoeringskompas.cli.new.partij import partij
from uitvoeringskompas.cli.new.programma import programma
from uitvoeringskompas.cli.new.voortgang import voortgang

__all__ = ["new"]


@click.group(
    cls=DutchGroup,
    commands=[gemeente, nota, programma, interventie, doel, partij, indicator, voortgang, evaluatie, jaar],
    short_help="Begin iets nieuws: een bestand dat klopt en zichzelf uitlegt.",
    help="Begin iets nieuws: een bestand dat klopt en zichzelf uitlegt. Wat er al staat, blijft zoals het is.",
)
def new() -> None:
    """Hold the commands that begin something new."""
