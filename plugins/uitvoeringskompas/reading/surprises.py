"""What stands in a file in good YAML and yet is not what it looks like: anchors, tags, comments, lost apostrophes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.reading.characters import find_unseen, unseen_problem
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.kort import cut_off

HARD_SPACE = "\N{NO-BREAK SPACE}"
NOT_FILLED = "yaml-niet-ingevuld"
"""The code of a place where somebody still has to write something; all around it is as it should be."""
NOT_YET = "…"
"""What stands in the shape of a message where an editor has to write something."""
COMMENT = re.compile(r"[ \t]+(#(.?)[^\n\r]*)")
BEHIND_QUOTE = re.compile(r"[ \t]*(#(.?)[^\n\r]*)")
QUOTES = frozenset({'"', "'"})
BLOCKS = frozenset({"|", ">"})
NO_KEY = "Voor de dubbele punt staat niets. Zet er een sleutel voor."
AMOUNT = re.compile(r"([0-9]+(?:\.[0-9]{3})*),([0-9]+|-)", re.ASCII)
IN_FLOW = re.compile(r"[^{}\[\]\r\n:]*?(?=,\s*[a-z_]+:\s|[}\]\r\n])")
GLUED_KEY = re.compile(r"([a-z][a-z0-9_]*):(?!//)(\S.*)", re.ASCII)
NO_SPACE = "yaml-spatie-ontbreekt"
LOST_APOSTROPHE = re.compile(r"[st]-[A-Z]|t [A-Z]")


class Mark(Protocol):
    """A place in the text, counted from 0."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """What PyYAML's events of nodes and documents know; not every event knows everything."""

    start_mark: Mark
    end_mark: Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
    version: tuple[int, int] | None
    tags: dict[str, str] | None


def quoted(text: str) -> str:
    """Return the beginning of a text as a YAML scalar between quotes, double ones if that needs no escapes."""
    text = cut_off(text)
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def problem_at(event: Event, file: str, code: str, message: str) -> Problem:
    """Return a problem at the beginning of an event."""
    mark = event.start_mark
    return Problem(location=Location(file, mark.line + 1, mark.column + 1), code=code, message=message)


def in_decoration(event: Event, file: str) -> Iterator[Problem]:
    """Yield the problems of an anchor and a tag before a value."""
    if event.anchor is not None:
        message = (
            f"Een waarde die met & begint krijgt in YAML een merkteken (&{event.anchor}), en dat kan hier niet. "
            "Is het tekst, zet er dan aanhalingstekens om. Anders: haal het merkteken weg."
        )
        yield problem_at(event, file, "yaml-anker", message)
    if event.tag is not None:
        message = (
            f"Een waarde die met ! begint krijgt in YAML een soort ({event.tag}), en dat kan hier niet. "
            "Is het tekst, zet er dan aanhalingstekens om. Anders: haal de soort weg."
        )
        yield problem_at(event, file, "yaml-tag", message)


def in_placeholder(event: Event, file: str) -> Iterator[Problem]:
    """Yield the problem of dots that were copied from a message and not filled in."""
    if event.value in {NOT_YET, "..."}:
        message = (
            f"Hier staat nog {event.value}, van iemand die dit later zou invullen. Schrijf wat hier hoort. Is dat niet "
            "bekend, haal de sleutel dan weg; is hij verplicht, schrijf dan dat het niet bekend is."
        )
        yield problem_at(event, file, NOT_FILLED, message)


def in_alias(event: Event, file: str) -> Problem:
    """Return the problem of a reference to an anchor."""
    message = (
        "Een waarde die met * begint is in YAML een verwijzing, en die kan hier niet. Is het tekst, zet er dan "
        f'aanhalingstekens om: "*{event.anchor}". Anders: schrijf de waarde hier voluit.'
    )
    return problem_at(event, file, "yaml-verwijzing", message)


def in_key(event: Event, file: str) -> Iterator[Problem]:
    """Yield the problems of a key that is empty, merges another block, or holds a space that is none."""
    if not event.value:
        yield problem_at(event, file, "yaml-lege-sleutel", NO_KEY)
    if event.value == "<<":
        message = "Samenvoegen met << kan hier niet. Schrijf de sleutels en waarden op deze plek voluit."
        yield problem_at(event, file, "yaml-samenvoegen", message)
    if HARD_SPACE in event.value:
        message = (
            "In deze sleutel staat een harde spatie; dat is geen gewone spatie. Typ de spaties op deze regel opnieuw."
        )
        yield problem_at(event, file, "yaml-harde-spatie", message)


