"""The list of all parties of a publisher: what each is, what it does now, and in which years it had a part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.draad import dossiers_of_now
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.getal import list_aantallen, write_aantal
from uitvoeringskompas.taal.zin import lower_first, write_opsomming
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import PARTIJEN, address_of_partijenlijst, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.dwars import IN_MEER_PLANNEN
from uitvoeringskompas.views.onderwerp.programma.pageview import DraadPageView
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.woord.naam import remark_naam
from uitvoeringskompas.views.onderwerp.woord.onbekend import afwezig_cel

TITEL = "Partijen"


class PartijenlijstPagina(DraadPageView):
    """The page with all parties of a publisher."""

    soort: str = "partijenlijst"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the one page, when there are parties."""
        if publicatie.partijen:
            yield cls(
                blad=blad.at(address_of_partijenlijst(publicatie.slug)),
                name=TITEL,
                description=f"Met wie {publicatie.naam} samenwerkt aan gezondheid, en wat elke partij doet.",
                record=publicatie.partijenlijst,
                publicatie=publicatie,
            )

    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return every programme of the publisher."""
        return self.publicatie.dossiers

    def view(self) -> PageContent:
        """Return everything that the list prints."""
        publicatie = self.publicatie
        wijzer = Draadwijzer(blad=self.blad, publicatie=publicatie)
        families = dict.fromkeys(publicatie.partijfamilies.values())
        partijen = [publicatie.partijen[each.id] for each in families]
        partijen.sort(key=lambda found: place_in_alfabet(found.naam))
        tabel = tabulate(
            "Partijen, op alfabet",
            partijen,
            ("Partij", lambda found: _partij_cel(wijzer, found)),
            ("Soort", lambda found: cellen.of_naam(found.soort)),
            ("Interventies en beloften", self._wat_cel),
            ("Heeft een rol in", self._jaren_cel),
            anker=lambda found: anchor_of("partij", found.id),
        )
        hoofdstukken = number_hoofdstukken(
            (make_hoofdstuk("alle-partijen", "Met wie we samenwerken", Onderdeel(tabel=tabel), self._write_overal()),)
        )
        ondertitel = write_aantal(len(partijen), "partij", "partijen")
        kader = replace(self.frame(hoofdstukken), bovenkop=publicatie.naam, ondertitel=ondertitel)
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _write_overal(self) -> Onderdeel:
        """Return the way to the parties in all plans, where there are several."""
        blad = self.blad
        has_meer = blad.catalogus.dwars.has_partijen
        return Onderdeel(links=(blad.link(f"Bekijk {lower_first(IN_MEER_PLANNEN)}", PARTIJEN),) if has_meer else ())

    def _wat_cel(self, partij: Partij) -> Cel | None:
        """Return how many interventies the party carries out in the programmes of now, and what it promised.

        Where it does neither now, it is told how much it did before.
        """
        pairs = self.publicatie.partijrollen.get(partij.id, ())
        now = dossiers_of_now([dossier for dossier, _ in pairs], self.blad.peildatum)
        if nu := _write_werk(pair for pair in pairs if pair[0] in now):
            return Cel(tekst=nu)
        eerder = _write_werk(pair for pair in pairs if pair[0].jaar < min(each.jaar for each in now))
        return cellen.of_tekst(f"eerder: {eerder}" if eerder else "")

    def _jaren_cel(self, partij: Partij) -> Cel:
        """Return the years of the programmes in which the party has a part; a text may name it all the same."""
        pairs = self.publicatie.partijrollen.get(partij.id, ())
        jaren = dict.fromkeys(dossier.programma.looptijd.in_woorden for dossier, _ in pairs)
        return cellen.of_tekst(write_opsomming(jaren)) or afwezig_cel(self.publicatie)


def _write_werk(pairs: Iterable[tuple[Dossier, str]]) -> str:
    """Return "2 interventies en 1 belofte": what a party, by its id in each of these programmes, does and promised."""
    rollen = [(dossier.rolverdeling, each) for dossier, each in pairs]
    uitvoering = sum(len(rol.uitvoering.get(each, ())) for rol, each in rollen)
    beloften = sum(len(rol.beloften.get(each, ())) for rol, each in rollen)
    return write_opsomming(
        list_aantallen((uitvoering, ("interventie", "interventies")), (beloften, ("belofte", "beloften")))
    )


def _partij_cel(wijzer: Draadwijzer, partij: Partij) -> Cel:
    return Cel(links=tuple(filter(None, (wijzer.partij(partij.id),))), opmerking=remark_naam(partij, partij.naam))
