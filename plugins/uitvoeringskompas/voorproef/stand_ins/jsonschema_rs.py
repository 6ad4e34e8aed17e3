"""Stands in for jsonschema_rs: the judge that explains, asked for yes or no."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jsonschema import FormatChecker
from referencing import Registry as Referencing
from referencing.jsonschema import DRAFT202012

Draft202012 = 202012


class Registry:
    """Schemas by their names; nothing is fetched."""

    def __init__(self, named: Iterable[tuple[str, Any]], *, draft: int) -> None:
        """Take the schemas, which are all of this draft."""
        assert draft == Draft202012  # noqa: S101 - what else it may be the library knows, and nobody asks
        made = ((name, DRAFT202012.create_resource(schema)) for name, schema in named)
        self.schemas: Referencing[Any] = Referencing().with_resources(made)


class Draft202012Validator:
    """A schema that tells whether data fit it."""

    def __init__(
        self,
        schema: Mapping[str, Any],
        *,
        registry: Registry,
        formats: Mapping[str, Callable[[object], bool]],
        validate_formats: bool,
    ) -> None:
        """Take what the library takes."""
        from uitvoeringskompas.validation.explaining import Explainer  # noqa: PLC0415 - which itself asks for this module

        checker = FormatChecker(formats=())
        for name, check in formats.items() if validate_formats else ():
            checker.checks(name)(check)
        self._explainer = Explainer(schema, registry=registry.schemas, format_checker=checker)

    def is_valid(self, data: object) -> bool:
        """Tell whether data fit the schema."""
        return bool(self._explainer.is_valid(data))