def in_escapes(event: Event, file: str) -> Iterator[Problem]:
    """Yield the problem of characters that nobody sees and that were typed as an escape."""
    found = next(find_unseen(event.value), None) if event.style == '"' else None
    if found:
        place = Location(file, event.start_mark.line + 1, event.start_mark.column + 1)
        yield unseen_problem(found, place, "In deze tekst")


def in_apostrophe(event: Event, file: str) -> Iterator[Problem]:
    """Yield the problem of a name such as 's-Hertogenbosch whose apostrophe was read as a quote."""
    is_one_line = event.start_mark.line == event.end_mark.line
    if is_one_line and LOST_APOSTROPHE.match(event.value):
        value = cut_off(event.value)
        message = f'Deze waarde wordt nu {value}, zonder apostrof ervoor. Zet dubbele aanhalingstekens: "\'{value}"'
        yield problem_at(event, file, "yaml-apostrof", message)


def is_loose(key: Event, nothing: Event, before: Event, text: str) -> bool:
    """Tell whether a key between braces that has no colon stands behind a text: a comma in that text made a key of it.

    ``nothing`` is the value that the key does not have, ``before`` the value before it.
    """
    if before.style or nothing.style or not before.value:
        return False
    between = text[before.end_mark.index : key.start_mark.index]
    return ":" not in between and "," in between


def in_glued_key(key: Event, text: str, file: str) -> Problem | None:
    """Return the problem of a key between braces that has no space behind its colon, so that it is no key."""
    match = GLUED_KEY.fullmatch(key.value)
    if match is None or key.style:
        return None
    value = match[2]
    if match[2][0] in "\"'":
        value = text[key.start_mark.index + len(match[1]) + 1 : key.end_mark.index]
    message = f"Na de dubbele punt staat geen spatie. Schrijf: {match[1]}: {cut_off(value)}"
    column = key.start_mark.column + len(match[1]) + 2
    return Problem(location=Location(file, key.start_mark.line + 1, column), code=NO_SPACE, message=message)


def in_flow(key: Event, before: Event, text: str, file: str) -> Iterator[Problem]:
    """Yield the problem of a text between braces with a comma in it and no quotes around it: once for each text."""
    if text[before.end_mark.index : key.start_mark.index].strip() == ",":
        message = (
            f'Tussen {{ en }} begint na elke komma een nieuwe sleutel, maar achter "{cut_off(key.value)}" staat geen '
            "dubbele punt. "
        )
        if number := AMOUNT.fullmatch(f"{before.value},{key.value}"):
            decimals = f".{number[2]}" if number[2].strip("0-") else ""
            message += f"Schrijf een getal met een punt en zonder komma: {number[1].replace('.', '')}{decimals}"
        else:
            whole = quoted(text[before.start_mark.index : _end_of_flow(text, key.end_mark.index)])
            message += f"Hoort het bij de tekst ervoor, zet die dan tussen aanhalingstekens: {whole}"
        yield problem_at(key, file, "yaml-komma-in-tekst", message)


def _end_of_flow(text: str, start: int) -> int:
    """Return where a text between braces ends that may hold commas: before the next key or before the brace."""
    match = IN_FLOW.match(text, start)
    return match.end() if match else start


def in_comment(event: Event, value: Value, text: str, file: str) -> Iterator[Problem]:
    """Yield the problem of a comment behind a text, which was perhaps part of the text.

    ``#3`` right behind a space was surely meant as text, as is all that is glued to a quote; ``# remark`` may be a
    remark, and gets a warning where nothing else shows where the text ends.
    """
    if event.style in BLOCKS:
        return
    is_quoted = event.style in QUOTES
    match = (BEHIND_QUOTE if is_quoted else COMMENT).match(text, event.end_mark.index)
    if match is None or not (value is None or isinstance(value, str)):
        return
    is_glued = match.start(1) == match.start() or match.group(2) not in {"", " ", "#"}
    if not is_glued and (is_quoted or value is None):
        return
    line = event.value + match.group() if is_quoted else text[event.start_mark.index : match.end()]
    rest = f'"{cut_off(event.value)}"' if event.value else "niets"
    message = (
        f"Alles na # telt als opmerking en komt niet op de site: hier blijft {rest} over. Hoort het bij de "
        f"tekst, zet dan aanhalingstekens: {quoted(line.strip())}. Is het een opmerking, zet die dan op een eigen "
        "regel."
    )
    column = event.end_mark.column + 1 + match.start(1) - match.start()
    place = Location(file, event.end_mark.line + 1, column)
    severity = Severity.FOUT if is_glued else Severity.WAARSCHUWING
    yield Problem(location=place, code="yaml-opmerking", message=message, severity=severity)
