"""The files of a set of data: one distribution for each form in which the data of the site come."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.exports.dcat.dataset import Dataset
from uitvoeringskompas.exports.dcat.geheel import Sitedataset
from uitvoeringskompas.exports.dcat.graaf import Iri, Knoop, Literal, Waarde
from uitvoeringskompas.exports.dcat.lijsten import NEDERLANDS, ONBEKEND_RECHT, describe_mediatype, find_bestandstype
from uitvoeringskompas.exports.gegevens.documenten import SCHEMAS
from uitvoeringskompas.views.kit.gegevensvormen import JSON, Gegevensvorm
from uitvoeringskompas.views.kit.links import WOORDENBOEK


def list_bestanden(found: Dataset | Sitedataset) -> Iterator[Knoop]:
    """Yield every file of a set, and what it refers to."""
    yield from (found.licentie, ONBEKEND_RECHT)
    for vorm in found.vormen:
        inhoud = vorm.inhoud or vorm.mediatype
        yield Knoop(iri=found.iri_of(vorm), soorten=("dcat:Distribution",), velden=_tell(found, vorm))
        yield Knoop(iri=found.boek.iri(found.address_of(vorm)), soorten=("rdfs:Resource",))
        yield from (describe_mediatype(each) for each in (inhoud, vorm.mediatype))
        yield from find_bestandstype(inhoud)
        if vorm.mediatype == JSON:
            titel = (Literal("Schema van het JSON-bestand"),)
            yield Knoop(iri=_iri_of_schema(found), soorten=("dct:Standard",), velden={"dct:title": titel})


def _tell(found: Dataset | Sitedataset, vorm: Gegevensvorm) -> dict[str, tuple[Waarde, ...]]:
    """Return what is said of one file: of a packed one also what is in it."""
    file, inhoud = found.boek.iri(found.address_of(vorm)), vorm.inhoud or vorm.mediatype
    return {
        "dct:title": (Literal(f"{found.titel}: {vorm.titel}"),),
        "dct:description": (Literal(vorm.uitleg),),
        "dcat:accessURL": (file,),
        "dcat:downloadURL": (file,),
        "dct:license": (found.licentie.iri,),
        "dct:language": (NEDERLANDS.iri,),
        "dct:format": tuple(soort.iri for soort in find_bestandstype(inhoud)),
        "dcat:mediaType": (describe_mediatype(inhoud).iri,),
        "dcat:packageFormat": (describe_mediatype(vorm.mediatype).iri,) if vorm.inhoud else (),
        "dct:conformsTo": (_iri_of_schema(found) if vorm.mediatype == JSON else found.boek.iri(WOORDENBOEK),),
    }


def _iri_of_schema(found: Dataset | Sitedataset) -> Iri:
    return found.boek.iri(f"{SCHEMAS}gegevens-{found.bereik}.schema.json")
