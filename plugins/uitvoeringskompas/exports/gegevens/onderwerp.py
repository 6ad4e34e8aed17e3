"""What one file with data is about: a programme, a publisher or all of them, and the site on which it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from uitvoeringskompas.exports.gegevens.rijen import Gegevensbron, list_bestanden, list_dossierbestanden
from uitvoeringskompas.exports.herkomst import list_herkomst
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.tabelopzet import Tabelopzet
from uitvoeringskompas.pages.kaartje.waarden import VOORSTEL
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik


class Siteonderwerp(Vast):
    """Everything on a site; ``opzetten`` are all tables."""

    catalogus: Catalogus
    site: Site
    opzetten: tuple[Tabelopzet, ...]

    @property
    def naam(self) -> str:
        """Return what the file is called."""
        return self.site.title

    def list_van_wie(self) -> Iterator[str]:
        """Yield in sentences on which site this stands, and of each publisher what the head of its pages would say."""
        yield from _list_site(self.naam, self.site)
        for publicatie in self.catalogus.publicaties.values():
            if zinnen := tuple(_list_zinnen(self.site, publicatie)):
                yield f"{publicatie.naam}: {' '.join(zinnen)}"

    def list_bestanden(self) -> Iterator[Gegevensbron]:
        """Yield the files of the plans that it is made of."""
        for publicatie in self.catalogus.publicaties.values():
            yield from list_bestanden(publicatie)


class Gegevensonderwerp(Vast):
    """A programme of a publisher, or without ``dossier`` all that the publisher has; ``opzetten`` are all tables."""

    catalogus: Catalogus
    site: Site
    opzetten: tuple[Tabelopzet, ...]
    publicatie: Publicatie
    dossier: Dossier | None = None

    @property
    def bereik(self) -> Gegevensbereik:
        """Return what a file of this is about."""
        return Gegevensbereik.PROGRAMMA if self.dossier else Gegevensbereik.UITGEVER

    @property
    def pad(self) -> str:
        """Return the programme as an address has it; nothing of a publisher."""
        return self.dossier.pad if self.dossier else ""

    @property
    def naam(self) -> str:
        """Return whose data these are."""
        naam = self.publicatie.naam
        return f"{naam}: {self.dossier.programma.titel}" if self.dossier else naam

    def list_van_wie(self) -> Iterator[str]:
        """Yield in sentences whose data these are, and what the head of a page about the same would say."""
        yield from _list_site(self.naam, self.site)
        yield from _list_zinnen(self.site, self.publicatie, self.dossier)

    def list_bestanden(self) -> Iterator[Gegevensbron]:
        """Yield the files of the plans that it is made of."""
        return list_dossierbestanden(self.publicatie, self.dossier) if self.dossier else list_bestanden(self.publicatie)


Onderwerp: TypeAlias = Siteonderwerp | Gegevensonderwerp


def _list_site(naam: str, site: Site) -> Iterator[str]:
    yield naam
    if site.is_voorbeeld:
        yield VOORSTEL
    yield f"Dit hoort bij de site van {write_datum(site.peildatum)}."


def _list_zinnen(site: Site, publicatie: Publicatie, dossier: Dossier | None = None) -> Iterator[str]:
    """Yield what the head of a page would say; a concept says so for itself when there are more programmes than one."""
    if site.blad is None:
        return
    told = list_herkomst(site.blad, publicatie, dossier)
    yield from told
    for each in () if dossier else publicatie.dossiers:
        for zin in list_herkomst(site.blad, publicatie, each):
            if zin not in told:
                yield f"{each.programma.titel}: {zin}"
