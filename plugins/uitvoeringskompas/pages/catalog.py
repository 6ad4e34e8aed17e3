"""The list of all pages: which there are, where they stand and which view and template make them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.afkortingen import explain_afkortingen
from uitvoeringskompas.pages.environment import render_template
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.views import begrippen, links, uitleg, velden
from uitvoeringskompas.views.blad import Blad
from uitvoeringskompas.views.portaal import describe_portaal, view_portaal
from uitvoeringskompas.views.programma import describe_programmapagina, view_programma

View = Callable[[], object]


def list_pages(catalogus: Catalogus, *, peildatum: date, titel: str) -> Iterator[Page]:
    """Yield every page of the site: first the general ones, then those of each publisher."""
    blad = Blad(address=links.PORTAAL, catalogus=catalogus, peildatum=peildatum)
    yield _page(blad, "portaal", partial(view_portaal, blad, titel), (titel, describe_portaal(catalogus)))
    yield from _help_pages(blad)
    for publicatie in catalogus.publicaties.values():
        yield from _pages_of_publicatie(replace(blad, publicatie=publicatie), publicatie)


def _help_pages(blad: Blad) -> Iterator[Page]:
    """Yield the pages that explain: hand-written ones, and those that the schemas and code lists write themselves."""
    for pagina in uitleg.TEKSTPAGINAS:
        own = replace(blad, address=pagina.address)
        words = (pagina.titel, pagina.beschrijving)
        yield _page(own, pagina.soort, partial(uitleg.view_tekst, own, pagina), words)
    own = replace(blad, address=links.VELDEN)
    yield _page(own, "velden", partial(velden.view_velden, own), (velden.TITEL, velden.BESCHRIJVING))
    own = replace(blad, address=links.BEGRIPPEN)
    yield _page(own, "begrippen", partial(begrippen.view_begrippen, own), (begrippen.TITEL, begrippen.BESCHRIJVING))


def _pages_of_publicatie(blad: Blad, publicatie: Publicatie) -> Iterator[Page]:
    for dossier in publicatie.dossiers:
        yield from _pages_of_dossier(blad, publicatie, dossier)


def _pages_of_dossier(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Page]:
    own = replace(blad, address=links.address_of_programma(publicatie.slug, dossier.pad))
    yield _page(
        own,
        "programma",
        partial(view_programma, own, publicatie, dossier),
        (f"{dossier.programma.titel} – {publicatie.naam}", describe_programmapagina(publicatie, dossier)),
        source=dossier.programma.node.document.place.path,
    )


def _page(blad: Blad, soort: str, view: View, words: tuple[str, str], *, source: str | None = None) -> Page:
    """Return a page of this kind; ``words`` are its title and its description."""
    return Page(
        address=blad.address,
        title=words[0],
        description=words[1],
        body=partial(_render, soort, view),
        source=source,
        publisher=blad.publicatie.slug if blad.publicatie else None,
    )


def _render(soort: str, view: View) -> str:
    html = render_template(f"pages/{soort}.html.jinja", pagina=view())
    return explain_afkortingen(html, {item.code: item.naam for item in codelijst("afkorting").values()})
