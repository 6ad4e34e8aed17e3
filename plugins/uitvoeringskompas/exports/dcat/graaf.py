"""A graph of plain values (RDF) and its two notations: Turtle and JSON-LD. Both say the same, triple by triple.

There are no blank nodes: whatever a graph describes has an address, so that a portal finds it again at the next visit.
All texts and addresses are escaped here, in the one place where each is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TypeAlias
from urllib.parse import quote

from uitvoeringskompas.exports.gegevens.documenten import write_json
from uitvoeringskompas.exports.herkomst import keep_writable
from uitvoeringskompas.pages.adres import UNFIT
from uitvoeringskompas.vast import Vast, field

PREFIXEN: Mapping[str, str] = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_NEXT = " ;\n    "
_MARKS = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"}
"""What HTML would begin with stands escaped in a text, also where a notation does not ask for it."""


class Iri(Vast, kw_only=False):
    """The address of a thing."""

    adres: str

    def __str__(self) -> str:
        """Return it without what would end an address: such a sign stands as its bytes."""
        return UNFIT.sub(lambda found: quote(found[0], safe=""), self.adres)


class Literal(Vast, kw_only=False):
    """Words in Dutch, or with another ``taal`` (a language tag); a name of no language has none."""

    tekst: str
    taal: str = "nl"


class Tijdliteral(Vast, kw_only=False):
    """What is no text: a day or a year, with the name of its type, such as ``xsd:date``."""

    waarde: str
    soort: str


Waarde: TypeAlias = Iri | Literal | Tijdliteral


class Knoop(Vast):
    """A thing that is described: its address, what it is (``dcat:Dataset``), and what is said of it.

    An empty list of values says nothing, and is not written.
    """

    iri: Iri
    soorten: tuple[str, ...]
    velden: Mapping[str, tuple[Waarde, ...]] = field(default_factory=dict)


def write_turtle(knopen: Iterable[Knoop]) -> str:
    """Return the graph as Turtle."""
    lines = [f"@prefix {naam}: <{adres}> .\n" for naam, adres in PREFIXEN.items()]
    for knoop in knopen:
        told = [f"a {', '.join(knoop.soorten)}"]
        told += [f"{naam} {', '.join(map(_write_term, waarden))}" for naam, waarden in knoop.velden.items() if waarden]
        lines.append(f"\n<{knoop.iri}> {_NEXT.join(told)} .\n")
    return "".join(lines)


def _write_term(waarde: Waarde) -> str:
    match waarde:
        case Iri():
            return f"<{waarde}>"
        case Literal():
            return f"{_quote(waarde.tekst)}{f'@{waarde.taal}' if waarde.taal else ''}"
    return f"{_quote(waarde.waarde)}^^{waarde.soort}"


def _quote(tekst: str) -> str:
    """Return a text between quotes: every escape of JSON is one of Turtle."""
    return json.dumps(keep_writable(tekst), ensure_ascii=False).translate(_MARKS)


def write_jsonld(knopen: Iterable[Knoop]) -> str:
    """Return the graph as JSON-LD."""
    return write_json({"@context": dict(PREFIXEN), "@graph": list(map(_as_data, knopen))})


def _as_data(knoop: Knoop) -> dict[str, object]:
    data: dict[str, object] = {"@id": str(knoop.iri), "@type": list(knoop.soorten)}
    return data | {naam: list(map(_write_value, waarden)) for naam, waarden in knoop.velden.items() if waarden}


def _write_value(waarde: Waarde) -> dict[str, str]:
    match waarde:
        case Iri():
            return {"@id": str(waarde)}
        case Literal():
            return {"@value": keep_writable(waarde.tekst)} | ({"@language": waarde.taal} if waarde.taal else {})
    return {"@value": waarde.waarde, "@type": waarde.soort}
