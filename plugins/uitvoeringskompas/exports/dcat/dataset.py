"""A set of data: all of a publisher, or one programme. Its files are its distributions, one for each form there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

from uitvoeringskompas.exports.dcat.adresboek import Adresboek
from uitvoeringskompas.exports.dcat.graaf import Iri, Knoop, Literal, Tijdliteral, Waarde
from uitvoeringskompas.exports.dcat.lijsten import (
    GEZONDHEID,
    LICENTIE_ONBEKEND,
    LICENTIES,
    NEDERLANDS,
    ONREGELMATIG,
    OPENBAAR,
    ZORG,
)
from uitvoeringskompas.exports.dcat.wie import describe_contact, describe_uitgever, list_gebieden
from uitvoeringskompas.exports.herkomst import list_herkomst
from uitvoeringskompas.model.aanbod import Uitgeversaanbod
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import EIGEN
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, Gegevensvorm, list_vormen
from uitvoeringskompas.views.kit.links import (
    WOORDENBOEK,
    address_of_gegevens,
    address_of_programma,
    anchor_of_gegevens,
)
from uitvoeringskompas.views.kit.prose import shorten_proza
from uitvoeringskompas.views.onderwerp.woord.gat import list_gatbanners

LONGEST = 2000
"""More signs than this no description should have: one paragraph, says the standard."""
TREFWOORDEN = ("gezondheid", "preventie", "uitvoeringsprogramma")


class Dataset(Vast, dict=True):
    """What one set of data is about: a programme, or without one all that its publisher has here.

    Its day is looked for once.
    """

    boek: Adresboek
    aanbod: Uitgeversaanbod
    dossier: Dossier | None = None

    @property
    def iri(self) -> Iri:
        """Return its address: the place on the page of its publisher where its files stand."""
        anker = anchor_of_gegevens(self.dossier.pad) if self.dossier else "alles"
        return self.boek.iri(self.gegevenspagina, anker)

    @property
    def iri_of_reeks(self) -> Iri:
        """Return the address of the series of all programmes of its publisher: where they stand on that page."""
        return self.boek.iri(self.gegevenspagina, "programmas")

    @property
    def gegevenspagina(self) -> str:
        """Return the page where its files stand."""
        return f"{address_of_gegevens(self.aanbod.publicatie.slug)}/"

    @property
    def pagina(self) -> str:
        """Return the page that tells the same to people."""
        slug = self.aanbod.publicatie.slug
        return address_of_programma(slug, self.dossier.pad) if self.dossier else self.boek.blad.home_of(slug)

    @property
    def bereik(self) -> Gegevensbereik:
        """Return what its files are about."""
        return Gegevensbereik.PROGRAMMA if self.dossier else Gegevensbereik.UITGEVER

    @property
    def vormen(self) -> tuple[Gegevensvorm, ...]:
        """Return the forms in which its files come."""
        return tuple(list_vormen(self.bereik, self.boek.blad.uitrusting.extra_vormen))

    def address_of(self, vorm: Gegevensvorm) -> str:
        """Return where its file of a form stands."""
        return vorm.address_of(self.aanbod.publicatie.slug, self.dossier.pad if self.dossier else "")

    def iri_of(self, vorm: Gegevensvorm) -> Iri:
        """Return the address of what is said of that file."""
        return self.boek.iri(self.address_of(vorm), "distributie")

    @property
    def licentie(self) -> Knoop:
        """Return what others may do with it, as its publisher says of its own words; else that is unknown."""
        profiel = self.aanbod.profiel
        is_own = (self.dossier or profiel).herkomst == EIGEN
        return LICENTIES[profiel.licentie] if is_own and profiel.licentie else LICENTIE_ONBEKEND

    @property
    def titel(self) -> str:
        """Return what it is called: the subject, whose it is, which years."""
        naam = self.aanbod.profiel.naam
        if self.dossier is None:
            return f"Alle plannen voor gezondheid – {naam}"
        programma = self.dossier.programma
        return f"{programma.titel} – {naam}, {programma.looptijd.in_woorden}"

    @cached_property
    def dag(self) -> date | None:
        """Return the day on which its plans last changed, as git knows it; None when that is not known."""
        history, slug = self.boek.blad.history, self.aanbod.publicatie.slug
        folder = f"{slug}/{self.dossier.pad}/" if self.dossier else f"{slug}/"
        for revision in history.of_publisher(slug) if history and not history.unknown else ():
            if revision.datum and any(change.path.startswith(folder) for change in revision.changes):
                return revision.datum
        return None


def list_knopen(found: Dataset) -> Iterator[Knoop]:
    """Yield the set and all that it refers to, but for its files."""
    boek, aanbod = found.boek, found.aanbod
    uitgever, contact = (make(boek, aanbod, found.dossier) for make in (describe_uitgever, describe_contact))
    gebieden = tuple(list_gebieden(boek, aanbod))
    periode = describe_periode(found.iri, (found.dossier,) if found.dossier else aanbod.dossiers)
    velden: dict[str, tuple[Waarde, ...]] = {
        "dct:publisher": (uitgever.iri,),
        "dct:creator": (uitgever.iri,),
        "dcat:contactPoint": (contact.iri,),
        "dct:spatial": tuple(gebied.iri for gebied in gebieden),
        "dct:temporal": (periode.iri,),
        "dcat:distribution": tuple(found.iri_of(vorm) for vorm in found.vormen),
    }
    yield Knoop(iri=found.iri, soorten=("dcat:Dataset",), velden=_tell(found) | velden)
    yield from (uitgever, contact, *gebieden, periode, NEDERLANDS, OPENBAAR, ONREGELMATIG, GEZONDHEID, ZORG)
    yield from _list_paginas(found)
    if found.dossier is None and aanbod.is_reeks:
        yield _describe_reeks(found, velden)


def _describe_reeks(found: Dataset, velden: Mapping[str, tuple[Waarde, ...]]) -> Knoop:
    """Return the series of all programmes of a publisher through the years; of the whole it has all but the files."""
    naam, blad = found.aanbod.profiel.naam, found.boek.blad
    begin = f"De programma’s van {naam} op deze site, door de jaren heen."
    tekst = write_zinnen(begin, *list_herkomst(blad, found.aanbod.publicatie))
    told = {
        "dct:title": (Literal(f"Programma’s voor gezondheid – {naam}"),),
        "dct:description": (Literal(tekst),),
        "dct:accrualPeriodicity": (ONREGELMATIG.iri,),
        "dct:modified": (Tijdliteral(found.dag.isoformat(), "xsd:date"),) if found.dag else (),
    }
    shared = ("dct:publisher", "dcat:contactPoint", "dct:spatial", "dct:temporal")
    return Knoop(
        iri=found.iri_of_reeks, soorten=("dcat:DatasetSeries",), velden=told | {key: velden[key] for key in shared}
    )


def _list_paginas(found: Dataset) -> Iterator[Knoop]:
    """Yield the pages of the site that a set leads to."""
    boek, naam = found.boek, found.aanbod.profiel.naam
    slug, titel = found.aanbod.publicatie.slug, found.dossier.programma.titel if found.dossier else naam
    yield boek.describe_pagina(found.pagina, titel)
    yield boek.describe_pagina(boek.blad.home_of(slug), naam)
    yield boek.describe_pagina(found.gegevenspagina, f"Gegevens van {naam}")
    uitleg = (Literal("Wat elke tabel en elke kolom betekent"),)
    yield Knoop(iri=boek.iri(WOORDENBOEK), soorten=("dct:Standard", "foaf:Document"), velden={"dct:title": uitleg})


def _tell(found: Dataset) -> dict[str, tuple[Waarde, ...]]:
    """Return what is said of a set in words, and by the lists of others."""
    publicatie, dossier = found.aanbod.publicatie, found.dossier
    blad = found.boek.blad
    banners = list_gatbanners(blad, publicatie.slug)
    whole = Dataset(boek=found.boek, aanbod=found.aanbod)
    return {
        **tell_alike(found.iri, found.titel, _describe(found), found.dag),
        "dcat:keyword": tuple(map(Literal, (*TREFWOORDEN, found.aanbod.profiel.naam))),
        "dcat:landingPage": (found.boek.iri(found.pagina),),
        "foaf:page": (found.boek.iri(found.gegevenspagina), found.boek.iri(WOORDENBOEK)),
        "dct:conformsTo": (found.boek.iri(WOORDENBOEK),),
        "dct:isPartOf": (whole.iri,) if dossier and found.aanbod.is_geheel else (),
        "dcat:inSeries": (whole.iri_of_reeks,) if dossier and found.aanbod.is_reeks else (),
        "adms:versionNotes": tuple(Literal(f"{banner.titel} {banner.tekst}") for banner in banners),
    }


def tell_alike(iri: Iri, titel: str, uitleg: str, dag: date | None) -> dict[str, tuple[Waarde, ...]]:
    """Return what is said of every set, whosever it is; ``dag`` is when it last changed."""
    return {
        "dct:title": (Literal(titel),),
        "dct:description": (Literal(uitleg),),
        "dct:identifier": (Literal(str(iri), ""),),
        "dct:language": (NEDERLANDS.iri,),
        "dct:accessRights": (OPENBAAR.iri,),
        "dct:accrualPeriodicity": (ONREGELMATIG.iri,),
        "dct:modified": (Tijdliteral(dag.isoformat(), "xsd:date"),) if dag else (),
        "dcat:theme": (GEZONDHEID.iri, ZORG.iri),
    }


def _describe(found: Dataset) -> str:
    """Return what is in it, and all that the head of its page says: transcribed, a concept, an old version."""
    aanbod, dossier = found.aanbod, found.dossier
    about = dossier.programma.samenvatting if dossier else aanbod.profiel.inleiding
    naam = aanbod.profiel.naam
    begin = "" if dossier else f"Alles van {naam} op deze site: programma’s, partijen, cijfers en nota’s."
    herkomst = write_zinnen(*list_herkomst(found.boek.blad, aanbod.publicatie, dossier))
    room = LONGEST - len(begin) - len(herkomst)
    return write_zinnen(begin, shorten_proza(about, most=room) if about and room > 0 else "", herkomst)


def describe_periode(iri: Iri, dossiers: Iterable[Dossier]) -> Knoop:
    """Return the years that these programmes are about; without an end when nobody names one."""
    looptijden = [each.programma.looptijd for each in dossiers]
    einden = [each.tot_en_met for each in looptijden if each.tot_en_met is not None]
    is_open = len(einden) < len(looptijden)
    velden: dict[str, tuple[Waarde, ...]] = {
        "dcat:startDate": (Tijdliteral(f"{min(each.van for each in looptijden):04}", "xsd:gYear"),),
        "dcat:endDate": () if is_open else (Tijdliteral(f"{max(einden):04}", "xsd:gYear"),),
    }
    return Knoop(iri=Iri(f"{iri.adres}-jaren"), soorten=("dct:PeriodOfTime",), velden=velden)
