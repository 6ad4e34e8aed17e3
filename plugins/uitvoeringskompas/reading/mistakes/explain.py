"""What a YAML parser stumbles over → what the editor did: a Dutch sentence at the place to mend.

A parser tells where it could not go on, in words for programmers. The mistakes that policy officers make are few, and
the line itself mostly shows which one it is. Each explainer looks at the clue and answers,
or leaves it to the next one.
"""

from __future__ import annotations

import re

import yaml

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.mistakes import lines, words
from uitvoeringskompas.reading.mistakes.clue import Clue, Explanation, Finding
from uitvoeringskompas.reading.surprises import Event

LINE_BREAK = re.compile(r"\r\n|\r|\n")


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


def _unknown(clue: Clue) -> Finding:
    message = (
        "Hier klopt iets niet in de YAML. Kijk of de inspringing, de dubbele punten en de aanhalingstekens kloppen."
    )
    return Finding("yaml-fout", message, clue.line, clue.column)


EXPLAINERS: tuple[Explanation, ...] = (
    lines.explain_block_key,
    lines.explain_tab,
    words.explain_unclosed_quote,
    words.explain_escape,
    lines.explain_directive,
    lines.explain_open_bracket,
    lines.explain_wide_line,
    lines.explain_glued_dash,
    lines.explain_bracket_too_many,
    words.explain_no_space,
    words.explain_start_character,
    words.explain_colon,
    lines.explain_loose_text,
    lines.explain_indentation,
)
