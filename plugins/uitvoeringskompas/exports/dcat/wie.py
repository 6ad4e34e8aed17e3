"""Who offers a set of data, where to ask about it, and which area it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.exports.dcat.adresboek import Adresboek
from uitvoeringskompas.exports.dcat.graaf import Iri, Knoop, Literal, Waarde
from uitvoeringskompas.exports.dcat.lijsten import LOKAAL, REGIONAAL, TOOI_GEMEENTE
from uitvoeringskompas.model.aanbod import Uitgeversaanbod
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import EIGEN, Contact
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit.links import GEGEVENS, PORTAAL, address_of_gegevens

GEMEENTE = "gemeente"
_NUMMER, _BETWEEN = re.compile(r"\+?[0-9][0-9 -]*"), re.compile(r"[ -]")


def describe_uitgever(boek: Adresboek, aanbod: Uitgeversaanbod, dossier: Dossier | None = None) -> Knoop:
    """Return who made a set of data: the gemeente or regio itself, or who transcribed its plans from public sources."""
    source = dossier or aanbod.profiel
    if source.herkomst == EIGEN:
        return describe_publicist(boek, aanbod)
    if not source.overgenomen_door:
        return describe_site(boek)
    is_same = dossier is None or source.overgenomen_door == aanbod.profiel.overgenomen_door
    folder = "" if is_same or dossier is None else f"-{dossier.pad.replace('/', '-')}"
    return Knoop(
        iri=boek.iri(_page_of(aanbod), f"overgenomen{folder}"),
        soorten=("foaf:Agent",),
        velden={"foaf:name": (Literal(capitalize_first(source.overgenomen_door)),)},
    )


def describe_publicist(boek: Adresboek, aanbod: Uitgeversaanbod) -> Knoop:
    """Return the gemeente or regio, by its identifier in TOOI when the code of the CBS is one that we know.

    No other organisation gets an identifier that we did not see: it is described at its page here.
    """
    profiel = aanbod.profiel
    known = not profiel.is_regio and profiel.code in boek.blad.knowledge.codelijsten[GEMEENTE]
    naam = profiel.naam if profiel.is_regio or profiel.naam.lower().startswith(GEMEENTE) else f"Gemeente {profiel.naam}"
    return Knoop(
        iri=Iri(f"{TOOI_GEMEENTE}{profiel.code.lower()}")
        if known and profiel.code
        else boek.iri(_page_of(aanbod), "uitgever"),
        soorten=("foaf:Agent",),
        velden={"foaf:name": (Literal(naam),), "dct:type": ((REGIONAAL if profiel.is_regio else LOKAAL).iri,)},
    )


def describe_site(boek: Adresboek) -> Knoop:
    """Return who brings the plans together: of it we know the name of its site alone."""
    naam = boek.blad.site_title
    return Knoop(iri=boek.iri(GEGEVENS, "site"), soorten=("foaf:Agent",), velden={"foaf:name": (Literal(naam),)})


def describe_contact(boek: Adresboek, aanbod: Uitgeversaanbod, dossier: Dossier | None = None) -> Knoop:
    """Return where to ask about a set of data: a function or a page, never a person."""
    if (dossier or aanbod.profiel).herkomst != EIGEN:
        return describe_contact_of_site(boek)
    profiel, publicatie = aanbod.profiel, aanbod.publicatie
    contact, home = profiel.contact, boek.iri(boek.blad.home_of(publicatie.slug))
    url = Iri(page) if (page := (contact.url if contact else None) or profiel.website) else home
    velden: dict[str, tuple[Waarde, ...]] = {
        "vcard:fn": (Literal(contact.functie if contact else profiel.naam),),
        "vcard:organization-name": (Literal(_name_organisatie(contact) or profiel.naam),),
        "vcard:hasEmail": (Iri(f"mailto:{contact.email}"),) if contact and contact.email else (),
        "vcard:hasTelephone": _list_nummers(contact),
        "vcard:hasURL": (url,),
    }
    return Knoop(iri=boek.iri(_page_of(aanbod), "contact"), soorten=("vcard:Kind", "vcard:Organization"), velden=velden)


def _list_nummers(contact: Contact | None) -> tuple[Iri, ...]:
    """Return the number to call, when it is one, written without a choice: "14 030" is ``tel:14030``."""
    typed = contact.telefoon if contact else None
    return (Iri(f"tel:{_BETWEEN.sub('', typed)}"),) if typed and _NUMMER.fullmatch(typed) else ()


def _name_organisatie(contact: Contact | None) -> str | None:
    return contact.organisatie if contact else None


def describe_contact_of_site(boek: Adresboek) -> Knoop:
    """Return where to ask about the site as a whole: its first page."""
    naam = (Literal(boek.blad.site_title),)
    velden: dict[str, tuple[Waarde, ...]] = {"vcard:fn": naam, "vcard:hasURL": (boek.iri(PORTAAL),)}
    return Knoop(iri=boek.iri(GEGEVENS, "contact"), soorten=("vcard:Kind",), velden=velden)


def list_gebieden(boek: Adresboek, aanbod: Uitgeversaanbod) -> Iterator[Knoop]:
    """Yield the area of a gemeente, or of each gemeente that takes part in a regio."""
    profiel = aanbod.profiel
    if not profiel.is_regio:
        yield _describe_gebied(boek, aanbod.publicatie.slug, profiel.naam, profiel.code)
        return
    for deelnemer in profiel.deelnemers:
        yield _describe_gebied(boek, deelnemer.id, deelnemer.naam, deelnemer.code)


def _describe_gebied(boek: Adresboek, slug: str, naam: str, code: str | None) -> Knoop:
    velden: dict[str, tuple[Waarde, ...]] = {
        "skos:prefLabel": (Literal(naam),),
        "dct:identifier": (Literal(code, ""),) if code else (),
    }
    return Knoop(iri=boek.iri(GEGEVENS, f"gebied-{code or slug}"), soorten=("dct:Location",), velden=velden)


def _page_of(aanbod: Uitgeversaanbod) -> str:
    return f"{address_of_gegevens(aanbod.publicatie.slug)}/"
