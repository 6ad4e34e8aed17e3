"""``kompas check``: everything that is wrong in the plans, in one run."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from uitvoeringskompas.adapters.report import as_github, as_gitlab, as_json, as_markdown, as_text, as_whole_text
from uitvoeringskompas.check.again import check_again
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.cli.dutch import DutchCommand, one_of
from uitvoeringskompas.cli.options import folder, format_option, peildatum_option
from uitvoeringskompas.cli.output import GOOD, WRONG, say
from uitvoeringskompas.cli.plek import complete_path, day_for, find_deel
from uitvoeringskompas.model.statussen import STATUSSEN
from uitvoeringskompas.problems import has_errors

if TYPE_CHECKING:
    from uitvoeringskompas.check.anew import Anew

FORMATS = {"text": as_text, "json": as_json, "github": as_github, "gitlab": as_gitlab, "markdown": as_markdown}


@click.command(
    cls=DutchCommand,
    help="""Controleer alle plannen en toon elke fout, en de waarschuwingen bij elkaar.

    PAD is een map met plannen, een map daarin (plans/houten) of één bestand (programma.yaml). Zonder PAD gaat het over
    de map waar je in staat, of over alle plannen van je project.

    De code waarmee de opdracht eindigt: 0 als er geen fouten zijn, 1 bij fouten, 2 als de opdracht zelf niet klopt.
    """,
)
@click.argument("path", metavar="[PAD]", required=False, shell_complete=complete_path)
@format_option(FORMATS)
@click.option("--alles", is_flag=True, help="Toon elke waarschuwing op een eigen regel, met waarom het telt.")
@click.option(
    "--status",
    metavar="STATUS",
    callback=one_of(*STATUSSEN),
    help="Toon wat er zou ontbreken als elk programma al zo ver was, zoals: vastgesteld.",
)
@peildatum_option
@click.option("--opnieuw", is_flag=True, help="Kijk alles opnieuw na, ook wat sinds de vorige keer hetzelfde bleef.")
def check(  # noqa: PLR0913 -- click hands over every option
    path: str | None, form: str, status: str | None, peildatum: date | None, *, alles: bool, opnieuw: bool
) -> int:
    """Report every error of every file, and the warnings together; return whether there was an error."""
    if path is not None and not Path(path).is_file():
        folder(path)
    deel = find_deel(path)
    day, shown_as = day_for(deel.plans, peildatum), os.path.normpath(deel.plans)
    options = CheckOptions(peildatum=day, shown_as=shown_as, status=status)
    plans = folder(deel.plans)
    with _everything_stays():
        result = check_again(plans, partial(_begin, plans, options, opnieuw), options=options, afresh=opnieuw)
    problems, elsewhere = deel.split(result.problems)
    write = as_whole_text if alles and form == "text" else FORMATS[form]
    say(write(problems, deel.count_files(result.file_count)))
    if form == "text" and has_errors(elsewhere):
        say(f"Elders in de plannen staan ook fouten. Je ziet ze met: kompas check {shown_as}\n")
    return WRONG if has_errors(problems) else GOOD


def _begin(plans: Path, options: CheckOptions, afresh: bool, ours: str) -> Anew:  # noqa: FBT001 -- a partial of it
    """Return who judges; where all is as it was, nobody waits for what that needs."""
    from uitvoeringskompas.check.anew import Anew  # noqa: PLC0415 -- as said above
    from uitvoeringskompas.check.notebook import open_notebook  # noqa: PLC0415 -- likewise
    from uitvoeringskompas.knowing import load_knowledge  # noqa: PLC0415 -- likewise

    notebook = open_notebook(plans, options.shown_as, ours, anew=afresh)
    return Anew(plans, load_knowledge(read=notebook.read), options, notebook)


@contextmanager
def _everything_stays() -> Iterator[None]:
    """Let Python not look for what can go: all that is read stays until all is said."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
