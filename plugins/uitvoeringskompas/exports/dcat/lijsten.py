"""What the lists of others call a thing: of the European Union, of ADMS, of IANA, and of the Dutch government.

Every address that a graph takes from such a list is described in it too, as far as a reader needs: what it is, and its
name. Sources: the lists that DCAT-AP-NL 3.0 prescribes (chapter 'Waardelijsten') and the themes and licences of
data.overheid.nl, of which "licence unknown" is one.
"""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.exports.dcat.graaf import Iri, Knoop, Literal

_EU = "http://publications.europa.eu/resource/authority/"
_OVERHEID = "http://standaarden.overheid.nl/owms/terms/"
_ADMS = "http://purl.org/adms/"
_IANA = "https://www.iana.org/assignments/media-types/"
TOOI_GEMEENTE = "https://identifier.overheid.nl/tooi/id/gemeente/"
"""Behind it comes the code of the CBS, in small letters: ``gm0344`` is the gemeente Utrecht."""


def _concept(adres: str, naam: str, taal: str = "nl", soort: str = "skos:Concept") -> Knoop:
    return Knoop(iri=Iri(adres), soorten=(soort,), velden={"skos:prefLabel": (Literal(naam, taal),)})


NEDERLANDS = _concept(f"{_EU}language/NLD", "Nederlands", soort="dct:LinguisticSystem")
OPENBAAR = _concept(f"{_EU}access-right/PUBLIC", "openbaar", soort="dct:RightsStatement")
ONREGELMATIG = _concept(f"{_EU}frequency/IRREG", "onregelmatig", soort="dct:Frequency")
GEZONDHEID = _concept(f"{_EU}data-theme/HEAL", "Gezondheid")
ZORG = _concept(f"{_OVERHEID}Zorg_en_gezondheid", "Zorg en gezondheid")
LOKAAL = _concept(f"{_ADMS}publishertype/LocalAuthority", "Local Authority", "en")
REGIONAAL = _concept(f"{_ADMS}publishertype/RegionalAuthority", "Regional authority", "en")
ONBEKEND_RECHT = _concept(f"{_ADMS}licencetype/UnknownIPR", "Unknown IPR", "en")
LICENTIE_ONBEKEND = Knoop(
    iri=Iri(f"{_OVERHEID}licentieonbekend"),
    soorten=("dct:LicenseDocument",),
    velden={
        "dct:title": (Literal("Licentie onbekend"),),
        "dct:description": (Literal("De uitgever zegt niet wat er met de gegevens mag. Vraag het de uitgever."),),
        "dct:type": (ONBEKEND_RECHT.iri,),
    },
)
_CREATIVE_COMMONS = "http://creativecommons.org/"
LICENTIES = {
    code: Knoop(
        iri=Iri(f"{_CREATIVE_COMMONS}{place}/deed.nl"),
        soorten=("dct:LicenseDocument",),
        velden={"dct:title": (Literal(naam, ""),)},
    )
    for code, place, naam in (
        ("cc0", "publicdomain/zero/1.0", "CC0 1.0"),
        ("cc_by", "licenses/by/4.0", "CC BY 4.0"),
    )
}
"""By the code that a profile has."""
_BESTANDSTYPEN = {
    "application/json": "JSON",
    "application/vnd.apache.parquet": "PARQUET",
    "application/vnd.oasis.opendocument.spreadsheet": "ODS",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
    "text/csv": "CSV",
}


def describe_mediatype(mediatype: str) -> Knoop:
    """Return a type of file as IANA calls it."""
    return Knoop(iri=Iri(f"{_IANA}{mediatype}"), soorten=("dct:MediaType",))


def find_bestandstype(mediatype: str) -> Iterator[Knoop]:
    """Yield the same type as the European list of files calls it; nothing for one of which we do not know that."""
    if naam := _BESTANDSTYPEN.get(mediatype):
        yield _concept(f"{_EU}file-type/{naam}", naam, "", soort="dct:MediaTypeOrExtent")
