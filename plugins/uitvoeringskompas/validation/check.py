"""A document against its schema: every error becomes one sentence at the right place, all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from uitvoeringskompas.problems import Problem, sort_problems
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.validation import keys, sorts, unseen, values
from uitvoeringskompas.validation.case import Case
from uitvoeringskompas.validation.fields import field_at
from uitvoeringskompas.validation.schemas import Schemas, Words

MAX_PROBLEMS = 100
"""Of one file; who made more than this mends these first."""

ABOUT_KEYS: dict[str, Callable[[Case], Iterator[Problem]]] = {
    "additionalProperties": keys.unknown_keys,
    "required": keys.missing_keys,
}

ABOUT_VALUES: dict[str, Callable[[Case], Problem]] = {
    "type": sorts.wrong_sort,
    "enum": values.unknown_value,
    "minLength": values.too_short,
    "format": values.wrong_format,
    "pattern": values.wrong_pattern,
    "maxLength": values.too_long,
    "minimum": values.too_small,
    "exclusiveMinimum": values.too_small,
    "maximum": values.too_large,
    "exclusiveMaximum": values.too_large,
    "minItems": values.too_few,
    "maxItems": values.too_many,
    "uniqueItems": values.double,
}
"""In the order of what an editor needs to know first: one value gets one sentence."""

RANKS = {keyword: rank for rank, keyword in enumerate(ABOUT_VALUES)}


def judge(schemas: SchemaSet, words: Callable[[str], Words]) -> Callable[[Document], tuple[Problem, ...]]:
    """Return what says everything that these schemas do not allow in a document."""
    validators = Schemas(schemas, words)
    return lambda document: validate(document, validators)


def validate(document: Document, schemas: Schemas) -> tuple[Problem, ...]:
    """Return everything in a document that its schema does not allow, in the order of the file."""
    raw_pointers = document.positions.raw_pointers(document.data)
    if not raw_pointers and not document.blanks and schemas.is_valid(document.place.kind, document.data):
        return ()
    found = list(islice(_problems(document, schemas, raw_pointers), MAX_PROBLEMS + 1)) or list(
        _unexplained(document, schemas)
    )
    if len(found) > MAX_PROBLEMS:
        found[-1] = Problem(
            location=max(problem.location for problem in found),
            code="schema-veel-fouten",
            message=f"Dit bestand heeft meer dan {MAX_PROBLEMS} fouten; de rest staat er niet bij. Herstel eerst deze.",
        )
    return sort_problems(found)


def _problems(document: Document, schemas: Schemas, raw_pointers: tuple[Pointer, ...]) -> Iterator[Problem]:
    odd = {pointer: problem for pointer in raw_pointers if (problem := _odd(document, schemas, pointer))}
    yield from odd.values()
    yield from keys.unknown_blanks(document, schemas)
    first: dict[Pointer, Case] = {}
    seen: set[Pointer] = set()
    for case in _cases(document, schemas):
        if case.keyword == "required":
            if case.pointer in seen:
                continue
            seen.add(case.pointer)
        if case.keyword in ABOUT_KEYS:
            yield from ABOUT_KEYS[case.keyword](case)
        elif case.pointer not in odd:
            known = first.setdefault(case.pointer, case)
            if _rank(case) < _rank(known):
                first[case.pointer] = case
    for case in first.values():
        yield unseen.problem_of(case) or ABOUT_VALUES.get(case.keyword, values.other)(case)


def _unexplained(document: Document, schemas: Schemas) -> Iterator[Problem]:
    """Yield that the fast judge refuses what the explaining one allows: silence would publish it."""
    kind, data = document.place.kind, document.data
    if document.unread or schemas.is_valid(kind, data):
        return
    without = ((key, {name: data[name] for name in data if name != key}) for key in data)
    key = next((key for key, others in without if schemas.is_valid(kind, others)), None)
    what = "dit bestand" if key is None else f'"{key}"'
    yield Problem(
        location=document.root.location(key),
        code="schema-niet-uitgelegd",
        message=f"De controle keurt {what} af en weet niet waarom. Dat is een fout van Uitvoeringskompas, niet van "
        "jou: meld het, met dit bestand erbij.",
        explanation="Het bestand wordt twee keer beoordeeld, door twee programma's. Die horen hetzelfde te vinden.",
    )


def _cases(document: Document, schemas: Schemas) -> Iterator[Case]:
    """Yield what the schema does not allow; what could not be read is no reason to say that something is missing."""
    for error in islice(schemas.explainer(document.place.kind).iter_errors(document.data), MAX_PROBLEMS * 3):
        case = _case(document, schemas, error)
        if case.pointer not in document.unread or case.keyword == "additionalProperties":
            yield case


def _rank(case: Case) -> int:
    return RANKS.get(case.keyword, len(RANKS))


def _case(document: Document, schemas: Schemas, error: Any) -> Case:  # noqa: ANN401 - jsonschema's errors hold anything
    return Case(
        document=document,
        schemas=schemas,
        pointer=tuple(error.absolute_path),
        keyword=str(error.validator),
        limit=error.validator_value,
        schema=dict(error.schema) if isinstance(error.schema, dict) else {},
        value=error.instance,
    )


def _odd(document: Document, schemas: Schemas, pointer: Pointer) -> Problem | None:
    """Return the problem of a plain scalar that would print in another way than it was typed."""
    value = document.value(*pointer)
    raw = document.raw_text(*pointer) or ""
    field = field_at(schemas.set, document.place.kind, pointer)
    if field is None or not sorts.is_odd(value, raw):
        return None
    case = Case(
        document=document, schemas=schemas, pointer=pointer, keyword="type", limit=field.type, schema={}, value=value
    )
    if field.type == "string":
        return sorts.needs_quotes(case)
    return sorts.odd_number(case, field.type) if field.type in {"integer", "number"} else None
