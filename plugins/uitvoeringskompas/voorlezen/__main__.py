"""What git starts: ``python -m uitvoeringskompas.voorlezen BESTAND`` writes the file as lines that anybody can read.

It says nothing when it fails: git then shows the file as it was typed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.reading.source import MAX_BYTES
from uitvoeringskompas.resources import read_codelijst, read_schemas
from uitvoeringskompas.voorlezen.bestand import as_text
from uitvoeringskompas.voorlezen.veld import Codeboek

MOST = 16 * MAX_BYTES
"""Larger files git shows itself; what is too large for a plan, but not for this, is read as it was typed."""


def main(arguments: list[str]) -> int:
    """Write the file that is named, in one go; return 1 without a word when it cannot be read."""
    path = Path(arguments[0])
    content = read_bytes(path, path.name, most=MOST)
    if not isinstance(content, bytes):
        return 1
    text = as_text(content, path.name, SchemaSet(read_schemas()), Codeboek(read=read_codelijst))
    # In bytes: a line ends as git wants it, on Windows too.
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
