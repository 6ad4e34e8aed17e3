"""Where the fast judge (jsonschema-rs) and the explainer (jsonschema) differ, and what keeps an editor out of it.

The table is about the versions in `requirements/`. Where a new one agrees, its row fails and goes; where it differs in
something new, ``test_agreement.py`` finds that.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeAlias

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.knowledge import SCHEMAS as OWN
from tests.unit.plannen import document_of
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.validation import validate
from uitvoeringskompas.validation.schemas import Schemas

Anything: TypeAlias = Any  # whatever a schema or a document can hold

# What is asked, of what, and what the judge and jsonschema as it comes say of it.
DIFFERENCES: tuple[tuple[str, dict[str, Anything], Anything, bool, bool], ...] = (
    ("a multiple of a decimal", {"multipleOf": 0.01}, 19.99, True, False),
    ("a multiple of a tenth", {"multipleOf": 0.1}, 0.3, True, False),
    ("a whole number with a decimal", {"type": "integer"}, Decimal("5.0"), True, False),
    ("a limit that no binary number is", {"minimum": 0.1}, Decimal("0.1"), True, False),
    ("the year 0", {"format": "date"}, "0000-01-01", True, False),
    ("an address with a space", {"format": "uri"}, "a b", False, True),
    ("a leap second", {"format": "date-time"}, "2026-01-01T00:00:60Z", False, True),
    ("a separator as white space", {"pattern": r"^\s$"}, "\x1c", False, True),
    ("a separator as no white space", {"pattern": r"^\S$"}, "\x1c", True, False),
    ("the next-line sign as white space", {"pattern": r"^\s$"}, "\x85", False, True),
    ("a mark of byte order as white space", {"pattern": r"^\s$"}, "\ufeff", True, False),
    ("a digit of another script", {"pattern": r"^\d$"}, "\N{ARABIC-INDIC DIGIT ONE}", False, True),
    ("a letter with an accent as part of a word", {"pattern": r"^\w$"}, "é", False, True),
    ("an end before a line break", {"pattern": "^a$"}, "a\n", False, True),
)
# What they were said to differ in, and do not any more.
SAME: tuple[tuple[dict[str, Anything], Anything], ...] = (
    ({"uniqueItems": True}, [1, 1.0]),
    ({"uniqueItems": True}, [1, True]),
    ({"enum": [1]}, True),
    ({"maxLength": 1}, "\N{GRINNING FACE}"),
)


def judged(schema: dict[str, Anything], value: Anything) -> tuple[bool, bool]:
    """Return what both say, with all that they can check switched on."""
    fast = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    other = Draft202012Validator(schema, format_checker=FormatChecker())
    return fast.is_valid(value), other.is_valid(value)


@pytest.mark.parametrize(("schema", "value", "fast", "other"), [row[1:] for row in DIFFERENCES])
def test_the_two_differ_here(schema: dict[str, Anything], value: Anything, *, fast: bool, other: bool) -> None:
    assert (judged(schema, value), fast is not other) == ((fast, other), True)


@pytest.mark.parametrize(("schema", "value"), SAME)
def test_the_two_agree_here(schema: dict[str, Anything], value: Anything) -> None:
    assert len(set(judged(schema, value))) == 1


def keywords(schema: Anything) -> set[tuple[str, str]]:
    """List every keyword with its value, as far down as a schema goes."""
    if isinstance(schema, list):
        return {found for item in schema for found in keywords(item)}
    if not isinstance(schema, dict):
        return set()
    return {(key, str(value)) for key, value in schema.items()} | keywords(list(schema.values()))


def test_our_schemas_ask_nothing_in_which_they_differ() -> None:
    r"""No multiples, only our own formats, limits on which both agree, and no class of signs but ``\S``.

    The signs that they take differently for white space never leave the reader (``test_agreement.py``).
    """
    used = {found for _, schema in OWN.set for found in keywords(schema)}
    assert [value for key, value in used if key == "multipleOf"] == []
    assert {value for key, value in used if key == "format"} == {"email", "moment", "uri"}
    for key, value in used:
        if key in {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}:
            assert len(set(judged({key: float(value)}, Decimal(value)))) == 1, (key, value)
    classes = (r"\d", r"\w", r"\b")
    assert [value for key, value in used if key == "pattern" and any(sign in value for sign in classes)] == []


def told(text: str, rule: str) -> list[str]:
    """Return what is said about a profile of which the name keeps to this rule."""
    schemas = Schemas(SchemaSet({"profiel": f'{{"properties": {{"naam": {rule}}}}}'}))
    return [str(problem) for problem in validate(document_of("duinstad/profiel.yaml", text), schemas)]


def test_what_only_the_judge_refuses_is_told_as_a_mistake_of_ours() -> None:
    """With the key that it is about: silence would publish a file that half of us refused."""
    rule = r'{"pattern": "^\\d$"}'
    assert told("naam: '1'\n", rule) == []
    said = 'De controle keurt "naam" af en weet niet waarom. Dat is een fout van Uitvoeringskompas, niet van jou'
    assert told("soort: gemeente\nnaam: \N{ARABIC-INDIC DIGIT ONE}\n", rule) == [
        f"plans/duinstad/profiel.yaml:2:7: fout: {said}: meld het, met dit bestand erbij. [schema-niet-uitgelegd]"
    ]
