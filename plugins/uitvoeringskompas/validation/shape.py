"""How a part of a file is written: shown in a few lines of YAML, each with a remark about what belongs there.

Nothing in it can be taken for a value of somebody's own: behind a key stands ``…``, which the reader refuses, and an
example is called one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from textwrap import wrap

from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.positions import Pointer
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.reading.surprises import NOT_YET, quoted
from uitvoeringskompas.taal.eerste_zin import first_sentence
from uitvoeringskompas.taal.zin import close_zin, lower_first, write_keuze, write_zinnen
from uitvoeringskompas.validation.fields import Field, field_at

WIDTH = 110
"""Characters of a line; longer remarks go on below."""

DEPTH = 4
"""Blocks in blocks that are shown."""

FREE = 4
"""Keys of a block that are shown when none of them has to be there."""

UNKNOWN = ("onbekend", "niet_gezien")
"""Codes that say that the source does not say."""

EXAMPLE = " Voorbeeld: "
IS_TEXT = "tekst"
OWN_NAMES = frozenset({"id", "bij"})


def write_shape(schemas: SchemaSet, stem: str, pointer: Pointer, keys: Iterable[str]) -> str:
    """Return how these keys of the mapping at a place are written, with what they cannot do without."""
    lines = (_entry(schemas, stem, (*pointer, key), 0) for key in keys)
    return "\n".join(chain.from_iterable(lines))


def what_belongs(field: Field) -> str:
    """Return what belongs at a field, as a sentence of its own without the example."""
    return close_zin(field.description.split(EXAMPLE)[0]) if field.description else ""


def when_unknown(schemas: SchemaSet, stem: str, pointer: Pointer) -> str:
    """Return what to do when nobody knows, or the source does not say: never something made up."""
    field = field_at(schemas, stem, pointer) or Field()
    code = next((code for code in UNKNOWN if code in field.allowed), None)
    if code:
        return f"Zegt de bron het niet? Schrijf: {code}."
    if not _is_required(schemas, stem, pointer):
        return "Mag weg."
    if pointer[-1] in OWN_NAMES:
        return ""
    optional = _nearest_optional(schemas, stem, pointer)
    if optional:
        return f"Niet bekend? Laat {optional} dan weg."
    return "Zegt de bron het niet? Schrijf dan dat de bron het niet noemt." if field.is_prose else ""


def _is_required(schemas: SchemaSet, stem: str, pointer: Pointer) -> bool:
    around = field_at(schemas, stem, pointer[:-1])
    return around is not None and pointer[-1] in around.required


def _nearest_optional(schemas: SchemaSet, stem: str, pointer: Pointer) -> str | None:
    """Return what around a key may be left out as a whole: an item of a list or a block."""
    for length in range(len(pointer) - 1, 0, -1):
        around = pointer[:length]
        if isinstance(around[-1], int):
            return f'deze regel van "{around[-2]}"'
        if not _is_required(schemas, stem, around):
            return f'heel "{around[-1]}"'
    return None


def _entry(schemas: SchemaSet, stem: str, pointer: Pointer, depth: int) -> Iterator[str]:
    """Yield the lines of one key, with what stands below it."""
    field = field_at(schemas, stem, pointer)
    if field is None or depth > DEPTH:
        return
    if field.type == "object":
        yield f"{pointer[-1]}:"
        yield from _indented(_block(schemas, stem, pointer, field, depth + 1), "  ")
    elif field.type == "array":
        yield from _list(schemas, stem, pointer, depth + 1)
    else:
        yield from _remark(field, when_unknown(schemas, stem, pointer))
        yield f"{pointer[-1]}: {NOT_YET}"


def _block(schemas: SchemaSet, stem: str, pointer: Pointer, field: Field, depth: int) -> Iterator[str]:
    for key in field.required or field.keys[:FREE]:
        yield from _entry(schemas, stem, (*pointer, key), depth)


def _list(schemas: SchemaSet, stem: str, pointer: Pointer, depth: int) -> Iterator[str]:
    """Yield the lines of a list with one item; the dash stands before its first key, below the remark about that."""
    around, item = field_at(schemas, stem, pointer), field_at(schemas, stem, (*pointer, 0))
    if around is None or item is None:
        return
    yield f"{pointer[-1]}:"
    if item.type != "object":
        yield from _indented(_about_item(around, item), "  ")
        yield f"  - {NOT_YET}"
        return
    is_begun = False
    for line in _block(schemas, stem, (*pointer, 0), item, depth):
        starts = not is_begun and not line.startswith("#")
        yield f"  - {line}" if starts else f"  {'  ' if is_begun else ''}{line}"
        is_begun = is_begun or starts


def _about_item(around: Field, item: Field) -> Iterator[str]:
    """Yield what belongs in a list of values; the example is that of the list."""
    yield from _wrapped(what_belongs(around))
    yield from _hint(item, around.example[0] if isinstance(around.example, list) and around.example else item.example)


def _remark(field: Field, unknown: str) -> Iterator[str]:
    is_plain = field.type != "string" or field.allowed or IS_TEXT in field.form.lower()
    form = "" if is_plain else first_sentence(field.form)
    what = what_belongs(field)
    yield from _wrapped(write_zinnen(what, form if form != what else "", unknown))
    yield from _hint(field, field.example)


def _hint(field: Field, example: object) -> Iterator[str]:
    """Yield the codes to choose from, or an example that is called one."""
    if field.allowed:
        yield from _wrapped(f"Kies uit: {write_keuze(field.allowed)}")
    elif example is not None:
        yield f"# Bijvoorbeeld: {as_typed(example)}"


def as_typed(example: object) -> str:
    """Return an example as it is typed in a file: with quotes where YAML would make something else of it."""
    if not isinstance(example, str):
        return lower_first(str(example))
    read = parse(f"a: {example}", "")
    return example if read.data == {"a": example} and not read.problems else quoted(example)


def _wrapped(text: str) -> Iterator[str]:
    return (f"# {line}" for line in wrap(text, width=WIDTH, break_long_words=False, break_on_hyphens=False))


def _indented(lines: Iterable[str], margin: str) -> Iterator[str]:
    return (f"{margin}{line}" for line in lines)
