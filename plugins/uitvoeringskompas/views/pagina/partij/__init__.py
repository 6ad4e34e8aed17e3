"""The page of a party over programmes and years: what it does, promised and delivered, agreed, pays and brings in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.partijlijn import partijlijn_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import lower_first, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_partij, address_of_partijenlijst
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.onderwerp.programma.pageview import DraadPageView
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig
from uitvoeringskompas.views.pagina.partij.afgesproken import write_afspraken, write_beloften
from uitvoeringskompas.views.pagina.partij.inbreng import write_inbreng
from uitvoeringskompas.views.pagina.partij.jaren import write_jaren
from uitvoeringskompas.views.pagina.partij.lijst import TITEL
from uitvoeringskompas.views.pagina.partij.wat import write_wat
from uitvoeringskompas.views.pagina.partij.wie import write_wie

CHAPTERS = (write_wat, write_beloften, write_afspraken, write_inbreng, write_jaren, write_wie)


class PartijPagina(DraadPageView):
    """The page of one party, under all the ids that it had."""

    soort: str = "partij"
    partij_id: str

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield a page for each party of the publisher, in the order of its file."""
        for partij_id in dict.fromkeys(publicatie.partijfamilies[each].id for each in publicatie.partijen):
            partij = publicatie.partijen[partij_id]
            wat = "wat deze partij doet, wat is beloofd en geleverd, en wat is afgesproken"
            yield cls(
                blad=blad.at(address_of_partij(publicatie.slug, partij_id)),
                name=partij.naam,
                description=f"{partij.naam} in {publicatie.naam}: {wat}.",
                record=publicatie.partijenlijst,
                source_name=partij.naam,
                publicatie=publicatie,
                partij_id=partij_id,
            )

    def list_above(self) -> tuple[tuple[str, str], ...]:
        """Return the list of all parties."""
        return ((TITEL, address_of_partijenlijst(self.publicatie.slug)),)

    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes that name the party."""
        return tuple(dict.fromkeys(dossier for dossier, _ in self.publicatie.partijrollen.get(self.partij_id, ())))

    def view(self) -> PageContent:
        """Return everything that the page of a party prints."""
        lijn = partijlijn_of(self.publicatie, self.partij_id, self.blad.peildatum)
        hoofdstukken = number_hoofdstukken(write(self.blad, lijn) for write in CHAPTERS)
        partij = lijn.partij
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=write_reeks(("Partij", lower_first(partij.soort.naam)), " · "),
            kort=proza_of(partij.omschrijving),
        )
        ontbreekt = f"Bij welke interventie of afspraak deze partij hoort, is {write_afwezig(self.publicatie)}."
        return PageContent(kader=kader, hoofdstukken=hoofdstukken, ontbreekt="" if lijn.rollen else ontbreekt)
