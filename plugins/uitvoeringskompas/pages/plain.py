"""A whole page in the plain frame, without MkDocs: the same head, content and foot."""

from __future__ import annotations

from markupsafe import Markup

from uitvoeringskompas.pages.aankleding import FILES, Aankleding
from uitvoeringskompas.pages.kaartje.hoofdregels import Omgeving, write_head
from uitvoeringskompas.pages.kaartje.waarden import Href
from uitvoeringskompas.pages.site import SEARCH_SCRIPT, Page, RenderedPage, Site
from uitvoeringskompas.views.kit.links import Wegwijzer


def render_plain(page: Page, rendered: RenderedPage, site: Site) -> str:
    """Return the HTML page around a finished body; all addresses in its body are relative."""
    return site.templates.render(
        "theme/plain.html",
        title=page.title if page.title == site.title else f"{page.title} – {site.title}",
        description=page.description,
        kleding=_dress(page.aankleding or site.aankleding, page.address),
        kaartje=write_head(rendered.kaartje, find_omgeving(page, site)) if rendered.kaartje else "",
        feeds=[(relative(page.address, feed.address), feed.title, feed.mediatype) for feed in page.feeds],
        root=relative(page.address, "") if page.address else "",
        site_title=site.title,
        voorbeeld=site.is_voorbeeld,
        is_findable=page.is_findable and not site.is_voorbeeld,
        navigation=[
            (item.title, relative(page.address, item.address), item.address == page.address) for item in site.navigation
        ],
        zoeken=_search(page, site),
        content=Markup(rendered.html),  # noqa: S704 -- rendered by our own templates, where everything was escaped
    )


def find_omgeving(page: Page, site: Site) -> Omgeving:
    """Return what a page that says what it is must know of where it stands."""
    worn, adres = page.aankleding or site.aankleding, site.blad.uitrusting.adres if site.blad else ""
    logo = worn.logo if worn and worn.logo and worn.logo.is_shareable else None
    return Omgeving(
        titel=page.title,
        sitenaam=site.title,
        hier=f"{adres}{page.address}" if adres else "",
        beeld=Href(relative(page.address, logo.address)) if logo else None,
        is_voorstel=site.is_voorbeeld,
        is_first=not page.address,
        has_search=site.has_search,
    )


def _search(page: Page, site: Site) -> dict[str, str]:
    """Return where a search leads from a page, and on the page to search its script; nothing without an index."""
    if not site.has_search:
        return {"adres": "", "script": ""}
    script = relative(page.address, f"{site.prefix}{SEARCH_SCRIPT}") if page.address == site.search_page else ""
    return {"adres": relative(page.address, site.search_page), "script": script}


def _dress(worn: Aankleding | None, address: str) -> dict[str, str]:
    """Return what a page wears as texts, with addresses as they are seen from it; empty ones when it wears nothing."""
    words = (worn or Aankleding()).as_words()
    return {key: relative(address, text) if text and key in FILES else text for key, text in words.items()}


def relative(start: str, target: str) -> str:
    """Return the address ``target`` as seen from the address ``start``, so that a site works under any path."""
    return Wegwijzer(start).to(target)
