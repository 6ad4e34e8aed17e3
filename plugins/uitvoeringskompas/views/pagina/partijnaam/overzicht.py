"""The list of names of parties that stand in several plans, and where all parties of one publisher stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.partijnaam import Partijnaam
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import (
    address_of_partijenlijst,
    address_of_partijnaam,
    address_of_partijnamen,
)
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.kit.vervolg import DeelPageView, list_delen, split_op, write_verder
from uitvoeringskompas.views.onderwerp.programma.dwars import IN_MEER_PLANNEN, list_met_partijen
from uitvoeringskompas.views.onderwerp.wie.publicisten import name_publicist, tel_cel

MOST = 200
"""So many names stand on one page; the others on the next."""
MOST_OPEN = 12
"""Of more publishers than this the list is there on demand."""
UITLEG = (
    "Deze namen staan in de plannen van meer dan een gemeente of regio. Kies een naam en zie wie met deze partij "
    "werkt, en waaraan. Dezelfde naam is niet altijd dezelfde organisatie: bij elke naam staat wat de plannen daarover "
    "zeggen."
)
GEEN = "Er is geen partij die onder dezelfde naam in de plannen van meer gemeenten of regio’s staat."


class PartijnamenPagina(DeelPageView):
    """A page of the list; ``bladen`` are the names on each of its pages."""

    soort: str = "partijnamen"
    bladen: tuple[tuple[Partijnaam, ...], ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the pages of the list, when several publishers name parties."""
        if not list_met_partijen(blad):
            return
        bladen = split_op(tuple(blad.catalogus.dwars.partijnamen.values()), MOST) or ((),)
        first = cls(
            blad=blad,
            name=IN_MEER_PLANNEN,
            description="Welke organisaties in de plannen staan, en wie met ze werkt.",
            bladen=bladen,
        )
        yield from list_delen(first, len(bladen), address_of_partijnamen)

    def view(self) -> PageContent:
        """Return the names on alphabet, and then the way to all parties of each publisher."""
        verder = write_verder(
            self.blad, self.bladen, self.nummer, name=lambda each: each.naam, address=address_of_partijnamen
        )
        alle = self._write_per_publicist() if self.nummer == 1 else None
        hoofdstukken = number_hoofdstukken((self._write_namen(), verder, alle))
        kader = replace(self.frame(hoofdstukken), ondertitel=self.description, peildatum=self.blad.peildatum_in_woorden)
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _write_namen(self) -> Hoofdstuk | None:
        tabel = tabulate(
            "Partijen in meer plannen, op alfabet",
            self.bladen[self.nummer - 1],
            ("Partij", lambda each: Cel(links=(self.blad.link(each.naam, address_of_partijnaam(each.adres)),))),
            ("Soort", _soort_cel),
            ("Bij", lambda each: tel_cel(dict.fromkeys(gebruik.publicatie for gebruik in each.gebruik))),
        )
        return make_hoofdstuk("alle", "Kies een partij", Onderdeel(intro=UITLEG if tabel else GEEN, tabel=tabel))

    def _write_per_publicist(self) -> Hoofdstuk | None:
        """Return the way to the parties of each publisher: those that nobody else names stand there alone."""
        found = list_met_partijen(self.blad)
        tabel = tabulate(
            "Alle partijen per gemeente of regio, op alfabet",
            found,
            ("Wie", self._publicist_cel),
            ("Partijen", lambda each: Cel(tekst=write_getal(len(set(each.partijfamilies.values()))), getal=True)),
        )
        intro = "Hier staan ook de partijen die maar in één plan staan."
        deel = Onderdeel(intro=intro, tabel=tabel, vouw=f"Kies uit {len(found)}" if len(found) > MOST_OPEN else "")
        return make_hoofdstuk("per-gemeente", "Alle partijen van een gemeente of regio", deel)

    def _publicist_cel(self, publicatie: Publicatie) -> Cel:
        return Cel(links=(self.blad.link(name_publicist(publicatie), address_of_partijenlijst(publicatie.slug)),))


def _soort_cel(partijnaam: Partijnaam) -> Cel:
    soorten = dict.fromkeys(each.partij.soort.naam for each in partijnaam.gebruik)
    return Cel(tekst=write_opsomming(soorten))
