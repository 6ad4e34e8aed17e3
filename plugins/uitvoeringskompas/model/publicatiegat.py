"""A publisher whose plans hold an error, on a site that is published all the same: what a reader finds in its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from uitvoeringskompas.vast import Vast


class Publicatiegat(Vast):
    """One publisher that is not shown as it is written now.

    ``commit`` is that of its last good version, which is shown instead, and ``datum`` the day on which that was
    recorded; without a commit git has no such version and nothing is shown. What has no pages of its own, such as a
    folder with a name that no address can have, is not ``zichtbaar``: only editors hear of it.
    """

    slug: str
    naam: str
    commit: str = ""
    datum: date | None = None
    zichtbaar: bool = True


Gaten: TypeAlias = Mapping[str, Publicatiegat]
"""What is not shown as it is written now, by slug."""


def list_zichtbaar(gaten: Iterable[Publicatiegat]) -> Gaten:
    """Return by slug those that a reader hears of."""
    return {gat.slug: gat for gat in gaten if gat.zichtbaar}
