"""Stands in for msgspec: its structs, by the dataclasses of the standard library."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace
from typing import Any, NamedTuple

field = dataclasses.field
to_builtins = dataclasses.asdict

_BY_HAND = ("__eq__", "__hash__", "__repr__")


class StructMeta(type):
    """Makes a class a dataclass; what it says of itself by hand, or a class above it does, stays as it is."""

    __struct_fields__: tuple[str, ...]
    by_hand: frozenset[str] = frozenset()
    asked: dict[str, bool]

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, kw_only: bool = False, **asked: bool
    ) -> StructMeta:
        """Make one; all that is ``asked`` but ``kw_only`` is asked of the classes below it too."""
        cls: Any = super().__new__(mcs, name, bases, namespace)
        above = [base for base in bases if isinstance(base, StructMeta)]
        cls.by_hand = frozenset(each for each in _BY_HAND if each in namespace).union(*(each.by_hand for each in above))
        cls.asked = {key: value for base in above for key, value in base.asked.items()} | asked
        has_equals = cls.asked.get("eq", True)
        if not has_equals:
            cls.__eq__, cls.__hash__ = object.__eq__, object.__hash__
        dataclasses.dataclass(
            kw_only=kw_only,
            frozen=cls.asked.get("frozen", False),
            eq=has_equals and "__eq__" not in cls.by_hand,
            order=cls.asked.get("order", False),
            repr="__repr__" not in cls.by_hand,
        )(cls)
        cls.__struct_fields__ = tuple(each.name for each in dataclasses.fields(cls))
        made: StructMeta = cls
        return made


class Struct(metaclass=StructMeta, frozen=True):
    """What all structs are; here they are frozen, each of them."""


class _Field(NamedTuple):
    name: str
    required: bool


def _fields(cls: Any) -> tuple[_Field, ...]:  # noqa: ANN401 -- a struct, or its class
    return tuple(
        _Field(each.name, each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING)
        for each in dataclasses.fields(cls)
    )


structs = SimpleNamespace(fields=_fields, replace=dataclasses.replace)
