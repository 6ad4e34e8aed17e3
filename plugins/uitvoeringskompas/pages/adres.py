"""Addresses on the web as they are typed: whole, so that who reads one elsewhere finds the way."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

UNFIT = re.compile(r'[\x00-\x20<>"{}|^`\\\x7f-\x9f]')
"""A sign that no address holds as it is: on a page, or in a graph."""


def write_adres(typed: str) -> str:
    """Return the address of a site with a slash at its end; empty when it is no whole address of one."""
    try:
        parts = urlsplit(typed)
    except ValueError:
        return ""
    whole = parts.scheme in {"http", "https"} and parts.hostname and not (parts.query or parts.fragment)
    return f"{typed.rstrip('/?#')}/" if whole and not parts.username and not UNFIT.search(typed) else ""
