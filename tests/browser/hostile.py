"""Our own plans with something hostile in every text that an editor may write freely."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.reading.plans import read_plans

TEKST = """"'><img src=x onerror=alert(1)><script>alert(2)</script></title>{{7*7}}"""
PROZA = f"""{TEKST} [klik](javascript:alert(3)) ![beeld](https://elders.example/beeld.png)

<a href="javascript:alert(4)" onclick="alert(5)" style="position:fixed;inset:0">klik</a>
<iframe src="https://elders.example/"></iframe><svg onload=alert(6)></svg><style>body {{display: none}}</style>
"""

# A note says which field it stands by, a house style which files it wears; another text there is a dead reference.
REFERENCES = {"bij", "logo", "favicon", "lettertype", "tokens"}


def write_hostile_plans(plans: Path, target: Path) -> None:
    """Copy plans with every free text made hostile; all else, references included, stays as it was."""
    for document in read_plans(plans).documents:
        schema = KNOWLEDGE.schemas.schema(document.place.kind)
        file = target / document.place.path
        file.parent.mkdir(parents=True, exist_ok=True)
        poisoned = poison(document.data, schema)
        file.write_text(json.dumps(poisoned, ensure_ascii=False, default=float, indent=1), encoding="utf-8")
    for style in plans.rglob("huisstijl"):
        shutil.copytree(style, target / style.relative_to(plans))


def poison(value: Any, schema: dict[str, Any]) -> Any:  # noqa: ANN401 -- data of any shape, as JSON Schema describes it
    """Give the value with the hostile text in every place that the schema calls free text."""
    name, schema = resolved(schema)
    if isinstance(value, dict):
        fields = schema["properties"]
        return {key: item if key in REFERENCES else poison(item, fields[key]) for key, item in value.items()}
    if isinstance(value, list):
        return [poison(item, schema["items"]) for item in value]
    if name == "proza":
        return f"{value}\n\n{PROZA}"
    return f"{TEKST} {value}"[:300] if name == "tekst" else value


def resolved(schema: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Follow references to the shared definitions; give the name of the last one and what stands there."""
    name = ""
    while "$ref" in schema:
        file, _, pointer = schema["$ref"].partition("#")
        name = pointer.rpartition("/")[2]
        schema = KNOWLEDGE.schemas.schema(file.removesuffix(".schema.json") or "gedeeld")["$defs"][name]
    return name, schema
