"""Files that are made to be slow or large, and an ordinary one that is as large as a file may be.

Those that are deep go twenty levels below what may be: deeper proves no more, and would break other software.
"""

from __future__ import annotations

from tests.knowledge import SCHEMAS
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.validation import validate

PLACE = Place(path="h/2026/g/programma.yaml", kind=Kind.PROGRAMMA, publisher="h", jaar=2026, programma="g")
MIB = 1024 * 1024

HOSTILE = {
    "brackets": "a: " + "[" * 40,
    "braces": "{a: " * 40,
    "indentation": "\n".join(" " * depth + "a:" for depth in range(40)),
    "dashes": "- " * 40,
    "aliases": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(1_000)),
    "keys": "".join(f"sleutel{n}: 1\n" for n in range(60_000)),
    "items": "titel: [" + "a," * 500_000 + "]",
    "mixed items": "reikwijdte:\n  themas:\n" + "".join(f"  - {n}\n  - a{n}\n" for n in range(20_000)),
    "one long text": "titel: " + "x" * (MIB - 10),
    "open quote": "titel: '" + "x\n" * (MIB // 2 - 10),
    "the same key": "a: 1\n" * 200_000,
    "long keys": "".join(f"{'x' * 90}{n}: 1\n" for n in range(9_000)),
    "comments": "titel: x" + " #" * 500_000,
    "colons": "a: " * 40,
    "NUL": "\0" * MIB,
    "tabs": "\t" * MIB,
    "digits": "titel: " + "1" * (MIB - 10),
    "exponent": "looptijd: {van: 1e" + "9" * 1_000 + "}",
    "pattern": "notas: [" + "a-" * 400_000 + "!]",
    "escapes": 'titel: "' + "\\u202e" * 150_000 + '"',
    "no values": "".join(f"v{n}:\n" for n in range(24_000)),
}

ORDINARY = "an ordinary file"
NOTHING = "a file of one line"
FILES = {NOTHING: "titel: x\n", ORDINARY: "".join(f"sleutel{n}: een gewone waarde\n" for n in range(24_000))} | HOSTILE


def problems_of(name: str) -> list[Problem]:
    """Return what is wrong with a file, read and judged."""
    reading = read_content(FILES[name].encode()[:MIB], PLACE, "p.yaml")
    return [*reading.problems, *(validate(reading.document, SCHEMAS) if reading.document else ())]
