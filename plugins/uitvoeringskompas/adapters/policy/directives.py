"""The words of a policy: what every page may do, and what some pages need besides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

Source: TypeAlias = tuple[str, str]
"""The name of a directive, and one thing that it allows: an origin, a hash or a word such as ``'self'``."""

# In the order in which a reader looks for them; an empty one is only written when a page needs it. A page without
# script gets none, so whatever slips into it stays dead; what a script of the site asks is added where there is one.
# `data:` is for the icons in a style sheet.
_DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'none'",
    "script-src-attr": "",
    "style-src": "'self'",
    "style-src-attr": "",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "",
    "media-src": "",
    "frame-src": "",
    "object-src": "",
    "worker-src": "",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
ANYTHING_INLINE = "'unsafe-inline'"


def write_policy(sources: Iterable[Source] = (), *, about: str = "") -> str:
    """Return the policy that allows what every page may do and these sources.

    ``about`` begins the names of the only directives to write: a policy says nothing about what it does not name.
    """
    allowed: dict[str, dict[str, None]] = {name: dict.fromkeys(value.split()) for name, value in _DIRECTIVES.items()}
    for directive, source in sources:
        allowed[directive].pop("'none'", None)
        allowed[directive][source] = None
    said = ((name, _said(found)) for name, found in allowed.items() if found and name.startswith(about))
    return "; ".join(" ".join([name, *found]) for name, found in said)


def _said(found: Iterable[str]) -> list[str]:
    """Leave out hashes where everything inline is allowed: with a hash beside it a browser overlooks that word."""
    sources = list(found)
    if ANYTHING_INLINE not in sources:
        return sources
    return [source for source in sources if not source.startswith("'sha")]
