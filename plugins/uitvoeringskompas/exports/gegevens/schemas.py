"""The JSON Schema of each JSON file: our own schemas of the plans, with what stands around them in these files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from uitvoeringskompas.exports.gegevens.documenten import SCHEMAS, VERSIE
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.tabelopzet import SOORTEN, Plansoort

Schema = dict[str, object]

TEKST: Schema = {"type": "string"}
MISSCHIEN: Schema = {"type": ["string", "null"]}
JAAR: Schema = {"type": "integer"}
_ADRES: Schema = {"type": "string", "description": "Een adres, gezien vanaf dit bestand."}
_HERKOMST = ("soort", "naam", "overgenomen_door", "overgenomen_op")
_UITGEVER: Mapping[str, Schema] = {
    "sleutel": TEKST,
    "naam": TEKST,
    "soort": MISSCHIEN,
    "code": {**MISSCHIEN, "description": "De code van het CBS: GM en vier cijfers."},
    "pagina": _ADRES,
    "gegevens": _ADRES,
    "versie_van": {**MISSCHIEN, "description": "De dag van een eerdere versie, als de nieuwste nog fouten heeft."},
}
_PROGRAMMA: Mapping[str, Schema] = {
    "sleutel": TEKST,
    "titel": TEKST,
    "startjaar": JAAR,
    "herkomst": MISSCHIEN,
    "gegevens": _ADRES,
}
_LIJN: Schema = {"type": "string", "description": "Het nieuwste kenmerk: dezelfde lijn is hetzelfde door de jaren."}


def list_schemas(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """Yield the address and the text of every schema."""
    for stem in (*(kind.value for kind in SOORTEN), "gedeeld"):
        yield f"{SCHEMAS}{stem}.schema.json", knowledge.texts.schemas[stem]
    for stem, title, properties in (
        ("index", "Wat er op deze site staat", _index()),
        ("uitgever", "De gegevens van een gemeente of regio", _uitgever()),
        ("programma", "De gegevens van een programma", _programma()),
    ):
        name = f"gegevens-{stem}.schema.json"
        about: Schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": name, "title": title}
        text = json.dumps(about | _object(_begin() | properties), ensure_ascii=False, indent=2)
        yield f"{SCHEMAS}{name}", f"{text}\n"


def _begin() -> Schema:
    versie = {"type": "string", "pattern": rf"^{VERSIE.partition('.')[0]}\.\d+$"}
    voorstel = {"type": "boolean", "description": "Of dit hoort bij een voorstel waar nog niet over is besloten."}
    return {"$schema": TEKST, "versie": versie, "voorstel": voorstel}


def _index() -> Schema:
    return {
        "titel": TEKST,
        "peildatum": {"type": "string", "format": "date"},
        "uitgevers": _list(_object({**_UITGEVER, "programmas": _list(_object(_PROGRAMMA))})),
        "tabellen": _list(_object({"naam": TEKST, "titel": TEKST, "csv": _ADRES})),
        "ontbreekt": _list(_object({"sleutel": TEKST, "naam": TEKST})),
    }


def _uitgever() -> Schema:
    families = {"type": "object", "additionalProperties": _LIJN}
    return {
        **_UITGEVER,
        "herkomst": {"anyOf": [{"type": "null"}, _herkomst()]},
        **{
            kind.value: _of_kind(kind, may_lack=True)
            for kind in (Plansoort.PROFIEL, Plansoort.PARTIJEN, Plansoort.INDICATOREN)
        },
        "notas": _list(_object({"sleutel": TEKST, "gegevens": _of_kind(Plansoort.NOTA)})),
        "programmas": _list(_object(_PROGRAMMA)),
        "lijnen": {"type": "object", "additionalProperties": families},
    }


def _programma() -> Schema:
    interventie = {"sleutel": TEKST, "lijn": _LIJN, "pagina": _ADRES, "gegevens": _of_kind(Plansoort.INTERVENTIE)}
    return {
        "sleutel": TEKST,
        "startjaar": JAAR,
        "pagina": _ADRES,
        "uitgever": _object(_UITGEVER),
        "herkomst": _herkomst(),
        "programma": _of_kind(Plansoort.PROGRAMMA),
        "interventies": _list(_object(interventie)),
        "voortgangen": _list(_object({"sleutel": TEKST, "gegevens": _of_kind(Plansoort.VOORTGANG)})),
        "evaluaties": _list(_object({"sleutel": TEKST, "gegevens": _of_kind(Plansoort.EVALUATIE)})),
    }


def _herkomst() -> Schema:
    return _object(dict.fromkeys(_HERKOMST, MISSCHIEN))


def _of_kind(kind: Plansoort, *, may_lack: bool = False) -> Schema:
    reference: Schema = {"$ref": f"{kind.value}.schema.json"}
    return {"anyOf": [{"type": "null"}, reference]} if may_lack else reference


def _object(properties: Mapping[str, object]) -> Schema:
    return {"type": "object", "properties": dict(properties), "required": list(properties)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}
