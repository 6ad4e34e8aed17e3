"""From bytes to text: the size and encoding of a file, checked before YAML sees it."""

from __future__ import annotations

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.characters import place_in

MAX_BYTES = 1024 * 1024
"""Larger files are refused before they are read; the largest real programme is some 100 kB."""

BOM = b"\xef\xbb\xbf"
"""What Excel puts before a file that it saves as CSV; in YAML it is an error."""


def decode(content: bytes, file: str) -> str | Problem:
    """Return the bytes as UTF-8 text, or where and how they are not UTF-8."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        message = "Dit bestand is opgeslagen als UTF-16, en daarom niet bekeken. Sla het op als UTF-8 (zonder BOM)."
        return Problem(location=Location(file), code="tekst-geen-utf8", message=message)
    if content.startswith(BOM):
        message = (
            "Dit bestand begint met een onzichtbaar teken (een BOM). Sla het op als UTF-8 zonder BOM: in Kladblok kies "
            "je bij Opslaan als de codering UTF-8, niet UTF-8 met BOM."
        )
        return Problem(location=Location(file), code="tekst-bom", message=message)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        message = (
            f"Hier staat een teken dat geen UTF-8 is (byte {content[error.start]:#04x}). Sla het bestand op als UTF-8 "
            "en typ dit teken opnieuw, en andere zoals dit ook."
        )
        return Problem(location=place_in(before, len(before), file), code="tekst-geen-utf8", message=message)


def decode_anyway(content: bytes) -> str | None:
    """Return bytes that are not UTF-8 as text of which most is right, to see what else is wrong; None if none is."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    return content.removeprefix(BOM).decode("utf-8", "replace").replace("\N{REPLACEMENT CHARACTER}", "?")


def not_a_file(file: str) -> Problem:
    """Return the problem of a FIFO, a device or a socket."""
    message = "Dit is geen gewoon bestand. Haal het weg uit de map met plannen."
    return Problem(location=Location(file), code="bestand-geen-bestand", message=message)


def unreadable(file: str, error: OSError) -> Problem:
    """Return the problem of a file or folder that the system does not let us read."""
    reason = {"PermissionError": "je hebt geen rechten om dit te lezen", "FileNotFoundError": "het is er niet meer"}
    why = reason.get(type(error).__name__, f"het systeem meldt: {error.strerror or 'onbekende fout'}")
    message = f"Dit is niet te lezen: {why}. Herstel dat en probeer het opnieuw."
    return Problem(location=Location(file), code="bestand-onleesbaar", message=message)


def too_large(file: str, size: int, most: int = MAX_BYTES) -> Problem:
    """Return the problem of a file above the maximum; both are in bytes."""
    message = (
        f"Dit bestand is te groot: ruim {size // MAX_BYTES} MB, het maximum is {-(-most // MAX_BYTES)} MB. Haal weg "
        "wat er niet in hoort, of verdeel het over meer bestanden."
    )
    return Problem(location=Location(file), code="bestand-te-groot", message=message)
