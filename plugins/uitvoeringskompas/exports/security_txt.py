"""``security.txt`` (RFC 9116): whom to tell that something is wrong with the security of a site.

It is no export like the others: it stands at the root of the whole site, which may be somebody else's. Who owns that
says whom to tell, and on which day that was last checked; a build that goes on by itself every night checks nothing.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

from uitvoeringskompas.vast import Vast

ADDRESS = ".well-known/security.txt"
_MARK = "# Wij keken dit adres na op "
_VALID = timedelta(days=364)
"""How long a checked address is good for: RFC 9116 asks for less than a year."""
_SOON = timedelta(days=30)
_MAIL = re.compile(r"(?P<box>[A-Za-z0-9._+-]{1,64})@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_WORDS = """
    abuse beheer beveiliging cert ciso contact csirt cvd datalek disclosure gemeente ibd ict incident incidenten info
    informatiebeveiliging kwetsbaarheid meldpunt privacy psirt responsible secretariaat security veiligheid webmaster
"""
_FUNCTIONAL = frozenset(_WORDS.split())


class SecurityContact(Vast):
    """Whom to tell, a mailbox of a function or a page, and the day on which somebody saw that it is still right."""

    melden: str
    nagekeken: date

    @property
    def expires(self) -> date:
        """Return the day from which nobody should rely on it any more."""
        return self.nagekeken + _VALID

    def is_current(self, today: date) -> bool:
        """Tell whether it may still be published."""
        return self.nagekeken <= today < self.expires

    def is_due(self, today: date) -> bool:
        """Tell whether somebody should look again: in its last month, or when it is too late."""
        return today >= self.expires - _SOON


def is_for_reports(address: str) -> bool:
    """Tell whether an address is a page, or a mailbox that its name shows to be of a function and not of a person."""
    parts = urlsplit(address)
    if parts.scheme:
        return parts.scheme == "https" and bool(parts.hostname) and not re.search(r"[\s<>\"]", address)
    found = _MAIL.fullmatch(address)
    return found is not None and not _FUNCTIONAL.isdisjoint(re.split(r"[._+-]", found["box"].casefold()))


def is_made_by_us(text: bytes) -> bool:
    """Tell whether a file is one that a build wrote: the next one writes it anew, or leaves it out."""
    return text.startswith(_MARK.encode())


def write_security_txt(contact: SecurityContact, *, site_url: str | None) -> str:
    """Return the file; the same day and address give the same bytes."""
    melden = contact.melden if "://" in contact.melden else f"mailto:{contact.melden}"
    lines = [
        f"{_MARK}{contact.nagekeken.isoformat()}.",
        f"Contact: {melden}",
        f"Expires: {contact.expires.isoformat()}T00:00:00Z",
        "Preferred-Languages: nl, en",
    ]
    if site_url and site_url.startswith("https://"):
        lines.append(f"Canonical: {site_url.rstrip('/')}/{ADDRESS}")
    return "\n".join(lines) + "\n"
