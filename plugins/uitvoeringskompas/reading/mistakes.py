"""Placeholder."""
from __future__ import annotations
from typing import Any
import yaml
from uitvoeringskompas.problems import Location, Problem
def explain_syntax_error(text: str, file: str, error: yaml.MarkedYAMLError, last_scalar: Any) -> Problem:
    mark = error.problem_mark or error.context_mark
    place = Location(file, mark.line + 1, mark.column + 1) if mark else Location(file)
    return Problem(location=place, code="yaml-fout", message="Deze regel is geen goede YAML. Kijk of de inspringing, de dubbele punten en de aanhalingstekens kloppen.")
