"""A value: named fields that stay as they were given, and equal another of its class when all of them do.

It is a struct of msgspec, which comes as fast as a tuple does: the plans of a country are millions of them, and each
start of the program makes hundreds of such classes.
"""

from __future__ import annotations

from abc import ABCMeta
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, dataclass_transform

from msgspec import Struct, StructMeta, field, structs, to_builtins

__all__ = ["Grondvorm", "Vast", "Vraagbaak", "as_data", "field", "field_names", "fields", "replace", "shown_without"]

if TYPE_CHECKING:
    from dataclasses import replace  # of which mypy knows that what is given are fields
else:
    replace = structs.replace
fields = structs.fields


class _Soort(StructMeta):
    """A class of values, of which the fields are named when one is made, unless it says otherwise."""

    def __new__(  # noqa: PYI034 -- of a metaclass mypy knows no Self
        mcs,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        kw_only: bool = True,
        **asked: Any,  # noqa: ANN401 -- whatever else may be asked of a struct
    ) -> _Soort:
        return super().__new__(mcs, name, bases, namespace, kw_only=kw_only, **asked)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
class Vast(Struct, metaclass=_Soort, frozen=True):
    """A value; a class of its own adds the fields."""


class Vraagbaak(Vast, dict=True, eq=False):
    """A value that finds things out once, at the first question (``cached_property``); it equals itself alone."""


class _Open(_Soort, ABCMeta):
    """A class of values that leaves something to those below it; whether a value is of one takes longer to tell."""


class Grondvorm(Vast, metaclass=_Open):
    """A value of which the classes below it must still say something (``abstractmethod``)."""


def field_names(value: Vast | type[Vast]) -> tuple[str, ...]:
    """Return the names of the fields of a value or of a class, in their order."""
    return value.__struct_fields__


def shown_without(*names: str) -> Callable[[Any], str]:
    """Return the ``__repr__`` of a class of which some fields would fill screens."""

    def show(value: Vast) -> str:
        shown = (f"{name}={getattr(value, name)!r}" for name in field_names(value) if name not in names)
        return f"{type(value).__name__}({', '.join(shown)})"

    return show


def as_data(value: Vast) -> dict[str, Any]:
    """Return a value as plain data, with those in it: what may stand in JSON."""
    found: dict[str, Any] = to_builtins(value)
    return found
