"""The policy in a page itself, because a static host lets nobody set a header."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uitvoeringskompas.adapters.policy.directives import Source, write_policy

# Where the policy goes, the best place first: before everything that it governs.
_PLACES = (re.compile(r"<meta\s+charset=[^>]*>", re.IGNORECASE), re.compile(r"<head\b[^>]*>", re.IGNORECASE))


def add_policy(html: str, sources: Iterable[Source]) -> str:
    """Return the page with its policy right after the declaration of the character set, before anything it governs.

    A page without a ``<head>`` (a file that somebody put beside the plans) gets it at the very start.
    """
    meta = f'<meta http-equiv="Content-Security-Policy" content="{write_policy(sources)}">'
    found = next(filter(None, (place.search(html) for place in _PLACES)), None)
    end = found.end() if found else 0
    return f"{html[:end]}{meta}{html[end:]}"
