"""Whom to tell about the security of a site, for as long as somebody checked that it is still right."""

from __future__ import annotations

from datetime import date

import pytest

from uitvoeringskompas.exports.security_txt import SecurityContact, is_for_reports, write_security_txt

CONTACT = SecurityContact(melden="beveiliging@duinstad.example", nagekeken=date(2026, 11, 1))


def test_the_file_says_whom_to_tell_and_until_when_that_holds() -> None:
    """As RFC 9116 asks: one address, one day less than a year away, and where the file belongs."""
    assert write_security_txt(CONTACT, site_url="https://duinstad.example/") == (
        "# Wij keken dit adres na op 2026-11-01.\n"
        "Contact: mailto:beveiliging@duinstad.example\n"
        "Expires: 2027-10-31T00:00:00Z\n"
        "Preferred-Languages: nl, en\n"
        "Canonical: https://duinstad.example/.well-known/security.txt\n"
    )
    page = SecurityContact(melden="https://duinstad.example/melden", nagekeken=date(2026, 11, 1))
    assert "\nContact: https://duinstad.example/melden\n" in write_security_txt(page, site_url=None)


def test_a_build_by_night_checks_nothing_so_it_makes_nothing_newer() -> None:
    """Only who looks and writes the day down again does; a day to come is none on which somebody looked."""
    days = [date(2026, 10, 31), date(2026, 11, 1), date(2027, 9, 30), date(2027, 10, 1), date(2027, 10, 31)]
    assert [CONTACT.is_current(day) for day in days] == [False, True, True, True, False]
    assert [CONTACT.is_due(day) for day in days] == [False, False, False, True, True]


@pytest.mark.parametrize(
    ("address", "is_fine"),
    [
        ("security@duinstad.example", True),
        ("informatiebeveiliging@duinstad.example", True),
        ("team.beveiliging@duinstad.example", True),
        ("https://duinstad.example/melden", True),
        ("http://duinstad.example/melden", False),
        ("mailto:security@duinstad.example", False),
        ("jan.jansen@duinstad.example", False),
        ("jan@duinstad.example", False),
        ("security@duinstad.example\nContact: x@y.example", False),
        ("security", False),
    ],
)
def test_only_a_mailbox_of_a_function_or_a_page_is_published(address: str, is_fine: bool) -> None:  # noqa: FBT001
    """Its name has to show it: an address in a public file stays, and a person goes."""
    assert is_for_reports(address) is is_fine
