"""The lists of all themes, pijlers and groups of people for which something is done, each with how much and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.inzet import Inzet, group_inzet, publicaties_in
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import INVALSHOEKEN, address_of_invalshoek
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.inzet import TITELS, WELKE, name_code
from uitvoeringskompas.views.onderwerp.wie.publicisten import tel_cel

Regel = tuple[Code, tuple[Inzet, ...]]


class InvalshoekenPagina(SitePageView):
    """The list of one kind: all themes, or all pijlers, or all groups of people."""

    soort: str = "invalshoeken"
    lijst: str
    regels: tuple[Regel, ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield a page for each closed list of which a code is used."""
        inzet = blad.catalogus.dwars.inzet(blad.peildatum)
        for lijst, address in INVALSHOEKEN.items():
            found = group_inzet(inzet, lijst).items()
            if found:
                yield cls(
                    blad=blad.at(address),
                    name=TITELS[lijst],
                    description=f"Per {lijst}: welke interventies er nu zijn, en wie ze heeft.",
                    lijst=lijst,
                    regels=tuple(sorted(found, key=lambda regel: place_in_alfabet(name_code(regel[0])))),
                )

    def view(self) -> PageContent:
        """Return the list, on alphabet: what each is about, and how much is done for it."""
        tabel = tabulate(
            f"{TITELS[self.lijst]}, op alfabet",
            self.regels,
            (self.lijst.capitalize(), self._link),
            ("Waar het over gaat", lambda regel: cellen.of_tekst(regel[0].uitleg)),
            ("Bij", self._waar),
            ("Interventies", _aantal),
        )
        deel = make_hoofdstuk("alle", f"Kies een {self.lijst}", Onderdeel(intro=WELKE, tabel=tabel))
        hoofdstukken = number_hoofdstukken((deel,))
        kader = replace(self.frame(hoofdstukken), ondertitel=self.description, peildatum=self.blad.peildatum_in_woorden)
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _link(self, regel: Regel) -> Cel:
        return Cel(links=(self.blad.link(name_code(regel[0]), address_of_invalshoek(self.lijst, regel[0])),))

    def _waar(self, regel: Regel) -> Cel | None:
        """Return at how many it is done; on a site of one publisher that is no question."""
        return None if self.blad.catalogus.enige else tel_cel(publicaties_in(regel[1]))


def _aantal(regel: Regel) -> Cel | None:
    """Return how many interventies there are; those that were made up are named, and not counted."""
    echt = sum(not each.publicatie.is_fictief for each in regel[1])
    bedacht = len(regel[1]) - echt
    verzonnen = f"{write_getal(bedacht)} verzonnen" if bedacht else ""
    if not echt:
        return Cel(opmerking=verzonnen, getal=True)
    return Cel(tekst=write_getal(echt), opmerking=f"en {verzonnen}" if verzonnen else "", getal=True)
