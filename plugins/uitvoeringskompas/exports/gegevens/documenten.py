"""JSON: a programme, a publisher and the list of all of them; what an editor wrote, under the names of the schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from uitvoeringskompas.exports.gegevens.lijnen import list_lijnen
from uitvoeringskompas.exports.gegevens.rijen import Gegevensbron, list_bestanden, list_dossierbestanden
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import Profiel
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.tabelopzet import ONGETOOND, Plansoort, Tabelopzet
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.views.kit.links import (
    GEGEVENS,
    Wegwijzer,
    address_of_gegevens,
    address_of_interventie,
    address_of_programma,
    address_of_publicist,
)

VERSIE = "1.0"
"""Of the form of these files: the first number changes when what reads them must change."""
INDEX = f"{GEGEVENS}index.json"
SCHEMAS = f"{GEGEVENS}schema/"

VERSLAGEN = {"voortgangen": Plansoort.VOORTGANG, "evaluaties": Plansoort.EVALUATIE}

Blok: TypeAlias = dict[str, object]


_MARKS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&"}
"""Signs with which HTML begins something stand escaped, so that a file does no harm inside a page."""


def write_json(data: Mapping[str, object]) -> str:
    """Return a file; the same data give the same bytes."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_MARKS) + "\n"


def write_programma(catalogus: Catalogus, site: Site, publicatie: Publicatie, dossier: Dossier) -> str:
    """Return a programme with all its interventies, reports and evaluations."""
    wijzer = _beside(address_of_gegevens(publicatie.slug, dossier.pad))
    bestanden = tuple(list_dossierbestanden(publicatie, dossier))
    data = _begin(wijzer, "programma", site) | {
        "sleutel": bestanden[0].sleutel,
        "startjaar": dossier.jaar,
        "pagina": wijzer.to(address_of_programma(publicatie.slug, dossier.pad)),
        "uitgever": _describe_uitgever(catalogus, publicatie, wijzer),
        "herkomst": _describe_herkomst(dossier),
        "programma": as_data(dossier.programma, Plansoort.PROGRAMMA),
        "interventies": [
            _describe_interventie(each, wijzer) for each in bestanden if each.kind is Plansoort.INTERVENTIE
        ],
    }
    return write_json(data | {naam: _describe_all(bestanden, kind) for naam, kind in VERSLAGEN.items()})


def write_uitgever(catalogus: Catalogus, site: Site, publicatie: Publicatie) -> str:
    """Return what is of a publisher itself, and where its programmes are."""
    wijzer = _beside(address_of_gegevens(publicatie.slug))
    bestanden = tuple(found for found in list_bestanden(publicatie) if found.dossier is None)
    by_kind = {found.kind: found for found in bestanden}
    data = _begin(wijzer, "uitgever", site) | _describe_uitgever(catalogus, publicatie, wijzer)
    data["herkomst"] = _describe_herkomst(publicatie.profiel) if publicatie.profiel else None
    for kind in (Plansoort.PROFIEL, Plansoort.PARTIJEN, Plansoort.INDICATOREN):
        data[kind] = as_data(by_kind[kind].record, kind) if kind in by_kind else None
    data["notas"] = _describe_all(bestanden, Plansoort.NOTA)
    data["programmas"] = _list_programmas(publicatie, wijzer)
    data["lijnen"] = {
        ding: {thing_id: familie.id for thing_id, familie in families.items()}
        for ding, families in list_lijnen(publicatie).items()
    }
    return write_json(data)


def write_index(catalogus: Catalogus, site: Site, vormen: Iterable[Tabelopzet]) -> str:
    """Return which publishers, programmes and tables there are, and who is not here as it is written now."""
    wijzer = _beside(INDEX)
    data = _begin(wijzer, "index", site) | {"titel": site.title, "peildatum": site.peildatum.isoformat()}
    data["uitgevers"] = [
        _describe_uitgever(catalogus, each, wijzer) | {"programmas": _list_programmas(each, wijzer)}
        for each in catalogus.publicaties.values()
    ]
    data["tabellen"] = [{"naam": vorm.naam, "titel": vorm.titel, "csv": f"tabellen/{vorm.naam}.csv"} for vorm in vormen]
    data["ontbreekt"] = [
        {"sleutel": slug, "naam": gat.naam}
        for slug, gat in catalogus.gaten.items()
        if slug not in catalogus.publicaties
    ]
    return write_json(data)


