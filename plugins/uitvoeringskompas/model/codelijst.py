"""The closed lists: which codes there are, what they are called and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.resources import codelijst_text


@dataclass(frozen=True, kw_only=True, slots=True)
class CodelijstItem:
    """One code with its Dutch name and, where the name does not say enough, an explanation.

    ``letter`` is that of a pijler (A to D).
    """

    code: str
    naam: str
    uitleg: str = ""
    letter: str = ""


@cache
def codelijst(naam: str) -> Mapping[str, CodelijstItem]:
    """Return a code list by code, in its own order; raises FileNotFoundError for a list that does not exist."""
    data = parse(codelijst_text(naam), f"schema/codelijsten/{naam}.yaml").data
    if not isinstance(data, list):
        message = f"the code list {naam} is no list"
        raise TypeError(message)
    items = [CodelijstItem(**item) for item in data if isinstance(item, dict)]  # type: ignore[arg-type]
    return {item.code: item for item in items}
