"""Fills files by walking the schemas: each field gets a value that fits it and that nothing else has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count, product
from string import ascii_lowercase

from tests.browser.hostile import resolved
from tests.everyfield.leaf import Leaf, Path
from tests.everyfield.world import (
    ALTERNATIVES,
    AROUND,
    FILES,
    MADE,
    NTH,
    OUD,
    PAST,
    SEVERAL,
    TARGETS,
    TO_ITS_OWN_KIND,
    Data,
    stem_of,
)
from tests.knowledge import KNOWLEDGE, REGISTER
from uitvoeringskompas.model import verwijzing
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_getal

NAMES = ("titel", "naam", "wat", "beoogd", "omschrijving", "les")
"""Which field says what a thing is called, for who refers to it."""


def make_world() -> tuple[dict[str, Data], list[Leaf]]:
    """Return the plans, by path, and every value in the filled files."""
    filler = Filler()
    files = {file: filler.fill(stem, file, nth) for stem, found in FILES.items() for nth, file in enumerate(found)}
    files["streek/indicatoren.yaml"]["indicatoren"] += [
        {"id": found, "naam": f"Indicator {found}", "eenheid": "stuks"} for found in OUD
    ]
    files["streek/partijen.yaml"]["partijen"] += [
        {"id": found, "naam": f"Partij {found}", "soort": "welzijn"} for found in OUD
    ]
    return {**files, **AROUND}, filler.leaves(files)


def as_text(data: Data) -> str:
    """Return a file as it is read: JSON is YAML."""
    return json.dumps(data, ensure_ascii=False, indent=1)


@dataclass
class Filler:
    """Fills files, and remembers what it wrote where."""

    _leaves: list[Leaf] = field(default_factory=list)
    _words: Iterator[str] = field(
        default_factory=lambda: ("zq" + "".join(each) for each in product(ascii_lowercase, repeat=4))
    )
    _days: Iterator[date] = field(default_factory=lambda: (date(2026, 1, 1) + timedelta(days=each) for each in count()))
    _amounts: Iterator[int] = field(default_factory=lambda: count(20_001, 7))
    _decimals: Iterator[int] = field(default_factory=lambda: count(1_001))
    _sources: Iterator[int] = field(default_factory=count)
    _past: dict[str, Iterator[str]] = field(default_factory=dict)

    def fill(self, stem: str, file: str, nth: int) -> Data:
        """Return a file in which every field is filled."""
        return self._block(KNOWLEDGE.schemas.schema(stem), file, (), nth)

    def leaves(self, files: Mapping[str, Data]) -> list[Leaf]:
        """Return the values, each reference with the name of what it leads to."""
        names = {
            **{f"almere/2026/samen/{nth}": f"Gedeelde {nth}" for nth in NTH},
            **{
                file.rpartition("/")[2].removesuffix(".yaml"): data["titel"]
                for file, data in files.items()
                if "titel" in data
            },
            **{
                file.removeprefix("streek/").removesuffix("/programma.yaml"): data["titel"]
                for file, data in {**files, **AROUND}.items()
                if "titel" in data
            },
            **{found: name for data in files.values() for found, name in _names_in(data)},
        }
        return [replace(leaf, woorden=_known_by(leaf, files[leaf.file], names)) for leaf in self._leaves]

    def _block(self, schema: Data, file: str, path: Path, nth: int) -> Data:
        fields = schema["properties"]
        required = set(schema.get("required", ()))
        return {
            key: self._value(around, file, (*path, key), nth, required=key in required)
            for key, around in fields.items()
            if not (_is_excluded(key, fields, nth) and key not in required)
        }

    def _value(self, schema: Data, file: str, path: Path, nth: int, *, required: bool) -> Data:
        stem = stem_of(file)
        veld = REGISTER.velden[stem, ".".join(step for step in path if isinstance(step, str))]
        name, found = resolved(schema)
        if veld.shape and veld.several:
            inside = resolved(found["items"])[1]
            length = SEVERAL.get(veld.key, 2)
            return [self._block(inside, file, (*path, index), index) for index in range(length)]
        if veld.shape:
            return self._block(found, file, path, nth)
        name, found = resolved(found["items"]) if veld.several else (name, {**found, **schema})
        value, *words = self._scalar(name, found, veld, file, nth)
        self._leaves.append(
            Leaf(
                file=file,
                path=path,
                veld=veld,
                waarde=value,
                woorden=tuple(words),
                is_required=required or veld.key in {"herkomst", "stroom"},
            )
        )
        return [value] if veld.several else value

    def _scalar(self, name: str, schema: Data, veld: Veld, file: str, nth: int) -> tuple[Data, ...]:
        """Return a value and the words by which it is known."""
        stem = stem_of(file)
        if (stem, veld.pad) in MADE:
            made = MADE[stem, veld.pad][nth]
            return (made,) if veld.key in PAST or veld.kind in TARGETS else _as_read(made, veld)
        if veld.kind is Code:
            return _as_read(schema["enum"][nth % 2], veld)
        if schema["type"] != "string":
            return self._number(name, schema, veld, nth)
        reference = self._reference(veld, file, nth)
        return (reference,) if reference else self._text(schema)

    def _reference(self, veld: Veld, file: str, nth: int) -> str:
        """Return an id, or what leads to one; an empty text for what is no reference."""
        if veld.kind in TARGETS:
            own = _own(file) if veld.kind in {verwijzing.DoelId, verwijzing.PrioriteitId} else ""
            targets = TARGETS[veld.kind]
            if veld.kind is verwijzing.BronId:
                nth = next(self._sources) % len(targets)
            return own + targets[1 if veld.key in TO_ITS_OWN_KIND else nth]
        home = veld.pad.split(".")[-2] if "." in veld.pad else stem_of(file)
        if veld.key in PAST:
            return next(self._past.setdefault(home, iter(OUD)))
        if veld.key == "id":
            own = _own(file) if home in {"doelen", "prioriteiten"} else ""
            return f"{own}{home.replace('_', '-')}-{NTH[nth]}"
        if veld.kind is verwijzing.BijTekst:
            return str(list(KNOWLEDGE.schemas.schema(stem_of(file))["properties"])[nth])
        return ""

    def _number(self, name: str, schema: Data, veld: Veld, nth: int) -> tuple[Data, ...]:
        if schema["type"] == "boolean":
            return (True,)
        if name in {"jaar", "meetjaar"}:
            return _as_read(2028 if veld.key.startswith("tot_en_met") else 2026, veld)
        if "maximum" in schema and schema["type"] == "integer":
            return _as_read(schema["minimum"] + nth, veld)
        if schema["type"] == "integer":
            return _as_read(next(self._amounts), veld)
        value = next(self._decimals)
        if veld.key.endswith("ondergrens"):
            value -= 500  # below what stands beside it
        elif "maximum" in schema:
            value += 100 * schema["minimum"] - 1_000
        return value / 100, write_getal(Decimal(value) / 100)

    def _text(self, schema: Data) -> tuple[Data, ...]:
        """Return the first kind of text that the pattern allows."""
        pattern = re.compile(schema.get("pattern", r"[\s\S]+"))
        word = next(self._words)
        if schema.get("format") == "date" or (pattern.fullmatch("2026-03-15") and not pattern.fullmatch(word)):
            day = next(self._days).isoformat()
            return day, write_moment(day)
        number = next(self._amounts)
        options = (
            *((word, word), (f"https://{word}.example", f"https://{word}.example"), (f"{word}@stad.example",) * 2),
            *(("GM0034", "GM0034"), (f"{number}.50", f"{write_getal(number)},50"), ("#1a5c8e", "#1a5c8e")),
            *((f"A{len(self._leaves) % 9 + 1}",) * 2,),
        )
        return next(option for option in options if pattern.fullmatch(option[0]) and _has_format(option[0], schema))


def _has_format(text: str, schema: Data) -> bool:
    sign = {"uri": "://", "email": "@"}.get(schema.get("format", ""), "")
    return sign in text


def _as_read(value: Data, veld: Veld) -> tuple[Data, ...]:
    if veld.kind is Code:
        code = KNOWLEDGE.code(veld.codelijst or "", value)
        return value, code.naam, code.in_zin
    if isinstance(value, str):
        return value, write_moment(value)
    return (value, str(value) if 1990 <= value <= 2100 else write_getal(value))


def _is_excluded(key: str, fields: Data, nth: int) -> bool:
    if key in TO_ITS_OWN_KIND:
        return nth == 1
    return any({*pair} <= {*fields} and key == pair[1 - nth % 2] for pair in ALTERNATIVES)


def _own(file: str) -> str:
    """Return what tells the ids of policy in one nota from those in another, or in the programme."""
    return f"{file.rsplit('/', maxsplit=1)[-1].removesuffix('.yaml')}-" if "/notas/" in file else ""


def _names_in(data: Data) -> Iterator[tuple[str, str]]:
    """Yield the id of every thing in a file with its name."""
    if isinstance(data, dict):
        if "id" in data:
            yield data["id"], next(data[key] for key in NAMES if key in data)
        for value in data.values():
            yield from _names_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from _names_in(value)


def _known_by(leaf: Leaf, data: Data, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the words of a value; a reference is known by the name of what stands nearest under that id."""
    if leaf.veld.kind not in TARGETS and leaf.veld.key not in PAST:
        return leaf.woorden
    around = [data]
    for step in leaf.path[:-1]:
        around.append(around[-1][step])
    near = (dict(_names_in(each)).get(leaf.waarde) for each in reversed(around))
    return (next(filter(None, near), None) or names.get(leaf.waarde) or leaf.waarde, leaf.waarde)
