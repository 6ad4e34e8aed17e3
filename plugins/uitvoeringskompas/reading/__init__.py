"""From a folder of YAML files to plain data with the place of every key and value, and the problems met on the way."""

from uitvoeringskompas.reading.codelijsten import CodelijstItem, codelijst, codelijst_naam
from uitvoeringskompas.reading.document import Document, Node
from uitvoeringskompas.reading.kinds import Kind, Place, place_of
from uitvoeringskompas.reading.plans import FileReading, Reading, read_content, read_file, read_plans
from uitvoeringskompas.reading.positions import Pointer, Positions, Value

__all__ = [
    "CodelijstItem",
    "Document",
    "FileReading",
    "Kind",
    "Node",
    "Place",
    "Pointer",
    "Positions",
    "Reading",
    "Value",
    "codelijst",
    "codelijst_naam",
    "place_of",
    "read_content",
    "read_file",
    "read_plans",
]
