"""OpenAPI: which addresses there are for a program. They are files, so there is nothing to ask but to get them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from uitvoeringskompas.exports.gegevens.documenten import VERSIE
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.views.kit.gegevensvormen import ALLES, JSON, Gegevensbereik, Gegevensvorm, list_vormen
from uitvoeringskompas.views.kit.links import CATALOGI

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
_OF_UITGEVER = "/uitgevers/{uitgever}"
_OF_PROGRAMMA = f"{_OF_UITGEVER}/{{startjaar}}/{{programma}}"
ABOUT: Mapping[Gegevensbereik, tuple[str, str, tuple[Block, ...]]] = {
    Gegevensbereik.UITGEVER: (_OF_UITGEVER, "Een gemeente of regio", (UITGEVER,)),
    Gegevensbereik.PROGRAMMA: (_OF_PROGRAMMA, "Een programma", (UITGEVER, JAAR, PROGRAMMA)),
    Gegevensbereik.SITE: (f"/{ALLES}", "De hele site", ()),
    Gegevensbereik.TABEL: ("/{tabel}", "Een tabel", (TABEL,)),
}
"""For each kind of file: how its address begins, what it is about, and what somebody fills in."""


def write_openapi(site: Site) -> str:
    """Return the description; its server is the folder in which it stands."""
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
            "/index.json": _get("Wat er op deze site staat", JSON, _refer("index")),
            **{
                f"{_folder(vorm)}{place}{vorm.eind}": _get(
                    f"{about}: {vorm.titel}. {vorm.uitleg}",
                    vorm.mediatype,
                    _refer(bereik.value) if vorm.mediatype == JSON else {},
                    asked,
                )
                for bereik, (place, about, asked) in ABOUT.items()
                for vorm in list_vormen(bereik, site.uitrusting.extra_vormen)
            },
            **_list_catalogus(site),
        },
    }
    return f"{json.dumps(data, ensure_ascii=False, indent=2)}\n"


def _list_catalogus(site: Site) -> Block:
    """Return the addresses of the list for portals, when the site has one."""
    if not (site.blad and site.blad.has_catalogus):
        return {}
    about = "Alle gegevens van de site, beschreven voor dataportalen (DCAT-AP-NL 3.0)"
    paths: Block = {f"/{naam}": _get(about, kind, {}) for kind, naam in CATALOGI.items()}
    catalogus = site.blad.catalogus
    if any(catalogus.find_eigen_aanbod(each) for each in catalogus.publicaties.values()):
        own = "Een gemeente of regio die haar eigen gegevens beschrijft voor dataportalen (DCAT-AP-NL 3.0)"
        paths |= {f"{_OF_UITGEVER}/{naam}": _get(own, kind, {}, (UITGEVER,)) for kind, naam in CATALOGI.items()}
    return paths


def _folder(vorm: Gegevensvorm) -> str:
    return f"/{vorm.map}" if vorm.map else ""


def _get(summary: str, mediatype: str, schema: Block, parameters: tuple[Block, ...] = ()) -> Block:
    """Return how an address is asked for, and what comes."""
    answer: Block = {"description": summary, "content": {mediatype: schema}}
    asked: Block = {"parameters": list(parameters)} if parameters else {}
    return {"get": {"summary": summary, **asked, "responses": {"200": answer, "404": {"description": "Er is niets."}}}}


def _refer(stem: str) -> Block:
    return {"schema": {"$ref": f"schema/gegevens-{stem}.schema.json"}}
