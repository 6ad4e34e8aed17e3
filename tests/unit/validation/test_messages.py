"""Everything that a schema does not allow is told in a whole Dutch sentence, at the right line and column."""

from __future__ import annotations

import json
from typing import Any

import pytest

from uitvoeringskompas.reading import Document, Kind, Place, read_content
from uitvoeringskompas.validation import Schemas, validate

PLACE = Place(path="h/2026/g/programma.yaml", kind=Kind.PROGRAMMA, publisher="h", jaar=2026, programma="g")

SCHEMA: dict[str, Any] = {
    "$id": "programma.schema.json",
    "type": "object",
    "additionalProperties": False,
    "required": ["titel"],
    "title": "Programma",
    "description": "Een programma.",
    "properties": {
        "titel": {
            "title": "Titel",
            "description": "De naam van het programma.",
            "$ref": "gedeeld.schema.json#/$defs/tekst",
            "examples": ["Gezond 2026"],
        },
        "uitleg": {"title": "Uitleg", "type": "string", "minLength": 3, "maxLength": 10},
        "code": {"title": "Code", "$ref": "gedeeld.schema.json#/$defs/gmcode"},
        "kleur": {"title": "Kleur", "$ref": "gedeeld.schema.json#/$defs/kleur"},
        "datum": {"title": "Datum", "description": "De dag.", "$ref": "gedeeld.schema.json#/$defs/datum"},
        "moment": {"title": "Moment", "$ref": "gedeeld.schema.json#/$defs/moment"},
        "url": {"title": "Webadres", "$ref": "gedeeld.schema.json#/$defs/webadres"},
        "email": {"title": "E-mail", "type": "string", "format": "email"},
        "status": {"title": "Status", "description": "Hoe ver het is.", "$ref": "gedeeld.schema.json#/$defs/status"},
        "jaar": {"title": "Jaar", "type": "integer", "minimum": 1990, "maximum": 2100},
        "bedrag": {"title": "Bedrag", "type": "number", "exclusiveMinimum": 0},
        "actief": {"title": "Actief", "type": "boolean"},
        "themas": {
            "title": "Thema's",
            "description": "De thema's.",
            "type": "array",
            "minItems": 1,
            "maxItems": 3,
            "uniqueItems": True,
            "items": {"$ref": "gedeeld.schema.json#/$defs/tekst"},
        },
        "doelen": {"title": "Doelen", "type": "array", "items": {"$ref": "gedeeld.schema.json#/$defs/doel"}},
        "raad": {
            "title": "Raad",
            "type": "object",
            "additionalProperties": False,
            "properties": {"visie": {"type": "string", "title": "Visie"}},
        },
    },
}
SHARED: dict[str, Any] = {
    "$id": "gedeeld.schema.json",
    "$defs": {
        "tekst": {
            "title": "Tekst",
            "description": "Een tekst op één regel.",
            "type": "string",
            "minLength": 1,
            "maxLength": 80,
            "pattern": "^\\S[^\\r\\n]*$",
        },
        "id": {
            "title": "Kenmerk",
            "description": "Kleine letters en cijfers, met streepjes ertussen.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 80,
            "examples": ["beweegcoach"],
        },
        "gmcode": {
            "title": "Gemeentecode",
            "description": "De letters GM en vier cijfers.",
            "type": "string",
            "pattern": "^GM[0-9]{4}$",
            "examples": ["GM0321"],
        },
        "kleur": {
            "title": "Kleur",
            "description": "Een # en zes tekens.",
            "type": "string",
            "pattern": "^#[0-9a-f]{6}$",
            "examples": ["#1a5c8e"],
        },
        "moment": {
            "title": "Moment",
            "description": "Een jaar, kwartaal, maand of dag.",
            "type": "string",
            "pattern": "^[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$",
            "examples": ["2026-Q1"],
        },
        "datum": {
            "title": "Datum",
            "description": "Een dag als jaar-maand-dag.",
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "format": "date",
        },
        "webadres": {
            "title": "Webadres",
            "description": "Een adres met https.",
            "type": "string",
            "pattern": "^https?://[^\\s]+$",
            "format": "uri",
        },
        "status": {"title": "Status", "type": "string", "enum": ["concept", "vastgesteld", "in_uitvoering"]},
        "doel": {
            "title": "Doel",
            "description": "Een doel.",
            "type": "object",
            "additionalProperties": False,
            "required": ["id"],
            "properties": {
                "id": {"title": "Kenmerk", "description": "Het kenmerk van het doel.", "$ref": "#/$defs/id"},
                "streven": {"title": "Streven", "$ref": "#/$defs/tekst"},
            },
        },
    },
}
PROFIEL: dict[str, Any] = {
    "$id": "profiel.schema.json",
    "type": "object",
    "additionalProperties": False,
    "properties": {"naam": {"type": "string"}, "provincie": {"type": "string"}},
}

