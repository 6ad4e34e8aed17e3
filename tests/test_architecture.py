"""Who may know whom: the rooms of the package and the homes of the libraries, read from the code itself."""

from __future__ import annotations

import ast
import sys
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter

from tests.sourcecode import OURS, called, imports, modules, nodes, own_imports, runtime_names, way_to
from uitvoeringskompas.taal.datum import MAANDEN

MIDDLE = {
    *("problems", "packing", "resources", "reading", "validation", "model", "rules", "compare", "history"),
    *("views", "pages", "exports", "keeping"),
}

# Room → the rooms that it may import (itself always, and EVERYBODYS: all write Dutch and have values). Nothing goes up.
MAY_IMPORT: dict[str, set[str]] = {
    **{room: set() for room in ("problems", "taal", "vast", "packing")},
    "resources": {"model"},
    "reading": {"problems"},
    "validation": {"problems", "reading"},
    "model": {"problems", "reading"},
    "rules": {"problems", "model"},
    "compare": {"problems", "model"},
    "writing": {"problems", "reading", "model"},
    "history": {"problems", "reading", "model", "compare"},
    "views": {"model", "rules", "compare", "history"},
    "pages": {"problems", "views", "model", "compare", "history"},
    "exports": {"views", "model", "compare", "history", "pages", "packing"},
    "documenten": {"views", "model", "compare", "pages", "exports", "packing", "resources"},
    "keeping": {"problems", "reading", "resources"},
    "check": {"problems", "reading", "model", "rules", "history", "keeping"},
    "knowing": {"validation", "model", "rules", "resources"},
    "build": MIDDLE | {"check", "knowing", "documenten"},
    "diff": MIDDLE | {"check", "knowing", "documenten", "build"},
    "voorproef": {
        *("problems", "reading", "validation", "model", "writing", "resources", "pages", "knowing", "build", "packing"),
    },
    "inputs": {"build", "history", "keeping"},
    "adapters": {
        *("documenten", "knowing", "build", "problems", "pages", "resources", "beheer", "voorproef"),
        *("inputs", "keeping"),
    },
    "tables": {"problems", "packing"},
    "importing": {"problems", "reading", "model", "tables", "writing", "packing"},
    "workbook": {"problems", "reading", "model", "tables", "writing"},
    "beheer": {"problems", "reading", "model"},
    "voorlezen": {"problems", "reading", "model", "resources", "history"},
    "cli": {
        *("knowing", "check", "build", "diff", "problems", "reading", "model", "pages", "resources", "adapters"),
        *("writing", "tables", "importing", "workbook", "beheer", "voorlezen", "documenten", "inputs", "keeping"),
    },
}

EVERYBODYS = {"taal", "vast"}

# The wings of `views/`, from what others are made of to what is asked for: a wing knows those before it.
WINGS = ("views.kit", "views.onderwerp", "views.wijziging", "views.pagina")

# The subjects of `views/onderwerp/`, in the same direction: money knows figures, and no figure knows money.
SUBJECTS = (
    *("woord", "bron", "cijfer", "wijzer", "stand", "geld", "wie", "programma", "doel", "verslag", "overzicht"),
)

# Library → the modules (or rooms) where it is at home. A library that is not listed here is at home nowhere.
HOMES: dict[str, set[str]] = {
    **{library: {"reading"} for library in ("yaml", "slugify")},
    **{library: {"validation", "voorproef.stand_ins"} for library in ("jsonschema", "referencing")},
    "jsonschema_rs": {"validation"},
    **{library: {"views.kit.prose"} for library in ("comrak", "nh3")},
    "markdown_it": {"voorproef.stand_ins"},
    "markupsafe": {"views", "pages"},
    "msgspec": {"vast"},
    **{library: {"taal"} for library in ("babel", "rapidfuzz", "simplemma")},
    **{library: {"exports"} for library in ("icalendar", "pyarrow", "xlsxwriter")},
    "jinja2": {"pages"},
    **{library: {"adapters"} for library in ("lxml", "resvg_py")},
    **{library: {"adapters.search"} for library in ("cbor2", "pagefind_bin")},
    **{library: {"adapters.mkdocs"} for library in ("mkdocs", "watchdog")},
    "click": {"cli", "adapters.mkdocs"},
    **{name: {"documenten"} for name in ("pikepdf", "pypandoc", "typst")},
    **{name: {"tables"} for name in ("openpyxl", "odfdo", "python_calamine", "mammoth", "docx", "pdfplumber")},
}

