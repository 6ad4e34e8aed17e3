"""How a field is written with all that may stand in it, filled with the examples of the schema.

The shape is the true one: nested keys below each other, a list with one item behind its dash. Whoever takes the hashes
away has a valid file, and changes the words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from textwrap import wrap

from uitvoeringskompas.model.veld import Shape, Veld
from uitvoeringskompas.writing.notation import STEP, written

WHY_NONE = "geen_"
"""How a key begins that says why there is no value or amount: it stands beside one only as another choice."""


def show_field(veld: Veld) -> list[str]:
    """Return the lines of a field."""
    if veld.shape is None:
        return [f"{veld.key}: {written(veld.voorbeeld)}"]
    inside = list(show_rest(veld.shape, ()))
    return [f"{veld.key}:", *indented(as_item(inside) if veld.several else inside, STEP)]


def show_rest(shape: Shape, there: Collection[str]) -> Iterator[str]:
    """Yield the lines of all fields of a mapping but those that are there already."""
    return chain.from_iterable(_show_choice(veld) for key, veld in shape.velden.items() if key not in there)


def _show_choice(veld: Veld) -> Iterator[str]:
    """Yield the lines of a field in a mapping: the reason that there is none stays behind a hash of its own."""
    lines = show_field(veld)
    return remarked(lines) if veld.key.startswith(WHY_NONE) else iter(lines)


def as_item(lines: list[str]) -> list[str]:
    """Return lines as one item of a list: the dash before the first, the others below it."""
    return [f"- {lines[0]}", *indented(lines[1:], STEP)]


def indented(lines: Collection[str], margin: str) -> Iterator[str]:
    """Yield lines that much further to the right."""
    return (f"{margin}{line}" for line in lines)


def remarked(lines: Collection[str], margin: str = "") -> Iterator[str]:
    """Yield lines behind a hash, which stands where the lines around it begin."""
    return (f"{margin}# {line}" for line in lines)


def explained(text: str, margin: str = "") -> Iterator[str]:
    """Yield a text behind hashes, on as many lines as it takes: also one that an editor typed on several."""
    return remarked(wrap(text, width=116 - len(margin), break_long_words=False, break_on_hyphens=False), margin)
