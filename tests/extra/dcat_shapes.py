"""The catalogue of data put to the shapes that Geonovum publishes with DCAT-AP-NL 3.0.

They are not in this repository: nobody says in so many words that they may be copied. Get a copy of the repository
`Geonovum/DCAT-AP-NL30` at GitHub, and name the folder with the version that is asked for:

    DCAT_SHAPES=…/DCAT-AP-NL30/shapes/300 .venv/bin/python -m pytest tests/extra/dcat_shapes.py

What those shapes accept all the same (an address of which nothing is said, an empty graph) our own do not:
`tests/unit/exports/dcat-eisen.ttl`, in every run of the tests.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, SH, Graph
from rdflib.namespace import DCAT

from tests.sourcecode import PROJECT
from tests.unit.exports.catalogusgraaf import TURTLE, files_of, graph_of
from tests.unit.history.site import site_of
from tests.unit.plannen import DUINSTAD, PROFIEL, catalogus_of

DEMANDED = (
    "dcat-ap-SHACL",
    "dcat-ap-nl-SHACL",
    "dcat-ap-nl-SHACL-klassebereik",
    "dcat-ap-nl-SHACL-klassebereik-codelijsten",
)
RECOMMENDED = ("dcat-ap-nl-SHACL-aanbevolen",)


def read_shapes(*names: str) -> Graph:
    """Return the shapes of these files together."""
    folder = os.environ.get("DCAT_SHAPES", "")
    assert folder, "Say where the shapes are: DCAT_SHAPES=…/DCAT-AP-NL30/shapes/300"
    graph = Graph()
    for name in names:
        graph.parse(Path(folder) / f"{name}.ttl")
    return graph


def list_remarks(graph: Graph, *names: str) -> set[str]:
    """Return what the shapes find in a graph, by the property that it is about."""
    _, found, _ = validate(graph, shacl_graph=read_shapes(*names))
    assert isinstance(found, Graph)
    return {str(found.value(each, SH.resultPath)) for each in found.subjects(RDF.type, SH.ValidationResult)}


@pytest.mark.parametrize("where", ["own plans of small size", "one of them alone", "the plans of this repository"])
def test_the_shapes_of_geonovum_find_nothing(where: str) -> None:
    """Nothing that is demanded is missing; of what is recommended only a service, which files on a site do not have."""
    small = catalogus_of({**DUINSTAD, PROFIEL: f"{DUINSTAD[PROFIEL]}code: GM0344\nlicentie: cc0\n"})
    if where.startswith("own"):
        graph = graph_of(small)
    elif where.startswith("one"):
        graph = Graph().parse(data=files_of(small)["data/uitgevers/duinstad/catalogus.ttl"], format="turtle")
    else:
        site = site_of(PROJECT / "plans", gegevens=True, adres="https://plannen.example/")
        made = next(asset for asset in site.assets if asset.address == TURTLE)
        graph = Graph().parse(data=made.read(), format="turtle")
    assert len(set(graph.subjects(RDF.type, DCAT.Dataset))) > 1
    assert list_remarks(graph, *DEMANDED) == set()
    assert list_remarks(graph, *RECOMMENDED) == {str(DCAT.accessService)}
