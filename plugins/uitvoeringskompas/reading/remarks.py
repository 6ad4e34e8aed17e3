"""The remarks in a YAML text: what stands behind ``#``, which no page shows and everybody can read in the file."""

from __future__ import annotations

import re

from uitvoeringskompas.problems import Location

_REMARK = re.compile(r"(?:^|[ \t])#")
_NUMBER = re.compile(r"[0-9@]")


def find_remarks(text: str, file: str) -> tuple[tuple[Location, str], ...]:
    """Return the remarks with a number or an ``@`` in them, with where each begins.

    A text with ``#`` in it looks the same, and is returned too.
    """
    if "#" not in text:
        return ()
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        match = _REMARK.search(line) if "#" in line else None
        if match and _NUMBER.search(line, match.end()):
            found.append((Location(file, number, match.end() + 1), line[match.end() :]))
    return tuple(found)
