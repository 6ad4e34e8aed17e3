"""A page to read from a folder on somebody's own computer, where no server knows which file a link means."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

_LINK = re.compile(r'(<a\b(?:[^>"]|"[^"]*")*?\shref=")([^"]*)(")')
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/|#|\Z", re.IGNORECASE)
# A browser fetches it as from another site, which a file never is, and then a second time for the style sheet.
_PRELOAD = re.compile(r'<link rel="preload"[^>]*>\n?')


def make_browsable(html: str, lead: Callable[[str], str] = str) -> str:
    """Return a finished page of which each link to another page names the file of that page.

    ``lead`` may send a link elsewhere first. Links to other sites and within the page stay as they are.
    """
    return _PRELOAD.sub("", _LINK.sub(partial(_put, lead), html))


def _put(lead: Callable[[str], str], found: re.Match[str]) -> str:
    before, href, after = found.groups()
    return found[0] if _ELSEWHERE.match(href) else f"{before}{name_file(lead(href))}{after}"


def name_file(href: str) -> str:
    """Return the link with the name of the file, where it names a folder only: ``../doelen/#geld``."""
    path, mark, anchor = href.partition("#")
    is_folder = path.endswith("/") or path.rpartition("/")[2] in {".", ".."}
    return f"{path.rstrip('/')}/index.html{mark}{anchor}" if is_folder else href
