"""The words: what terms mean, which values the closed lists have, and what abbreviations stand for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.zin import capitalize_first, lower_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import BEGRIPPEN, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate

WORDS = frozenset({"begrip", "afkorting"})
ELSEWHERE = frozenset({"gemeente"})
"""Lists that are no values of a field: the 342 gemeenten are checked, not chosen."""


class BegrippenPagina(SitePageView):
    """The glossary."""

    soort: str = "begrippen"
    name: str = "Begrippen"
    description: str = "Wat de woorden op deze site betekenen."

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one glossary of the site."""
        yield cls(blad=blad.at(BEGRIPPEN))

    def view(self) -> PageContent:
        """Return the glossary: terms first, then abbreviations, then the values of every closed list."""
        chapters = number_hoofdstukken((_woorden(self.blad), _afkortingen(self.blad), _lijsten(self.blad)))
        return PageContent(kader=replace(self.frame(chapters), ondertitel=self.description), hoofdstukken=chapters)


def _by_naam(blad: Blad, lijst: str) -> list[Code]:
    return sorted(blad.knowledge.codelijst(lijst).values(), key=lambda item: place_in_alfabet(item.naam))


def _woorden(blad: Blad) -> Hoofdstuk | None:
    tabel = tabulate(
        "Woorden en wat ze betekenen, op alfabet",
        _by_naam(blad, "begrip"),
        ("Woord", lambda item: Cel(tekst=item.naam)),
        ("Betekenis", lambda item: Cel(tekst=item.uitleg)),
        anker=lambda item: anchor_of("begrip", item),
    )
    return make_hoofdstuk("woorden", "Woorden", Onderdeel(tabel=tabel))


def _afkortingen(blad: Blad) -> Hoofdstuk | None:
    tabel = tabulate(
        "Afkortingen, op alfabet",
        sorted(blad.knowledge.codelijst("afkorting").values(), key=place_in_alfabet),
        ("Afkorting", lambda item: Cel(tekst=item)),
        ("Betekenis", lambda item: Cel(tekst=capitalize_first(item.naam))),
    )
    return make_hoofdstuk("afkortingen", "Afkortingen", Onderdeel(tabel=tabel))


def _lijsten(blad: Blad) -> Hoofdstuk | None:
    delen = (
        Onderdeel(titel=name_lijst(naam), anker=anchor_of("lijst", naam), tabel=_tabulate_lijst(blad, naam))
        for naam in sorted(blad.knowledge.codelijsten, key=lambda naam: place_in_alfabet(name_lijst(naam)))
        if naam not in WORDS | ELSEWHERE
    )
    intro = Onderdeel(intro="Bij veel velden kies je uit een vaste lijst. In het bestand schrijf je de code.")
    return make_hoofdstuk("lijsten", "Vaste lijsten", intro, *delen)


def name_lijst(naam: str) -> str:
    """Return how a closed list is called in a heading: ``geen_bedrag`` reads "Geen bedrag"."""
    return capitalize_first(naam.replace("_", " "))


def _tabulate_lijst(blad: Blad, naam: str) -> Tabel | None:
    return tabulate(
        f"Waarden van {lower_first(name_lijst(naam))}",
        blad.knowledge.codelijst(naam).values(),
        ("Naam", lambda item: Cel(tekst=f"{item.letter} {item.naam}".strip())),
        ("Uitleg", lambda item: cellen.of_tekst(item.uitleg)),
        ("Code", lambda item: Cel(tekst=item)),
    )
