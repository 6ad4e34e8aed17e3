"""The whole of a programme in one document, for paper: its chapters, then its interventies.

It is made of the pages themselves, and so here, where all kinds of pages are known. What stands twice on a page under
one anchor would be no target for links: each page brings its own name before its anchors.
The files of a picture stand with the page that it comes from: on paper nothing is taken along.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link, Sectie
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_hoofdstuk
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.stand.stand import describe_programma, stand_of
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina

KINDS: tuple[type[DossierPageView], ...] = (HoofdstukPagina, InterventiePagina)
"""The pages that it is made of, in the order of the document."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AllesPagina(DossierPageView):
    """The page that holds all of one programme."""

    soort: str = "alles"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield the one document of a programme that has anything to put in it."""
        titel = dossier.programma.titel
        if any(True for kind in KINDS for _ in kind.list_pages(blad, publicatie, dossier)):
            yield cls(
                blad=blad.at(address_of_hoofdstuk(publicatie.slug, dossier.pad, "alles")),
                name=titel,
                crumb="Alles op één pagina",
                tab=f"Alles op één pagina: {titel}",
                description=f"{titel} van {publicatie.naam} in één document, om af te drukken.",
                record=dossier.programma,
                source_name=titel,
                publicatie=publicatie,
                dossier=dossier,
            )

    @property
    def is_findable(self) -> bool:
        """Tell that no search finds it: everything in it has a page of its own."""
        return False

    def view(self) -> PageContent:
        """Return the programme from its first chapter to its last interventie."""
        hoofdstukken = number_hoofdstukken(self._list_hoofdstukken())
        programma = self.dossier.programma
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=self.publicatie.naam,
            ondertitel=describe_programma(programma, stand_of(self.blad, self.dossier)),
            kort=render_proza(programma.samenvatting),
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _list_hoofdstukken(self) -> Iterator[Hoofdstuk]:
        """Yield each page as one chapter; its links lead from here."""
        for kind in KINDS:
            for page in kind.list_pages(self.blad, self.publicatie, self.dossier):
                name = page.blad.address.rstrip("/").rpartition("/")[2]
                content = replace(page, blad=self.blad).view()
                yield _join(name if kind is HoofdstukPagina else f"interventie-{name}", page.name, content)


def _join(name: str, titel: str, content: PageContent) -> Hoofdstuk:
    """Return the chapters of a page as one, each of them a part with its title."""
    delen: list[Onderdeel] = []
    for hoofdstuk in content.hoofdstukken:
        sectie, first = hoofdstuk.sectie, hoofdstuk.onderdelen[:1]
        if first and not first[0].titel:
            delen += (replace(first[0], titel=sectie.titel, anker=sectie.anker), *hoofdstuk.onderdelen[1:])
        else:
            delen += (Onderdeel(titel=sectie.titel, anker=sectie.anker), *hoofdstuk.onderdelen)
    inside: tuple[Onderdeel, ...] = _name_ankers(tuple(delen), name)
    return Hoofdstuk(sectie=Sectie(anker=name, titel=titel), onderdelen=inside)


def _name_ankers(value: Any, name: str) -> Any:  # noqa: ANN401 -- whatever a page is made of goes in and comes out
    """Return the same with this name before every anchor, and before every link to one of them."""
    if isinstance(value, tuple):
        return tuple(_name_ankers(each, name) for each in value)
    if isinstance(value, Link):
        return replace(value, href=f"#{name}--{value.href[1:]}") if value.href.startswith("#") else value
    if isinstance(value, Opschrift):
        return replace(value, id=f"{name}--{value.id}", is_los=False)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    found = {field.name: getattr(value, field.name) for field in fields(value)}
    changed = {key: _name_ankers(each, name) for key, each in found.items() if key != "anker"}
    if found.get("anker"):
        changed["anker"] = f"{name}--{found['anker']}"
    return replace(value, **{key: each for key, each in changed.items() if each is not found[key]})
