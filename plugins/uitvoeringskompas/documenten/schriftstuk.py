"""A document before it has a form: the words of one page, with its cover, as plain data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from uitvoeringskompas.documenten.beeldmerk import Beeldmerk, find_beeldmerk
from uitvoeringskompas.documenten.blokken import API_VERSION, Blok, div, para, strong
from uitvoeringskompas.documenten.delen import write_banner
from uitvoeringskompas.documenten.inhoud import Zetter
from uitvoeringskompas.documenten.wegen import lead_links
from uitvoeringskompas.model.palet import make_palet
from uitvoeringskompas.pages.alles import AllesPagina
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.rendering import DRAWING
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.figuurbestand import Figuur, draw_bestand
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.pageview import PageView


class Schriftstuk(Vast):
    """What is printed: texts of the cover, the notices on it, and the blocks behind the contents.

    ``bron`` is the file that it comes from, ``dag`` the day that "today" stands for, ``accent`` a colour (``#rrggbb``).
    """

    titel: str
    bovenkop: str
    ondertitel: str
    uitgever: str
    peildatum: str
    bron: str
    dag: date
    accent: str
    kop: tuple[Blok, ...]
    blokken: tuple[Blok, ...]
    logo: Beeldmerk | None = None

    @property
    def voet(self) -> str:
        """Return what stands below each page: where it comes from, and as of when."""
        bron = f"uit {self.bron}" if self.bron else self.titel
        return f"{self.uitgever}, {bron}. Peildatum: {self.peildatum}."

    def as_pandoc(self) -> dict[str, Any]:
        """Return the document as pandoc reads it."""
        texts = {
            "title": self.titel,
            "subtitle": " · ".join(filter(None, (self.bovenkop, self.ondertitel))),
            "author": self.uitgever,
            "date": f"Peildatum: {self.peildatum}",
            "lang": "nl-NL",
            "toc-title": "Inhoud",
        }
        meta: dict[str, Any] = {key: {"t": "MetaString", "c": text} for key, text in texts.items()}
        return {"pandoc-api-version": API_VERSION, "meta": meta, "blocks": [*self.blokken]}


def make_document(view: PageView, templates: Templates, vooraf: str = "", basis: str = "") -> Schriftstuk:
    """Return the document of a page; ``vooraf`` is what must be said of it first, such as that it is a proposal.

    ``basis`` is where the site stands on the web, with a slash at its end; empty when nobody knows.

    The whole of a programme is made of its pages, so that their chapters stand below them.
    """
    address = view.blad.address
    zetter = Zetter(address=address, draw=_make_pen(view, templates))
    if isinstance(view, AllesPagina):
        contents = [*view.list_contents()]
        kader, blokken = contents[0][1].kader, zetter.write_whole(contents)
    else:
        content = view.view()
        kader, blokken = content.kader, zetter.write(content)
    return _bind(view, kader, lead_links(blokken, address, basis), vooraf)


def _bind(view: PageView, kader: Kader, blokken: tuple[Blok, ...], vooraf: str) -> Schriftstuk:
    blad = view.blad
    notice = (div("banner", [para(strong(vooraf))]),) if vooraf else ()
    return Schriftstuk(
        titel=kader.titel,
        bovenkop=kader.bovenkop,
        ondertitel=kader.ondertitel,
        uitgever=blad.publicatie.naam if blad.publicatie else blad.site_title,
        peildatum=kader.peildatum or blad.peildatum_in_woorden,
        bron=view.source or "",
        dag=blad.peildatum,
        accent=_accent_of(view),
        kop=(*notice, *map(write_banner, kader.banners)),
        blokken=blokken,
        logo=find_beeldmerk(blad.publicatie),
    )


def _make_pen(view: PageView, templates: Templates) -> Callable[[Figuur], str]:
    words = {"herkomst": view.origin, "accent": _accent_of(view)}
    return lambda figuur: templates.render(DRAWING, t=draw_bestand(figuur), **words)


def _accent_of(view: PageView) -> str:
    return make_palet(*view.blad.catalogus.stijlen_of(view.blad.publicatie)).accent
