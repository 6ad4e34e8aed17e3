"""Mistakes in how lines hang together: indentation, dashes, brackets, loose lines."""

from __future__ import annotations

import re

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.leniencies import TOO_WIDE, WIDE, find_wide_line
from uitvoeringskompas.reading.mistakes.clue import Clue, Finding
from uitvoeringskompas.reading.parsed import KEY_IS_BLOCK, directive
from uitvoeringskompas.reading.surprises import NO_KEY
from uitvoeringskompas.taal.kort import cut_off

TAB = re.compile(r" *\t")
NO_SPACE_AFTER_DASH = re.compile(r"( *-)([^\s-].*)")
GLUED_DASH = re.compile(r" *-(?=[^\s-][^:]*:(?:\s|$))")


def explain_margin(file: str, line: int, column: int, right: int) -> Problem:
    """Return the problem of a line (from 0) that begins at another column than the lines beside it."""
    spaces = {0: "geen spaties", 1: "1 spatie"}.get(right, f"{right} spaties")
    message = (
        "Deze regel begint niet recht onder de regels waar hij bij hoort. Maak de inspringing gelijk: zet er "
        f"{spaces} voor, nu zijn het er {column}."
    )
    return Problem(location=Location(file, line + 1, column + 1), code="yaml-inspringing", message=message)


def explain_block_key(clue: Clue) -> Finding | None:
    """Explain a list or block where a key belongs."""
    if clue.problem != KEY_IS_BLOCK:
        return None
    message = "Een sleutel is een woord, geen lijst of blok. Zet aanhalingstekens om een tekst die met [ of { begint."
    return Finding("yaml-sleutel-is-blok", message, clue.line, clue.column)


def explain_tab(clue: Clue) -> Finding | None:
    """Explain a line that begins with a tab."""
    match = TAB.match(clue.text)
    if match is None or (clue.column >= match.end() and "tab" not in clue.problem):
        return None
    message = "Deze regel springt in met een tab. Gebruik spaties: twee per niveau."
    return Finding("yaml-tab", message, clue.line, match.end() - 1)


def explain_open_bracket(clue: Clue) -> Finding | None:
    """Explain a bracket that was not closed, or a comma too many."""
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


def explain_glued_dash(clue: Clue) -> Finding | None:
    """Explain a dash with no space behind it."""
    for line in (clue.line, clue.context_line):
        if "block" in clue.context and (match := GLUED_DASH.match(clue.at(line))):
            message = f"Na het streepje staat geen spatie. Schrijf: - {cut_off(clue.at(line)[match.end() :].rstrip())}"
            return Finding("yaml-spatie-ontbreekt", message, line, match.end())
    return None


def explain_wide_line(clue: Clue) -> Finding | None:
    """Explain an empty line that is wider than the block of text under it."""
    last = clue.last_scalar
    if last is None or last.style not in {"|", ">"} or last.value.strip():
        return None
    head = last.start_mark.line
    margin = len(clue.at(head)) - len(clue.at(head).lstrip(" "))
    below = find_wide_line("\n".join(["", *clue.lines[head + 1 : clue.line + 1]]), 0, margin)
    return None if below is None else Finding(WIDE, TOO_WIDE, head + below, 0)


def explain_bracket_too_many(clue: Clue) -> Finding | None:
    """Explain a bracket that closes nothing."""
    rest = clue.text[clue.column :].strip()
    if "block" not in clue.context or not rest or rest.strip("]} ") or not clue.text[: clue.column].strip():
        return None
    message = f"Dit haakje {rest[0]} sluit niets. Haal het weg."
    return Finding("yaml-haakje-los", message, clue.line, clue.column)


def explain_indentation(clue: Clue) -> Finding | None:
    """Explain a line that begins too far to the left or the right."""
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


def explain_loose_text(clue: Clue) -> Finding | None:
    """Explain a line that is no key and belongs to none."""
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


def explain_directive(clue: Clue) -> Finding | None:
    """Explain a line that begins with a percent sign."""
    if not clue.text.startswith("%"):
        return None
    return Finding("yaml-directive", directive("", clue.line).message, clue.line, 0)
