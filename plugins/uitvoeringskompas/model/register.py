"""The one register of fields: it reads type hints and schemas once, and answers whatever is asked about a field.

How a file becomes records, which records are in a record, where a text refers to, what makes an item unique, which keys
are told together, what a new year does with a field and in which chapter it stands: all of it follows from the class of
the record and from the schema. Whoever renames a field there renames it everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.codelijst import Code, Codelijst
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.indicatoren import Indicatorenlijst, Metingenbestand
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.koersregel import Koersregel
from uitvoeringskompas.model.leidraad import Leidraad
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.partijen import Partijenlijst
from uitvoeringskompas.model.profiel import Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.record import OURS, Record
from uitvoeringskompas.model.site import Sitebestand
from uitvoeringskompas.model.veld import PLEKKEN, Bestandssoort, Shape, Veld, Veldgroep
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.reading.document import Node
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.reading.schemaset import Schema, SchemaSet
from uitvoeringskompas.vast import field_names, fields

Some = TypeVar("Some", bound=Record)
Reader = Callable[[Node, str], object]

RECORD_OF: Mapping[str, type[Record]] = {
    Kind.PROFIEL: Profiel,
    Kind.PARTIJEN: Partijenlijst,
    Kind.INDICATOREN: Indicatorenlijst,
    Kind.METINGEN: Metingenbestand,
    Kind.NOTA: Nota,
    Kind.PROGRAMMA: Programma,
    Kind.INTERVENTIE: Interventie,
    Kind.VOORTGANG: Voortgang,
    Kind.EVALUATIE: Evaluatie,
    Kind.SITE: Sitebestand,
    "leidraad": Leidraad,
    "koers": Koersregel,
}
"""The class of the whole file, by the stem of its schema."""

SOORTEN = {
    "array": "lijst",
    "boolean": "true of false",
    "integer": "heel getal",
    "number": "getal",
    "object": "groep velden",
    "string": "tekst",
}
"""How a type of JSON Schema is called for an editor."""


class Register:
    """The fields of all kinds of file, according to a set of schemas and the classes of the model."""

    def __init__(self, schemas: SchemaSet, codelijsten: Mapping[str, Codelijst]) -> None:
        """Read everything once; raise ValueError, in words, when the classes and the schemas do not say the same."""
        self._schemas = schemas
        self._codelijsten = codelijsten
        self._readers: dict[int, tuple[tuple[str, Reader], ...]] = {}
        self.velden: dict[tuple[str, str], Veld] = {}
        """Every field by kind of file and path."""
        self.shapes = {stem: self._enter(cls, stem, "", stem, schemas.schema(stem)) for stem, cls in RECORD_OF.items()}
        """What a whole file holds, by kind of file."""
        self.bestandssoorten = tuple(self._bestandssoort(kind) for kind in PLEKKEN)

    def read(self, node: Node) -> Record:
        """Return the record of a whole file that has passed validation."""
        kind = node.document.place.kind
        return self.read_as(RECORD_OF[kind], self.shapes[kind], node)

    def read_as(self, cls: type[Some], shape: Shape, node: Node) -> Some:
        """Return a mapping as a record of this class; absent keys get the default of their field."""
        plan = self._readers[id(shape)]
        return cls(node=node, shape=shape, **{key: read(node, key) for key, read in plan if key in node.data})

    def _enter(self, cls: type[Record], stem: str, above: str, home: str, written: Schema) -> Shape:
        """Enter a class as it stands at one place in a kind of file, with the records in it; return what it holds."""
        home, schema = self._schemas.resolved(home, written)
        own = fields_of(cls)
        _require_same_keys(cls, own, schema)
        velden = {key: self._veld(stem, f"{above}{key}", hint, home, schema) for key, hint in own.items()}
        self.velden |= {(stem, veld.pad): veld for veld in velden.values()}
        shape = _make_shape(velden, schema)
        _require_known_keys(shape, schema)
        self._readers[id(shape)] = tuple((veld.key, self._reader(veld)) for veld in velden.values())
        return shape

    def _veld(self, stem: str, pad: str, hint: object, home: str, around: Schema) -> Veld:
        """Return a field; ``around`` is the schema of the mapping in which it stands, written in ``home``."""
        key = pad.rpartition(".")[2]
        home, schema = self._described(home, around["properties"][key])
        kind, several = value_type(hint)
        is_record = isinstance(kind, type) and issubclass(kind, Record)
        return Veld(
            key=key,
            pad=pad,
            titel=schema.get("title", ""),
            uitleg=schema.get("description", ""),
            voorbeeld=_example(schema),
            soort=_name_soort(schema["type"]),
            verplicht=key in around.get("required", ()),
            kind=kind,
            several=several,
            shape=self._enter(kind, stem, f"{pad}.", home, schema.get("items", schema)) if is_record else None,
            codelijst=schema.get("x-codelijst"),
            eenheid=schema.get("x-eenheid"),
            nieuw_jaar=schema.get("x-nieuw-jaar"),
            hoofdstuk=schema.get("x-hoofdstuk"),
            is_kern=schema.get("x-kern", False),
            is_boekhouding=schema.get("x-boekhouding", False),
            ding=schema.get("x-ding"),
            langst=schema.get("maxLength"),
        )

    def _described(self, home: str, written: Schema) -> tuple[str, Schema]:
        """Return what is said of a field and, of a list, of one value in it, with the stem that this is written in."""
        home, schema = self._schemas.resolved(home, written)
        if "items" not in schema:
            return home, schema
        home, item = self._schemas.resolved(home, schema["items"])
        return home, {**item, **schema}

    def _reader(self, veld: Veld) -> Reader:
        """Return the function that reads a field; an unknown type is a mistake in the model."""
        if veld.shape:
            return partial(self._read_records if veld.several else self._read_record, veld.kind, veld.shape)
        if veld.kind is Code:
            return partial(_read_codes if veld.several else _read_code, self._codelijsten[veld.codelijst or ""])
        # Proza, a day, a reference to a party: each is a text with a name of its own.
        return _SCALAR_READERS[getattr(veld.kind, "__supertype__", veld.kind), veld.several]

    def _read_record(self, cls: type[Record], shape: Shape, node: Node, key: str) -> Record | None:
        found = node.node(key)
        return None if found is None else self.read_as(cls, shape, found)

    def _read_records(self, cls: type[Record], shape: Shape, node: Node, key: str) -> tuple[Record, ...]:
        return tuple(self.read_as(cls, shape, found) for found in node.nodes(key))

    def _bestandssoort(self, kind: Kind) -> Bestandssoort:
        schema = self._schemas.schema(kind)
        return Bestandssoort(
            stem=kind.value,
            plek=PLEKKEN[kind],
            titel=schema["title"],
            uitleg=schema["description"],
            velden=tuple(_in_order(self.shapes[kind])),
        )


def fields_of(cls: type[Record]) -> Mapping[str, object]:
    """Return the type hint of each key of a class."""
    hints = get_type_hints(cls)
    return {name: hints[name] for name in field_names(cls) if name not in OURS}


def value_type(hint: object) -> tuple[Any, bool]:
    """Split a type hint into the type of one value and whether there may be several of them."""
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        return arguments[0], True
    kinds = [argument for argument in arguments if argument is not NoneType]
    return (kinds[0] if kinds else hint), False


def _name_soort(soort: str | list[str]) -> str:
    return SOORTEN[soort] if isinstance(soort, str) else " of ".join(SOORTEN[each] for each in soort)


def _example(schema: Schema) -> Value:
    """Return the first example as our reader would give it: JSON knows no exact number with a comma."""
    voorbeeld: Value | float = next(iter(schema.get("examples", ())), None)
    return Decimal(str(voorbeeld)) if isinstance(voorbeeld, float) else voorbeeld


def _make_shape(velden: Mapping[str, Veld], schema: Schema) -> Shape:
    plain = [veld for veld in velden.values() if not veld.is_proza and not veld.shape]
    own = ("id",) if "id" in velden else ()
    uniek = tuple(schema.get("x-sleutel", own))
    required = tuple(veld.key for veld in plain if veld.verplicht)
    return Shape(
        velden={key: velden[key] for key in schema["properties"]},
        eigen=tuple(veld for veld in velden.values() if not veld.ding),
        delen=tuple(veld for veld in velden.values() if veld.shape),
        naam=tuple(schema.get("x-naam", ())),
        uniek=uniek,
        sleutel=uniek if own else tuple(schema.get("x-herken", required or uniek[:1])),
        kenmerk=tuple(schema.get("x-kenmerk", (veld.key for veld in plain))),
        groepen=tuple(_make_groep(**found) for found in schema.get("x-samen", ())),
    )


def _make_groep(naam: str, velden: list[str], leiders: int | None = None) -> Veldgroep:
    return Veldgroep(naam=naam, velden=tuple(velden), leiders=leiders or len(velden))


def _in_order(shape: Shape) -> Iterator[Veld]:
    """Yield the fields in the order of the schema and, right behind each, the fields inside it."""
    for veld in shape.velden.values():
        yield veld
        if veld.shape:
            yield from _in_order(veld.shape)


def _read_code(lijst: Codelijst, node: Node, key: str) -> Code | None:
    code = node.text(key)
    return None if code is None else lijst[code]


def _read_codes(lijst: Codelijst, node: Node, key: str) -> tuple[Code, ...]:
    return tuple(lijst[code] for code in node.texts(key))


def _require_same_keys(cls: type[Record], own: Mapping[str, object], schema: Schema) -> None:
    """Raise ValueError, in words, when a class has other fields than its schema, or requires others."""
    differ = own.keys() ^ schema["properties"].keys()
    if differ:
        raise ValueError(
            f"the class {cls.__name__} and the schema {schema.get('title', '')!r} do not have the same fields: "
            f"{', '.join(sorted(differ))}. Write each of them in both."
        )
    required = {each.name for each in fields(cls) if each.required} - OURS
    differ = required ^ set(schema.get("required", ()))
    if differ:
        raise ValueError(
            f"the class {cls.__name__} and the schema {schema.get('title', '')!r} do not require the same fields: "
            f"{', '.join(sorted(differ))}. A field with a default is one that may be absent."
        )


def _require_known_keys(shape: Shape, schema: Schema) -> None:
    """Raise ValueError, in words, when a mark of a schema names a field that is not there."""
    named = {
        *shape.naam,
        *shape.uniek,
        *shape.sleutel,
        *shape.kenmerk,
        *(key for groep in shape.groepen for key in groep.velden),
    }
    unknown = named - shape.velden.keys()
    if unknown:
        raise ValueError(
            f"the schema {schema.get('title', '')!r} names fields that it does not have: {', '.join(sorted(unknown))}. "
            "Mend x-naam, x-sleutel, x-herken, x-kenmerk or x-samen."
        )


_SCALAR_READERS: Mapping[tuple[Any, bool], Reader] = {
    (str, False): lambda node, key: node.text(key),
    (int, False): lambda node, key: node.integer(key),
    (Decimal, False): lambda node, key: node.number(key),
    (bool, False): lambda node, key: node.flag(key),
    (Meetjaar, False): lambda node, key: Meetjaar.parse(node.data[key]),
    (str, True): lambda node, key: node.texts(key),
}
