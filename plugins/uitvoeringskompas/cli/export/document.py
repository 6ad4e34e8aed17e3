"""``kompas export document`` and ``kompas export pdf``: a programme, a report or two years as one document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from uitvoeringskompas.adapters.report import as_text
from uitvoeringskompas.build import Uitrusting
from uitvoeringskompas.cli.building import SourceOptions, build
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.export.bestand import write_new
from uitvoeringskompas.cli.options import peildatum_option, plans_option
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.cli.plek import complete_path
from uitvoeringskompas.documenten.nodig import INSTALL, can_make_documents
from uitvoeringskompas.pages.documenten import EINDEN, find_document, list_onderwerpen
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.vast import Vast

_HELP = """WAT is het adres van de pagina, zoals op de site:

\b
  voorbeeldstad/2026/gezondheid                        het hele programma, voor het college
  voorbeeldstad/2026/gezondheid/voortgang/2026-08-15   een tussenrapportage, voor de raad
  voorbeeldstad/2026/gezondheid/evaluatie              een evaluatie
  voorbeeldstad/vergelijk/2025-2026                    twee jaren vergeleken

Er komen dezelfde woorden in als op de pagina. Bestaat BESTAND al, dan blijft dat zoals het is.
"""
_MOST = 12
"""So many documents are named to who typed another."""
Command = TypeVar("Command", bound=Callable[..., Any])


def _arguments(command: Command) -> Command:
    text = "Waar de site staat, zoals https://www.gemeente.nl/plannen/: dan werken ook de links naar andere pagina's."
    command = click.option("--adres", metavar="URL", default="", help=text)(command)
    command = click.argument("target", metavar="BESTAND", shell_complete=complete_path)(command)
    return click.argument("wat", metavar="WAT")(command)


@click.command(
    cls=DutchCommand,
    help=f"Schrijf een document. De naam van BESTAND zegt hoe: {' of '.join(EINDEN)}.\n\n{_HELP}",
)
@_arguments
@plans_option
@peildatum_option
def document(wat: str, target: str, plans: str, peildatum: date | None, adres: str) -> int:
    """Write the document in the form that the name asks for."""
    return _write(wat, target, EINDEN, _Bron(plans=plans, peildatum=peildatum, adres=adres))


@click.command(cls=DutchCommand, help=f"Schrijf een document als PDF die iedereen kan lezen (PDF/UA).\n\n{_HELP}")
@_arguments
@plans_option
@peildatum_option
def pdf(wat: str, target: str, plans: str, peildatum: date | None, adres: str) -> int:
    """Write the document as PDF."""
    return _write(wat, target, EINDEN[:1], _Bron(plans=plans, peildatum=peildatum, adres=adres))


class _Bron(Vast):
    """Of which plans a document is made, as of which day, and where their site stands on the web."""

    plans: str
    peildatum: date | None
    adres: str


def _write(wat: str, target: str, einden: tuple[str, ...], bron: _Bron) -> int:
    place = Path(target)
    if place.suffix.lower() not in einden:
        raise Misuse(f"Laat de naam van het bestand eindigen op {' of '.join(einden)}.")
    if not can_make_documents():
        raise Misuse(INSTALL)
    sources = SourceOptions(uitrusting=Uitrusting(documenten=True, adres=bron.adres))
    result = build(bron.plans, peildatum=bron.peildatum, sources=sources)
    if result.site is None:
        complain(as_text(result.problems, result.file_count))
        return WRONG
    found = find_document(result.site, wat, place.suffix.lower())
    if found is None:
        raise Misuse(_tell_others(result.site, wat))
    write_new(place, found.read())
    say(f"Het document staat in '{target}'.\n")
    return GOOD


def _tell_others(site: Site, wat: str) -> str:
    """Return what can be typed instead: what there is of the same publisher, or else of all."""
    every = [each.rstrip("/") for each in list_onderwerpen(site)]
    near = [each for each in every if each.split("/")[0] == wat.strip("/").split("/")[0]] or every
    rest = f"\n  en {len(near) - _MOST} andere" if len(near) > _MOST else ""
    lines = "".join(f"\n  {each}" for each in near[:_MOST])
    return f"Van '{visible(wat)}' is er geen document. Dit kan wel:{lines}{rest}"
