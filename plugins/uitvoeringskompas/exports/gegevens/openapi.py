"""OpenAPI: which addresses there are for a program. They are files, so there is nothing to ask but to get them."""

from __future__ import annotations

import json

from uitvoeringskompas.exports.gegevens.documenten import VERSIE
from uitvoeringskompas.pages.site import Site

Block = dict[str, object]
UITGEVER: Block = {
    "name": "uitgever",
    "in": "path",
    "required": True,
    "description": "De gemeente of regio, zoals in index.json bij ‘sleutel’ van een uitgever.",
    "schema": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
}
JAAR: Block = {
    "name": "startjaar",
    "in": "path",
    "required": True,
    "description": "Het jaar waarin het programma begint.",
    "schema": {"type": "integer"},
}
PROGRAMMA: Block = {
    **UITGEVER,
    "name": "programma",
    "description": "Het laatste deel van de sleutel van een programma.",
}
TABEL: Block = {**UITGEVER, "name": "tabel", "description": "De naam van een tabel, zoals in index.json."}
TABEL["schema"] = {"type": "string", "pattern": "^[a-z]+(_[a-z]+)*$"}
ZIP = "application/zip"
CSV = "text/csv"


def write_openapi(site: Site) -> str:
    """Return the description; its server is the folder in which it stands."""
    own, whose = "/uitgevers/{uitgever}", (UITGEVER,)
    programme, which = f"{own}/{{startjaar}}/{{programma}}", (UITGEVER, JAAR, PROGRAMMA)
    data: Block = {
        "openapi": "3.1.0",
        "info": {
            "title": f"{site.title}: de gegevens",
            "version": VERSIE,
            "description": "Alle adressen zijn bestanden. Begin bij index.json: daar staat welke uitgevers, "
            "programma's en tabellen er zijn.",
        },
        "servers": [{"url": "./", "description": "De map van dit bestand."}],
        "paths": {
            "/index.json": _get("Wat er op deze site staat", "index"),
            f"{own}.json": _get("Een gemeente of regio", "uitgever", whose),
            f"{programme}.json": _get("Een programma", "programma", which),
            **{f"{own}.{naam}.zip": _get(f"De tabellen ({naam})", ZIP, whose) for naam in ("csv", "rekenblad")},
            **{f"{programme}.{naam}.zip": _get(f"De tabellen ({naam})", ZIP, which) for naam in ("csv", "rekenblad")},
            "/tabellen/{tabel}.csv": _get("Een tabel van de hele site (RFC 4180)", CSV, (TABEL,)),
            "/rekenblad/{tabel}.csv": _get("Dezelfde tabel voor een rekenblad", CSV, (TABEL,)),
        },
    }
    return f"{json.dumps(data, ensure_ascii=False, indent=2)}\n"


def _get(summary: str, content: str, parameters: tuple[Block, ...] = ()) -> Block:
    """Return how an address is asked for; ``content`` is a type, or the stem of the schema of a JSON file."""
    kind, schema = (content, {}) if "/" in content else ("application/json", _refer(content))
    answer: Block = {"description": summary, "content": {kind: schema}}
    asked: Block = {"parameters": list(parameters)} if parameters else {}
    return {"get": {"summary": summary, **asked, "responses": {"200": answer, "404": {"description": "Er is niets."}}}}


def _refer(stem: str) -> Block:
    return {"schema": {"$ref": f"schema/gegevens-{stem}.schema.json"}}
