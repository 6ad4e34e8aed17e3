"""Where the schemas, code lists and templates are: in the installed package or in the checkout.

A wheel carries them in ``uitvoeringskompas/_data``; an editable install and a checkout have them at the root of the
repository. Both places are looked at, the package first.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE_DATA = Path(__file__).resolve().parent / "_data"
CHECKOUT = Path(__file__).resolve().parents[2]


def data_folder(name: str) -> Path:
    """Return the folder ``schema`` or ``site_templates``; raise FileNotFoundError when it was not installed."""
    for home in (PACKAGE_DATA, CHECKOUT):
        if (home / name).is_dir():
            return home / name
    message = f"the folder {name} is missing in {PACKAGE_DATA} and in {CHECKOUT}: install uitvoeringskompas again"
    raise FileNotFoundError(message)


def schema_folder() -> Path:
    """Return the folder with ``<soort>.schema.json``, ``codelijsten/`` and ``leidraad.yaml``."""
    return data_folder("schema")


def template_folder() -> Path:
    """Return the folder with the templates of the site."""
    return data_folder("site_templates")


@cache
def schema_text(stem: str) -> str:
    """Return the JSON Schema with this stem, such as ``programma`` or ``gedeeld``, as text."""
    return (schema_folder() / f"{stem}.schema.json").read_text(encoding="utf-8")


def schemas() -> tuple[str, ...]:
    """Return the stems of all schemas, in alphabetical order."""
    return tuple(sorted(path.name.removesuffix(".schema.json") for path in schema_folder().glob("*.schema.json")))


@cache
def codelijst_text(naam: str) -> str:
    """Return the code list with this name as YAML text."""
    return (schema_folder() / "codelijsten" / f"{naam}.yaml").read_text(encoding="utf-8")


def codelijsten() -> tuple[str, ...]:
    """Return the names of all code lists, in alphabetical order."""
    return tuple(sorted(path.stem for path in (schema_folder() / "codelijsten").glob("*.yaml")))


@cache
def leidraad_text() -> str:
    """Return the guideline as data (``schema/leidraad.yaml``) as YAML text."""
    return (schema_folder() / "leidraad.yaml").read_text(encoding="utf-8")