# What touches disk, processes, network, clock or chance is out of reach for these rooms.
PURE_ROOMS = {
    *EVERYBODYS,
    *("problems", "packing", "validation", "model", "rules", "compare", "views", "pages", "exports"),
}
EFFECTS = {
    *("asyncio", "fileinput", "getpass", "glob", "http", "importlib", "io", "locale", "logging", "multiprocessing"),
    *("os", "pathlib", "platform", "random", "secrets", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess"),
    *("sys", "tempfile", "threading", "time", "urllib.request", "uuid"),
}
HARMLESS = {"sys.intern"}
"""Keeps a text once, and the text is the same: nobody can see a difference."""
EFFECT_CALLS = {"input", "open", "print", "read_bytes", "read_text", "write_bytes", "write_text"}
IN_MEMORY = {"packing": {"open"}}  # no effect: a part of a packed file is opened that is in memory itself
CLOCK_CALLS = {"now", "utcnow", "today"}
CLOCK_ROOMS = {"adapters", "cli"}


def test_every_module_stands_in_a_room_of_the_table() -> None:
    """A new room must first say in the table whom it may know."""
    rooms = {room_of(name) for name in modules()} - {"", "__main__"}
    assert sorted(rooms - MAY_IMPORT.keys()) == []


def test_a_room_imports_only_the_rooms_below_it() -> None:
    """The flow has one direction: read, validate, model, rules, views, pages, exports, adapter."""
    found = [
        f"{name or OURS} imports {target}"
        for name in modules()
        for target in sorted(own_imports(name))
        if (room := room_of(name)) in MAY_IMPORT
        and target.partition(".")[0] not in {room, "", *EVERYBODYS} | MAY_IMPORT[room]
    ]
    assert found == []


def test_a_wing_of_the_views_imports_only_the_wings_before_it() -> None:
    """Building blocks, subjects, sentences of change, pages: in this direction."""
    found = [
        f"{name} imports {target}"
        for name in modules()
        for target in sorted(own_imports(name))
        if (own := wing_of(name)) and (other := wing_of(target)) and WINGS.index(other) > WINGS.index(own)
    ]
    assert found == []


def test_a_kind_of_page_knows_no_other_kind_of_page() -> None:
    """What two pages share is a subject."""
    found = [
        f"{name} imports {target}"
        for name in modules()
        for target in sorted(own_imports(name))
        if wing_of(name) == wing_of(target) == "views.pagina" and name.split(".")[:3] != target.split(".")[:3]
    ]
    assert found == []


def test_a_subject_imports_only_the_subjects_before_it() -> None:
    """Words, sources, figures, ways, how far it is, money, who, programme, goals, reports, what one sees at once."""
    found = [
        f"{name} imports {target}"
        for name in modules()
        for target in sorted(own_imports(name))
        if (own := subject_of(name)) and (other := subject_of(target))
        if SUBJECTS.index(other) > SUBJECTS.index(own)
    ]
    assert found == []


def test_every_module_about_a_subject_stands_in_one_of_the_rooms_of_subjects() -> None:
    """A module beside the rooms has no place in their order."""
    beside = [name for name in modules() if wing_of(name) == "views.onderwerp" and subject_of(name) not in SUBJECTS]
    assert beside == ["views.onderwerp"]


def subject_of(name: str) -> str | None:
    """Return the subject that a module of that wing is about."""
    return name.split(".")[2] if name.startswith("views.onderwerp.") else None


def wing_of(name: str) -> str | None:
    """Return the wing of the views that a module stands in."""
    return next((wing for wing in WINGS if f"{name}.".startswith(f"{wing}.")), None)


def test_imports_of_ours_are_written_in_full() -> None:
    """A relative import hides which room is meant."""
    found = [f"{name}: {target}" for name, path in modules().items() for target in imports(path) if target[0] == "."]
    assert found == []


def test_there_are_no_import_cycles() -> None:
    """Two modules that need each other, if only for a type, are one concept, or one of them is in the wrong room."""
    assert circle_in({name: own_imports(name) - {name} for name in modules()}) == []


def test_the_packages_of_one_room_form_no_circle() -> None:
    """Also inside a room the flow has one direction: a package knows those that it is made of, and not who uses it."""
    found: dict[str, set[str]] = {}
    for name in modules():
        others = {package_of(target) for target in own_imports(name)} - {package_of(name)}
        found.setdefault(package_of(name), set()).update(each for each in others if room_of(each) == room_of(name))
    assert circle_in(found) == []


def room_of(name: str) -> str:
    """Return the room of a module or package."""
    return name.partition(".")[0]


def package_of(name: str) -> str:
    """Return the package (or the module) right below its room that a module stands in."""
    return ".".join(name.split(".")[:2])


def circle_in(graph: Mapping[str, set[str]]) -> list[str]:
    """Return the names of one circle in who knows whom; empty when there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return [*error.args[1]]
    return []


def test_every_library_is_imported_only_in_its_home() -> None:
    """One home per library: who replaces a library changes one place. The name of a type alone binds nobody."""
    found = [
        f"{name} imports {library}"
        for name in modules()
        for library in sorted({target.partition(".")[0] for target in runtime_names(name)})
        if library not in sys.stdlib_module_names and library != OURS
        if not any(f"{name}.".startswith(f"{home}.") for home in HOMES.get(library, set()))
    ]
    assert found == []


def test_dutch_is_written_in_one_room() -> None:
    """What is nearest to a name and what a month is called, `taal` knows: no other room makes its own.

    The words of two texts are compared one by one, which is no guess at a name.
    """
    guessing = [
        f"{name} imports {target}"
        for name, path in modules().items()
        for target in imports(path)
        if target.partition(".")[0] == "difflib" and name != "compare.words"
    ]
    months = [
        f"{name}:{node.lineno} says {node.value!r}"
        for name, path in modules().items()
        if name.partition(".")[0] != "taal"
        for node in nodes(path)
        if isinstance(node, ast.Constant) and node.value in MAANDEN.values()
    ]
    assert guessing + months == []


def test_the_pure_rooms_reach_nothing_outside() -> None:
    """Same input, same bytes: whatever they need touches no disk, process, network, clock or chance."""
    touching = {name: effects for name in modules() if (effects := effects_of(name))}
    ways = [way_to(touching, name) for name in modules() if room_of(name) in PURE_ROOMS]
    assert [f"{' needs '.join(way)}, which touches {', '.join(touching[way[-1]])}" for way in ways if way] == []


def effects_of(name: str) -> list[str]:
    """Return what a module itself uses of the world outside."""
    imported = {f"{target}." for target in runtime_names(name) if target not in HARMLESS}
    used = [effect for effect in sorted(EFFECTS) if any(target.startswith(f"{effect}.") for target in imported)]
    calls = EFFECT_CALLS - IN_MEMORY.get(name, set())
    return used + [f"{call}() at line {line}" for line, call in called(modules()[name]) if call in calls]


def test_only_the_ends_ask_what_day_it_is() -> None:
    """Whatever depends on today depends on a peildatum that is handed over."""
    found = [
        f"{name}:{line} calls {call}()"
        for name, path in modules().items()
        if room_of(name) not in CLOCK_ROOMS
        for line, call in called(path)
        if call in CLOCK_CALLS
    ]
    assert found == []


def test_no_module_remembers_what_it_was_asked() -> None:
    """What is known is one value that is handed down: two guidelines live in one process, and none is left behind."""
    found = [
        f"{name}:{node.lineno} {node.name}"
        for name, path in modules().items()
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef) and any(map(remembers, node.decorator_list))
    ]
    assert found == []


def remembers(decorator: ast.expr) -> bool:
    """Tell whether a decorator keeps the answers of a function: ``cache`` or ``lru_cache``, with settings or not."""
    function = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(function).rpartition(".")[2] in {"cache", "lru_cache"}


def test_editors_text_becomes_safe_html_in_one_place() -> None:
    """Views hold safe HTML and pass it on; only prose (and the templates) may declare text to be safe."""
    found = [
        f"{name}:{line}"
        for name, path in modules().items()
        if name != "views.kit.prose" and room_of(name) != "pages"
        for line, call in called(path)
        if call == "Markup"
    ]
    assert found == []
