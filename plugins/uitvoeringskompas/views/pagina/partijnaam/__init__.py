"""The page of a name of a party: in whose plans a party of this name stands, what it does there, and whom to ask.

That it is the same organisation everywhere is only said as far as the plans say so. Nobody is ranked: publishers stand
in the order of the alphabet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Self

from uitvoeringskompas.model.partijlijn import Partijlijn, Partijrol, partijlijn_of
from uitvoeringskompas.model.partijnaam import Naamgebruik, Partijnaam
from uitvoeringskompas.taal.zin import write_opsomming, write_reeks, write_zinnen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Feit
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_feiten,
    make_hoofdstuk,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.links import PARTIJEN, address_of_partijnaam, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.vervolg import DeelPageView, list_delen, name_publicatie, split_bij, write_verder
from uitvoeringskompas.views.onderwerp.programma.dwars import IN_MEER_PLANNEN
from uitvoeringskompas.views.onderwerp.programma.programmalijst import name_programma
from uitvoeringskompas.views.onderwerp.wie.contact import vraag_cel
from uitvoeringskompas.views.onderwerp.wie.gebieden import link_ggd
from uitvoeringskompas.views.onderwerp.wie.publicisten import publicist_cel, write_bij
from uitvoeringskompas.views.onderwerp.wie.rollen import interventies_of, tell_rol
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

ZELFDE = "Al deze plannen noemen dezelfde website."
ANDERE = "De plannen noemen niet dezelfde website. Het kan dus om verschillende organisaties gaan."
ONBEKEND = "Of het overal dezelfde organisatie is, zeggen de plannen niet."
MOST = 20
"""So many publishers stand on one page: of each a part with all that the party does there."""
ALLEEN_GENOEMD = "Deze partij staat in de lijst van partijen. Wat zij doet, staat er niet bij."


class PartijnaamPagina(DeelPageView):
    """One page of a name of a party; ``bladen`` are the publishers of each of its pages."""

    soort: str = "partijnaam"
    partijnaam: Partijnaam
    bladen: tuple[tuple[Naamgebruik, ...], ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the pages of each name that stands in the plans of several publishers."""
        for found in blad.catalogus.dwars.partijnamen.values():
            bladen = split_bij(found.gebruik, MOST)
            first = cls(
                blad=blad,
                name=found.naam,
                tab=f"{found.naam} (partij)",
                description=f"In welke plannen {found.naam} staat, en wat deze partij daar doet.",
                above=((IN_MEER_PLANNEN, PARTIJEN),),
                partijnaam=found,
                bladen=bladen,
            )
            yield from list_delen(first, len(bladen), partial(address_of_partijnaam, found.adres))

    def view(self) -> PageContent:
        """Return what the party does, by whose plans tell it."""
        address = partial(address_of_partijnaam, self.partijnaam.adres)
        verder = write_verder(self.blad, self.bladen, self.nummer, name=name_publicatie, address=address)
        hoofdstukken = number_hoofdstukken((self._write_plannen(), verder))
        soorten = dict.fromkeys(each.partij.soort.in_zin for each in self.partijnaam.gebruik)
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=write_reeks(("Partij", write_opsomming(soorten)), " · "),
            peildatum=self.blad.peildatum_in_woorden,
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _write_plannen(self) -> Hoofdstuk | None:
        publicaties = dict.fromkeys(each.publicatie for each in self.partijnaam.gebruik)
        telling = f"Deze partij staat onder deze naam in de plannen van {write_bij(publicaties)}."
        delen = (deel for each in self.bladen[self.nummer - 1] for deel in self._list_delen(each))
        regio = link_ggd(self.blad, self.partijnaam.gebruik[0].partij)
        feiten = list_feiten(("Wie er in deze GGD-regio publiceert", cellen.of_links([regio] if regio else [])))
        intro = Onderdeel(intro=write_zinnen(telling, self._write_zelfde()), feiten=feiten)
        return make_hoofdstuk("plannen", "In welke plannen", intro, *delen)

    def _write_zelfde(self) -> str:
        """Return whether it is one organisation, as far as the plans say so."""
        if self.partijnaam.is_overal_dezelfde:
            return ZELFDE
        return ANDERE if len(self.partijnaam.websites) > 1 else ONBEKEND

    def _list_delen(self, gebruik: Naamgebruik) -> Iterator[Onderdeel]:
        """Yield a part for each programme of now of a publisher, the first of them under its name."""
        lijn = partijlijn_of(gebruik.publicatie, gebruik.partij.id, self.blad.peildatum)
        rollen: Sequence[Partijrol | None] = lijn.nu(self.blad.peildatum) or (None,)
        for nummer, rol in enumerate(rollen):
            is_last = nummer == len(rollen) - 1
            yield Onderdeel(
                titel="" if nummer else gebruik.publicatie.naam,
                anker=None if nummer else anchor_of("bij", f"{gebruik.publicatie.slug}-{gebruik.partij.id}"),
                intro=tell_rol(self.blad, rol) if rol else ALLEEN_GENOEMD,
                feiten=(*self._list_werk(lijn, rol), *(self._list_bij(gebruik) if is_last else ())),
            )

    def _list_werk(self, lijn: Partijlijn, rol: Partijrol | None) -> tuple[Feit, ...]:
        """Return in which interventies of a programme the party has a part."""
        if rol is None:
            return ()
        verwijzer = Verwijzer(blad=self.blad, publicatie=lijn.publicatie, dossier=rol.dossier)
        interventies = verwijzer.interventies(each.id for each in interventies_of(rol.partij))
        return list_feiten(
            ("Interventies", cellen.of_links(interventies)),
            (name_programma(self.blad, rol.dossier), cellen.of_links([verwijzer.programma()])),
        )

    def _list_bij(self, gebruik: Naamgebruik) -> tuple[Feit, ...]:
        """Return where everything of this party stands, and whom of the publisher to ask."""
        publicatie, partij = gebruik.publicatie, gebruik.partij
        bij, wijzer = publicist_cel(self.blad, publicatie), Draadwijzer(blad=self.blad, publicatie=publicatie)
        link = wijzer.partij(partij.id, f"{partij.naam} in {publicatie.naam}")
        return list_feiten(
            ("Website", cellen.of_link(f"Bekijk {partij.naam}", partij.website)),
            ("Bij", replace(bij, links=(*bij.links, *((link,) if link else ())))),
            ("Vraag ernaar", vraag_cel(publicatie.profiel)),
        )
