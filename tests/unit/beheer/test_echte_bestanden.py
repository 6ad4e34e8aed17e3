"""Of the files of real plans, too, the form writes only what changed: a text, a list in another order, both at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from tests.unit.beheer.form import run_form
from uitvoeringskompas.beheer.formulier import ALL_KINDS
from uitvoeringskompas.beheer.velden import Vragensteller
from uitvoeringskompas.reading.kinds import place_of

Pad: TypeAlias = tuple[str | int, ...]
PLANS = PROJECT / "plans"
EVERY = 3
"""One in so many files is tried: the largest take longest."""
OTHER = "Iets anders: 'met tekens' # en zo"


@dataclass(frozen=True, kw_only=True, slots=True)
class Geval:
    """A file, what is changed in it, and what it says then."""

    path: Path
    wijzigingen: tuple[tuple[Pad, Any], ...]
    wanted: Any


def leaves(data: Any, above: Pad = ()) -> Iterator[Pad]:  # noqa: ANN401 -- YAML
    """Yield the place of every text."""
    if isinstance(data, str):
        yield above
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from leaves(value, (*above, key))


def at(data: Any, place: Pad) -> Any:  # noqa: ANN401 -- YAML
    """Return what stands in a place."""
    for key in place:
        data = data[key]
    return data


def make_geval(path: Path) -> Geval:
    """Change a title deep in the file, and turn the longest list at its top around."""
    data = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 -- texts alone
    titles = [place for place in leaves(data) if place[-1] in {"titel", "naam", "toelichting", "wat"}]
    changes: list[tuple[Pad, Any]] = [(titles[-1], OTHER)]
    at(data, titles[-1][:-1])[titles[-1][-1]] = OTHER
    lists = sorted((len(value), key) for key, value in data.items() if isinstance(value, list))
    if lists:
        length, key = lists[-1]
        changes.append(((key,), {"volgorde": list(range(length))[::-1]}))
        data[key].reverse()
    return Geval(path=path, wijzigingen=tuple(changes), wanted=data)


def remarks(text: str) -> Counter[str]:
    """Return the lines that are remarks."""
    return Counter(line.strip() for line in text.splitlines() if line.lstrip().startswith("#"))


def write(gevallen: list[Geval]) -> list[str]:
    """Return what the form writes of each."""
    vragen = Vragensteller(KNOWLEDGE.schemas, KNOWLEDGE.codelijsten, {})
    vormen = {kind: dict(vragen.ask(kind).vormen) for kind in ALL_KINDS}
    asked = []
    for geval in gevallen:
        place = place_of(geval.path.relative_to(PLANS).parts)
        assert place is not None
        text = geval.path.read_text("utf-8")
        asked.append({"text": text, "vormen": vormen[place.kind], "wijzigingen": geval.wijzigingen})
    return run_form(asked)


@pytest.fixture(scope="module")
def gevallen() -> list[Geval]:
    """Give one in so many files of the real plans."""
    kinds = {path: place_of(path.relative_to(PLANS).parts) for path in sorted(PLANS.rglob("*.yaml"))}
    known = [path for path, place in kinds.items() if place and place.kind in ALL_KINDS]
    return [make_geval(path) for path in known[::EVERY]]


def test_a_file_says_what_was_changed_and_keeps_its_remarks(gevallen: list[Geval]) -> None:
    """A list that is turned around and a title deep in the file, in one go."""
    assert len(gevallen) > 20
    for geval, text in zip(gevallen, write(gevallen), strict=True):
        assert yaml.load(text, yaml.BaseLoader) == geval.wanted, geval.path  # noqa: S506 -- texts alone
        assert remarks(text) == remarks(geval.path.read_text("utf-8")), geval.path
