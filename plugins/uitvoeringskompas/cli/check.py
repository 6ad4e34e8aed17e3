"""``kompas check``: everything that is wrong in the plans, in one run."""

from __future__ import annotations

import os
from datetime import date

import click

from uitvoeringskompas.adapters.report import as_github, as_gitlab, as_json, as_markdown, as_text, as_whole_text
from uitvoeringskompas.build import STATUSSEN, BuildOptions, check_plans, load_knowledge
from uitvoeringskompas.cli.dutch import DutchCommand, one_of
from uitvoeringskompas.cli.options import folder, format_option, peildatum_option, today
from uitvoeringskompas.cli.output import GOOD, WRONG, say
from uitvoeringskompas.problems import has_errors

FORMATS = {"text": as_text, "json": as_json, "github": as_github, "gitlab": as_gitlab, "markdown": as_markdown}


@click.command(
    cls=DutchCommand,
    short_help="Controleer alle plannen en toon wat niet klopt.",
    help="""Controleer alle plannen in MAP (anders: plans) en toon elke fout, en de waarschuwingen bij elkaar.

    De code waarmee de opdracht eindigt: 0 als er geen fouten zijn, 1 bij fouten, 2 als de opdracht zelf niet klopt.
    """,
)
@click.argument("plans", metavar="[MAP]", default="plans")
@format_option(FORMATS)
@click.option("--alles", is_flag=True, help="Toon elke waarschuwing op een eigen regel, met waarom het telt.")
@click.option(
    "--status",
    metavar="STATUS",
    callback=one_of(*STATUSSEN),
    help="Toon wat er zou ontbreken als elk programma al zo ver was, zoals: vastgesteld.",
)
@peildatum_option
def check(plans: str, form: str, status: str | None, peildatum: date | None, *, alles: bool) -> int:
    """Report every error of every file, and the warnings together; return whether there was an error."""
    options = BuildOptions(peildatum=peildatum or today(), shown_as=os.path.normpath(plans), status=status)
    result = check_plans(folder(plans), load_knowledge(), options=options)
    write = as_whole_text if alles and form == "text" else FORMATS[form]
    say(write(result.problems, result.file_count))
    return WRONG if has_errors(result.problems) else GOOD
