"""What a file is going to say, as data: values at their paths, and keys in the order of the schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.reading.positions import Value


def put_value(data: dict[str, Value], pad: Sequence[str], value: Value) -> None:
    """Put a value at a path of keys, with the mappings on the way to it.

    Raises ``TypeError`` when something else than a mapping stands on the way.
    """
    here = data
    *above, key = pad
    for step in above:
        inside = here.setdefault(step, {})
        if not isinstance(inside, dict):
            raise TypeError(f"{'.'.join(pad)} stands below something that is no mapping")
        here = inside
    here[key] = value


def nested(inhoud: Mapping[str, Value]) -> dict[str, Value]:
    """Return fields by their paths (``planning.van``) as mappings in mappings; raises as ``put_value`` does."""
    found: dict[str, Value] = {}
    for veld, value in inhoud.items():
        put_value(found, veld.split("."), value)
    return found


def in_order(data: Mapping[str, Value], shape: Shape) -> dict[str, Value]:
    """Return data with its keys in the order of the schema, also in mappings inside; items of lists stay."""
    return {key: _inside(data[key], veld.shape) for key, veld in shape.velden.items() if key in data}


def _inside(value: Value, shape: Shape | None) -> Value:
    return in_order(value, shape) if shape is not None and isinstance(value, dict) else value
