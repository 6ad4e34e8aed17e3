"""The bytes of one file as text to read; what cannot be read aloud for certain stays as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.problems import has_errors
from uitvoeringskompas.reading.conflicts import find_conflict
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.reading.source import decode
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.voorlezen.regels import read_aloud
from uitvoeringskompas.voorlezen.soort import find_kind
from uitvoeringskompas.voorlezen.veld import Codeboek, Leesveld

OPMERKINGEN = "Opmerkingen in het bestand"
_REMARK = re.compile(r"(?:^|[ \t])#(.*)$", re.MULTILINE)


def as_text(content: bytes, name: str, schemas: SchemaSet, codeboek: Codeboek) -> str:
    """Return a file as lines in Dutch; as it was typed when it cannot be read, or when nobody knows what it is.

    No sign in it commands a terminal. Remarks, which no page shows, are counted: who wants them asks for the file.
    """
    text = decode(content, name)
    if isinstance(text, str) and find_conflict(text, name) is None:
        parsed = parse(text, name)
        if parsed.complete and isinstance(parsed.data, dict) and not has_errors(parsed.problems):
            lines = [*_read(parsed.data, name, schemas, codeboek)]
            if lines:
                return _as_lines([*lines, *_count_remarks(text)])
    typed = content.decode("utf-8", "backslashreplace")
    return _as_lines(line.removesuffix("\r") for line in typed.removesuffix("\n").split("\n"))


def _read(data: dict[str, Value], name: str, schemas: SchemaSet, codeboek: Codeboek) -> Iterator[str]:
    kind = find_kind(name, data, schemas)
    if kind is not None:
        veld = Leesveld(schemas=schemas, codeboek=codeboek, home=kind, schema=schemas.schema(kind))
        yield from read_aloud(veld, data)


def _count_remarks(text: str) -> Iterator[str]:
    found = [remark.strip() for remark in _REMARK.findall(text)]
    if found:
        tekens = write_aantal(sum(map(len, found)), "teken", "tekens")
        yield from ("", OPMERKINGEN, f"  {write_aantal(len(found), 'regel', 'regels')} met een #, samen {tekens}")


def _as_lines(lines: Iterator[str] | list[str]) -> str:
    return "".join(f"{visible(line)}\n" for line in lines)