SCHEMAS = Schemas({"programma": json.dumps(SCHEMA), "gedeeld": json.dumps(SHARED), "profiel": json.dumps(PROFIEL)})


def read(text: str) -> Document:
    """Return a document from a text that can be read."""
    document = read_content(f"{text}\n".encode(), PLACE, "p.yaml").document
    assert document is not None
    return document


CASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "{}",
        (
            (
                'p.yaml:1:1: fout: De sleutel "titel" ontbreekt. Voeg een regel toe: titel: Gezond 2026 '
                "[schema-verplicht-ontbreekt]"
            ),
        ),
    ),
    (
        "titl: x",
        (('p.yaml:1:1: fout: De sleutel "titl" bestaat hier niet. Bedoelde je "titel"? [schema-onbekende-sleutel]'),),
    ),
    (
        "titel: x\nprovincie: Utrecht",
        (
            (
                'p.yaml:2:1: fout: De sleutel "provincie" hoort hier niet. Zet hem in profiel.yaml. '
                "[schema-onbekende-sleutel]"
            ),
        ),
    ),
    (
        "titel: x\nvisie: x",
        (('p.yaml:2:1: fout: De sleutel "visie" hoort hier niet. Zet hem in "raad". [schema-onbekende-sleutel]'),),
    ),
    (
        "titel: x\nraad: {doelen: []}",
        (
            (
                'p.yaml:2:8: fout: De sleutel "doelen" hoort hier niet. Zet hem zonder inspringing, los van '
                "dit blok. [schema-onbekende-sleutel]"
            ),
        ),
    ),
    (
        "titel: x\nstreven: x",
        (('p.yaml:2:1: fout: De sleutel "streven" hoort hier niet. Zet hem in "doelen". [schema-onbekende-sleutel]'),),
    ),
    (
        "titel: x\ntitels: y",
        (
            (
                'p.yaml:2:1: fout: De sleutel "titels" bestaat hier niet. De sleutel "titel" staat er al; '
                "voeg ze samen. [schema-onbekende-sleutel]"
            ),
        ),
    ),
    (
        "titel: x\nraad: {qqq: 1}",
        (('p.yaml:2:8: fout: De sleutel "qqq" bestaat hier niet. Kies uit: visie. [schema-onbekende-sleutel]'),),
    ),
    (
        "titel: x\ndoelen: [{streven: a}]",
        (
            (
                'p.yaml:2:10: fout: De sleutel "id" (Kenmerk) ontbreekt bij "doelen". Voeg een regel toe: '
                "id: beweegcoach [schema-verplicht-ontbreekt]"
            ),
        ),
    ),
    (
        "titel:",
        (
            (
                'p.yaml:1:1: fout: Achter "titel" staat niets. Vul een waarde in; deze sleutel is verplicht. '
                "[schema-waarde-ontbreekt]"
            ),
        ),
    ),
    (
        "titel: ~",
        (
            (
                'p.yaml:1:1: fout: ~ betekent in YAML: niets. Vul bij "titel" een waarde in; deze sleutel is '
                "verplicht. [schema-waarde-ontbreekt]"
            ),
        ),
    ),
    (
        "titel: ''",
        (
            (
                'p.yaml:1:8: fout: Bij "titel" staat een lege tekst. Vul iets in; deze sleutel is verplicht. '
                "[schema-te-kort]"
            ),
        ),
    ),
    (
        "titel: 2026",
        (
            (
                'p.yaml:1:8: fout: Bij "titel" hoort tekst, maar 2026 leest een computer als een getal. Zet '
                'aanhalingstekens: "2026" [schema-aanhalingstekens]'
            ),
        ),
    ),
    (
        "titel: 1.10",
        (
            (
                'p.yaml:1:8: fout: Bij "titel" hoort tekst, maar 1.10 leest een computer als een getal. Zet '
                'aanhalingstekens: "1.10" [schema-aanhalingstekens]'
            ),
        ),
    ),
    (
        "titel: 0363",
        (
            (
                'p.yaml:1:8: fout: Bij "titel" hoort tekst, maar 0363 leest een computer als een getal. Zet '
                'aanhalingstekens: "0363" [schema-aanhalingstekens]'
            ),
        ),
    ),
    (
        "titel: true",
        (
            (
                'p.yaml:1:8: fout: Bij "titel" hoort tekst, maar true leest een computer als ja of nee. Zet '
                'aanhalingstekens: "true" [schema-aanhalingstekens]'
            ),
        ),
    ),
    (
        "titel: [Concept]",
        (
            (
                'p.yaml:1:8: fout: Bij "titel" hoort tekst, maar er staat een lijst. Schrijf één tekst, en '
                "zet er aanhalingstekens om als die met een haakje begint. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel:\n  Doel: minder roken",
        (
            (
                'p.yaml:2:3: fout: Bij "titel" hoort tekst. Een dubbele punt met een spatie maakt er een '
                'sleutel van. Zet aanhalingstekens: "Doel: minder roken" [schema-aanhalingstekens]'
            ),
        ),
    ),
    (
        "titel: {a: 1, b: 2}",
        (
            (
                'p.yaml:1:8: fout: Bij "titel" hoort tekst, maar er staat een blok met sleutels. Schrijf één '
                "tekst, en zet er aanhalingstekens om als die met een haakje begint. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: ' x'",
        (('p.yaml:1:8: fout: Bij "titel" staat een spatie of een regeleinde te veel. Schrijf: x [schema-patroon]'),),
    ),
    (
        'titel: "a\\nb"',
        (('p.yaml:1:8: fout: Bij "titel" staat een spatie of een regeleinde te veel. Schrijf: a b [schema-patroon]'),),
    ),
    (
        "titel: x\nuitleg: ab",
        (('p.yaml:2:9: fout: De tekst bij "uitleg" is te kort: schrijf ten minste 3 tekens. [schema-te-kort]'),),
    ),
    (
        "titel: x\nuitleg: abcdefghijklm",
        (
            (
                'p.yaml:2:9: fout: De tekst bij "uitleg" is te lang: 13 tekens, het maximum is 10. Kort de '
                "tekst in. [schema-te-lang]"
            ),
        ),
    ),
    (
        "titel: x\ncode: gm0321",
        (
            (
                'p.yaml:2:7: fout: "gm0321" heeft niet de vorm die bij "code" hoort. De letters GM en vier '
                "cijfers. Bedoelde je: GM0321 [schema-patroon]"
            ),
        ),
    ),
    (
        "titel: x\ncode: 0321",
        (
            (
                'p.yaml:2:7: fout: Bij "code" hoort tekst, maar 0321 leest een computer als een getal. Zet '
                'aanhalingstekens: "0321" [schema-aanhalingstekens]'
            ),
        ),
    ),
    (
        "titel: x\nkleur: 1A5C8E",
        (
            (
                'p.yaml:2:8: fout: "1A5C8E" heeft niet de vorm die bij "kleur" hoort. Een # en zes tekens. '
                "Bedoelde je: #1a5c8e [schema-patroon]"
            ),
        ),
    ),
    (
        "titel: x\nkleur: #1a5c8e",
        (
            (
                "p.yaml:2:8: fout: Alles na # telt als opmerking en komt niet op de site: hier blijft niets "
                'over. Hoort het bij de tekst, zet dan aanhalingstekens: "#1a5c8e". Is het een opmerking, '
                "zet die dan op een eigen regel. [yaml-opmerking]"
            ),
            (
                'p.yaml:2:1: fout: Achter "kleur" staat niets. Vul een waarde in, of haal de regel weg. '
                "[schema-waarde-ontbreekt]"
            ),
        ),
    ),
    (
        "titel: x\nkleur: blauw",
        (
            (
                'p.yaml:2:8: fout: "blauw" heeft niet de vorm die bij "kleur" hoort. Een # en zes tekens. '
                "Voorbeeld: #1a5c8e [schema-patroon]"
            ),
        ),
    ),
    (
        "titel: x\ndatum: 2025-02-30",
        (
            (
                'p.yaml:2:8: fout: De datum 2025-02-30 bij "datum" bestaat niet. Kijk de dag en de maand na. '
                "[schema-datum]"
            ),
        ),
    ),
    (
        "titel: x\ndatum: 1-2-2026",
        (
            (
                'p.yaml:2:8: fout: "1-2-2026" bij "datum" is geen datum. Schrijf jaar-maand-dag. Bedoelde '
                "je: 2026-02-01 [schema-datum]"
            ),
        ),
    ),
    (
        "titel: x\ndatum: morgen",
        (
            (
                'p.yaml:2:8: fout: "morgen" bij "datum" is geen datum. Schrijf jaar-maand-dag. Voorbeeld: '
                "2026-03-15 [schema-datum]"
            ),
        ),
    ),
    (
        "titel: x\nmoment: zomer",
        (
            (
                'p.yaml:2:9: fout: "zomer" heeft niet de vorm die bij "moment" hoort. Een jaar, kwartaal, '
                "maand of dag. Voorbeeld: 2026-Q1 [schema-patroon]"
            ),
        ),
    ),
    (
        "titel: x\nmoment: 2026",
        (
            (
                'p.yaml:2:9: fout: Bij "moment" hoort tekst, maar 2026 leest een computer als een getal. Zet '
                'aanhalingstekens: "2026" [schema-aanhalingstekens]'
            ),
        ),
    ),
    (
        "titel: x\nurl: javascript:alert(1)",
        (
            (
                "p.yaml:2:6: fout: Een adres dat met javascript: begint, mag niet op de site. Gebruik een "
                "adres dat met https:// begint. [schema-webadres]"
            ),
        ),
    ),
    (
        "titel: x\nurl: data:text/html,x",
        (
            (
                "p.yaml:2:6: fout: Een adres dat met data: begint, mag niet op de site. Gebruik een adres "
                "dat met https:// begint. [schema-webadres]"
            ),
        ),
    ),
    (
        "titel: x\nurl: www.houten.nl",
        (
            (
                'p.yaml:2:6: fout: "www.houten.nl" is geen volledig webadres. Zet https:// ervoor: '
                "https://www.houten.nl [schema-webadres]"
            ),
        ),
    ),
    (
        "titel: x\nurl: zie de site",
        (
            (
                'p.yaml:2:6: fout: "zie de site" is geen webadres. Schrijf het hele adres zonder spaties, '
                "zoals https://www.voorbeeldstad.nl/gezondheid. [schema-webadres]"
            ),
        ),
    ),
    (
        "titel: x\nurl: https://",
        (
            (
                'p.yaml:2:6: fout: "https://" is geen webadres. Schrijf het hele adres zonder spaties, zoals '
                "https://www.voorbeeldstad.nl/gezondheid. [schema-webadres]"
            ),
        ),
    ),
    (
        "titel: x\nurl: mailto:a@b.nl",
        (
            (
                "p.yaml:2:6: fout: Een adres dat met mailto: begint, mag niet op de site. Gebruik een adres "
                "dat met https:// begint. [schema-webadres]"
            ),
        ),
    ),
    (
        "titel: x\nemail: houten.nl",
        (
            (
                'p.yaml:2:8: fout: "houten.nl" is geen e-mailadres. Schrijf één adres, zoals '
                "gezondheid@voorbeeldstad.nl. [schema-email]"
            ),
        ),
    ),
    (
        "titel: x\nemail: a@b.nl, c@d.nl",
        (
            (
                'p.yaml:2:8: fout: "a@b.nl, c@d.nl" is geen e-mailadres. Schrijf één adres, zoals '
                "gezondheid@voorbeeldstad.nl. [schema-email]"
            ),
        ),
    ),
    (
        "titel: x\nstatus: Vastgesteld",
        (
            (
                'p.yaml:2:9: fout: "Vastgesteld" kan niet bij "status". Bedoelde je "vastgesteld"? Kies uit: '
                "vastgesteld, in_uitvoering, concept. [schema-onbekende-waarde]"
            ),
        ),
    ),
    (
        "titel: x\nstatus: klaar",
        (
            (
                'p.yaml:2:9: fout: "klaar" kan niet bij "status". Kies uit: vastgesteld, in_uitvoering, '
                "concept. [schema-onbekende-waarde]"
            ),
        ),
    ),
    (
        "titel: x\nstatus: in uitvoering",
        (
            (
                'p.yaml:2:9: fout: "in uitvoering" kan niet bij "status". Bedoelde je "in_uitvoering"? Kies '
                "uit: in_uitvoering, concept, vastgesteld. [schema-onbekende-waarde]"
            ),
        ),
    ),
    (
        "titel: x\njaar: '2026'",
        (
            (
                'p.yaml:2:7: fout: Bij "jaar" hoort een geheel getal. Er staat nu: 2026. Haal de '
                "aanhalingstekens weg: 2026 [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\njaar: 2026.5",
        (
            (
                'p.yaml:2:7: fout: Bij "jaar" hoort een geheel getal. Er staat nu: 2026.5. Schrijf alleen '
                "cijfers, zonder punten, spaties of tekens eromheen. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\njaar: 2026.0",
        (
            (
                'p.yaml:2:7: fout: Bij "jaar" hoort een geheel getal. Er staat nu: 2026.0. Schrijf: 2026 '
                "[schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\njaar: 02026",
        (
            (
                'p.yaml:2:7: fout: Het getal 02026 bij "jaar" staat er niet zoals de site het afdrukt. '
                "Schrijf: 2026 [schema-getal-vorm]"
            ),
        ),
    ),
    (
        "titel: x\njaar: 0x7ea",
        (
            (
                'p.yaml:2:7: fout: Het getal 0x7ea bij "jaar" staat er niet zoals de site het afdrukt. '
                "Schrijf: 2026 [schema-getal-vorm]"
            ),
        ),
    ),
    (
        "titel: x\njaar: dit jaar",
        (
            (
                'p.yaml:2:7: fout: Bij "jaar" hoort een geheel getal. Er staat nu: dit jaar. Schrijf alleen '
                "cijfers, zonder punten, spaties of tekens eromheen. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\njaar: 1889",
        (
            (
                'p.yaml:2:7: fout: Het getal 1889 bij "jaar" is te laag: het moet ten minste 1990 zijn. '
                "[schema-getal-te-klein]"
            ),
        ),
    ),
    (
        "titel: x\njaar: 20260",
        (
            (
                'p.yaml:2:7: fout: Het getal 20260 bij "jaar" is te hoog: het mag hoogstens 2100 zijn. '
                "[schema-getal-te-groot]"
            ),
        ),
    ),
    (
        "titel: x\njaar: [2026]",
        (
            (
                'p.yaml:2:7: fout: Bij "jaar" hoort een geheel getal. Er staat nu: een lijst. Schrijf alleen '
                "cijfers, zonder punten, spaties of tekens eromheen. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\njaar: true",
        (
            (
                'p.yaml:2:7: fout: Bij "jaar" hoort een geheel getal. Er staat nu: true. Schrijf alleen '
                "cijfers, zonder punten, spaties of tekens eromheen. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\njaar:",
        (
            (
                'p.yaml:2:1: fout: Achter "jaar" staat niets. Vul een waarde in, of haal de regel weg. '
                "[schema-waarde-ontbreekt]"
            ),
        ),
    ),
    (
        "titel: x\nbedrag: 1,5",
        (('p.yaml:2:9: fout: Bij "bedrag" hoort een getal. Er staat nu: 1,5. Schrijf: 1.5 [schema-verkeerde-soort]'),),
    ),
    (
        "titel: x\nbedrag: 12.500,00",
        (
            (
                'p.yaml:2:9: fout: Bij "bedrag" hoort een getal. Er staat nu: 12.500,00. Schrijf: 12500 '
                "[schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\nbedrag: € 1.250.000",
        (
            (
                'p.yaml:2:9: fout: Bij "bedrag" hoort een getal. Er staat nu: € 1.250.000. Schrijf: 1250000 '
                "[schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\nbedrag: 1e3",
        (
            (
                'p.yaml:2:9: fout: Het getal 1e3 bij "bedrag" staat er niet zoals de site het afdrukt. '
                "Schrijf: 1000 [schema-getal-vorm]"
            ),
        ),
    ),
    (
        "titel: x\nbedrag: .inf",
        (
            (
                'p.yaml:2:9: fout: Het getal .inf bij "bedrag" staat er niet zoals de site het afdrukt. '
                "Schrijf hoogstens 15 cijfers, zonder letters of tekens eromheen. [schema-getal-vorm]"
            ),
        ),
    ),
    (
        "titel: x\nbedrag: .5",
        (
            (
                'p.yaml:2:9: fout: Het getal .5 bij "bedrag" staat er niet zoals de site het afdrukt. '
                "Schrijf: 0.5 [schema-getal-vorm]"
            ),
        ),
    ),
    (
        "titel: x\nbedrag: 12345678901234567",
        (
            (
                'p.yaml:2:9: fout: Het getal 12345678901234567 bij "bedrag" staat er niet zoals de site het '
                "afdrukt. Schrijf hoogstens 15 cijfers, zonder letters of tekens eromheen. "
                "[schema-getal-vorm]"
            ),
        ),
    ),
    (
        "titel: x\nbedrag: 0",
        (
            (
                'p.yaml:2:9: fout: Het getal 0 bij "bedrag" is te laag: het moet hoger dan 0 zijn. '
                "[schema-getal-te-klein]"
            ),
        ),
    ),
    (
        "titel: x\nactief: ja",
        (
            (
                'p.yaml:2:9: fout: Bij "actief" hoort true of false. Er staat nu: ja. Schrijf: true. '
                "[schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\nactief: misschien",
        (
            (
                'p.yaml:2:9: fout: Bij "actief" hoort true of false. Er staat nu: misschien. Schrijf true '
                "(ja) of false (nee), zonder aanhalingstekens. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\nactief: True",
        (),
    ),
    (
        "titel: x\nthemas: roken",
        (
            (
                'p.yaml:2:9: fout: Bij "themas" hoort een lijst. Zet elke waarde op een eigen regel onder '
                '"themas", met een streepje ervoor: - roken [schema-verkeerde-soort]'
            ),
        ),
    ),
    (
        "titel: x\nthemas: []",
        (
            (
                'p.yaml:2:9: fout: De lijst bij "themas" is leeg. Vul de lijst, of haal de sleutel weg. '
                "[schema-te-weinig]"
            ),
        ),
    ),
    (
        "titel: x\nthemas: [a, b, c, d]",
        (
            (
                'p.yaml:2:9: fout: In de lijst bij "themas" staan te veel regels: 4, het maximum is 3. Haal '
                "er een paar weg. [schema-te-veel]"
            ),
        ),
    ),
    (
        "titel: x\nthemas: [a, b, a]",
        ('p.yaml:2:16: fout: In de lijst bij "themas" staat a dubbel. Haal er een weg. [schema-dubbel]',),
    ),
    (
        "titel: x\nthemas:\n  - a\n  -",
        (
            (
                'p.yaml:4:4: fout: Achter dit streepje bij "themas" staat niets. Vul een waarde in, of haal '
                "de regel weg. [schema-waarde-ontbreekt]"
            ),
        ),
    ),
    (
        "titel: x\nthemas: {a: 1}",
        (
            (
                'p.yaml:2:9: fout: Bij "themas" hoort een lijst. Zet elke waarde op een eigen regel onder '
                '"themas", met een streepje ervoor: - … [schema-verkeerde-soort]'
            ),
        ),
    ),
    (
        "titel: x\nraad: later",
        (
            (
                'p.yaml:2:7: fout: Bij "raad" horen sleutels: visie. Er staat nu: later. Zet elke sleutel op '
                "een eigen regel, ingesprongen. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\nraad:",
        (
            (
                'p.yaml:2:1: fout: Achter "raad" staat niets. Vul een waarde in, of haal de regel weg. '
                "[schema-waarde-ontbreekt]"
            ),
        ),
    ),
    (
        "titel: x\nraad: []",
        (
            (
                'p.yaml:2:7: fout: Bij "raad" horen sleutels: visie. Er staat nu: een lijst. Zet elke '
                "sleutel op een eigen regel, ingesprongen. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\ndoelen:\n  - id:a",
        (("p.yaml:3:5: fout: Na de dubbele punt staat geen spatie. Schrijf: id: a [yaml-spatie-ontbreekt]"),),
    ),
    (
        "titel: x\ndoelen:\n  - a",
        (
            (
                'p.yaml:3:5: fout: Bij "doelen" horen sleutels: id, streven. Er staat nu: a. Zet elke '
                "sleutel op een eigen regel, ingesprongen. [schema-verkeerde-soort]"
            ),
        ),
    ),
    (
        "titel: x\ndoelen: [{id: Minder Roken, streven: 0}]",
        (
            (
                'p.yaml:2:15: fout: "Minder Roken" heeft niet de vorm die bij "id" hoort. Kleine letters en '
                "cijfers, met streepjes ertussen. Bedoelde je: minder-roken [schema-patroon]"
            ),
            (
                'p.yaml:2:38: fout: Bij "streven" hoort tekst, maar 0 leest een computer als een getal. Zet '
                'aanhalingstekens: "0" [schema-aanhalingstekens]'
            ),
        ),
    ),
)


@pytest.mark.parametrize(("text", "messages"), CASES)
def test_what_the_schema_does_not_allow_is_told_in_whole_sentences(text: str, messages: tuple[str, ...]) -> None:
    """The reader's own problems come first; then what the schema says, one sentence per value."""
    reading = read_content(f"{text}\n".encode(), PLACE, "p.yaml")
    assert reading.document is not None
    problems = (*reading.problems, *validate(reading.document, SCHEMAS))
    assert tuple(str(problem) for problem in problems) == messages


def test_all_errors_of_a_file_are_told_at_once_in_the_order_of_the_file() -> None:
    """An editor mends everything in one go."""
    text = "kleur: rood\ntitel: 12\ndoelen:\n  - {id: A, x: 1}\n  - {}\njaar: '1'\nonbekend: 1"
    assert [(p.location.line, p.code) for p in validate(read(text), SCHEMAS)] == [
        (1, "schema-patroon"),
        (2, "schema-aanhalingstekens"),
        (4, "schema-patroon"),
        (4, "schema-onbekende-sleutel"),
        (5, "schema-verplicht-ontbreekt"),
        (6, "schema-verkeerde-soort"),
        (7, "schema-onbekende-sleutel"),
    ]


def test_more_than_a_hundred_problems_are_not_told() -> None:
    """The last line says that there are more."""
    problems = validate(read("titel: x\n" + "\n".join(f"sleutel{number}: 1" for number in range(500))), SCHEMAS)
    assert len(problems) == 101
    assert any(
        problem.message == "Dit bestand heeft meer dan 100 fouten; de rest staat er niet bij. Herstel eerst deze."
        for problem in problems
    )


@pytest.mark.parametrize(
    ("text", "explanation"),
    [
        ("titel: 12", "De naam van het programma."),
        ("titel: x\nstatus: klaar", "Hoe ver het is."),
        ("titel: x\nthemas: [12]", "De thema's."),
        ("titel: x\ndoelen: [{}]", "Het kenmerk van het doel."),
        ("titel: x\ndatums: 2026-01-01", "De dag."),
        ("titel: x\nqqqqq: 1", "Een programma."),
    ],
)
def test_the_explanation_is_what_the_schema_says_about_the_field(text: str, explanation: str) -> None:
    """The words of the field itself win from those of the shared shape."""
    (problem,) = validate(read(text), SCHEMAS)
    assert problem.explanation == explanation


def test_a_schema_that_refers_to_the_internet_is_never_fetched() -> None:
    """A reference outside our own schemas is a bug, and told as one."""
    schemas = Schemas({"programma": '{"properties": {"a": {"$ref": "https://example.org/x.json"}}}'})
    with pytest.raises(Exception, match=r"example\.org"):
        validate(read("a: 0363"), schemas)
