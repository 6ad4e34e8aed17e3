"""The page of a theme, a pijler or a group of people: what all plans on the site do for it now, by who does it.

It invites to look at each other and ranks nobody: publishers stand in the order of the alphabet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Self

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.inzet import Inzet, group_inzet, publicaties_in
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_feiten,
    make_hoofdstuk,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.links import INVALSHOEKEN, address_of_invalshoek, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.vervolg import MOST, DeelPageView, list_delen, name_publicatie, split_bij, write_verder
from uitvoeringskompas.views.onderwerp.programma.interventielijst import has_statussen, list_interventieregels
from uitvoeringskompas.views.onderwerp.programma.inzet import TITELS, WELKE, name_code
from uitvoeringskompas.views.onderwerp.programma.programmalijst import name_programma
from uitvoeringskompas.views.onderwerp.wie.publicisten import count_publicisten, publicist_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


class InvalshoekPagina(DeelPageView):
    """One page of a theme, pijler or group of people; ``bladen`` are the publishers of each of its pages."""

    soort: str = "invalshoek"
    lijst: str
    code: Code
    bladen: tuple[tuple[Inzet, ...], ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the pages of each code that an interventie has in a programme of now."""
        alle = blad.catalogus.dwars.inzet(blad.peildatum)
        for lijst, above in INVALSHOEKEN.items():
            for code, inzet in group_inzet(alle, lijst).items():
                bladen, name = split_bij(inzet, MOST), name_code(code)
                first = cls(
                    blad=blad,
                    name=name,
                    tab=f"{name} ({lijst})",
                    description=f"{name}: welke interventies er nu zijn, bij wie, en hoe het ermee gaat.",
                    above=((TITELS[lijst], above),),
                    lijst=lijst,
                    code=code,
                    bladen=bladen,
                )
                yield from list_delen(first, len(bladen), partial(address_of_invalshoek, lijst, code))

    def view(self) -> PageContent:
        """Return what is done for it, by who does it."""
        hoofdstukken = number_hoofdstukken((self._write_interventies(), self._write_verder()))
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=self.lijst.capitalize(),
            ondertitel=self.code.uitleg,
            peildatum=self.blad.peildatum_in_woorden,
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _write_interventies(self) -> Hoofdstuk | None:
        delen = (
            part
            for publicatie, own in groupby(self.bladen[self.nummer - 1], key=lambda each: each.publicatie)
            for part in self._list_delen(publicatie.naam, tuple(own))
        )
        telling = _write_telling([each for found in self.bladen for each in found])
        return make_hoofdstuk("interventies", "Wat er gebeurt", Onderdeel(intro=write_zinnen(telling, WELKE)), *delen)

    def _list_delen(self, naam: str, inzet: tuple[Inzet, ...]) -> Iterator[Onderdeel]:
        """Yield a part for each programme of a publisher, the first of them under its name."""
        for nummer, (dossier, own) in enumerate(groupby(inzet, key=lambda each: each.dossier)):
            deel = self._write_programma(tuple(own), is_first=not nummer)
            alone = self.blad.catalogus.enige is not None
            titel = dossier.programma.titel if alone else "" if nummer else naam
            anker = anchor_of("bij", inzet[0].publicatie.slug) if titel and not alone else None
            yield replace(deel, titel=titel, anker=anker)

    def _write_programma(self, inzet: Sequence[Inzet], *, is_first: bool) -> Onderdeel:
        """Return what a programme does: a line each where anything is told of how it goes, else their names."""
        blad, dossier = self.blad, inzet[0].dossier
        verwijzer = Verwijzer(blad=blad, publicatie=inzet[0].publicatie, dossier=dossier)
        jaar = blad.peildatum.year
        found = [each.interventie for each in inzet]
        told = has_statussen(verwijzer, found, jaar)
        return Onderdeel(
            standen=list_interventieregels(verwijzer, found, jaar) if told else (),
            feiten=list_feiten(
                ("Interventies", None if told else cellen.of_links(verwijzer.interventies(each.id for each in found))),
                (name_programma(blad, dossier), cellen.of_links([verwijzer.programma()])),
                ("Bij", publicist_cel(blad, inzet[0].publicatie) if is_first and not blad.catalogus.enige else None),
            ),
        )

    def _write_verder(self) -> Hoofdstuk | None:
        """Return the ways to the other pages when there are more publishers than one page holds."""
        address = partial(address_of_invalshoek, self.lijst, self.code)
        return write_verder(self.blad, self.bladen, self.nummer, name=name_publicatie, address=address)


def _write_telling(inzet: Sequence[Inzet]) -> str:
    """Return how many do something for it; what was made up is told apart."""
    echt = [each for each in inzet if not each.publicatie.is_fictief]
    rest = len(inzet) - len(echt)
    return write_zinnen(
        f"Bij {count_publicisten(publicaties_in(echt))} {_count(len(echt), 'staat', 'staan')}." if echt else "",
        f"Bij een verzonnen voorbeeld {_count(rest, 'staat', 'staan')}." if rest else "",
    )


def _count(aantal: int, een: str, meer: str) -> str:
    return f"{pick_vorm(aantal, een, meer)} {write_aantal(aantal, 'interventie', 'interventies')}"
