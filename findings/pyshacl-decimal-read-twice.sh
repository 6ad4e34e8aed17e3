#!/usr/bin/env bash
# pySHACL refuses a decimal amount that is written right and accepts it once the same graph was written and read again.
#
# Version  pySHACL 0.40.1, rdflib 7.6.0, PyLD 3.3.0
# Guess    A check of a graph depends on the graph. JSON-LD whose context says xsd:decimal gives decimals, and all
#          readers agree.
# Seen     From one JSON-LD file rdflib makes "43.4"^^xsd:decimal, which is right, and pySHACL says that it is no
#          decimal: behind the literal stands the JSON reader's float, an int at 12500. The graphs are equal before and
#          after a trip through N-Triples, the answers are not. PyLD, which does what JSON-LD's algorithm says, makes
#          "4.34E1"^^xsd:decimal, which is no decimal at all, and that one passes. A text in the JSON ("43.40") is
#          right for everybody.
# Source   JSON-LD 1.1 API, "Object to RDF Conversion" (a number with a fraction gets the form of a double); XML Schema
#          2, decimal (no exponent); issue 287 of pySHACL, "Issue with PySHACL Validation of xsd:decimal in JSON-LD
#          when literal is not quoted"
# Matters  Open data of a government are described in DCAT, as JSON-LD, and judged by SHACL shapes. Both halves look
#          right alone. In an export an amount belongs in quotes.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check pyshacl==0.40.1 rdflib==7.6.0 pyld==3.3.0

cat > read_twice.py <<'PYTHON'
import json
from importlib.metadata import version

import pyld
import pyshacl
from rdflib import Graph
from rdflib.compare import isomorphic

CONTEXT = {"bedrag": {"@id": "urn:voorbeeld:bedrag", "@type": "http://www.w3.org/2001/XMLSchema#decimal"}}
SHAPE = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetNode <urn:voorbeeld:post> ;
   sh:property [ sh:path <urn:voorbeeld:bedrag> ; sh:datatype xsd:decimal ] .
"""


def conforms(graph):
    return pyshacl.validate(graph, shacl_graph=SHAPE, shacl_graph_format="turtle")[0]


def literal(line):
    return line[line.index('"') : line.rindex('"') + 1]


for package in ("pyshacl", "rdflib", "pyld"):
    print(package, version(package))
for amount in (43.4, 12500, "43.40"):
    document = {"@context": CONTEXT, "@id": "urn:voorbeeld:post", "bedrag": amount}
    once = Graph().parse(data=json.dumps(document), format="json-ld")
    lines = once.serialize(format="nt")
    again = Graph().parse(data=lines, format="nt")
    quads = pyld.jsonld.to_rdf(document, {"format": "application/n-quads"})
    print(json.dumps(amount))
    print(f"  rdflib {literal(lines)}: conforms {conforms(once)}")
    print(f"  read again, equal graphs {isomorphic(once, again)}: conforms {conforms(again)}")
    print(f"  PyLD {literal(quads)}: conforms {conforms(Graph().parse(data=quads, format='nt'))}")
PYTHON

env/bin/python read_twice.py > seen

cat > expected <<'OUTPUT'
pyshacl 0.40.1
rdflib 7.6.0
pyld 3.3.0
43.4
  rdflib "43.4": conforms False
  read again, equal graphs True: conforms True
  PyLD "4.34E1": conforms True
12500
  rdflib "12500": conforms False
  read again, equal graphs True: conforms True
  PyLD "12500": conforms True
"43.40"
  rdflib "43.40": conforms True
  read again, equal graphs True: conforms True
  PyLD "43.40": conforms True
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: the answers about a decimal in JSON-LD differ from what this finding says.' >&2
  exit 1
fi
