"""``kompas check-site``: whether everything is there in the built site."""

from __future__ import annotations

import os
from datetime import date

import click

from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.imprint import read_imprint
from uitvoeringskompas.adapters.report import as_text, problem_lines
from uitvoeringskompas.cli.building import DEFAULT_TITLE, SourceOptions, build
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.options import folder, peildatum_option, plans_option
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.cli.plek import complete_path
from uitvoeringskompas.taal.getal import write_aantal


@click.command(
    "check-site",
    cls=DutchCommand,
    help="""Controleer of in de gebouwde SITE elke pagina, koppeling en plek staat, en of niets van buiten komt.

    De peildatum is die van de gebouwde site, tenzij je zelf een dag geeft.
    """,
)
@click.argument("site", shell_complete=complete_path)
@plans_option
@peildatum_option
def check_built_site(site: str, plans: str, peildatum: date | None) -> int:
    """Report everything that the built site lacks and return whether there was anything."""
    built = folder(site)
    imprint = read_imprint(built)
    if imprint is None:
        raise Misuse(f"In '{site}' staat geen site van Uitvoeringskompas. Bouw hem eerst, of kies een andere map.")
    result = build(
        plans,
        peildatum=peildatum or imprint.peildatum,
        title=imprint.title or DEFAULT_TITLE,
        sources=SourceOptions(uitrusting=imprint.uitrusting),
        met_gaten=imprint.has_gaten,
    )
    if result.site is None:
        complain(as_text(result.problems, result.file_count))
        return WRONG
    problems = check_site(built, result.site.below(imprint.prefix), shown_as=os.path.normpath(site), with_headings=True)
    pages = write_aantal(len(result.site.pages), "pagina", "pagina's")
    if problems:
        wrong = write_aantal(len(problems), "ding klopt", "dingen kloppen")
        say(f"{problem_lines(problems)}{wrong} niet in de site van {pages}.\n")
        return WRONG
    say(f"Alles in orde: {pages} gecontroleerd, elke koppeling komt aan.\n")
    return GOOD
