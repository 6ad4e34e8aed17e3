"""What a browser needs to run our own package: it, the libraries in Python alone, and stand-ins for the others.

Nothing is fetched: all of it is installed where the site is built. The same versions give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from uitvoeringskompas.model.texts import Texts
from uitvoeringskompas.packing import pack
from uitvoeringskompas.reading.kinds import is_stijlmap, place_of
from uitvoeringskompas.resources import DATA, list_texts

LIBRARIES = (
    *("attrs", "babel", "jinja2", "jsonschema", "jsonschema-specifications", "markdown-it-py", "markupsafe", "mdurl"),
    *("python-slugify", "pyyaml", "rapidfuzz", "referencing", "text-unidecode"),
)
"""The distributions that run in Python alone; the compiled part of some of them is left behind."""

UNASKED = frozenset({"adapters", "beheer", "cli", "importing", "tables", "workbook"})
"""Our rooms that a preview does not enter."""

_PACKAGE = Path(__file__).resolve().parents[1]
_STAND_INS = Path(__file__).resolve().parent / "stand_ins"
_LOCALES = frozenset({"root.dat", "nl.dat", "nl_NL.dat"})
_LEFT_BEHIND = frozenset({".so", ".pyd", ".pyi", ".pyx", ".pxd", ".c", ".typed", ".po", ".pyc"})


class MissingLibraryError(Exception):
    """A library that a preview needs is not installed; the text is its name."""


def pack_program(texts: Texts) -> bytes:
    """Return an archive with the program and all that is known apart from the plans.

    Raises ``MissingLibraryError``.
    """
    files = dict(_list_own())
    files |= {f"{_PACKAGE.name}/{DATA}/{name}": text for name, text in list_texts(texts).items()}
    for library in LIBRARIES:
        files |= dict(_list_library(library))
    return pack(sorted(files.items()))


def pack_plans(plans: Path) -> bytes:
    """Return an archive with the plans as they were written, in a folder of their name; other files stay behind."""
    named = ((path.relative_to(plans).parts, path) for path in plans.rglob("*"))
    found = ((parts, path) for parts, path in named if place_of(parts) or is_stijlmap(parts[:-1]))
    kept = {"/".join((plans.name, *parts)): path for parts, path in found if not path.is_symlink()}
    return pack((name, path.read_bytes()) for name, path in sorted(kept.items()))


def _list_own() -> Iterator[tuple[str, bytes]]:
    """Yield our own modules, and the stand-ins where Python looks for the libraries of their names."""
    for path in sorted(_PACKAGE.rglob("*.py")):
        parts = path.relative_to(_PACKAGE).parts
        if parts[0] not in UNASKED:
            yield "/".join((_PACKAGE.name, *parts)), path.read_bytes()
    for path in sorted(_STAND_INS.glob("[!_]*.py")):
        yield path.name, path.read_bytes()


def _list_library(name: str) -> Iterable[tuple[str, bytes]]:
    try:
        files = distribution(name).files or ()
    except PackageNotFoundError as error:
        raise MissingLibraryError(name) from error
    return ((file.as_posix(), Path(str(file.locate())).read_bytes()) for file in files if _is_asked(file))


def _is_asked(file: PurePosixPath) -> bool:
    top = file.parts[0]
    if top == ".." or top.endswith(".dist-info") or {"tests", "__pycache__"} & set(file.parts):
        return False
    return file.suffix not in _LEFT_BEHIND and ("locale-data" not in file.parts or file.name in _LOCALES)
