"""A value, by msgspec and by what stands in for it where nothing compiled runs: the same in both."""

from __future__ import annotations

import pickle
import sys
from functools import cached_property
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from uitvoeringskompas import vast
from uitvoeringskompas.problems import Location
from uitvoeringskompas.voorproef.stand_ins import msgspec as stand_in


def by_the_stand_in() -> ModuleType:
    """Give our module as it is where the stand-in is found under the name of the library."""
    spec = spec_from_file_location("vast_by_the_stand_in", Path(vast.__file__))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "msgspec", stand_in)
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module", params=["msgspec", "stand-in"])
def values(request: pytest.FixtureRequest) -> Any:  # noqa: ANN401 -- a module
    """Give the module of values, by either library."""
    return vast if request.param == "msgspec" else by_the_stand_in()


@pytest.fixture(scope="module")
def kinds(values: Any) -> dict[str, Any]:  # noqa: ANN401
    """Give a few classes of values."""

    class Plek(values.Vast, kw_only=False, order=True):  # type: ignore[call-arg, misc]
        file: str
        line: int = 1

    class Doel(values.Vast):  # type: ignore[misc]
        naam: str
        plek: Plek
        woorden: list[str] = values.field(default_factory=list)

        __repr__ = values.shown_without("plek")

    class Einddoel(Doel):
        jaar: int | None = None

    return {each.__name__: each for each in (Plek, Doel, Einddoel)}


@pytest.fixture(scope="module")
def own_ways(values: Any) -> dict[str, Any]:  # noqa: ANN401
    """Give classes of values that say some things themselves."""

    class Los(values.Vraagbaak):  # type: ignore[misc]
        naam: str

        @cached_property
        def lengte(self) -> int:
            return len(self.naam)

    class Alleen(values.Vast):  # type: ignore[misc]
        naam: str
        plek: str

        def __eq__(self, other: object) -> bool:
            return type(other) is type(self) and other.naam == self.naam

        def __hash__(self) -> int:
            return hash(self.naam)

    class Nader(Alleen):
        jaar: int = 0

    return {each.__name__: each for each in (Los, Alleen, Nader)}


def test_a_value_stays_as_it_was_given(kinds: dict[str, Any]) -> None:
    """What is another one is made beside it."""
    plek = kinds["Plek"]("a.yaml")
    with pytest.raises(AttributeError):
        plek.line = 2
    assert (plek.file, plek.line) == ("a.yaml", 1)


def test_fields_are_named_unless_the_class_says_otherwise(kinds: dict[str, Any]) -> None:
    """So that nobody has to know their order, also in a class that adds some."""
    with pytest.raises(TypeError):
        kinds["Doel"]("bewegen", kinds["Plek"]("a.yaml"))
    with pytest.raises(TypeError):
        kinds["Doel"](naam="bewegen")
    with pytest.raises(TypeError):
        kinds["Einddoel"](naam="bewegen", plek=kinds["Plek"]("a.yaml"), dag=1)


def test_values_of_one_class_are_equal_when_all_they_hold_is(kinds: dict[str, Any]) -> None:
    """And they have an order only where it was asked for."""
    plek = kinds["Plek"]
    assert plek("a", 1) == plek("a")
    assert len({plek("a"), plek("a", 1), plek("b")}) == 2
    assert sorted([plek("b"), plek("a", 2), plek("a")]) == [plek("a"), plek("a", 2), plek("b")]
    assert kinds["Doel"](naam="x", plek=plek("a")) != kinds["Einddoel"](naam="x", plek=plek("a"))
    with pytest.raises(TypeError):
        sorted([kinds["Doel"](naam="x", plek=plek("a")), kinds["Doel"](naam="y", plek=plek("a"))])


def test_a_class_may_say_itself_when_two_are_equal_and_those_below_it_say_the_same(own_ways: dict[str, Any]) -> None:
    """A record is the same wherever it stands; what finds things out is itself alone."""
    here, there = (own_ways["Nader"](naam="x", plek=plek) for plek in ("hier", "daar"))
    assert here == there
    assert len({here, there}) == 1
    assert own_ways["Los"](naam="x") != own_ways["Los"](naam="x")


def test_what_is_found_out_once_is_kept(own_ways: dict[str, Any]) -> None:
    """Where the class asks for it."""
    los = own_ways["Los"](naam="bewegen")
    assert (los.lengte, vars(los)) == (7, vars(los) | {"lengte": 7})


def test_a_default_that_can_change_is_made_for_each(kinds: dict[str, Any]) -> None:
    """So no value has what was put into another one."""
    one, other = (kinds["Doel"](naam="x", plek=kinds["Plek"]("a")) for _ in range(2))
    one.woorden.append("a")
    assert other.woorden == []


def test_a_value_is_shown_without_what_would_fill_screens(kinds: dict[str, Any]) -> None:
    """In the classes below as well."""
    einddoel = kinds["Einddoel"](naam="x", plek=kinds["Plek"]("a"), jaar=2030)
    assert repr(einddoel) == "Einddoel(naam='x', woorden=[], jaar=2030)"


def test_a_changed_value_is_another_one_of_the_same_class(values: Any, kinds: dict[str, Any]) -> None:  # noqa: ANN401
    """And a field that is not there cannot change."""
    einddoel = kinds["Einddoel"](naam="x", plek=kinds["Plek"]("a"))
    changed = values.replace(einddoel, jaar=2030)
    assert (changed.jaar, changed.naam, einddoel.jaar, type(changed)) == (2030, "x", None, kinds["Einddoel"])
    with pytest.raises(TypeError):
        values.replace(einddoel, dag=1)


def test_the_fields_of_a_class_are_known_in_their_order(values: Any, kinds: dict[str, Any]) -> None:  # noqa: ANN401
    """Those of the class above first, and which of them must be given."""
    assert values.field_names(kinds["Einddoel"]) == ("naam", "plek", "woorden", "jaar")
    found = {each.name: each.required for each in values.fields(kinds["Plek"])}
    assert found == {"file": True, "line": False}


def test_a_value_becomes_plain_data_with_those_in_it(values: Any, kinds: dict[str, Any]) -> None:  # noqa: ANN401
    """What may stand in JSON."""
    doel = kinds["Doel"](naam="x", plek=kinds["Plek"]("a"), woorden=["y"])
    assert values.as_data(doel) == {"naam": "x", "plek": {"file": "a", "line": 1}, "woorden": ["y"]}


def test_a_value_goes_to_another_process_and_comes_back() -> None:
    """As what a copy of the program found out does."""
    assert pickle.loads(pickle.dumps(Location("a.yaml", 3))) == Location("a.yaml", 3)  # noqa: S301
