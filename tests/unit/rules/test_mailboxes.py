"""Which mailbox looks like that of one person."""

from __future__ import annotations

import pytest

from uitvoeringskompas.rules.samenhang.mensen import is_personal


@pytest.mark.parametrize(
    "address",
    ["anna.smit@duinstad.example", "j.devries@duinstad.example", "A.B.Jansen@duinstad.example", "jan_bos@x.example"],
)
def test_a_name_with_a_surname_is_a_person(address: str) -> None:
    """First name or initials and a surname."""
    assert is_personal(address)


@pytest.mark.parametrize(
    "address",
    [
        "gezondheid@duinstad.example",
        "sociaal.domein@duinstad.example",
        "team.jeugd@duinstad.example",
        "info@duinstad.example",
        "post-gezondheid@duinstad.example",
        "loket.2026@duinstad.example",
    ],
)
def test_a_function_or_team_is_no_person(address: str) -> None:
    """One word, or a word that names a function, topic or team."""
    assert not is_personal(address)
