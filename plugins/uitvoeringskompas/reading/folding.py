"""Lists that YAML makes one line of: behind ``>`` and without any sign, lines of a text are glued together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.reading.surprises import Event

_ITEM = re.compile(r"^[ \t]*(?P<item>(?:[-*•▪◦‣●■–—·o]|[0-9]{1,3}[.)]|[a-z]\)|\|)[ \t]+\S[^\r\n]*)", re.MULTILINE)
_FEWEST = 2


def in_folding(event: Event, text: str, file: str) -> Iterator[Problem]:
    """Yield the problem of a list or table whose lines became one: only behind ``|`` they stay lines."""
    if event.style not in {">", None, ""} or event.start_mark.line == event.end_mark.line:
        return
    source = text[event.start_mark.index : event.end_mark.index]
    kept = {line.strip() for line in event.value.split("\n")}
    glued = [found for found in _ITEM.finditer(source) if found["item"].strip() not in kept]
    if len(glued) < _FEWEST:
        return
    before = source[: glued[0].start("item")]
    place = Location(file, event.start_mark.line + 1 + before.count("\n"), len(before) - before.rfind("\n"))
    message = (
        "Hier begint een lijst, maar YAML plakt deze regels aan elkaar tot één regel. Zet achter de sleutel een | "
        f"{'in plaats van >' if event.style else 'en begin de tekst op de volgende regel, ingesprongen'}. "
        "Dan blijft elke regel een regel."
    )
    yield Problem(location=place, code="yaml-lijst-geplakt", message=message, severity=Severity.WAARSCHUWING)
