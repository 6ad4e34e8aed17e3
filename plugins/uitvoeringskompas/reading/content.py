"""The bytes of one file → plain data with the place of everything, and what is wrong with how it is written."""

from __future__ import annotations

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.blanks import leave_out_blanks
from uitvoeringskompas.reading.characters import show_unseen, unseen_problems
from uitvoeringskompas.reading.conflicts import find_conflict
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.reading.metingen import read_metingen
from uitvoeringskompas.reading.parsed import Parsed
from uitvoeringskompas.reading.positions import Positions, Value
from uitvoeringskompas.reading.remarks import find_remarks
from uitvoeringskompas.reading.source import BOM, decode, decode_anyway
from uitvoeringskompas.vast import Vast, replace


class FileReading(Vast):
    """What one file gave: a document unless it could not be read to its end, and its problems.

    Of a file that could not, ``rest`` is what could be read of it: to tell what else is wrong, and for nothing else.
    """

    document: Document | None
    problems: tuple[Problem, ...]
    rest: Document | None = None


def read_content(content: bytes, place: Place, file: str) -> FileReading:
    """Make a document out of the bytes of one file, wherever they come from."""
    decoded = decode(content.removeprefix(BOM) if place.kind is Kind.METINGEN else content, file)
    strange, text = ((decoded,), decode_anyway(content)) if isinstance(decoded, Problem) else ((), decoded)
    if text is None:
        return FileReading(document=None, problems=strange)
    conflict = find_conflict(text, file)
    if conflict:
        return FileReading(document=None, problems=(conflict,))
    characters = (*strange, *unseen_problems(text, file))
    if place.kind is Kind.METINGEN:
        table, told = (None, ()) if characters else read_metingen(text, place, file)
        return FileReading(document=table, problems=(*characters, *told))
    parsed = parse(show_unseen(text) if characters else text, file)
    problems = [*characters, *parsed.problems]
    is_whole = parsed.complete and not strange
    if parsed.complete:
        problems.extend(_check_shape(parsed, file))
    found = None
    if isinstance(parsed.data, dict):
        found = replace(_document(parsed, parsed.data, place, file), opmerkingen=find_remarks(text, file))
    return FileReading(
        document=found if is_whole else None,
        problems=tuple(problems),
        rest=found if parsed.is_partial or strange else None,
    )


def _document(parsed: Parsed, data: dict[str, Value], place: Place, file: str) -> Document:
    """Return the document without the keys that have nothing behind them."""
    unread = frozenset(parsed.unread)
    if not parsed.has_blanks:
        positions = Positions(parsed.marks, parsed.raws, parsed.sources)
        return Document(place=place, file=file, data=data, positions=positions, unread=unread)
    filled = leave_out_blanks(data, parsed.marks, parsed.raws, file)
    positions = Positions(filled.marks, filled.raws, parsed.sources)
    return Document(place=place, file=file, data=filled.data, positions=positions, blanks=filled.blanks, unread=unread)


def _check_shape(parsed: Parsed, file: str) -> tuple[Problem, ...]:
    """Return the problem of a file that is empty or is not a block of keys and values."""
    if isinstance(parsed.data, dict):
        return ()
    if parsed.data is None:
        message = "Dit bestand is leeg. Vul het in, of haal het weg."
        return (Problem(location=Location(file), code="yaml-leeg", message=message),)
    what = "een lijst" if isinstance(parsed.data, list) else "een losse tekst"
    message = f"Dit bestand is {what}. Het moet bestaan uit regels als: sleutel, dubbele punt, spatie, waarde."
    return (Problem(location=Location(file), code="yaml-geen-sleutels", message=message),)
