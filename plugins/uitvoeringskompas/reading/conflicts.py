"""What git leaves in a file when two people changed the same lines: both versions, between marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import write_opsomming

MARK = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?$", re.MULTILINE)
MOST = 5
"""Places that are named; who mended these sees the rest."""


def find_conflict(text: str, file: str) -> Problem | None:
    """Return the one problem of a text in which git's marks stand; no line of YAML or of an editor begins with them."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return None
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    places = [(found[1], plain.count("\n", 0, found.start()) + 1) for found in MARK.finditer(plain)]
    rows = tuple(_rows(places))
    if not rows:
        return None
    where = write_opsomming(rows[:MOST]) + (
        f" en op nog {write_aantal(len(rows) - MOST, 'plek', 'plekken')}" if len(rows) > MOST else ""
    )
    message = (
        f"Hier staan nog twee versies door elkaar (een conflict van git): {where}. Boven de regel ======= staat de ene "
        "versie, eronder de andere. Kies welke regels blijven, en haal de andere weg, net als de regels die met "
        "<<<<<<<, ======= en >>>>>>> beginnen. Verder is dit bestand niet bekeken."
    )
    return Problem(location=Location(file, places[0][1]), code="bestand-git-conflict", message=message)


def _rows(places: list[tuple[str, int]]) -> Iterator[str]:
    """Yield the lines of each conflict: from the mark that opens it up to the one that closes it."""
    first = None
    for mark, line in places:
        if mark[0] == "<":
            first = line
        elif mark[0] == ">":
            yield f"regel {first} tot en met {line}" if first else f"regel {line}"
            first = None
    if first is not None:
        yield f"vanaf regel {first}"
