"""The list of all pages: which there are, where they stand and which view and template make them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.pages.afkortingen import explain_afkortingen
from uitvoeringskompas.pages.environment import render_template
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.views import links
from uitvoeringskompas.views.blad import Blad
from uitvoeringskompas.views.portaal import describe_portaal, view_portaal

View = Callable[[], object]


def list_pages(catalogus: Catalogus, *, peildatum: date, titel: str) -> Iterator[Page]:
    """Yield every page of the site: first the general ones, then those of each publisher."""
    blad = Blad(address=links.PORTAAL, catalogus=catalogus, peildatum=peildatum)
    yield _page(blad, "portaal", partial(view_portaal, blad, titel), titel, describe_portaal(catalogus))


def _page(
    blad: Blad, soort: str, view: View, title: str, description: str, *, source: str | None = None
) -> Page:
    return Page(
        address=blad.address,
        title=title,
        description=description,
        body=partial(_render, soort, view),
        source=source,
        publisher=blad.publicatie.slug if blad.publicatie else None,
    )


def _render(soort: str, view: View) -> str:
    html = render_template(f"pages/{soort}.html.jinja", pagina=view())
    return explain_afkortingen(html, {item.code: item.naam for item in codelijst("afkorting").values()})
