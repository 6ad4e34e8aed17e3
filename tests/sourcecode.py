"""The project's own source as data: its files, and what stands in them according to the syntax tree."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Container, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "plugins" / "uitvoeringskompas"
TESTS = PROJECT / "tests"
TEMPLATES = PROJECT / "site_templates"
OURS = "uitvoeringskompas"

Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@cache
def tree(path: Path) -> ast.Module:
    """Parse one Python file, once."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Give everything in the syntax tree of a file, walked once for all who look for something in it."""
    return tuple(ast.walk(tree(path)))


def python_files(*folders: Path) -> list[Path]:
    """List the Python files of the folders, in a fixed order."""
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def shown(path: Path) -> str:
    """Give the path as a reader of a failure wants it: from the project's folder."""
    return path.relative_to(PROJECT).as_posix()


def module_name(path: Path) -> str:
    """Give the name of a module of ours without the package: `taal.datum`, or an empty text for the package itself."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> dict[str, Path]:
    """Map the name of every module of ours to its file."""
    return {module_name(path): path for path in python_files(PACKAGE)}


@cache
def imports(path: Path) -> tuple[str, ...]:
    """List every name that a file imports, as written from the top: `uitvoeringskompas.model.Doel`, `yaml`."""
    return tuple(names_imported(nodes(path)))


def names_imported(code: Iterable[ast.AST]) -> Iterator[str]:
    """Yield every name that a piece of code imports."""
    for node in code:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


@cache
def own_imports(name: str) -> set[str]:
    """Give the modules of ours that a module imports."""
    return own_modules(imports(modules()[name]))


def own_modules(names: Iterable[str]) -> set[str]:
    """Keep what is ours: a submodule, or else the module that holds the imported name."""
    targets = [name.removeprefix(f"{OURS}.") for name in names if name.startswith(f"{OURS}.")]
    return {target if target in modules() else target.rpartition(".")[0] for target in targets}


def runtime_names(name: str) -> Iterator[str]:
    """Yield every name that a module imports to run; imports for types alone are left out."""
    tops = (top for top in tree(modules()[name]).body if not is_for_types(top))
    return names_imported(node for top in tops for node in ast.walk(top))


@cache
def runs_first(name: str) -> frozenset[str]:
    """Give the modules of ours that run before a module can: its imports, and the packages that they and it are in."""
    needed = {name, *own_modules(runtime_names(name))}
    return frozenset(each for one in needed for each in (one, *packages_above(one))) - {name}


def packages_above(name: str) -> Iterator[str]:
    """Yield the packages of ours that a module is in; the outermost one is the empty text."""
    while name:
        name = name.rpartition(".")[0]
        yield name


def way_to(targets: Container[str], name: str) -> list[str]:
    """Give the shortest way from a module to one of the targets, over what must run first; empty when there is none."""
    ways = [[name]]
    seen = {name}
    for way in ways:
        if way[-1] in targets:
            return way
        new = sorted(runs_first(way[-1]) - seen)
        seen.update(new)
        ways.extend([*way, each] for each in new)
    return []


def is_for_types(node: ast.stmt) -> bool:
    """Tell whether a statement is `if TYPE_CHECKING:`."""
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def called(path: Path) -> Iterator[tuple[int, str]]:
    """Yield every call in a file: its line, and the last word of what is called."""
    for node in nodes(path):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            yield node.lineno, node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of a file."""
    for node in nodes(path):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def public_definitions(holder: ast.Module | ast.ClassDef) -> Iterator[Definition]:
    """Yield the classes, functions and methods that others may use; a function inside a function is nobody's."""
    for node in holder.body:
        if isinstance(node, Definition) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node)


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function's body, its docstring left out."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def templates() -> list[Path]:
    """List the templates."""
    return sorted(path for path in TEMPLATES.rglob("*") if path.suffix in {".jinja", ".html"})


def project_files() -> list[Path]:
    """List the files that are in git or about to be."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True).stdout.split("\0")
    return [PROJECT / name for name in names if name and (PROJECT / name).is_file()]


def texts() -> Iterator[tuple[str, int, str]]:
    """Yield every line of every text file of the project: file, line number, line."""
    for path in project_files():
        content = path.read_bytes()
        if b"\0" not in content:
            lines = content.decode("utf-8", "replace").splitlines()
            yield from ((shown(path), number, line) for number, line in enumerate(lines, 1))
