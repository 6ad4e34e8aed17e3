"""Mistakes in a value: quotes, colons, backslashes, and signs that mean something."""

from __future__ import annotations

import re

from uitvoeringskompas.reading.mistakes.clue import Clue, Finding
from uitvoeringskompas.reading.surprises import HARD_SPACE, quoted
from uitvoeringskompas.taal.kort import cut_off

APOSTROPHE = re.compile(r"'(?:s-|s |t |n )", re.IGNORECASE)
VALUE_START = re.compile(r"(\s*(?:- +)*(?:[^\s:#'\"]+:[ \t]+|- +))([-@`%*&!>|\[\]{},?])")
NO_SPACE = re.compile(rf"(\s*(?:- +)?)([A-Za-z][A-Za-z0-9_]*):(?!//)([^\s/]|{HARD_SPACE})(.*)")
HAS_VALUE = re.compile(r"\s*(?:- +)*(['\"]?[^\s:#]+:)[ \t]+(\S.*)")
NEXT_KEY = re.compile(r",\s*[a-z_]+:(?:\s|$)")
SMART_QUOTES = re.compile("[“”„‟]")


def explain_unclosed_quote(clue: Clue) -> Finding | None:
    """Explain a quote that was not closed, or text behind one that was."""
    if "quoted scalar" in clue.context and "escape" not in clue.problem:
        return _about_quote(clue, clue.context_line, clue.context_column)
    last = clue.last_scalar
    if last is None or not last.style or last.style not in "'\"" or last.end_mark.line != clue.line:
        return None
    if clue.text[last.end_mark.column : clue.column].strip():
        return None
    is_running = last.start_mark.line < last.end_mark.line or ("flow" in clue.context and NEXT_KEY.search(last.value))
    if is_running or _is_apostrophe(clue.at(last.start_mark.line), last.start_mark.column):
        return _about_quote(clue, last.start_mark.line, last.start_mark.column)
    return Finding(
        "yaml-tekst-na-aanhalingsteken",
        "Na het sluitende aanhalingsteken staat nog tekst. Zet de hele waarde tussen aanhalingstekens; staat er in de "
        "tekst zelf een aanhalingsteken, gebruik dan om het geheel de andere soort (' of \").",
        clue.line,
        clue.column,
    )


def _is_apostrophe(line: str, column: int) -> bool:
    return APOSTROPHE.match(line, column) is not None


def _about_quote(clue: Clue, line: int, column: int) -> Finding:
    text = clue.at(line)
    if _is_apostrophe(text, column):
        message = (
            "Een waarde die met een apostrof begint, moet tussen dubbele aanhalingstekens. Schrijf: "
            f"{text[:column].strip()} {quoted(text[column:].rstrip())}."
        )
        return Finding("yaml-apostrof", message, line, column)
    message = (
        f"Dit aanhalingsteken ({text[column : column + 1]}) wordt op deze regel niet gesloten. Zet het ook "
        "aan het eind van de waarde."
    )
    return Finding("yaml-aanhalingsteken-open", message, line, column)


def explain_escape(clue: Clue) -> Finding | None:
    """Explain a backslash between double quotes."""
    if (
        "escape" not in clue.problem
        and "hexadecimal" not in clue.problem
        and "Unicode character code" not in clue.problem
    ):
        return None
    message = (
        "Een \\ tussen dubbele aanhalingstekens heeft een eigen betekenis. Zet enkele aanhalingstekens om de "
        "waarde, of typ \\\\."
    )
    return Finding("yaml-backslash", message, clue.line, clue.text.rfind("\\", 0, clue.column + 1))


def explain_start_character(clue: Clue) -> Finding | None:
    """Explain a text that begins with a sign of YAML."""
    match = VALUE_START.match(clue.text)
    if match is None or match.start(2) > clue.column:
        return None
    if match[2] == "-" and "sequence entries" in clue.problem:
        message = "Een lijst begint op een nieuwe regel. Zet het streepje onder de sleutel, twee spaties ingesprongen."
        return Finding("yaml-lijst-op-regel", message, clue.line, match.start(2))
    if match[2] == "-":
        return None
    value = clue.text[match.start(2) :]
    message = f"Een tekst mag niet met {match[2]} beginnen. Zet er aanhalingstekens om: {quoted(value)}."
    return Finding("yaml-beginteken", message, clue.line, match.start(2))


def explain_no_space(clue: Clue) -> Finding | None:
    """Explain a colon with no space behind it."""
    first = clue.context_line if "simple key" in clue.context else clue.line
    for line in (first, clue.previous()):
        match = NO_SPACE.match(clue.at(line))
        if match is None:
            continue
        is_hard = match[3] == HARD_SPACE
        value = match[4].strip() if is_hard else match[3] + match[4]
        what = "een harde spatie; dat is geen gewone spatie" if is_hard else "geen spatie"
        message = f"Na de dubbele punt staat {what}. Schrijf: {match[2]}: {cut_off(value)}"
        return Finding("yaml-spatie-ontbreekt", message, line, match.start(3))
    return None


def explain_colon(clue: Clue) -> Finding | None:
    """Explain a colon in a text, or curly quotes around it."""
    match = HAS_VALUE.match(clue.text)
    if "mapping values" not in clue.problem or match is None or match.start(2) > clue.column:
        return None
    value = match[2]
    if SMART_QUOTES.match(value):
        value = SMART_QUOTES.sub("", value)
        message = f"Gekrulde aanhalingstekens tellen in YAML niet. Gebruik rechte: {match[1]} {quoted(value)}"
        return Finding("yaml-gekrulde-aanhalingstekens", message, clue.line, match.start(2))
    message = (
        f"In deze waarde staat een dubbele punt met een spatie. Zet er aanhalingstekens om: {match[1]} {quoted(value)}"
    )
    return Finding("yaml-dubbele-punt", message, clue.line, clue.column)
