"""The one Jinja environment: everything escaped, nothing undefined, templates of ours alone."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from uitvoeringskompas.resources import template_folder


@cache
def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=True,
    )


def render_template(name: str, **variables: object) -> str:
    """Return the HTML of a template; a variable that is missing is a bug and raises ``jinja2.UndefinedError``."""
    return _environment(template_folder()).get_template(name).render(**variables)
