"""The page of a province or a region of a GGD: who publishes there and what is going on, and which gemeenten it has.

Publishers stand in the order of the alphabet; of who does not publish nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Self

from uitvoeringskompas.model.gebied import Gebied
from uitvoeringskompas.model.indeling import FIRST, Herindeling
from uitvoeringskompas.model.ligging import GGD, PROVINCIE, STAND
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import GEBIEDEN, address_of_gebied
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.kit.vervolg import MOST, DeelPageView, list_delen, split_op, write_verder
from uitvoeringskompas.views.onderwerp.overzicht.publicistkaart import make_publicistkaart
from uitvoeringskompas.views.onderwerp.wie.gebieden import BRON, SOORTEN, describe_gebied, gebieden_of, link_gebied
from uitvoeringskompas.views.onderwerp.wie.publicisten import write_bij


class GebiedPagina(DeelPageView):
    """One page of an area; ``bladen`` are the publishers of each of its pages."""

    soort: str = "gebied"
    gebied: Gebied
    bladen: tuple[tuple[Publicatie, ...], ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the pages of each area in which somebody publishes, on a site of several publishers."""
        for gebied in gebieden_of(blad).values():
            bladen = split_op(gebied.publicaties, MOST)
            een, alle = SOORTEN[gebied.soort]
            first = cls(
                blad=blad,
                name=gebied.code.naam,
                tab=f"{gebied.code.naam} ({een})",
                description=f"Wie er publiceert in {describe_gebied(gebied)}, en wat er gaande is.",
                above=((alle, GEBIEDEN[gebied.soort]),),
                gebied=gebied,
                bladen=bladen,
            )
            yield from list_delen(first, len(bladen), partial(address_of_gebied, gebied.soort, gebied.code))

    def view(self) -> PageContent:
        """Return who publishes there, each with what is going on, and then what is known of the area itself."""
        address = partial(address_of_gebied, self.gebied.soort, self.gebied.code)
        verder = write_verder(self.blad, self.bladen, self.nummer, name=lambda each: each.naam, address=address)
        hoofdstukken = number_hoofdstukken((self._write_publicisten(), verder, self._write_gemeenten()))
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=SOORTEN[self.gebied.soort][0],
            ondertitel=self.description,
            peildatum=self.blad.peildatum_in_woorden,
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _write_publicisten(self) -> Hoofdstuk | None:
        kaarten = tuple(make_publicistkaart(self.blad, each) for each in self.bladen[self.nummer - 1])
        bij = write_bij(self.gebied.publicaties)
        intro = f"In {describe_gebied(self.gebied)} staan op deze site plannen van {bij}."
        return make_hoofdstuk("wie", "Wie hier publiceert", Onderdeel(intro=intro), Onderdeel(kaarten=kaarten))

    def _write_gemeenten(self) -> Hoofdstuk | None:
        """Return which gemeenten of today lie there, where the area itself lies, and which went into these."""
        gebied, ligging = self.gebied, self.blad.knowledge.ligging
        namen = sorted((each.naam for each in ligging.gemeenten_in(gebied.code, gebied.soort)), key=place_in_alfabet)
        if not namen:
            return None
        aantal = write_aantal(len(namen), "gemeente", "gemeenten")
        intro = f"De {aantal} in {describe_gebied(gebied)} ({STAND}): {write_opsomming(namen)}. {BRON}"
        vroeger = tabulate(
            f"Gemeenten die sinds {FIRST} opgingen in een gemeente van nu, op alfabet",
            sorted(ligging.opgegaan_in(gebied.code, gebied.soort), key=lambda each: place_in_alfabet(each.naam)),
            ("Gemeente", lambda each: Cel(tekst=each.naam)),
            ("Wat er gebeurde", self._einde_cel),
        )
        return make_hoofdstuk(
            "gemeenten",
            "Welke gemeenten hier liggen",
            Onderdeel(intro=intro, feiten=self._list_andere()),
            Onderdeel(tabel=vroeger, vouw=f"Bekijk welke gemeenten er sinds {FIRST} in opgingen" if vroeger else ""),
        )

    def _einde_cel(self, found: Herindeling) -> Cel:
        return Cel(tekst=f"{capitalize_first(self.blad.knowledge.indeling.describe_einde(found))}.")

    def _list_andere(self) -> tuple[Feit, ...]:
        """Return the regions in a province, or the province of a region, as far as somebody publishes there."""
        gebied, ligging = self.gebied, self.blad.knowledge.ligging
        if gebied.is_provincie:
            regios = (link_gebied(self.blad, GGD, code) for code in ligging.regios_in(gebied.code))
            return list_feiten((SOORTEN[GGD][1], cellen.of_links(filter(None, regios))))
        provincie = ligging.provincie_of(gebied.code)
        link = link_gebied(self.blad, PROVINCIE, provincie) if provincie else None
        return list_feiten((SOORTEN[PROVINCIE][0], cellen.of_links([link] if link else [])))
