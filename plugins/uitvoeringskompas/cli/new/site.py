"""``kompas new site``: a whole project for a gemeente or regio, in a folder of its own."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import click

from uitvoeringskompas.cli.dutch import DutchCommand, one_of
from uitvoeringskompas.cli.new.arguments import as_new_gemeente, refuse, soort_option
from uitvoeringskompas.cli.new.uitgave import as_uitgave
from uitvoeringskompas.cli.options import today
from uitvoeringskompas.cli.output import GOOD, say
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.resources import licence_text, npm_lists, package_lists, project_files
from uitvoeringskompas.writing.new_file import refusals, write_files
from uitvoeringskompas.writing.nieuwe_site import LICENTIES, RAMEN, Sitewens, bare_name, doubt_about_name, new_site
from uitvoeringskompas.writing.npm import npm_files
from uitvoeringskompas.writing.pakketten import REQUIREMENTS, Uitgave, windows_only, write_requirements

_EMPTY = frozenset({".git", ".DS_Store"})
"""What may stand in a folder that is still empty: a repository without files."""

_TAKEN = (
    "In deze map staat al iets. Een nieuw project begint in een lege map: geef achter de naam een andere. Heb je al "
    "een project? Dan komt er een gemeente bij met: kompas new gemeente."
)


def as_site_name(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return the name of the gemeente or regio of a new site, without "Gemeente" before it, or refuse in Dutch."""
    return as_new_gemeente(ctx, param, bare_name(value))


@click.command(
    cls=DutchCommand,
    help="""Maak een project voor de gemeente NAAM in MAP (anders: een map met die naam): de plannen, de instellingen
    van de website, en wat GitHub of GitLab doet bij een voorstel en bij publiceren.

    De site krijgt ons eigen raam, want dat heeft niets anders nodig. Liever Material voor MkDocs? Typ dan --raam
    material.

    Voorbeeld: kompas new site "Gemeente Nieuwdorp"
    """,
)
@click.argument("naam", callback=as_site_name)
@click.argument("map_", metavar="[MAP]", required=False)
@soort_option
@click.option(
    "--raam",
    metavar="|".join(RAMEN),
    default="eigen",
    callback=one_of(*RAMEN),
    help="Hoe de site eruitziet (anders: eigen).",
)
@click.option(
    "--licentie",
    metavar="|".join(LICENTIES),
    callback=one_of(*LICENTIES),
    help="Onder welke licentie de plannen staan (anders: dat kies je later).",
)
@click.option("--formulier", is_flag=True, help="Zet een formulier op de site, waarmee je in de browser schrijft.")
@click.option(
    "--uitgave",
    metavar="BESTAND|ADRES",
    callback=as_uitgave,
    help="Het bestand (.whl) van deze versie van kompas, als pip het niet onthield.",
)
def site(  # noqa: PLR0913, PLR0917 -- what an editor says
    naam: str, map_: str | None, soort: str, raam: str, licentie: str | None, uitgave: Uitgave, *, formulier: bool
) -> int:
    """Make a project in a folder that is not there yet, or is empty, and say what to do now."""
    knowledge = load_knowledge()
    wens = Sitewens(naam=naam, soort=soort, raam=raam, licentie=licentie, formulier=formulier, jaar=today().year + 1)
    typed = os.path.normpath(map_ or wens.slug)
    folder = Path(typed)
    files = new_site(
        knowledge,
        wens,
        templates=project_files(),
        more=_asked_for(wens, uitgave),
        uitgave=uitgave,
    )
    problems = _obstacles(folder, typed) or refusals(folder, files, shown_as=typed)
    if problems:
        return refuse(*problems)
    write_files(folder, files)
    where = "deze map" if typed == "." else typed
    lines = (f"Gemaakt: {where}, met {len(files)} bestanden.", *_cautions(knowledge, wens), *_advice(wens, typed))
    say("".join(f"{line}\n" for line in lines))
    return GOOD


def _asked_for(wens: Sitewens, uitgave: Uitgave) -> dict[str, str]:
    """Return the files that follow from what somebody chose."""
    licence = {"LICENSE": licence_text(wens.licentie)} if wens.licentie else {}
    form = npm_files(*npm_lists()) if wens.formulier else {}
    return {REQUIREMENTS: _requirements(wens.raam, uitgave), **licence, **form}


def _requirements(raam: str, uitgave: Uitgave) -> str:
    lists, more = package_lists("base", "tabellen", "zoeken"), package_lists("material")
    lists += more if raam == "material" else windows_only(lists, more)
    return write_requirements(uitgave, lists)


def _obstacles(folder: Path, typed: str) -> tuple[Problem, ...]:
    """Return why nothing can be made in this folder: what is there stays as it is."""
    message = None
    if folder.is_symlink():
        message = "Dit is een koppeling (symlink), en daar schrijft kompas niet doorheen. Geef een andere map."
    elif folder.exists() and not folder.is_dir():
        message = "Dit is een bestand, en een project heeft een map nodig. Geef een andere naam."
    elif folder.exists() and any(child.name not in _EMPTY for child in folder.iterdir()):
        message = _TAKEN
    return (Problem(location=Location(typed), code="nieuw-bestaat-al", message=message),) if message else ()


def _advice(wens: Sitewens, typed: str) -> list[str]:
    """Return what to do now, in few steps."""
    goto = f'"{typed}"' if " " in typed else typed
    begin = f'kompas new programma {wens.slug} {wens.jaar} "Gezond leven"'
    steps = [
        *([] if typed == "." else [f"Ga naar de map: cd {goto}"]),
        f"Vul plans/{wens.slug}/profiel.yaml in, en begin een programma: {begin}",
        "Controleer met kompas check, en bekijk de site met: mkdocs serve",
        "Lees in README.md hoe je samenwerkt en publiceert.",
    ]
    return ["Doe nu dit:", *(f"{number}. {step}" for number, step in enumerate(steps, 1))]


def _cautions(knowledge: Knowledge, wens: Sitewens) -> list[str]:
    """Return what may not be as was meant, and what will be missed."""
    no_git = "Git staat niet op deze computer. Je hebt het nodig om samen te werken: https://git-scm.com"
    found = (doubt_about_name(knowledge, wens), no_git if shutil.which("git") is None else "")
    return [f"Let op: {caution}" for caution in found if caution]
