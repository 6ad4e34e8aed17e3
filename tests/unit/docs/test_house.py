"""The map of the house in `plugins/README.md`: rooms, arrows, homes and words are those of the code."""

from __future__ import annotations

import ast
import re
from itertools import pairwise

from tests.sourcecode import PROJECT, called, modules, tree
from tests.test_architecture import CLOCK_CALLS, EVERYBODYS, HOMES, MAY_IMPORT, SUBJECTS, WINGS, effects_of, room_of

PAGE = (PROJECT / "plugins" / "README.md").read_text("utf-8")
TABLE = re.compile(r"^\| (?P<head>.+) \|\n\|(?:-+\|)+\n(?P<rows>(?:\| .+ \|\n)+)", re.MULTILINE)
NAME = re.compile(r"`([\w.]+)`")
DISK = {"os", "pathlib", "shutil", "stat", "tempfile"}


def rows(head: str) -> list[list[str]]:
    """Give the cells of the table that begins with this head."""
    table = next(found for found in TABLE.finditer(PAGE) if found["head"].startswith(head))
    return [row.strip("| ").split(" | ") for row in table["rows"].splitlines()]


def names(cell: str) -> list[str]:
    """List the names that a cell writes as code."""
    return NAME.findall(cell)


def known(cell: str, above: set[str]) -> set[str]:
    """Give the rooms that a cell says a room may know; `above` are those of the rows before it."""
    if cell == "every room above":
        return above
    return set() if cell == "nobody" else set(cell.split(", "))


def touched(room: str) -> str:
    """Say in the words of the page what the modules of a room reach for."""
    own = [name for name in modules() if room_of(name) == room]
    effects = {effect for name in own for effect in effects_of(name)}
    asks = any(call in CLOCK_CALLS for name in own for _, call in called(modules()[name]))
    program = {"adapters": "Pagefind", "documenten": "pandoc"}.get(room, "git")
    found = {"disk": effects & DISK, program: "subprocess" in effects, "clock": asks}
    return ", ".join(word for word, is_so in found.items() if is_so) or "nothing"


def test_the_table_of_rooms_says_who_may_know_whom() -> None:
    """As the architecture test has it; every room may know those of everybody."""
    found: dict[str, set[str]] = {}
    for room, _, cell, _ in rows("room"):
        found[room.strip("`")] = known(cell, found.keys() - EVERYBODYS)
    assert found == {room: others - EVERYBODYS for room, others in MAY_IMPORT.items()}


def test_the_drawing_has_every_room_and_only_arrows_that_are_allowed() -> None:
    """An arrow goes from what is known to who knows it."""
    drawing = re.search(r"```text\n(.*?)```", PAGE, re.DOTALL)
    assert drawing
    chains = [chain.split(" → ") for line in drawing[1].splitlines() for chain in re.split(r"\s{2,}", line) if chain]
    arrows = [(here, there) for chain in chains for here, there in pairwise(chain)]
    assert [(here, there) for here, there in arrows if here not in MAY_IMPORT[there]] == []
    assert {room for chain in chains for room in chain} == MAY_IMPORT.keys() - EVERYBODYS


def test_the_table_of_rooms_says_what_each_touches() -> None:
    """Disk, git and clock; what touches nothing gives the same for the same."""
    assert {room.strip("`"): cell for room, _, _, cell in rows("room")} == {room: touched(room) for room in MAY_IMPORT}


def test_the_wings_stand_in_their_order() -> None:
    """Each knows those before it."""
    sentence = re.search(r"^`views/` has wings.*?(?=\n\n)", PAGE, re.MULTILINE | re.DOTALL)
    assert sentence
    assert names(sentence[0]) == [wing.removeprefix("views.") for wing in WINGS]


def test_the_table_of_subjects_stands_in_their_order() -> None:
    """Each knows those before it."""
    assert [name for cell, *_ in rows("subject") for name in names(cell)] == [*SUBJECTS]


def test_the_table_of_libraries_says_where_each_is_at_home() -> None:
    """As the architecture test has it."""
    found = {library: set(names(home)) for libraries, home, _ in rows("library") for library in names(libraries)}
    assert found == HOMES


def test_every_word_of_the_house_is_defined_where_the_page_says() -> None:
    """A class, a function or a type with a name of its own."""
    missing = [
        f"{word} in {module}"
        for words, _, module in rows("word")
        for word in names(words)
        if word not in defined_in(names(module)[0])
    ]
    assert missing == []


def defined_in(module: str) -> set[str]:
    """Give the names that a module defines at its top; none when there is no such module."""
    body = tree(modules()[module]).body if module in modules() else []
    targets = [target for node in body if isinstance(node, ast.Assign) for target in node.targets]
    return {node.name for node in body if isinstance(node, ast.ClassDef | ast.FunctionDef)} | {
        target.id for target in targets if isinstance(target, ast.Name)
    }
