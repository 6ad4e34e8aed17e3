"""From bytes to text: the size, encoding and characters of a file, checked before YAML sees it."""

from __future__ import annotations

import re
import unicodedata

from uitvoeringskompas.problems import Location, Problem

MAX_BYTES = 1024 * 1024
"""Larger files are refused before they are read; the largest real programme is some 100 kB."""

BOM = b"\xef\xbb\xbf"
"""What Excel puts before a file that it saves as CSV; in YAML it is an error."""

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]"
)
"""Characters that nobody sees, that turn text around, or that YAML readers disagree about."""

MAX_CHARACTER_PROBLEMS = 10
"""A file that is not text at all gets no more complaints than this."""


def decode(content: bytes, file: str) -> str | Problem:
    """Return the bytes as UTF-8 text, or where and how they are not UTF-8."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        message = "Dit bestand is opgeslagen als UTF-16. Sla het op als UTF-8 (zonder BOM)."
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
            "en typ het teken opnieuw."
        )
        return Problem(location=place_in(before, len(before), file), code="tekst-geen-utf8", message=message)


def forbidden_characters(text: str, file: str) -> tuple[Problem, ...]:
    """Return a problem for every character that nobody sees or that turns text around."""
    problems: list[Problem] = []
    for match in FORBIDDEN.finditer(text):
        if len(problems) == MAX_CHARACTER_PROBLEMS:
            break
        message = f"Hier staat een onzichtbaar teken dat niet mag: {character_name(match.group())}. Haal het weg."
        location = place_in(text, match.start(), file)
        problems.append(Problem(location=location, code="tekst-verboden-teken", message=message))
    return tuple(problems)


def character_name(character: str) -> str:
    """Return the number and, if there is one, the Unicode name of a character that cannot be shown."""
    name = unicodedata.name(character, "stuurteken")
    return f"U+{ord(character):04X} ({name})"


def place_in(text: str, index: int, file: str) -> Location:
    """Return the line and column of the character with this index; a line ends with LF, CR LF or CR."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return Location(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


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
