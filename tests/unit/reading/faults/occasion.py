"""A place in a real plan where an editor can make a mistake, and the mistake with what must be told about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

from tests.knowledge import SCHEMAS
from tests.sourcecode import PROJECT
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Place, place_of
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.reading.spans import Span, spans_of
from uitvoeringskompas.validation.fields import Field, field_at

PLANS = (PROJECT / "plans", PROJECT / "tests" / "golden" / "plans")
FILE = "plan.yaml"
BARE = re.compile(r"[A-Za-z0-9][^:#\"'\[\]{}\\,]*[A-Za-z0-9.]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """A real file of the plans."""

    path: str
    place: Place
    text: str
    document: Document
    spans: dict[Pointer, Span]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """A file with one mistake: on which line it has to be told, with which code and which words of advice."""

    name: str
    plan: Plan
    text: str
    line: int
    code: str
    advice: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """An entry of a real file."""

    plan: Plan
    pointer: Pointer
    span: Span

    @property
    def key(self) -> str:
        """Return the key, or nothing for an item of a list."""
        return str(self.pointer[-1]) if isinstance(self.pointer[-1], str) else ""

    @property
    def typed(self) -> str:
        """Return the value as it was typed."""
        return self.plan.text[self.span.start : self.span.end]

    @property
    def value(self) -> Value:
        """Return the value."""
        return self.plan.document.value(*self.pointer)

    @property
    def is_line(self) -> bool:
        """Tell whether this is a key with its value on one line, in a block."""
        return bool(self.key) and not self.span.in_flow and "\n" not in self.plan.text[self.span.key : self.span.end]

    @property
    def is_bare(self) -> bool:
        """Tell whether the value is some words without quotes and without signs that mean something."""
        return "\n" not in self.typed and BARE.fullmatch(self.typed) is not None and isinstance(self.value, str)

    @property
    def line(self) -> int:
        """Return the line of the key."""
        return self.plan.text.count("\n", 0, self.span.key) + 1

    @property
    def margin(self) -> str:
        """Return what stands before the key on its line."""
        return self.plan.text[self.plan.text.rfind("\n", 0, self.span.key) + 1 : self.span.key]

    @property
    def field(self) -> Field:
        """Return what the schema says of this place."""
        return field_at(SCHEMAS.set, self.plan.place.kind, self.pointer) or Field()

    def with_value(self, typed: str) -> str:
        """Return the file with another value here."""
        return self.plan.text[: self.span.start] + typed + self.plan.text[self.span.end :]

    def with_entry(self, typed: str) -> str:
        """Return the file with another key and value here."""
        return self.plan.text[: self.span.key] + typed + self.plan.text[self.span.end :]

    def with_margin(self, margin: str) -> str:
        """Return the file with something else before the key."""
        start = self.span.key - len(self.margin)
        return self.plan.text[:start] + margin + self.plan.text[self.span.key :]


Made: TypeAlias = tuple[str, int, str, str]
"""The text of the file with the mistake, how many lines below the key it is told, the code, and words of the advice."""

Maker: TypeAlias = Callable[[Occasion], Made | None]


@cache
def list_plans() -> tuple[Plan, ...]:
    """Return all real plans that are YAML."""
    return tuple(plan for folder in PLANS for path in sorted(folder.rglob("*.yaml")) if (plan := _plan(folder, path)))


def _plan(folder: Path, path: Path) -> Plan | None:
    place = place_of(path.relative_to(folder).parts)
    text = path.read_text("utf-8")
    document = read_content(text.encode(), place, FILE).document if place else None
    if place is None or document is None:
        return None
    return Plan(path=place.path, place=place, text=text, document=document, spans=spans_of(text))


def list_spots(plan: Plan) -> Iterator[Occasion]:
    """Yield every entry of a file."""
    for pointer, span in plan.spans.items():
        if pointer:
            yield Occasion(plan=plan, pointer=pointer, span=span)


def make_fault(name: str, maker: Maker, spot: Occasion) -> Fault | None:
    """Return a mistake at this place, if it can be made there."""
    made = maker(spot)
    if made is None:
        return None
    text, below, code, advice = made
    return Fault(name=name, plan=spot.plan, text=text, line=spot.line + below, code=code, advice=advice)
