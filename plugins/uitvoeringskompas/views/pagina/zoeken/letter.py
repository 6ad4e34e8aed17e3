"""A page of the A–Z: every name under one letter, what it is and whose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import ZOEKEN
from uitvoeringskompas.views.kit.pageview import SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.pagina.zoeken import NAAM, ZoekContent, link_letters
from uitvoeringskompas.views.pagina.zoeken.trefwoorden import Letter, Trefwoord, list_letters


class LetterPagina(SitePageView):
    """The names under one letter, or a part of them."""

    soort: str = "letter"
    above: tuple[tuple[str, str], ...] = ((NAAM, ZOEKEN),)
    letter: Letter
    letters: tuple[Letter, ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield a page for each letter under which there is a name."""
        letters = tuple(list_letters(blad.catalogus, blad.peildatum))
        for letter in letters:
            yield cls(
                blad=blad.at(letter.address),
                name=f"A–Z: {letter.naam}",
                crumb=letter.naam,
                description=f"Alles op deze site waarvan de naam begint met {letter.letter.upper()}: interventies, "
                "doelen, cijfers, partijen, programma’s, nota’s en begrippen.",
                letter=letter,
                letters=letters,
            )

    @property
    def is_findable(self) -> bool:
        """Tell that no search finds it: each name on it has a page that can be found."""
        return False

    def view(self) -> ZoekContent:
        """Return the names with their pages; whose they are is left out where there is one publisher."""
        found = self.letter.trefwoorden
        alone = self.blad.catalogus.enige is not None
        tabel = tabulate(
            "Op alfabet",
            found,
            ("Naam", self._naam_cel),
            ("Wat het is", lambda each: Cel(tekst=each.soort)),
            ("Van", lambda each: None if alone else Cel(tekst=each.van or "deze site")),
        )
        chapter = make_hoofdstuk("namen", f"Namen met {self.letter.naam}", Onderdeel(tabel=tabel))
        return ZoekContent(
            kader=self.frame(),
            hoofdstukken=(chapter,) if chapter else (),
            letters=link_letters(self.blad, self.letters),
            inleiding=f"{write_aantal(len(found), 'naam', 'namen')} met {self.letter.naam}. Een andere letter:",
        )

    def _naam_cel(self, each: Trefwoord) -> Cel:
        return Cel(links=(self.blad.link(each.naam, each.address, each.anker),))
