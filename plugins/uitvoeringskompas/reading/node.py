"""One mapping inside a document, with a typed question per kind of value; meant for data that the schema approved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uitvoeringskompas.problems import Location
    from uitvoeringskompas.reading.document import Document, Value


@dataclass(frozen=True, kw_only=True, slots=True)
class Node:
    """A mapping and where it stands.

    A question about a key that is absent, or whose value is of another sort, gets None or an empty tuple: the schema
    has already told the editor about it.
    """

    document: Document = field(repr=False)
    pointer: tuple[str | int, ...]
    data: Mapping[str, Value]

    def location(self, key: str | None = None) -> Location:
        """Return the place of this mapping, or of the value of one of its keys."""
        return self.document.location(*self.pointer) if key is None else self.document.location(*self.pointer, key)

    def key_location(self, key: str) -> Location:
        """Return the place of one of the keys of this mapping; of the mapping when the key is absent."""
        return self.document.key_location(*self.pointer, key) if key in self.data else self.location()

    def text(self, key: str) -> str | None:
        """Return the text under this key."""
        value = self.data.get(key)
        return value if isinstance(value, str) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the list of texts under this key."""
        value = self.data.get(key)
        return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()

    def integer(self, key: str) -> int | None:
        """Return the whole number under this key."""
        value = self.data.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def number(self, key: str) -> Decimal | None:
        """Return the number under this key with the decimals that were typed."""
        value = self.data.get(key)
        if isinstance(value, bool):
            return None
        return Decimal(value) if isinstance(value, int | Decimal) else None

    def flag(self, key: str) -> bool | None:
        """Return whether ``true`` or ``false`` stands under this key."""
        value = self.data.get(key)
        return value if isinstance(value, bool) else None

    def node(self, key: str) -> Node | None:
        """Return the mapping under this key."""
        value = self.data.get(key)
        if not isinstance(value, dict):
            return None
        return Node(document=self.document, pointer=(*self.pointer, key), data=value)

    def nodes(self, key: str) -> tuple[Node, ...]:
        """Return the list of mappings under this key."""
        value = self.data.get(key)
        if not isinstance(value, list):
            return ()
        return tuple(
            Node(document=self.document, pointer=(*self.pointer, key, position), data=item)
            for position, item in enumerate(value)
            if isinstance(item, dict)
        )
