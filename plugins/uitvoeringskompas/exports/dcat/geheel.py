"""The set of data of a whole site: every table of all publishers in one file, when nothing on it is made up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.exports.dcat.adresboek import Adresboek
from uitvoeringskompas.exports.dcat.dataset import TREFWOORDEN, Dataset, describe_periode, tell_alike
from uitvoeringskompas.exports.dcat.graaf import Iri, Knoop, Literal, Waarde
from uitvoeringskompas.exports.dcat.lijsten import (
    LICENTIE_ONBEKEND,
)
from uitvoeringskompas.exports.dcat.wie import (
    describe_contact_of_site,
    describe_site,
    describe_uitgever,
    list_gebieden,
)
from uitvoeringskompas.model.profiel import OPENBARE_BRON
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, Gegevensvorm, list_vormen
from uitvoeringskompas.views.kit.links import GEGEVENS, WOORDENBOEK
from uitvoeringskompas.views.onderwerp.woord.gat import list_gatbanners

UITLEG = (
    "Alle plannen op deze site bij elkaar, als tabellen in één bestand. Bij elk plan staat van wie de tekst komt, en "
    "of het een concept is."
)
OVERGENOMEN = "Een deel is overgenomen uit openbare bronnen. Dat is geen eigen publicatie van die gemeente of regio."
LICENTIES = "Wat er met de gegevens mag, verschilt. Het staat bij de gegevens van elke gemeente of regio."


class Sitedataset(Vast):
    """All together; ``delen`` are the sets of each publisher, and of each of its programmes."""

    boek: Adresboek
    delen: tuple[Dataset, ...]

    @property
    def iri(self) -> Iri:
        """Return its address: the place on the page about the data where its files stand."""
        return self.boek.iri(GEGEVENS, "tabellen")

    @property
    def bereik(self) -> Gegevensbereik:
        """Return what its files are about."""
        return Gegevensbereik.SITE

    @property
    def vormen(self) -> tuple[Gegevensvorm, ...]:
        """Return the forms in which its files come; none when the site is too large for them."""
        return tuple(list_vormen(self.bereik, self.boek.blad.uitrusting.extra_vormen))

    def address_of(self, vorm: Gegevensvorm) -> str:
        """Return where its file of a form stands."""
        return vorm.address_of_alles

    def iri_of(self, vorm: Gegevensvorm) -> Iri:
        """Return the address of what is said of that file."""
        return self.boek.iri(self.address_of(vorm), "distributie")

    @property
    def titel(self) -> str:
        """Return what it is called."""
        return f"Alle plannen voor gezondheid – {self.boek.blad.site_title}"

    @property
    def licentie(self) -> Knoop:
        """Return what others may do with it, when that is the same for all parts; else nobody says it of all."""
        found = {deel.licentie.iri: deel.licentie for deel in self.delen}
        return next(iter(found.values())) if len(found) == 1 else LICENTIE_ONBEKEND

    @property
    def dag(self) -> date | None:
        """Return the day on which any plan last changed, as git knows it; None when that is not known."""
        return max((deel.dag for deel in self.delen if deel.dag), default=None)


def list_geheel(found: Sitedataset) -> Iterator[Knoop]:
    """Yield the set and all that it refers to, but for its files. Who brings the plans together publishes it."""
    boek = found.boek
    uitgever, contact = describe_site(boek), describe_contact_of_site(boek)
    aanbod = tuple({deel.aanbod.publicatie.slug: deel.aanbod for deel in found.delen}.values())
    makers = tuple(describe_uitgever(boek, deel.aanbod, deel.dossier) for deel in found.delen)
    gebieden = tuple(gebied for each in aanbod for gebied in list_gebieden(boek, each))
    periode = describe_periode(found.iri, (dossier for each in aanbod for dossier in each.dossiers))
    velden: dict[str, tuple[Waarde, ...]] = {
        "dct:publisher": (uitgever.iri,),
        "dct:creator": tuple(dict.fromkeys(maker.iri for maker in makers)),
        "dcat:contactPoint": (contact.iri,),
        "dct:spatial": tuple(dict.fromkeys(gebied.iri for gebied in gebieden)),
        "dct:temporal": (periode.iri,),
        "dcat:distribution": tuple(found.iri_of(vorm) for vorm in found.vormen),
    }
    yield Knoop(iri=found.iri, soorten=("dcat:Dataset",), velden=_tell(found) | velden)
    yield from (uitgever, contact, *makers, *gebieden, periode)


def _tell(found: Sitedataset) -> dict[str, tuple[Waarde, ...]]:
    """Return what is said of it in words, and by the lists of others."""
    boek = found.boek
    return {
        **tell_alike(found.iri, found.titel, _describe(found), found.dag),
        "dcat:keyword": tuple(map(Literal, TREFWOORDEN)),
        "dcat:landingPage": (boek.iri(GEGEVENS),),
        "foaf:page": (boek.iri(WOORDENBOEK),),
        "dct:conformsTo": (boek.iri(WOORDENBOEK),),
        "adms:versionNotes": tuple(_list_gaten(boek)),
    }


def _describe(found: Sitedataset) -> str:
    is_overgenomen = any((deel.dossier or deel.aanbod.profiel).herkomst == OPENBARE_BRON for deel in found.delen)
    differs = len({deel.licentie.iri for deel in found.delen}) > 1
    return write_zinnen(UITLEG, OVERGENOMEN if is_overgenomen else "", LICENTIES if differs else "")


def _list_gaten(boek: Adresboek) -> Iterator[Literal]:
    """Yield of whom an old version is in it."""
    for slug, publicatie in boek.blad.catalogus.publicaties.items():
        for banner in list_gatbanners(boek.blad, slug):
            yield Literal(f"{publicatie.naam}: {banner.titel} {banner.tekst}")
