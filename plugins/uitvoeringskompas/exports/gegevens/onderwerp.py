"""What one file with data is about: a programme or a publisher, and the site on which it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.exports.gegevens.naslag import name_bron
from uitvoeringskompas.exports.gegevens.rijen import Gegevensbron, list_bestanden, list_dossierbestanden
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.tabelopzet import Tabelopzet
from uitvoeringskompas.pages.site import Site
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
        """Return whose data these are, and of a proposal that nobody decided on them yet."""
        naam = self.publicatie.naam
        whole = f"{naam}: {self.dossier.programma.titel}" if self.dossier else naam
        return name_bron(whole, is_voorstel=self.site.is_voorbeeld)

    def list_bestanden(self) -> Iterator[Gegevensbron]:
        """Yield the files of the plans that it is made of."""
        return list_dossierbestanden(self.publicatie, self.dossier) if self.dossier else list_bestanden(self.publicatie)
