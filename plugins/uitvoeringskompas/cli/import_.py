"""``kompas import``: a table of somebody else becomes plans, and a table that changed changes what it made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from uitvoeringskompas.adapters.report import problem_lines
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.invoeren import Bestemming, Ingevoerd, prepare, tell, write
from uitvoeringskompas.cli.koppeling import Gekoppeld, find_koppeling
from uitvoeringskompas.cli.new.arguments import as_name, project_in
from uitvoeringskompas.cli.options import peildatum_option, plans_option
from uitvoeringskompas.cli.output import GOOD, WRONG, complain, say
from uitvoeringskompas.cli.plek import complete_path, day_for
from uitvoeringskompas.cli.tabelmap import KOPPELING, VERSLAG
from uitvoeringskompas.cli.werkboek import put_back_werkboek
from uitvoeringskompas.importing.koppelbestand import write_koppeling
from uitvoeringskompas.importing.koppelen import propose_koppeling
from uitvoeringskompas.importing.koppelverslag import tell_koppeling
from uitvoeringskompas.importing.verslag import tell_verslag
from uitvoeringskompas.pages.verschil import as_text
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.lezen import read_werkmap
from uitvoeringskompas.tables.werkmap import Werkmap
from uitvoeringskompas.vast import replace
from uitvoeringskompas.workbook.rijen import is_werkboek
from uitvoeringskompas.writing.names import parse_pad, refusal_of_gemeente
from uitvoeringskompas.writing.new_file import NewFile, write_files
from uitvoeringskompas.writing.project import Project


def as_naar(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return ``<gemeente>/<jaar>/<programma>``, or refuse in Dutch; None when the option was not given."""
    if value is None:
        return None
    gemeente, _, pad = value.partition("/")
    refusal = refusal_of_gemeente(gemeente)
    if refusal is None and not parse_pad(pad):
        refusal = f"'{value}' is geen programma. Schrijf gemeente, jaar en map, zoals duinstad/2027/gezondheid."
    if refusal is not None:
        raise click.BadParameter(refusal, ctx, param)
    return value


def as_titel(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return the title of a programme, or refuse in Dutch; None when the option was not given."""
    return None if value is None else as_name(ctx, param, value)


@click.command(
    "import",
    cls=DutchCommand,
    help="""Zet de tabel in BESTAND (.xlsx, .ods, .csv, .docx of .pdf) in de plannen.

    Zonder --naar zie je alleen hoe kompas de kolommen leest. Met --naar komen de rijen in dat programma te staan. Is
    het programma of de gemeente er nog niet, dan begint kompas die voor je. Van elke cel die niet in de plannen komt,
    lees je waar die staat en waarom.

    Is de tabel veranderd? Typ dezelfde opdracht nog eens. Alleen wat in de tabel veranderde, verandert in de plannen.
    Wat iemand zelf in de plannen veranderde, blijft staan.

    Een werkboek dat kompas export tabel maakte, gaat terug naar de plannen waar het vandaan komt.

    Voorbeeld: kompas import acties.xlsx --naar duinstad/2027/gezondheid
    """,
)
@click.argument("bestand", shell_complete=complete_path)
@click.option("--naar", metavar="GEMEENTE/JAAR/PROGRAMMA", callback=as_naar, help="In welk programma de rijen komen.")
@click.option("--titel", metavar="TITEL", callback=as_titel, help="Hoe het programma heet, als het er nog niet is.")
@click.option(
    "--koppeling",
    metavar="BESTAND",
    help="Een bestand met wat elke kolom betekent. Is het er nog niet, dan maakt kompas het, en verder niets.",
)
@click.option("--verwijder", is_flag=True, help="Haal weg wat iemand uit een werkboek van kompas haalde.")
@click.option("--proef", is_flag=True, help="Laat zien wat er zou gebeuren, en schrijf niets.")
@plans_option
@peildatum_option
def import_table(  # noqa: PLR0913, PLR0917 -- click hands over every option
    bestand: str,
    naar: str | None,
    titel: str | None,
    koppeling: str | None,
    plans: str,
    peildatum: date | None,
    *,
    proef: bool,
    verwijder: bool,
) -> int:
    """Read a table, say what it means, and put it in the plans when somebody says where."""
    lezing = read_werkmap(Path(bestand), bestand)
    if lezing.werkmap is None:
        return _refuse(lezing.problems)
    if lezing.problems:
        complain(problem_lines(lezing.problems))
    project = project_in(plans)
    if is_werkboek(lezing.werkmap):
        return put_back_werkboek(project, lezing.werkmap, naar, proef=proef, verwijder=verwijder)
    slug, _, pad = (naar or "").partition("/")
    bestemming = Bestemming(project=project, slug=slug, pad=pad, titel=titel) if naar else None
    if koppeling and not Path(koppeling).exists():
        return _make_koppeling(project, lezing.werkmap, koppeling)
    found = find_koppeling(project, lezing.werkmap, bestemming, koppeling)
    if found.koppeling is None:
        return _refuse(found.problems)
    say(f"Zo leest kompas {bestand}:\n\n{tell_koppeling(found.koppeling, project.knowledge)}\n")
    if found.problems:
        complain(problem_lines(found.problems))
    if bestemming is None:
        say(f"Er is nog niets gemaakt. Klopt het? Typ dan: kompas import {bestand} --naar GEMEENTE/JAAR/PROGRAMMA\n")
        return GOOD
    ingevoerd = prepare(bestemming, lezing.werkmap, found.koppeling, day_for(plans, peildatum))
    return _finish(bestemming, ingevoerd, found, proef=proef)


def _make_koppeling(project: Project, werkmap: Werkmap, path: str) -> int:
    """Write what the columns seem to mean to a file of its own, for somebody to correct."""
    text = write_koppeling(propose_koppeling(werkmap, project.knowledge), project.knowledge)
    write_files(Path(), [NewFile(path=path, text=text)])
    say(f"Gemaakt: {path}\nKijk na wat elke kolom betekent, en typ dezelfde opdracht nog eens.\n")
    return GOOD


def _finish(bestemming: Bestemming, ingevoerd: Ingevoerd, found: Gekoppeld, *, proef: bool) -> int:
    """Write what an import comes to and tell it, or say why it is not done."""
    voorstel = ingevoerd.voorstel
    if voorstel is None or ingevoerd.problems:
        return _refuse(ingevoerd.problems)
    problems = () if proef else write(bestemming, voorstel, found.bewaard)
    if problems:
        return _refuse(problems)
    verschil = ingevoerd.proefdruk.verschil if ingevoerd.proefdruk else None
    if verschil and verschil.is_gewijzigd and not proef:
        say(f"{as_text(replace(verschil, controle=None))}\n")
    say("".join(f"{line}\n" for line in tell(bestemming, ingevoerd, proef=proef)))
    say(f"\n{tell_verslag(voorstel, verkort=True)}\n")
    kept = bestemming.tabelmap
    said = f"Klopt een kolom niet? Verander {kept.shown(KOPPELING)} en typ dezelfde opdracht nog eens."
    end = "Er is niets geschreven: dit was een proef." if proef else f"Het hele verslag staat in {kept.shown(VERSLAG)}."
    say(f"{end}\n{said}\n")
    return GOOD


def _refuse(problems: Sequence[Problem]) -> int:
    """Say why nothing came of the table."""
    complain(f"{problem_lines(problems)}Er is niets veranderd.\n")
    return WRONG
