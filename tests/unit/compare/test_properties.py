"""What must hold for the comparison of any two states, tried with generated plans against another library."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable
from datetime import date

from hypothesis import HealthCheck, Phase, given, settings

from tests.tries import tries
from tests.unit.compare.oracle import covered, differences
from tests.unit.compare.strategies import Plan, publicatie_of, turned, two_states
from uitvoeringskompas.compare.change import MIRRORED, Change
from uitvoeringskompas.compare.comparison import compare_states
from uitvoeringskompas.compare.state import State, state_in_jaar, whole_state
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

PEILDATUM = date(2026, 10, 1)
SENTENCE = re.compile(r"[A-Z][^\n]*[^. ][.…?!]|[A-Z][^\n]* …")
PYTHON = re.compile(r"None|True|False|Decimal|\(\)|\{|  |: \.")
RUNS = settings(
    tries(25),
    derandomize=True,
    phases=(Phase.generate,),  # shrinking a whole plan takes minutes; the message names the leaf
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example),
)


@given(two_states())
@RUNS
def test_a_state_against_itself_gives_nothing(states: tuple[Plan, Plan]) -> None:
    """Also when every list stands in another order, and also for one year of it."""
    for make in (whole, year):
        vergelijking = compare_states(make(states[0]), make(turned(states[0])))
        assert vergelijking.changes == ()


@given(two_states())
@RUNS
def test_the_way_back_mirrors_the_way_there(states: tuple[Plan, Plan]) -> None:
    """What is new one way is gone the other way, and before and after change places."""
    for make in (whole, year):
        there = compare_states(make(states[0]), make(states[1]))
        back = compare_states(make(states[1]), make(states[0]))
        assert Counter(map(told, there.changes)) == Counter(map(told_mirrored, back.changes))


@given(two_states())
@RUNS
def test_every_difference_in_the_data_belongs_to_exactly_one_change(states: tuple[Plan, Plan]) -> None:
    """And every change, with each of its keys, is about a difference in the data."""
    changes = compare_states(whole(states[0]), whole(states[1])).changes
    leaves = differences(*states)
    paths = Counter(path for change in changes for path in covered(change))
    told_of = {leaf: [leaf[:end] for end in range(1, len(leaf) + 1) if leaf[:end] in paths] for leaf in leaves}
    assert {leaf: found for leaf, found in told_of.items() if len(found) != 1} == {}
    assert [path for path, times in paths.items() if times > 1] == []
    assert set(paths) - {path for found in told_of.values() for path in found} == set()


@given(two_states())
@RUNS
def test_every_change_is_one_sentence(states: tuple[Plan, Plan]) -> None:
    """Whatever the field is: it begins with what changed, ends with a full stop, and shows no word of Python."""
    for make in (whole, year):
        view = view_wijzigingen(compare_states(make(states[0]), make(states[1])))
        zinnen = [change.zin for thing in view.dingen for change in thing.wijzigingen]
        assert [zin for zin in zinnen if not SENTENCE.fullmatch(zin) or PYTHON.search(zin)] == []


def whole(plan: Plan) -> State:
    """Return everything in a plan."""
    return whole_state(publicatie_of(plan), PEILDATUM, name="plan")


def year(plan: Plan) -> State:
    """Return one year of a plan."""
    return state_in_jaar(publicatie_of(plan), 2026, PEILDATUM)


def told(change: Change) -> Hashable:
    """Return what a change says."""
    return (change.kind, _ids(change, back=False), change.path, change.fields, change.before, change.after)


def told_mirrored(change: Change) -> Hashable:
    """Return what a change says to who looks the other way."""
    soort = MIRRORED.get(change.kind, change.kind)
    return (soort, _ids(change, back=True), change.path, change.fields, change.after, change.before)


def _ids(change: Change, *, back: bool) -> Hashable:
    sides = [
        tuple((thing.kind, thing.home, thing.id) for thing in side)
        for side in (change.things_before, change.things_after)
    ]
    return tuple(reversed(sides)) if back else tuple(sides)
