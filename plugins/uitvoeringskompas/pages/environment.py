"""The one Jinja environment: everything escaped, nothing undefined, templates that are handed down and no others."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from traceback import walk_tb

from jinja2 import FunctionLoader, StrictUndefined, TemplateError, TemplateSyntaxError

from uitvoeringskompas.pages.compiler import QuickEnvironment


class BrokenTemplate(Exception):  # noqa: N818 -- whose mistake it is, depends on whose template it is
    """A template cannot be printed; the text says in Dutch which one, at which line, and why."""


class Templates:
    """The templates of a site, each compiled when it is first asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take the templates as texts by their names, such as ``pages/programma.html.jinja``."""
        self._texts = texts
        self._environment = QuickEnvironment(
            loader=FunctionLoader(lambda name: (texts[name], name, None) if name in texts else None),
            auto_reload=False,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def prepare(self) -> None:
        """Compile all of them now, for copies of this process; one that is not right is told when it is printed."""
        for name in self._texts:
            with suppress(TemplateError):
                self._environment.get_template(name)

    def render(self, name: str, **variables: object) -> str:
        """Return the HTML of a template; raise ``BrokenTemplate``, also when a variable or a part is missing."""
        try:
            return self._environment.get_template(name).render(**variables)
        except TemplateError as error:
            raise BrokenTemplate(self._tell(error, name)) from error

    def _tell(self, error: TemplateError, name: str) -> str:
        if isinstance(error, TemplateSyntaxError):
            name, line = error.name or name, error.lineno
        else:
            stack = ((frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__))
            name, line = [(name, 1), *(place for place in stack if place[0] in self._texts)][-1]
        return f"Het sjabloon '{name}' klopt niet op regel {line}: {error.message}."
