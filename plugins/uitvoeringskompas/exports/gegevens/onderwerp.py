"""What one file with data is about: a programme or a publisher, and the site on which it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.exports.gegevens.rijen import Gegevensbron, list_bestanden, list_dossierbestanden
from uitvoeringskompas.exports.herkomst import list_herkomst
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.tabelopzet import Tabelopzet
from uitvoeringskompas.pages.kaartje.waarden import VOORSTEL
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik


@dataclass(frozen=True, kw_only=True, slots=True)
class Gegevensonderwerp:
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
        """Yield in sentences whose data these are, and what the head of a page about the same would say.

        What is a concept says so for itself when there are more programmes than one.
        """
        yield self.naam
        if self.site.is_voorbeeld:
            yield VOORSTEL
        yield f"Dit hoort bij de site van {write_datum(self.site.peildatum)}."
        if self.site.blad:
            told = list_herkomst(self.site.blad, self.publicatie, self.dossier)
            yield from told
            for dossier in () if self.dossier else self.publicatie.dossiers:
                for zin in list_herkomst(self.site.blad, self.publicatie, dossier):
                    if zin not in told:
                        yield f"{dossier.programma.titel}: {zin}"

    def list_bestanden(self) -> Iterator[Gegevensbron]:
        """Yield the files of the plans that it is made of."""
        return list_dossierbestanden(self.publicatie, self.dossier) if self.dossier else list_bestanden(self.publicatie)
