"""The plain data of plans as deepdiff sees them: lists by key, things with an id apart, every difference a leaf."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, get_type_hints

from deepdiff import DeepDiff

from uitvoeringskompas.compare.change import Change
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import OURS, Record
from uitvoeringskompas.model.register import RECORD_OF, value_type
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.vast import fields

Leaf: TypeAlias = tuple[str, ...]
SINGULAR = {"doelen": "doel", "prioriteiten": "prioriteit", "regels": "regel"}
SINGULAR |= {"partijen": "partij", "indicatoren": "indicator"}
APART: Mapping[str, frozenset[str]] = {
    "Programma": frozenset({"doelen", "prioriteiten"}),
    "Nota": frozenset({"doelen", "prioriteiten"}),
    "Begroting": frozenset({"regels"}),
    "Partijenlijst": frozenset({"partijen"}),
    "Indicatorenlijst": frozenset({"indicatoren"}),
}
"""Lists of things with an identity of their own; told here once more, so that the schemas are not believed."""


NAMED_BY: Mapping[str, tuple[str, ...]] = {"GeenPersoonsgegeven": ("tekst",)}
"""What is named by less than all that it must have: why words may stand there can change. Told here once more too."""


def _records_below(cls: type[Record]) -> Iterator[type[Record]]:
    yield cls
    for found in cls.__subclasses__():
        yield from _records_below(found)


ITEMS = {found.__name__: found for found in _records_below(Record)}
WHEN = {"moment", "datum", "jaar", "meetjaar", "tot_en_met"}
NAMES = ("titel", "naam", "wat")
"""Fields that say when something is, and what it is called; told here once more as well."""


def key_fields(cls: type[Record]) -> tuple[str, ...]:
    """Return the keys that every mapping of this kind has and that name it: its id (and year), or all of them."""
    if cls.__name__ in NAMED_BY:
        return NAMED_BY[cls.__name__]
    required = [field.name for field in fields(cls) if field.required and field.name not in OURS]
    hints = get_type_hints(cls)
    if "id" in required:
        return tuple(name for name in required if name in {"id", "jaar"})
    return tuple(name for name in required if hints[name] is not Proza)


def keyed_name(cls: type[Record], data: Mapping[str, Any]) -> str:
    """Return the key of one mapping in a list as text; the order of a list in it does not matter."""
    values = (data[name] for name in key_fields(cls))
    return cls.__name__ + json.dumps([sorted(value) if isinstance(value, list) else value for value in values])


def keyed(cls: type[Record], data: Mapping[str, Any]) -> dict[str, Any]:
    """Return plain data in which every list is a mapping, without the things that are compared on their own."""
    hints = get_type_hints(cls)
    apart = APART.get(cls.__name__, ())
    return {name: _keyed(*value_type(hints[name]), value) for name, value in data.items() if name not in apart}


def things_of(documents: Mapping[str, Document]) -> dict[str, Any]:
    """Return every thing of the plans by its name, as keyed data."""
    found: dict[str, Any] = {}
    for document in documents.values():
        cls = RECORD_OF[document.place.kind]
        found[_file_name(document)] = keyed(cls, document.data)
        found |= dict(_list_apart(cls, document.data, _home(document)))
    return found


def differences(voor: Mapping[str, Document], na: Mapping[str, Document]) -> set[Leaf]:
    """Return the path of every leaf that deepdiff finds to differ."""
    # Without the threshold it calls two mappings with little in common one difference.
    before, after = things_of(voor), things_of(na)
    _align(before, after)
    diff = DeepDiff(before, after, view="tree", threshold_to_diff_deeper=0)
    return {leaf for kind in diff.values() for item in kind for leaf in _leaves(item)}


def _align(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Give what only moved in time one name in both: it has its own words, or all but its day or year, in common."""
    for sign in (_sign_by_name, _sign_by_rest):
        _rename(before, after, sign)
    for key in {*before} & {*after}:
        if isinstance(before[key], dict) and isinstance(after[key], dict):
            _align(before[key], after[key])


def _rename(before: dict[str, Any], after: dict[str, Any], sign: Callable[[str, Any], str]) -> None:
    """Give an item that went the name of the one that came under the same sign, when no other has that sign."""
    gone, come = ([key for key in one if key not in other] for one, other in ((before, after), (after, before)))
    signs_before = [sign(key, before[key]) for key in gone]
    signs_after = [sign(key, after[key]) for key in come]
    for key, found in zip(gone, signs_before, strict=True):
        if found and signs_before.count(found) == signs_after.count(found) == 1:
            before[come[signs_after.index(found)]] = before.pop(key)


