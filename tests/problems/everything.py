"""Plans in which every field is filled, found by walking the schemas, with a hostile text wherever one may stand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from tests.browser.hostile import resolved
from tests.everyfield.world import STIJLBESTANDEN
from tests.knowledge import KNOWLEDGE

Data: TypeAlias = Any  # whatever JSON can hold

HOSTILE = """<script>alert(1)</script>"'><img src=x onerror=alert(1)>"""
PROSE = f"""{HOSTILE} [klik](javascript:alert(1)) <https://x.example/'onclick='alert(1)> ![x](https://x.example/x.png)

{HOSTILE}

- {HOSTILE}
"""
DAY = "2026-03-15"
FILES = {
    "profiel": "x/profiel.yaml",
    "partijen": "x/partijen.yaml",
    "indicatoren": "x/indicatoren.yaml",
    "nota": "x/notas/n.yaml",
    "programma": "x/2026/x/programma.yaml",
    "interventie": "x/2026/x/interventies/x.yaml",
    "voortgang": f"x/2026/x/voortgang/{DAY}.yaml",
    "evaluatie": "x/2026/x/evaluatie.yaml",
    "site": "site.yaml",
}
BY_DEFINITION: Mapping[str, Data] = {
    "tekst": HOSTILE,
    "proza": PROSE,
    "id": "x",
    "gmcode": "GM0034",
    "moment": DAY,
    "datum": DAY,
    "kleur": "#1a5c8e",
    "logobestand": "huisstijl/logo.svg",
    "icoonbestand": "huisstijl/icoon.svg",
    "tokenbestand": "huisstijl/tokens.json",
    "lettertype": "Verdana",
    "pad_of_id": "2026/x",
    "terug_in": "2026/x/x",
    "url": "https://x.example/'onmouseover='alert(1)",
    "email": "gezondheid@x.example",
    "bedrag": "37.50",
    "leidraad_id": "A1",
    "jaar": 2026,
    "meetjaar": 2026,
}
BY_KEY: Mapping[str, Data] = {"herkomst": "openbare_bron", "bij": "kanttekeningen", "notas": ["n"]}
OWN_IDS = frozenset({"id", "prioriteit", "doel", "prioriteiten", "doelen", "kansen", "factoren", "kerncijfers"})
"""Where the id of the file's own things stands, or of what holds them; elsewhere everything is called ``x``."""

LEFT_OUT = frozenset(
    {
        *("was", "vervangt", "afgesplitst_van", "onder", "onderdeel_van", "opvolger", "bouwt_voort_op", "hoort_bij"),
        *("geen_waarde", "geen_bedrag", "geen_bereik", "uitvoerders_onbekend", "deelnemers", "deelnemer"),
        *("aandeel_van_regel", "ontvangen", "ook_over"),
    }
)
"""References that would lead to the thing itself, and what excludes a field that is filled here."""


def write_everything(plans: Path) -> None:
    """Write one file of each kind with all that its schema knows, and one with what excludes that."""
    for kind, file in FILES.items():
        write(plans / file, filled(KNOWLEDGE.schemas.schema(kind), thing="n" if kind == "nota" else "x"))
    for file, text in STIJLBESTANDEN.items():
        if not file.startswith(("streek/", "almere/")):
            for home in ("", "x/"):
                (plans / home / file).parent.mkdir(exist_ok=True)
                (plans / home / file).write_text(text, "utf-8")
    other = {"titel": HOSTILE, "soort": "interventie", "wat": PROSE, "status": "loopt", "uitvoerders_onbekend": HOSTILE}
    write(plans / "x/2026/x/interventies/y.yaml", other)


def write(path: Path, data: Data) -> None:
    """Write a file; JSON is YAML."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")


def filled(schema: dict[str, Any], *, thing: str) -> Data:
    """Give a value that fits the schema; ``thing`` is the id of policy in this file, and of what refers to it."""
    name, schema = resolved(schema)
    if name in BY_DEFINITION:
        return thing if name == "id" else BY_DEFINITION[name]
    if "enum" in schema:
        return schema["enum"][0]
    match schema["type"]:
        case "object":
            return _block(schema["properties"], thing)
        case "array":
            return [filled(schema["items"], thing=thing)]
        case "boolean":
            return True
        case "integer" | "number":
            return max(1, schema.get("minimum", 1))
    raise AssertionError(f"no example for {schema}")


def _block(properties: dict[str, dict[str, Any]], thing: str) -> dict[str, Data]:
    things = dict.fromkeys(OWN_IDS, thing) | {"kansen": "k"}
    return {
        key: BY_KEY[key] if key in BY_KEY else filled(schema, thing=things.get(key, "x"))
        for key, schema in properties.items()
        if key not in LEFT_OUT
    }
