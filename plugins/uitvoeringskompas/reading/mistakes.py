"""What a YAML parser stumbles over → what the editor did: a Dutch sentence at the place to mend.

A parser tells where it could not go on, in words for programmers. The mistakes that policy officers make are few, and
the line itself mostly shows which one it is. Each explainer looks at the clue and answers,
or leaves it to the next one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.surprises import HARD_SPACE, NO_KEY, Event, quoted
from uitvoeringskompas.taal.kort import cut_off

LINE_BREAK = re.compile(r"\r\n|\r|\n")
TAB = re.compile(r" *\t")
APOSTROPHE = re.compile(r"'(?:s-|s |t |n )", re.IGNORECASE)
VALUE_START = re.compile(r"(\s*(?:- +)*(?:[^\s:#'\"]+:[ \t]+|- +))([-@`%*&!>|\[\]{},?])")
NO_SPACE = re.compile(rf"(\s*(?:- +)?)([A-Za-z][A-Za-z0-9_]*):(?!//)([^\s/]|{HARD_SPACE})(.*)")
NO_SPACE_AFTER_DASH = re.compile(r"( *-)([^\s-].*)")
HAS_VALUE = re.compile(r"\s*(?:- +)*(['\"]?[^\s:#]+:)[ \t]+(\S.*)")
SMART_QUOTES = re.compile("[“”„‟]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Clue:
    """Where and over what a parser stumbled; lines and columns from 0."""

    lines: list[str]
    line: int
    column: int
    context_line: int
    context_column: int
    problem: str
    context: str
    last_scalar: Event | None

    @property
    def text(self) -> str:
        """Return the line at which the parser stopped."""
        return self.at(self.line)

    def at(self, line: int) -> str:
        """Return a line, empty when the file is shorter."""
        return self.lines[line] if 0 <= line < len(self.lines) else ""

    def previous(self) -> int:
        """Return the number of the last line with text before the one at which the parser stopped."""
        line = self.line - 1
        while line > 0 and not self.at(line).strip():
            line -= 1
        return line


@dataclass(frozen=True, slots=True)
class Finding:
    """What the mistake is, and the line and column (from 0) where the editor made it."""

    code: str
    message: str
    line: int
    column: int


Explanation: TypeAlias = Callable[[Clue], Finding | None]


def explain_syntax_error(text: str, file: str, error: yaml.MarkedYAMLError, last_scalar: Event | None) -> Problem:
    """Return the problem behind a parser's error; ``last_scalar`` is the last scalar event before it."""
    mark = error.problem_mark or error.context_mark
    context = error.context_mark or mark
    clue = Clue(
        lines=LINE_BREAK.split(text),
        line=mark.line if mark else 0,
        column=mark.column if mark else 0,
        context_line=context.line if context else 0,
        context_column=context.column if context else 0,
        problem=error.problem or "",
        context=error.context or "",
        last_scalar=last_scalar,
    )
    findings = (explain(clue) for explain in EXPLAINERS)
    finding = next((found for found in findings if found), None) or _unknown(clue)
    location = Location(file, finding.line + 1, finding.column + 1)
    return Problem(location=location, code=finding.code, message=finding.message)


def _tab(clue: Clue) -> Finding | None:
    match = TAB.match(clue.text)
    if match is None or (clue.column >= match.end() and "tab" not in clue.problem):
        return None
    message = "Deze regel springt in met een tab. Gebruik spaties: twee per niveau."
    return Finding("yaml-tab", message, clue.line, match.end() - 1)


def _unclosed_quote(clue: Clue) -> Finding | None:
    if "quoted scalar" in clue.context and "escape" not in clue.problem:
        return _about_quote(clue, clue.context_line, clue.context_column)
    last = clue.last_scalar
    if last is None or not last.style or last.style not in "'\"" or last.end_mark.line != clue.line:
        return None
    if clue.text[last.end_mark.column : clue.column].strip():
        return None
    if last.start_mark.line < last.end_mark.line or _is_apostrophe(
        clue.at(last.start_mark.line), last.start_mark.column
    ):
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


def _escape(clue: Clue) -> Finding | None:
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


def _open_bracket(clue: Clue) -> Finding | None:
    if "flow" not in clue.context:
        return None
    opener = clue.at(clue.context_line)[clue.context_column : clue.context_column + 1]
    if opener not in "[{":
        message = "Tussen de haakjes staat hier geen waarde. Haal de komma weg die te veel is, of vul een waarde in."
        return Finding("yaml-komma", message, clue.context_line, clue.context_column)
    closer = "]" if opener == "[" else "}"
    message = (
        f"Het haakje {opener} wordt niet goed gesloten, of er ontbreekt een komma. Zet er {closer} achter, of zet de "
        "waarden onder elkaar met een streepje ervoor."
    )
    return Finding("yaml-haakje-open", message, clue.context_line, clue.context_column)


def _start_character(clue: Clue) -> Finding | None:
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


def _no_space(clue: Clue) -> Finding | None:
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


def _colon(clue: Clue) -> Finding | None:
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


def _indentation(clue: Clue) -> Finding | None:
    start = len(clue.text) - len(clue.text.lstrip(" "))
    if "mapping values" in clue.problem:
        message = (
            "Deze regel springt verder in dan de regel erboven, maar daar staat al een waarde. Laat de sleutel recht "
            "onder de andere sleutels beginnen, of haal de waarde erboven weg."
        )
        return Finding("yaml-inspringing", message, clue.line, start)
    if clue.column != start or not clue.text.strip() or "block" not in clue.context:
        return None
    if clue.text[start] == ":":
        return Finding("yaml-lege-sleutel", NO_KEY, clue.line, start)
    if clue.text[start] in "]}":
        message = f"Dit haakje {clue.text[start]} sluit niets. Haal het weg."
        return Finding("yaml-haakje-los", message, clue.line, start)
    message = "Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de inspringing gelijk."
    if "collection" in clue.context:
        message += " Begin een regel in een lijst met een streepje en een spatie."
    return Finding("yaml-inspringing", message, clue.line, start)


def _loose_text(clue: Clue) -> Finding | None:
    if "expected ':'" not in clue.problem:
        return None
    line = clue.context_line
    if dash := NO_SPACE_AFTER_DASH.match(clue.at(line)):
        message = f"Na het streepje staat geen spatie. Schrijf: - {cut_off(dash[2])}"
        return Finding("yaml-spatie-ontbreekt", message, line, dash.end(1))
    shown = cut_off(clue.at(line))
    message = (
        f'De regel "{shown}" hoort nergens bij. Is het een vervolg van de tekst erboven, laat hem dan verder inspringen'
        "; is het een sleutel, zet er dan een dubbele punt en een spatie achter."
    )
    return Finding("yaml-losse-regel", message, line, clue.context_column)


def _directive(clue: Clue) -> Finding | None:
    if not clue.text.startswith("%"):
        return None
    return Finding("yaml-directive", "Een regel die met % begint kan hier niet. Haal die regel weg.", clue.line, 0)


def _unknown(clue: Clue) -> Finding:
    message = (
        "Hier klopt iets niet in de YAML. Kijk of de inspringing, de dubbele punten en de aanhalingstekens kloppen."
    )
    return Finding("yaml-fout", message, clue.line, clue.column)


EXPLAINERS: tuple[Explanation, ...] = (
    _tab,
    _unclosed_quote,
    _escape,
    _directive,
    _open_bracket,
    _no_space,
    _start_character,
    _colon,
    _loose_text,
    _indentation,
)
