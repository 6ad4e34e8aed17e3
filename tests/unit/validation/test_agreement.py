"""The fast judge and the explainer agree on every document, so that speed never changes what an editor reads."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import SCHEMAS as OWN
from tests.tries import tries
from tests.unit.reading.hostile import PLACE
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.reading.schemaset import SchemaSet
from uitvoeringskompas.validation.formats import is_email, is_moment, is_web_address
from uitvoeringskompas.validation.schemas import Schemas

SCHEMAS = Schemas(
    SchemaSet(
        {
            "programma": """{
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "a": {"type": "string", "minLength": 2, "maxLength": 5, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
            "b": {"type": "integer", "minimum": -5, "maximum": 2100},
            "c": {"type": "number", "exclusiveMinimum": 0, "maximum": 1.5},
            "d": {"type": "array", "uniqueItems": true, "maxItems": 3, "items": {"$ref": "#/$defs/item"}},
            "e": {"type": "string", "format": "moment", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "f": {"type": "string", "format": "uri"},
            "g": {"type": "string", "format": "email"},
            "h": {"type": "string", "pattern": "^\\\\S[^\\\\r\\\\n]*$"},
            "i": {"enum": ["x", "y"]},
            "j": {"type": "boolean"}
          },
          "$defs": {"item": {"type": ["string", "number", "boolean"]}}
        }"""
        }
    )
)

SPACES = "\x1c\x1d\x1e\x1f\x85\ufeff"
"""What only one of the two takes for white space; the reader lets none of it through."""

TEXTS = st.one_of(
    st.sampled_from(
        ["ab", "a-b", "a\n", "ab\n", "x", "y", "2026-02-28", "2025-02-30", "2026-02-28\n", "\u0661-", " a", "é\u0301"]
    ),
    st.sampled_from(
        ["https://a.nl", "http://", "javascript:x", "https://a.nl/\n", "HTTPS://A.NL", "a@b.nl", "a@b", "a@b.nl\n"]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters=SPACES), max_size=6),
)
NUMBERS = st.one_of(
    st.integers(-10, 3000),
    st.decimals(-2, 3, places=2).filter(lambda number: number != number.to_integral_value()),
)
SCALARS = st.one_of(TEXTS, NUMBERS, st.booleans(), st.none())
VALUES = st.one_of(SCALARS, st.lists(SCALARS, max_size=4))


@tries(1500)
@given(st.dictionaries(st.sampled_from("abcdefghijk"), VALUES, max_size=3))
def test_the_judge_and_the_explainer_agree(data: dict[str, Value]) -> None:
    """Whole numbers typed as 5.0 never get to the judge: the reader marks them for a closer look."""
    explained = next(SCHEMAS.explainer("programma").iter_errors(data), None)
    assert SCHEMAS.is_valid("programma", data) is (explained is None)


MUTANTS = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2), max_leaves=4
)


@pytest.mark.parametrize("kind", list(Kind))
@tries(60)
@given(data=st.data())
def test_they_agree_on_our_own_schemas(kind: Kind, data: st.DataObject) -> None:
    """Documents with our own keys and any values."""
    keys = sorted(OWN.set.schema(kind)["properties"])
    document = data.draw(st.dictionaries(st.sampled_from(keys), MUTANTS, max_size=4))
    explained = next(OWN.explainer(kind).iter_errors(document), None)
    assert OWN.is_valid(kind, document) is (explained is None)


@pytest.mark.parametrize("sign", SPACES, ids=ascii)
def test_white_space_that_they_disagree_about_is_never_read(sign: str) -> None:
    """A text that begins with it comes to neither of them."""
    explained = next(SCHEMAS.explainer("programma").iter_errors({"h": sign}), None)
    assert SCHEMAS.is_valid("programma", {"h": sign}) is (explained is not None)
    reading = read_content(f'titel: "{sign}"\n'.encode(), PLACE, "p.yaml")
    assert [problem.code for problem in reading.problems] == ["tekst-verboden-teken"]


def test_a_whole_decimal_is_what_the_two_disagree_about() -> None:
    """The reason why a number such as 5.0 is always explained: JSON Schema calls it whole, the site would print 5."""
    assert SCHEMAS.is_valid("programma", {"b": Decimal("5.0")})
    assert list(SCHEMAS.explainer("programma").iter_errors({"b": Decimal("5.0")}))


@pytest.mark.parametrize(
    ("address", "is_fine"),
    [
        ("https://www.houten.nl/a?b=c#d", True),
        ("http://houten.nl", True),
        ("https://houten.nl:8080/", True),
        ("https://houten.nl:99999/", False),
        ("https://[::1", False),
        ("https://a b", False),
        ('https://a"b', False),
        ("https:///pad", False),
        ("ftp://a.nl", False),
        ("javascript:alert(1)", False),
        ("//houten.nl", False),
        ("", False),
        (12, True),
    ],
)
def test_only_http_and_https_with_a_host_are_web_addresses(address: object, is_fine: bool) -> None:  # noqa: FBT001
    """What is no text is judged by its type."""
    assert is_web_address(address) is is_fine


def test_days_exist_and_mail_addresses_are_one() -> None:
    """29 February is a day every four years."""
    assert [is_moment(day) for day in ("2024-02-29", "2025-02-29", "20250228", "2025-2-28", "2025-W01-1", 2025)] == [
        True,
        False,
        False,
        False,
        False,
        True,
    ]
    assert [is_email(text) for text in ("a@b.nl", "a@b", "a@b.nl, c@d.nl", "<a@b.nl>", "a b@c.nl", None)] == [
        True,
        False,
        False,
        False,
        False,
        True,
    ]