def _when(key: str) -> set[str]:
    """Return which keys in the name of an item say when; none for what is no item of a list."""
    cls = ITEMS.get(key.partition("[")[0])
    return {*key_fields(cls)} & WHEN if cls and "[" in key else set()


def _sign_by_name(key: str, value: Any) -> str:  # noqa: ANN401 - keyed data
    cls, when = ITEMS.get(key.partition("[")[0]), _when(key)
    name = next((name for name in NAMES if cls and name in value and get_type_hints(cls)[name] is str), None)
    if not (cls and when and name):
        return ""
    rest = [value[each] for each in key_fields(cls) if each not in when]
    return json.dumps([cls.__name__, name, value[name], rest], sort_keys=True)


def _sign_by_rest(key: str, value: Any) -> str:  # noqa: ANN401 - keyed data
    when = _when(key)
    rest = {name: found for name, found in value.items() if name not in when} if when else {}
    return json.dumps([key.partition("[")[0], rest], sort_keys=True, default=str) if when else ""


def covered(change: Change) -> set[Leaf]:
    """Return the paths that a change tells: everything at or below them."""
    if not (change.steps or change.fields):
        return {
            (_thing_name(thing.kind.value, thing.home, thing.id, thing.series),)
            for thing in change.things_before + change.things_after
        }
    thing = change.things_after[0]
    path: Leaf = (_thing_name(thing.kind.value, thing.home, thing.id, thing.series),)
    for step in change.steps:
        record = step.record
        assert record is not None
        path += (step.field, *((keyed_name(type(record), record.node.data),) if step.is_item else ()))
    return {(*path, veld) for veld in change.fields} or {path}


def _keyed(kind: object, several: bool, value: Any) -> Any:  # noqa: ANN401, FBT001 - any value of YAML
    if not (isinstance(kind, type) and issubclass(kind, Record)):
        return {str(item): True for item in value} if several else value
    return {keyed_name(kind, item): keyed(kind, item) for item in value} if several else keyed(kind, value)


def _leaves(item: Any) -> Iterator[Leaf]:  # noqa: ANN401 - a level of deepdiff
    path = tuple(item.path(output_format="list"))
    for value in (item.t1, item.t2):
        if isinstance(value, dict):
            yield from _inside(path, value)
    if not isinstance(item.t1, dict) and not isinstance(item.t2, dict):
        yield path


def _inside(path: Leaf, value: Mapping[str, Any]) -> Iterator[Leaf]:
    for key, child in value.items():
        if isinstance(child, dict):
            yield from _inside((*path, key), child)
        else:
            yield (*path, key)


def _list_apart(cls: type[Record], data: Mapping[str, Any], home: str) -> Iterator[tuple[str, Any]]:
    hints = get_type_hints(cls)
    for name, value in data.items():
        kind, several = value_type(hints[name])
        if name in APART.get(cls.__name__, ()):
            for item in value:
                reeks = str(item["jaar"]) if name == "regels" else ""
                yield _thing_name(SINGULAR[name], home, item["id"], reeks), keyed(kind, item)
        elif isinstance(kind, type) and issubclass(kind, Record) and not several:
            yield from _list_apart(kind, value, home)


def _home(document: Document) -> str:
    place = document.place
    return f"{place.jaar}/{place.programma}" if place.programma else place.id or ""


def _file_name(document: Document) -> str:
    place = document.place
    match place.kind.value:
        case "programma":
            return _thing_name("programma", "", _home(document), "")
        case "interventie":
            return _thing_name("interventie", _home(document), place.id or "", str(place.jaar))
        case "voortgang" | "evaluatie":
            return _thing_name(place.kind.value, _home(document), place.id or "", "")
        case "indicatoren":
            return _thing_name("indicatorenlijst", "", "indicatorenlijst", "")
        case "profiel":
            return _thing_name("profiel", "", place.publisher, "")
        case stem:
            return _thing_name(stem, "", place.id or "", "")


def _thing_name(soort: str, thuis: str, thing_id: str, reeks: str) -> str:
    return f"{soort} {thuis} {thing_id} {reeks}"
