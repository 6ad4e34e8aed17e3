# ruff: noqa: INP001 - a script beside its data, not a package
"""Write the codes of schema/codelijsten into the enums of schema/gedeeld.schema.json.

The code lists are the only source of an enum. Run this after every change of a list: `make schemas`. A definition in
gedeeld.schema.json with `x-codelijst` takes the codes of that list; nothing else in the file changes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

SCHEMA = Path(__file__).resolve().parent
GEDEELD = SCHEMA / "gedeeld.schema.json"


def read_codes(lijst: str) -> list[str]:
    """Return the codes of a code list, in the order of the list."""
    entries = yaml.safe_load((SCHEMA / "codelijsten" / f"{lijst}.yaml").read_text(encoding="utf-8"))
    return [entry["code"] for entry in entries]


def fill_enums(gedeeld: dict[str, Any]) -> dict[str, Any]:
    """Return the shared schema with every enum taken from its list."""
    defs = {
        name: {**found, "enum": read_codes(found["x-codelijst"])} if "x-codelijst" in found else found
        for name, found in gedeeld["$defs"].items()
    }
    return {**gedeeld, "$defs": defs}


def print_schema(schema: dict[str, Any]) -> str:
    """Return a schema as the text that is committed: two spaces, keys in their own order, Dutch letters as they are."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    GEDEELD.write_text(print_schema(fill_enums(json.loads(GEDEELD.read_text(encoding="utf-8")))), encoding="utf-8")