def _beside(address: str) -> Wegwijzer:
    """Return what points from a file: an address in it counts from the folder in which it stands."""
    return Wegwijzer(f"{address.rpartition('/')[0]}/")


def _begin(wijzer: Wegwijzer, soort: str, site: Site) -> Blok:
    """Return which schema and version a file has, and whether it belongs to a proposal that nobody decided on yet."""
    return {
        "$schema": wijzer.to(f"{SCHEMAS}gegevens-{soort}.schema.json"),
        "versie": VERSIE,
        "voorstel": site.is_voorbeeld,
    }


def _describe_uitgever(catalogus: Catalogus, publicatie: Publicatie, wijzer: Wegwijzer) -> Blok:
    profiel, gat = publicatie.profiel, catalogus.gaten.get(publicatie.slug)
    return {
        "sleutel": publicatie.slug,
        "naam": publicatie.naam,
        "soort": profiel.soort if profiel else None,
        "code": profiel.code if profiel else None,
        "pagina": wijzer.to(address_of_publicist(publicatie.slug, catalogus.slugs)),
        "gegevens": wijzer.to(f"{address_of_gegevens(publicatie.slug)}.json"),
        "versie_van": gat.datum.isoformat() if gat and gat.datum else None,
    }


def _describe_herkomst(found: Dossier | Profiel) -> Blok:
    """Return whose words these are: of the gemeente itself, taken over by somebody else, or made up."""
    soort = found.herkomst
    naam = soort.naam if isinstance(soort, Code) else None
    data: Blok = {"soort": soort, "naam": naam, "overgenomen_door": found.overgenomen_door}
    return data | {"overgenomen_op": found.overgenomen_op}


def _list_programmas(publicatie: Publicatie, wijzer: Wegwijzer) -> list[Blok]:
    return [
        {
            "sleutel": f"{publicatie.slug}/{dossier.pad}",
            "titel": dossier.programma.titel,
            "startjaar": dossier.jaar,
            "herkomst": dossier.herkomst,
            "gegevens": wijzer.to(f"{address_of_gegevens(publicatie.slug, dossier.pad)}.json"),
        }
        for dossier in publicatie.dossiers
    ]


def _describe_interventie(bestand: Gegevensbron, wijzer: Wegwijzer) -> Blok:
    publicatie, dossier, record = bestand.publicatie, bestand.dossier, bestand.record
    interventie_id = record.node.document.place.id or ""
    pad = dossier.pad if dossier else ""
    return {
        "sleutel": bestand.sleutel,
        "lijn": publicatie.interventiefamilies[interventie_id].id,
        "pagina": wijzer.to(address_of_interventie(publicatie.slug, pad, interventie_id)),
        "gegevens": as_data(record, bestand.kind),
    }


def _describe_all(bestanden: Iterable[Gegevensbron], kind: Plansoort) -> list[Blok]:
    found = (bestand for bestand in bestanden if bestand.kind is kind)
    return [{"sleutel": each.sleutel, "gegevens": as_data(each.record, kind)} for each in found]


def as_data(record: Record, kind: Plansoort) -> Blok:
    """Return a record as its schema describes it: what is absent is not there, a number is a number."""
    data: Blok = {}
    for key, veld in record.shape.velden.items():
        value = getattr(record, key)
        if value is None or value == () or (kind, veld.pad) in ONGETOOND:
            continue
        if veld.shape is None:
            data[key] = _plain(record.node.data[key])
        else:
            data[key] = [as_data(each, kind) for each in value] if veld.several else as_data(value, kind)
    return data


def _plain(value: Any) -> object:  # noqa: ANN401 - any value of a plan
    """Return a value as JSON has it; a number of a plan has at most fifteen digits, so it stays the same number."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
