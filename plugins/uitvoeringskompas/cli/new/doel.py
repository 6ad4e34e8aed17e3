"""``kompas new doel``: a goal of a programme or of a nota."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_name, as_plek, kenmerk_option, project_in, tell
from uitvoeringskompas.cli.options import plans_option
from uitvoeringskompas.writing.lists import put_in_list
from uitvoeringskompas.writing.names import parse_pad, slug_of


@click.command(
    cls=DutchCommand,
    help="""Zet het doel TITEL in PLEK van GEMEENTE: een programma (jaar en map) of een nota (kenmerk).

    Voorbeeld: kompas new doel voorbeeldstad 2026/gezondheid "In 2028 roken minder jongeren"
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("plek", callback=as_plek)
@click.argument("titel", callback=as_name)
@kenmerk_option
@plans_option
def doel(gemeente: str, plek: str, titel: str, kenmerk: str | None, plans: str) -> int:
    """Add a goal and say how to refer to it."""
    project = project_in(plans)
    path = f"{gemeente}/{plek}/programma.yaml" if parse_pad(plek) else f"{gemeente}/notas/{plek}.yaml"
    found = kenmerk or slug_of(titel)
    made = put_in_list(project, path, "doelen", {"id": found, "titel": titel})
    return tell(made, f"Verwijs bij een interventie naar het doel met: {found}")
