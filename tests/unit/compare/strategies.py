"""Small plans of every shape that the model knows, made by hypothesis from the classes of the model."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, get_type_hints

from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE, REGISTER
from tests.unit.compare.oracle import keyed_name
from tests.unit.plannen import document_of
from uitvoeringskompas.model.catalogus import build_publicatie
from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import OURS, Record
from uitvoeringskompas.model.register import RECORD_OF, value_type
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.vast import fields

Data: TypeAlias = dict[str, Any]
Plan: TypeAlias = Mapping[str, Document]
"""Path of a file → the file."""

IDS = ("een", "twee", "drie")
WORDS = ("Alfa en bravo.", "Bravo", "Charlie delta echo")
YEARS = (2025, 2026)
PATHS = (
    "duinstad/profiel.yaml",
    "duinstad/partijen.yaml",
    "duinstad/indicatoren.yaml",
    "duinstad/notas/een.yaml",
    *(f"duinstad/{jaar}/gezondheid/programma.yaml" for jaar in YEARS),
    *(f"duinstad/{jaar}/gezondheid/interventies/{name}.yaml" for jaar in YEARS for name in IDS[:2]),
    "duinstad/2025/gezondheid/voortgang/2025-07-01.yaml",
    "duinstad/2025/gezondheid/evaluatie.yaml",
)
SCALARS: Mapping[object, st.SearchStrategy[Any]] = {
    str: st.sampled_from(WORDS),
    int: st.sampled_from((1, *YEARS)),
    Decimal: st.sampled_from((1, 2, 2.5)),
    bool: st.booleans(),
    Meetjaar: st.sampled_from((*YEARS, "2024/2025", "2021-2024")),
}

MOMENTS: Mapping[object, st.SearchStrategy[Any]] = {
    Momenttekst: st.sampled_from(("2025", "2026-Q1", "2026-03")),
}


@st.composite
def data_of(draw: Callable[..., Any], cls: type[Record], home: str, above: tuple[str, ...]) -> Data:
    """Return the data of one mapping: all keys that must be there and a few of the others.

    ``above`` are the kind of file and the keys down to the mapping: the schema tells which codes belong there.
    """
    hints = get_type_hints(cls)
    known = [field for field in fields(cls) if field.name not in OURS]
    optional = [field.name for field in known if not field.required]
    chosen = draw(st.lists(st.sampled_from(optional), max_size=4, unique=True)) if optional else []
    wanted = [field.name for field in known if field.required or field.name in chosen]
    return {name: draw(_value(hints[name], home, (*above, name))) for name in wanted}


def _value(hint: object, home: str, path: tuple[str, ...]) -> st.SearchStrategy[Any]:
    kind, several = value_type(hint)
    if isinstance(kind, type) and issubclass(kind, Record):
        inside = data_of(kind, home, path)
        if not several:
            return inside
        return st.lists(inside, min_size=1, max_size=2, unique_by=lambda item: keyed_name(kind, item))
    if path[-1] == "id":  # one id in two homes would be a thing that moved, which plain data cannot tell
        return st.sampled_from([f"{home}-{each}" for each in IDS])
    scalar = _scalar(kind, path)
    return st.lists(scalar, min_size=1, max_size=3, unique=True) if several else scalar


def _scalar(kind: object, path: tuple[str, ...]) -> st.SearchStrategy[Any]:
    if kind is Code:
        lijst = REGISTER.velden[path[0], ".".join(path[1:])].codelijst
        return st.sampled_from(tuple(KNOWLEDGE.codelijst(lijst or ""))[:3])
    return MOMENTS[kind] if kind in MOMENTS else SCALARS[getattr(kind, "__supertype__", kind)]


@st.composite
def plans(draw: Callable[..., Any], base: Mapping[str, Data] | None = None) -> Mapping[str, Data]:
    """Return what stands in each file; with a base, a state of the same plans after some editing."""
    found: dict[str, Data] = {}
    for path in PATHS:
        kind = _kind_of(path)
        fresh = draw(data_of(RECORD_OF[kind], path.split("/")[1], (kind.value,)))
        old = (base or {}).get(path)
        match draw(st.sampled_from(("keep", "edit", "fresh", "gone"))):
            case "keep" if old is not None:
                found[path] = old
            case "edit" if old is not None:
                found[path] = {**old, **fresh}
            case "gone":
                pass
            case _:
                found[path] = fresh
    return found


@st.composite
def two_states(draw: Callable[..., Any]) -> tuple[Plan, Plan]:
    """Return plans before and after editing."""
    before = draw(plans())
    return documents_of(before), documents_of(draw(plans(before)))


def documents_of(plan: Mapping[str, Data]) -> Plan:
    """Return the files of a plan, as the reader gives them."""
    return {path: document_of(path, json.dumps(data)) for path, data in plan.items()}


def turned(plan: Plan) -> Plan:
    """Return the same plan with the keys and lists of every file in the opposite order."""
    return documents_of({path: _turn(document.data) for path, document in plan.items()})


def _turn(value: Any) -> Any:  # noqa: ANN401 - any value of YAML
    if isinstance(value, dict):
        return {key: _turn(child) for key, child in reversed(value.items())}
    if isinstance(value, list):
        return [_turn(child) for child in reversed(value)]
    return float(value) if isinstance(value, Decimal) else value


def publicatie_of(plan: Plan) -> Publicatie:
    """Return the model of a plan."""
    return build_publicatie("duinstad", plan.values(), KNOWLEDGE)


def _kind_of(path: str) -> Kind:
    place = place_of(tuple(path.split("/")))
    assert place is not None
    return place.kind
