"""Characters that nobody sees are named, with where they stand."""

from __future__ import annotations

import pytest

from uitvoeringskompas.taal.onzichtbaar import clean_onzichtbaar, describe_onzichtbaar


@pytest.mark.parametrize(
    ("tekst", "description"),
    [
        ("loopt\N{NO-BREAK SPACE} ", "een harde spatie achter de waarde"),
        ("\N{NO-BREAK SPACE}loopt", "een harde spatie voor de waarde"),
        ("loopt ", "een spatie achter de waarde"),
        (" loopt", "een spatie voor de waarde"),
        ("loopt\n", "een regeleinde achter de waarde"),
        ("loopt\t", "een tab achter de waarde"),
        ("lo\N{SOFT HYPHEN}opt", "een zacht afbreekstreepje in de waarde"),
        ("loopt\N{ZERO WIDTH JOINER}", "een teken zonder breedte achter de waarde"),
        ("\N{ZERO WIDTH NON-JOINER}loopt", "een teken zonder breedte voor de waarde"),
        ("lo  opt", "een spatie te veel in de waarde"),
    ],
)
def test_what_nobody_sees_is_named(tekst: str, description: str) -> None:
    """A text copied from a word processor or a website brings them."""
    assert describe_onzichtbaar(tekst) == description
    assert clean_onzichtbaar(tekst).replace(" ", "") == "loopt"
