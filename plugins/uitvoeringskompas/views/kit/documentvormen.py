"""In which forms a page can be taken along as a document: the one table that pages, the export and the command follow.

How many bytes a file has does not stand here: it is made when it is written, and nobody makes it twice to know.
"""

from __future__ import annotations

from uitvoeringskompas.vast import Vast


class Documentvorm(Vast):
    """A form of a document: how its file ends, the type of the file as IANA knows it, and what a link calls it."""

    eind: str
    mediatype: str
    titel: str


PDF = Documentvorm(eind=".pdf", mediatype="application/pdf", titel="PDF")
WORD = Documentvorm(
    eind=".docx",
    mediatype="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    titel="Word",
)
OPENDOCUMENT = Documentvorm(eind=".odt", mediatype="application/vnd.oasis.opendocument.text", titel="OpenDocument")
DOCUMENTVORMEN = (PDF, WORD, OPENDOCUMENT)
