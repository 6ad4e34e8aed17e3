"""Nothing stands twice: whatever list of whatever schema it stands in, and both lines are named."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

import pytest

from tests.everyfield.filler import as_text, make_world
from tests.everyfield.world import Data
from tests.unit.plannen import catalogus_of
from tests.unit.rules.checking import check_catalogus

FILES, _ = make_world()
DOUBLES = {"dubbel", "dubbel-precies-gelijk", "id-dubbel", "id-dubbel-in-jaar"}
FILLED = [file for file in FILES if "2025" not in file and "/samen/" not in file]


def lists_of_things(data: Data) -> Iterator[list[Data]]:
    """Yield every list of mappings in a file, the deepest first."""
    values = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for value in values:
        yield from lists_of_things(value)
    if isinstance(data, list) and data and isinstance(data[0], dict):
        yield data


@pytest.mark.parametrize("file", FILLED)
def test_the_first_thing_of_each_list_repeated_at_its_end_is_an_error_that_names_both_lines(file: str) -> None:
    changed = deepcopy(FILES[file])
    lists = list(lists_of_things(changed))
    for things in lists:
        things.append(deepcopy(things[0]))
    texts = {path: as_text(data) for path, data in FILES.items()} | {file: as_text(changed)}
    told = [problem for problem in check_catalogus(catalogus_of(texts)) if problem.code in DOUBLES]
    assert all(problem.is_error and problem.location.file == f"plans/{file}" for problem in told)
    assert all("regel" in problem.message for problem in told)
    assert len({problem.location for problem in told}) >= len(lists)


def test_the_filled_plans_hold_many_lists() -> None:
    assert sum(len(list(lists_of_things(FILES[file]))) for file in FILLED) > 100
