"""A text of a plan as it is read aloud, by the schemas and code lists that are installed."""

from __future__ import annotations

from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.resources import read_codelijst, read_schemas
from uitvoeringskompas.voorlezen.bestand import as_text
from uitvoeringskompas.voorlezen.veld import Codeboek

SCHEMAS = SchemaSet(read_schemas())
CODEBOEK = Codeboek(read=read_codelijst)


def read(content: str | bytes, name: str = "beweegcoach.yaml") -> str:
    """Return the lines of a file with this content and name."""
    return as_text(content.encode() if isinstance(content, str) else content, name, SCHEMAS, CODEBOEK)
