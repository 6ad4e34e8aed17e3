"""Beside other plugins: what they must not do with a page of ours, which they take for one that somebody typed."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any

KEEP_OFF: Mapping[str, Any] = {"render_macros": False}
"""In the front matter of each page of ours. Macros evaluates a title with braces in it, and what it evaluates may run
anything: whoever writes a plan would run programs on the machine that builds the site."""

_DAYS_OF_A_BUILD = ("git_revision_date_localized", "git_creation_date_localized")


def forget_day_of_build(meta: MutableMapping[str, Any]) -> None:
    """Take out that a page changed now, which git-revision-date-localized says of everything that was not typed.

    When its source changed stands at the foot of the page, as far as the history of the plans is told.
    """
    for name in [name for name in meta if name.startswith(_DAYS_OF_A_BUILD)]:
        del meta[name]
