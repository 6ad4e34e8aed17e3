"""A YAML text → plain data with the place of every key and value, and all that is wrong with how it is written."""

from __future__ import annotations

from collections.abc import Callable

import yaml

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.builder import MAX_NODES, Builder, StopReadingError
from uitvoeringskompas.reading.mistakes.explain import explain_syntax_error
from uitvoeringskompas.reading.parsed import Parsed
from uitvoeringskompas.reading.parser import EventSource, new_parser
from uitvoeringskompas.reading.recovery import Recovery

UNREADABLE = (yaml.YAMLError, ValueError, OverflowError, RecursionError, MemoryError)
"""What a parser may raise; what that means for the editor is not known."""


def parse(text: str, file: str, make_parser: Callable[[str], EventSource] = new_parser) -> Parsed:
    """Return the data in a text and everything that is wrong with how it is written; never raises."""
    builder = Builder(text, file)
    parsed = builder.parsed
    try:
        builder.read(make_parser(text))
        parsed.complete = True
    except StopReadingError:
        pass
    except yaml.MarkedYAMLError as error:
        problem = explain_syntax_error(text, file, error, builder.last_scalar)
        return _recover(text, file, make_parser) or _with(parsed, problem)
    except UNREADABLE:
        message = "Dit bestand is niet te lezen als YAML. Begin met een goed voorbeeld en zet je tekst daarin."
        parsed.problems.append(Problem(location=Location(file), code="yaml-onleesbaar", message=message))
    return parsed


def _recover(text: str, file: str, make_parser: Callable[[str], EventSource]) -> Parsed | None:
    """Return what can be read of a broken text; None when nobody could tell what is wrong with which part of it."""
    if text.count("\n") + text.count("\r") > MAX_NODES:
        return None
    recovery = Recovery(text, file, make_parser)
    builder = Builder(text, file)
    try:
        builder.read(recovery)
        builder.parsed.is_partial = True
    except StopReadingError:
        pass
    except UNREADABLE:
        return None
    if not recovery.problems:
        return None
    return _with(builder.parsed, *recovery.problems)


def _with(parsed: Parsed, *problems: Problem) -> Parsed:
    """Return what was read with more problems; each of them says more than what was known of its place."""
    places = {problem.location for problem in problems}
    parsed.problems = [*(known for known in parsed.problems if known.location not in places), *problems]
    return parsed
