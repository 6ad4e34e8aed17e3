"""What an editor typed is what the data hold: YAML 1.2 scalars, and the places where that would not print the same."""

from __future__ import annotations

from decimal import Decimal

import pytest

from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.reading.positions import Value

PLACE = Place(path="houten/profiel.yaml", kind=Kind.PROFIEL, publisher="houten")

SCALARS: tuple[tuple[str, Value], ...] = (
    ("Houten", "Houten"),
    ("12", 12),
    ("-12", -12),
    ("0", 0),
    ("1.10", Decimal("1.10")),
    ("-0.5", Decimal("-0.5")),
    ("true", True),
    ("false", False),
    ("null", None),
    ("~", None),
    ("", None),
    ('"12"', "12"),
    ("'true'", "true"),
    ("no", "no"),
    ("yes", "yes"),
    ("ja", "ja"),
    ("12:30", "12:30"),
    ("1_000", "1_000"),
    ("2026-03-15", "2026-03-15"),
    ("2026-Q1", "2026-Q1"),
    ("0363", "0363"),
    ("+5", "+5"),
    ("-0", "-0"),
    (".5", ".5"),
    ("5.", "5."),
    ("1e3", "1e3"),
    ("1e999999999", "1e999999999"),
    ("0x1F", "0x1F"),
    ("0o17", "0o17"),
    (".inf", ".inf"),
    ("-.INF", "-.INF"),
    (".nan", ".nan"),
    ("123456789012345", 123456789012345),
    ("1234567890123456", "1234567890123456"),
    ("0.1234567890123456", "0.1234567890123456"),
    ("\u0661\u0662", "\u0661\u0662"),
)


@pytest.mark.parametrize(("typed", "value"), SCALARS)
def test_a_scalar_is_read_as_what_was_typed(typed: str, value: Value) -> None:
    """A number whose value would print differently stays text; validation then asks what is meant."""
    document = read_content(f"a:\n  - {typed}\n".encode(), PLACE, "p.yaml").document
    assert document is not None
    assert document.data == {"a": [value]}
    assert type(document.value("a", 0)) is type(value)


@pytest.mark.parametrize("typed", [typed for typed, value in SCALARS if typed[:1] not in {"'", '"'}])
def test_the_typed_text_of_a_plain_scalar_is_known(typed: str) -> None:
    """A message can repeat to the letter what an editor typed."""
    document = read_content(f"a:\n  - {typed}\n".encode(), PLACE, "p.yaml").document
    assert document is not None
    assert document.raw_text("a", 0) == typed


def test_a_decimal_keeps_its_zeros() -> None:
    """1.10 prints as 1.10, not as 1.1."""
    document = read_content(b"a: [1.10, 2.0]\n", PLACE, "p.yaml").document
    assert document is not None
    assert str(document.value("a", 0)) == "1.10"
    assert str(document.value("a", 1)) == "2.0"
