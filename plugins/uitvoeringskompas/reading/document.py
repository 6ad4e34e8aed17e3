"""One YAML file as plain data, and the mappings inside it, each with a typed question per kind of value."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.bijlage import Bijlage
from uitvoeringskompas.reading.blanks import Blank
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.reading.positions import Pointer, Positions, Value
from uitvoeringskompas.vast import Vast, field, shown_without


class Document(Vast):
    """One file of the plans: its place, its name as shown to the editor, and its data.

    ``blanks`` are the keys that have nothing behind them: they are not in the data. ``opmerkingen`` are the remarks
    with a number or an ``@``: no page shows them, and who opens the file reads them. ``bijlagen`` are the files
    that its house style names, by key, as far as they may go to the site. ``unread`` are the places where something
    could not be read: the value itself, or what stands in this block or list beside all that is in the data.
    """

    place: Place
    file: str
    data: dict[str, Value]
    positions: Positions
    blanks: Mapping[Pointer, Blank] = field(default_factory=dict)
    opmerkingen: tuple[tuple[Location, str], ...] = ()
    bijlagen: Mapping[str, Bijlage] = field(default_factory=dict)
    unread: frozenset[Pointer] = frozenset()

    __repr__ = shown_without("positions", "blanks", "opmerkingen", "bijlagen", "unread")

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        """Tell whether the same was said in the same place, however it was typed."""
        return isinstance(other, Document) and _said_in(self) == _said_in(other)

    @property
    def root(self) -> Node:
        """Return the mapping at the top of the file."""
        return Node(document=self, pointer=(), data=self.data)

    def location(self, *pointer: str | int) -> Location:
        """Return the place of the value at this pointer, or of its nearest parent that is there."""
        return self._location(pointer, of_key=False)

    def key_location(self, *pointer: str | int) -> Location:
        """Return the place of the key at this pointer; of the item itself in a list."""
        return self._location(pointer, of_key=True)

    def location_of_words(self, pointer: Pointer, words: str, earlier: int) -> Location:
        """Return the place of words in the text at this pointer; ``earlier`` tells how many of the same come before."""
        number = self.positions.number(self.data, pointer)
        if number is None:
            return self.location(*pointer)
        return Location(self.file, *self.positions.place_of_words(number, words, earlier))

    def raw_text(self, *pointer: str | int) -> str | None:
        """Return what the editor typed for the plain scalar at this pointer; None for a list, a mapping or nothing."""
        number = self.positions.number(self.data, pointer)
        if number is None:
            return None
        raw = self.positions.raw(number)
        if raw is not None:
            return raw
        return printed(self.value(*pointer))

    def value(self, *pointer: str | int) -> Value:
        """Return the value at this pointer; None when it is not there."""
        value: Value = self.data
        for step in pointer:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and -1 < step < len(value):
                value = value[step]
            else:
                return None
        return value

    def _location(self, pointer: Pointer, *, of_key: bool) -> Location:
        number = self.positions.number(self.data, pointer)
        if number is None:
            return self._location(pointer[:-1], of_key=of_key)
        if of_key and pointer and isinstance(pointer[-1], str):
            number -= 1
        return Location(self.file, *self.positions.place(number))


def _said_in(document: Document) -> tuple[object, ...]:
    return document.place, document.file, document.data, document.bijlagen


class Node(Vast):
    """A mapping inside a document and where it stands; meant for data that the schema approved.

    A question about a key that is absent, or whose value is of another sort, gets None or an empty tuple: the schema
    has already told the editor about it.
    """

    document: Document
    pointer: tuple[str | int, ...]
    data: Mapping[str, Value]

    __repr__ = shown_without("document")

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


def printed(value: Value) -> str | None:
    """Return how a scalar is written in the plainest YAML; None for a list or a mapping."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value) if isinstance(value, str | int) else None
