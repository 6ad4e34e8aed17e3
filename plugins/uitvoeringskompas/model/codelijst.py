"""The closed lists by code: which codes there are, what they are called and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from uitvoeringskompas import reading
from uitvoeringskompas.reading import CodelijstItem

__all__ = ["CodelijstItem", "codelijst"]


@cache
def codelijst(naam: str) -> Mapping[str, CodelijstItem]:
    """Return a code list by code, in its own order; raises FileNotFoundError for a list that does not exist."""
    return {item.code: item for item in reading.codelijst(naam)}
