"""The one Jinja environment: everything escaped, nothing undefined, templates that are handed down and no others."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import DictLoader, Environment, StrictUndefined


class Templates:
    """The templates of a site, each compiled when it is first asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take the templates as texts by their names, such as ``pages/programma.html.jinja``."""
        self._environment = Environment(
            loader=DictLoader(texts), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )

    def render(self, name: str, **variables: object) -> str:
        """Return the HTML of a template; a variable that is missing is a bug and raises ``jinja2.UndefinedError``."""
        return self._environment.get_template(name).render(**variables)
