"""``kompas export tabel``: a programme, or all of a publisher, as a workbook to fill in."""

from __future__ import annotations

import os
from pathlib import Path

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.export.bestand import write_new
from uitvoeringskompas.cli.options import folder, plans_option
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.cli.plek import complete_path
from uitvoeringskompas.model.veldkennis import make_veldkennis
from uitvoeringskompas.resources import read_codelijsten, read_schemas
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.tables.meldingen import NO_LIBRARY
from uitvoeringskompas.tables.uit import SOORTEN, write_werkboek
from uitvoeringskompas.workbook.bestanden import parse_bron, read_bestanden
from uitvoeringskompas.workbook.boek import make_werkboek
from uitvoeringskompas.writing.publisher import Plannenmap


@click.command(
    cls=DutchCommand,
    help="""Schrijf een programma als werkboek (.xlsx of .ods) om in te vullen of door te sturen.

    Met alleen GEMEENTE komt alles in één werkboek: profiel, partijen, indicatoren, nota's en alle programma's. Met
    GEMEENTE/JAAR zijn dat alleen de programma's die in dat jaar beginnen.

    Elk soort ding heeft een blad. De uitleg van een veld hangt aan de kop van de kolom. Waar je kiest, staat een lijst.
    Zet het werkboek daarna terug met: kompas import BESTAND. Alleen wat is veranderd, verandert in de plannen.
    """,
)
@click.argument("pad", metavar="GEMEENTE[/JAAR[/PROGRAMMA]]")
@click.argument("target", metavar="BESTAND", shell_complete=complete_path)
@plans_option
def tabel(pad: str, target: str, plans: str) -> int:
    """Write the workbook, never over what is there."""
    place = Path(target)
    if place.suffix.lower() not in SOORTEN:
        raise Misuse(f"'{visible(target)}' is geen naam van een werkboek. Laat hem eindigen op {' of '.join(SOORTEN)}.")
    plannen = Plannenmap(plans=folder(plans), shown_as=os.path.normpath(plans))
    bron = parse_bron(pad.rstrip("/"))
    found = read_bestanden(plannen, bron) if bron else None
    if bron is None or found is None or not (found.problems or found.holds(bron)):
        how = "Typ gemeente/jaar/programma, of alleen gemeente voor alles."
        raise Misuse(f"'{visible(pad)}' staat niet in '{plans}'. {how}")
    if found.problems:
        complain("".join(f"{problem}\n" for problem in found.problems))
        return WRONG
    titel = found.titel or pad
    kennis = make_veldkennis(read_schemas(), read_codelijsten())
    boek = make_werkboek(titel, bron.pad, found.documents, kennis, om=found.om)
    try:
        content = write_werkboek(boek, place.suffix.lower())
    except ModuleNotFoundError:
        raise Misuse(NO_LIBRARY) from None
    write_new(place, content)
    say(f"In '{target}' staan {write_aantal(len(found.documents), 'bestand', 'bestanden')} van ‘{titel}’.\n")
    return GOOD
