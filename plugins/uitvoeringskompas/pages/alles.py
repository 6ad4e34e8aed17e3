"""The whole of a programme in one document, for paper: its overview, its chapters, then its interventies.

It is made of the pages themselves, and so here, where all kinds of pages are known. What stands twice on a page under
one anchor would be no target for links: each page brings its own name before its anchors, and behind what a table or a
picture is called. The files of a picture stand with the page that it comes from: on paper nothing is taken along.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import is_
from typing import Any, Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import capitalize_first, lower_first
from uitvoeringskompas.vast import Vast, field_names, replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Sectie, Tabel
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, keep_filled, number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_hoofdstuk, address_of_programma
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.pagina.interventie import InterventieContent, InterventiePagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina

KINDS: tuple[type[DossierPageView], ...] = (ProgrammaPagina, HoofdstukPagina, InterventiePagina)
"""The pages that it is made of, in the order of the document."""
OVERZICHT = "Overzicht"
_PLAIN = (str, int, float)


class AllesPagina(DossierPageView):
    """The page that holds all of one programme."""

    soort: str = "alles"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield the one document of a programme that has anything to put in it."""
        titel = dossier.programma.titel
        if any(True for kind in KINDS[1:] for _ in kind.list_pages(blad, publicatie, dossier)):
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
    def document(self) -> str:
        """Return the address of the programme: the document about it says all of this."""
        return address_of_programma(self.publicatie.slug, self.dossier.pad)

    @property
    def is_findable(self) -> bool:
        """Tell that no search finds it: everything in it has a page of its own."""
        return False

    def view(self) -> PageContent:
        """Return the programme from its overview to its last interventie; its summary stands before all of them."""
        pages = [*self.list_contents()]
        hoofdstukken = number_hoofdstukken(_join(page, content) for page, content in pages)
        eerste = pages[0][1].kader
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=self.publicatie.naam,
            ondertitel=eerste.ondertitel,
            kort=eerste.kort,
            kengetallen=eerste.kengetallen,
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def list_contents(self) -> Iterator[tuple[DossierPageView, PageContent]]:
        """Yield each page that it is made of, with its content as it is said from here."""
        return ((page, replace(page, blad=self.blad).view()) for page in self._list_pages())

    def _list_pages(self) -> Iterator[DossierPageView]:
        """Yield the pages that it is made of; their links lead from here."""
        for kind in KINDS:
            yield from kind.list_pages(self.blad, self.publicatie, self.dossier)


def _join(page: DossierPageView, content: PageContent) -> Hoofdstuk:
    """Return a page as one chapter, each of its own chapters a part with its title."""
    name, titel = name_page(page)
    delen = [*list_opening(page, content)]
    for hoofdstuk in content.hoofdstukken:
        sectie, first = hoofdstuk.sectie, hoofdstuk.onderdelen[:1]
        if first and not first[0].titel:
            delen += (replace(first[0], titel=sectie.titel, anker=sectie.anker), *hoofdstuk.onderdelen[1:])
        else:
            delen += (Onderdeel(titel=sectie.titel, anker=sectie.anker), *hoofdstuk.onderdelen)
    delen += keep_filled((Onderdeel(leeg=content.ontbreekt),))
    inside: tuple[Onderdeel, ...] = _put_name(tuple(delen), name, titel)
    return Hoofdstuk(sectie=Sectie(anker=name, titel=titel), onderdelen=inside)


def name_page(page: DossierPageView) -> tuple[str, str]:
    """Return the anchor and the title of the chapter that a page becomes."""
    name = page.blad.address.rstrip("/").rpartition("/")[2]
    if isinstance(page, ProgrammaPagina):
        return lower_first(OVERZICHT), OVERZICHT
    return (name if isinstance(page, HoofdstukPagina) else f"interventie-{name}"), page.name


def list_opening(page: DossierPageView, content: PageContent) -> tuple[Onderdeel, ...]:
    """Return what opens a page before its first chapter; that of the programme stands before the whole."""
    return () if isinstance(page, ProgrammaPagina) else keep_filled(_list_opening(content))


def _list_opening(content: PageContent) -> Iterator[Onderdeel]:
    """Yield what a page is about, its facts and its numbers."""
    yield Onderdeel(proza=content.kader.kort)
    if isinstance(content, InterventieContent):
        yield Onderdeel(feiten=content.feiten)
    yield Onderdeel(
        feiten=tuple(
            Feit(naam=capitalize_first(each.naam), waarde=Cel(tekst=each.waarde, opmerking=each.toelichting))
            for each in content.kader.kengetallen
        )
    )


def _put_name(value: Any, name: str, titel: str) -> Any:  # noqa: ANN401 -- whatever a page is made of goes in and out
    """Return the same with this name before every anchor and link to one, and the title behind what has a caption."""
    if isinstance(value, tuple):
        named = tuple(_put_name(each, name, titel) for each in value)
        return value if all(map(is_, named, value)) else named
    if isinstance(value, Link):
        return replace(value, href=f"#{name}--{value.href[1:]}") if value.href.startswith("#") else value
    if isinstance(value, Opschrift):
        return replace(value, id=f"{name}--{value.id}", titel=f"{value.titel} · {titel}", is_los=False)
    return _put_in_record(value, name, titel) if isinstance(value, Vast) else value


def _put_in_record(value: Any, name: str, titel: str) -> Any:  # noqa: ANN401 -- likewise
    """Return the same record when nothing in it has an anchor or a caption; most have not."""
    changed: dict[str, Any] = {}
    for key in field_names(value):
        if (found := getattr(value, key)) and (key == "anker" or not isinstance(found, _PLAIN)):  # most is neither
            put = f"{name}--{found}" if key == "anker" else _put_name(found, name, titel)
            if put is not found:
                changed[key] = put
    if isinstance(value, Tabel):
        changed["bijschrift"] = f"{value.bijschrift} · {titel}"
    return replace(value, **changed) if changed else value
