"""What an editor must look at in a new year: what ended, what points at an older year, what still speaks of one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.writing.geld import ended
from uitvoeringskompas.writing.new_file import NewFile

_OURS = ("bouwt_voort_op:", "samenvatting:", "#")
"""How lines begin in which a new file names an older year on purpose, or that nothing publishes."""


def attention(dossier: Dossier, jaar: int, interventies: Sequence[Interventie]) -> Iterator[str]:
    """Yield a Dutch sentence for each thing that ended or whose other side may have to change too."""
    for nota in dossier.notas:
        if nota.periode.tot_en_met is not None and nota.periode.tot_en_met < jaar:
            yield f"De nota {nota.id} loopt tot en met {nota.periode.tot_en_met}. Is er een nieuwe?"
    for dekking in ended(dossier.programma, jaar):
        opvolger = f" Daarna komt misschien {dekking.opvolger}." if dekking.opvolger else ""
        yield f"Het geld van {dekking.id} stopt op {dekking.tot_en_met}. Kies een andere dekking.{opvolger}"
    going_on = {interventie.id for interventie in interventies}
    for interventie in interventies:
        if interventie.onderdeel_van and interventie.onderdeel_van not in going_on:
            yield f"{interventie.id} was een onderdeel van {interventie.onderdeel_van}, en dat gaat niet mee."
        if interventie.hoort_bij:
            yield f"{interventie.id} hoort bij {interventie.hoort_bij}. Is daar ook een nieuw jaar?"


def old_years(dossier: Dossier, files: Sequence[NewFile]) -> Iterator[str]:
    """Yield a Dutch sentence for each new file that still speaks of a year of the old programme."""
    year = re.compile("|".join(rf"(?<!\d){jaar}(?!\d)" for jaar in dossier.jaren))
    for file in files:
        lines = [
            number
            for number, line in enumerate(file.text.splitlines(), start=1)
            if year.search(line) and not line.lstrip().startswith(_OURS)
        ]
        if lines:
            where = f"op regel {write_opsomming(lines)}"
            yield f"In {file.path.partition('/')[2]} staat nog een jaar van het vorige programma, {where}."
