"""``kompas export site``: the site in a folder, without MkDocs."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import click

from uitvoeringskompas.adapters.folder import export_site, may_replace
from uitvoeringskompas.adapters.guard import kept_folders, refusal
from uitvoeringskompas.adapters.report import as_text, problem_lines, summary
from uitvoeringskompas.cli.dutch import DutchCommand, DutchGroup
from uitvoeringskompas.cli.options import (
    DEFAULT_TITLE,
    SourceOptions,
    build,
    peildatum_option,
    plans_option,
    sources_options,
)
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.taal.getal import write_aantal


@click.group(cls=DutchGroup, help="Schrijf wat er in de plannen staat in een andere vorm.")
def export() -> None:
    """Hold the commands that write the plans in another form."""


@export.command(
    cls=DutchCommand,
    short_help="Schrijf de site in een map, zonder MkDocs.",
    help="Schrijf de site in MAP, zonder MkDocs. Er verandert niets zolang er een fout in de plannen staat.",
)
@click.argument("target", metavar="MAP")
@plans_option
@peildatum_option
@click.option("--titel", metavar="NAAM", default=DEFAULT_TITLE, help=f"De naam van de site (anders: {DEFAULT_TITLE}).")
@click.option("--voorbeeld", is_flag=True, help="Zeg op elke pagina dat dit een voorstel is.")
@sources_options
def site(target: str, plans: str, peildatum: date | None, titel: str, *, voorbeeld: bool, **sources: Any) -> int:  # noqa: ANN401
    """Write the site beside what is there, check it, and put it in place."""
    place = Path(os.path.abspath(target))  # noqa: PTH100 -- a link is named as it was typed
    _require_free(place, target, Path(plans))
    result = build(plans, peildatum=peildatum, title=titel, sources=SourceOptions(**sources), voorbeeld=voorbeeld)
    if result.site is None:
        complain(as_text(result.problems, result.file_count))
        return WRONG
    missing = export_site(result.site, place)
    if missing:
        complain(f"{problem_lines(missing)}De site is niet in orde en daarom niet geschreven.\n")
        return WRONG
    pages = write_aantal(len(result.site.pages), "pagina", "pagina's")
    say(f"{summary(result.problems, result.file_count)}\nDe site staat in '{target}': {pages}.\n")
    return GOOD


def _require_free(place: Path, target: str, plans: Path) -> None:
    reason = refusal(place, kept=kept_folders(plans, near=plans), root=Path.cwd())
    if reason is not None:
        raise Misuse(f"De site mag daar niet komen: {reason}.")
    if not may_replace(place):
        raise Misuse(
            f"In '{target}' staat al iets anders dan een site van Uitvoeringskompas. Kies een lege of nieuwe map."
        )
