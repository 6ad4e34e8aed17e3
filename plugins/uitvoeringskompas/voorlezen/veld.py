"""What the schemas say of the value at one place in a file: how it is called, and in which words it is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from uitvoeringskompas.model.codelijst import Codelijst, make_codelijst
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.reading.schemaset import Schema, SchemaSet
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_euro, write_getal, write_hoeveelheid
from uitvoeringskompas.vast import Vast, field

LEEG = "(leeg)"
"""What is read where a key has nothing behind it."""


class Codeboek(Vast):
    """The code lists, each read when it is first asked for; ``read`` gives the text of one."""

    read: Callable[[str], str]
    known: dict[str, Codelijst] = field(default_factory=dict)

    def lijst(self, naam: str, *, is_eigennaam: bool) -> Codelijst:
        """Return a code list by name."""
        if naam not in self.known:
            self.known[naam] = make_codelijst(naam, self.read(naam), is_eigennaam=is_eigennaam)
        return self.known[naam]


class Leesveld(Vast):
    """A place in a file as its schema describes it; of a key that no schema knows only the key itself is known."""

    schemas: SchemaSet
    codeboek: Codeboek
    home: str
    schema: Schema
    key: str = ""

    @property
    def titel(self) -> str:
        """Return what the field is called; the key itself when no schema knows it."""
        return str(self.schema.get("title", self.key))

    @property
    def is_proza(self) -> bool:
        """Tell whether an editor writes Markdown here, a sentence of which may change."""
        return "contentMediaType" in self.schema

    @property
    def naamsleutels(self) -> tuple[str, ...]:
        """Return the keys by which a block is called, the first that is filled."""
        return tuple(self.schema.get("x-naam", ()))

    @property
    def kenmerken(self) -> tuple[str, ...]:
        """Return the keys that tell a block without a name from the others in its list."""
        return tuple(self.schema.get("x-herken") or self.schema.get("required") or self._velden)

    @property
    def _velden(self) -> Mapping[str, Schema]:
        found: Mapping[str, Schema] = self.schema.get("properties", {})
        return found

    def in_order(self, data: Mapping[str, Value]) -> Iterator[tuple[Leesveld, Value]]:
        """Yield what stands in a block in the order of its schema, then what the schema does not know."""
        known = [key for key in self._velden if key in data]
        for key in (*known, *(key for key in data if key not in self._velden)):
            yield self.of_key(key), data[key]

    def of_key(self, key: str) -> Leesveld:
        """Return the place of a key in this block."""
        return self._at(self._velden.get(key, {}), key)

    @property
    def item(self) -> Leesveld:
        """Return the place of one value in this list, which is called as the list is."""
        found = self._at(self.schema.get("items", {}), self.key)
        return self._at({**found.schema, "title": self.titel}, self.key, found.home)

    def write(self, value: Value) -> str:
        """Return a value in words, as ``kompas diff`` tells it; a text of the editor as it is."""
        match value:
            case None | [] | {}:
                return LEEG
            case bool():
                return "ja" if value else "nee"
            case int() | Decimal():
                return self._write_number(value)
            case str() if "x-codelijst" in self.schema:
                return self._write_code(value)
            case str() if self.schema.get("format") == "moment":
                return write_moment(value)
        return str(value)

    def _write_number(self, value: int | Decimal) -> str:
        eenheid = self.schema.get("x-eenheid")
        if eenheid == "euro" and isinstance(value, int):
            return write_euro(value)
        if eenheid == "procent":
            return write_hoeveelheid(value, "%")
        is_jaar_or_count = isinstance(value, int) and self.schema.get("type") != "number"
        return str(value) if is_jaar_or_count else write_getal(value)

    def _write_code(self, value: str) -> str:
        lijst = self.codeboek.lijst(
            self.schema["x-codelijst"], is_eigennaam=bool(self.schema.get("x-eigennaam", False))
        )
        return lijst[value].in_zin if value in lijst else value

    def _at(self, schema: Schema, key: str, home: str | None = None) -> Leesveld:
        home, resolved = self.schemas.resolved(home or self.home, schema)
        return Leesveld(schemas=self.schemas, codeboek=self.codeboek, home=home, schema=resolved, key=key)
