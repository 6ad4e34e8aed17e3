"""The page of an interventie through the years: how it goes, what it was each year, what changed and what it cost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventielijn import Interventielijn, interventielijn_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.inbedcode import Inbedcode
from uitvoeringskompas.views.kit.links import address_of_interventielijn
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.onderwerp.geld.draadgeld import write_draadgeld
from uitvoeringskompas.views.onderwerp.programma.pageview import DraadPageView
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import has_lijn
from uitvoeringskompas.views.onderwerp.wijzer.inbedwijzer import link_inbedding
from uitvoeringskompas.views.pagina.interventielijn.jaren import write_jaren, write_nu
from uitvoeringskompas.views.pagina.interventielijn.verandering import write_veranderingen
from uitvoeringskompas.views.pagina.interventielijn.verwant import write_lessen, write_verwant

BIJSCHRIFT = "Het geld voor deze interventie, in euro’s"


def _write_geld(blad: Blad, lijn: Interventielijn) -> Hoofdstuk | None:
    return write_draadgeld(blad, lijn.publicatie, lijn.werk, BIJSCHRIFT)


CHAPTERS = (write_nu, write_jaren, write_veranderingen, _write_geld, write_lessen, write_verwant)


class InterventielijnPagina(DraadPageView):
    """The page of one interventie, under all the ids that it had."""

    soort: str = "interventielijn"
    interventie_id: str

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield a page for each interventie of which there is more to tell than its one year."""
        for interventie_id, pairs in publicatie.interventielijnen.items():
            dossier, found = pairs[-1]
            if has_lijn(publicatie, interventie_id):
                yield cls(
                    blad=blad.at(address_of_interventielijn(publicatie.slug, interventie_id)),
                    name=found.titel,
                    crumb=f"{found.titel}, alle jaren",
                    tab=f"{found.titel}, alle jaren",
                    description=f"{found.titel} van {publicatie.naam}, door de jaren: wat het was, wat er veranderde, "
                    "wat het kostte en wat er is besloten.",
                    record=found,
                    source_name=f"{found.titel} ({dossier.jaar})",
                    publicatie=publicatie,
                    interventie_id=interventie_id,
                )

    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes in which the interventie stands."""
        return interventielijn_of(self.publicatie, self.interventie_id).dossiers

    @property
    def embed(self) -> Inbedcode | None:
        """Return the code to show it elsewhere as it is now."""
        titel = f"Interventie: {self.name}"
        return link_inbedding(self.blad, self.publicatie.slug, "interventies", self.interventie_id, titel)

    def view(self) -> PageContent:
        """Return everything that the page of an interventie through the years prints."""
        lijn = interventielijn_of(self.publicatie, self.interventie_id)
        hoofdstukken = number_hoofdstukken(write(self.blad, lijn) for write in CHAPTERS)
        dossiers = lijn.dossiers
        now = lijn.nu(self.blad.peildatum)[-1].interventie
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop="Interventie door de jaren",
            ondertitel=write_periode(dossiers[0].jaar, max(each.laatste_jaar for each in dossiers)),
            kort=proza_of(now.wat),
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)
