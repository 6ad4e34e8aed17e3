"""The site as it is and as a proposal makes it, in one folder to look at: first what changes, then each page twice."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha256
from html import escape
from pathlib import Path

from uitvoeringskompas.adapters.browsable import make_browsable
from uitvoeringskompas.adapters.folder import write_site
from uitvoeringskompas.pages.plain import relative
from uitvoeringskompas.pages.site import Page, RenderedPage, Site
from uitvoeringskompas.pages.verschil import Verschil
from uitvoeringskompas.pages.voorstelpagina import NU, STRAKS, Paginawissel, Wissel, make_voorstelpagina
from uitvoeringskompas.vast import Vast, field, replace

_WOORDEN = {
    (NU, Wissel.ANDERS): ("Zo is deze pagina nu. Het voorstel verandert haar.", "Bekijk hoe zij wordt"),
    (NU, Wissel.WEG): ("Zo is deze pagina nu. Door het voorstel verdwijnt zij.", ""),
    (STRAKS, Wissel.ANDERS): ("Zo wordt deze pagina.", "Bekijk hoe zij nu is"),
    (STRAKS, Wissel.NIEUW): ("Deze pagina is nieuw.", ""),
}


class _Differences(Vast, kw_only=False):
    """Which pages are not the same, found while the site as it becomes is written: a page is made once for that."""

    before: Mapping[str, bytes]
    wissels: dict[str, Wissel] = field(default_factory=dict)

    def note(self, page: Page) -> RenderedPage:
        """Return the page as it becomes, with a line above it when it is another one than now."""
        rendered = page.render()
        known = self.before.get(page.address)
        if known == _print_of(rendered):
            return rendered
        wissel = Wissel.NIEUW if known is None else Wissel.ANDERS
        self.wissels[page.address] = wissel
        return _say(rendered, page.address, STRAKS, wissel)


def write_side_by_side(before: Site, after: Site, verschil: Verschil, folder: Path) -> tuple[Paginawissel, ...]:
    """Write both into an empty folder, with a first page about them, and return which pages change.

    Of the site as it is only what changes is written: whatever else a page there leads to is the same as it becomes.
    """
    found = _Differences({page.address: _print_of(page.render()) for page in before.pages})
    noted = (replace(page, body=partial(found.note, page)) for page in after.pages)
    write_site(replace(after, pages=tuple(noted)), folder / STRAKS, finish=lambda _, html: make_browsable(html))
    gone = {page.address for page in before.pages} - {page.address for page in after.pages}
    found.wissels.update(dict.fromkeys(gone, Wissel.WEG))
    wissels = tuple(_list_wissels(before, after, found.wissels))
    _write_now(before, {each.address: each.wissel for each in wissels if each.wissel is not Wissel.NIEUW}, folder)
    front = make_voorstelpagina(verschil, wissels, after.templates)
    alone = replace(after, pages=(front,), navigation=(), aankleding=None)
    own = tuple(asset for asset in after.assets if asset.address.endswith((".css", ".woff2", ".svg", "/site.json")))
    write_site(replace(alone, assets=own), folder, finish=lambda _, html: make_browsable(html))
    return wissels


def _list_wissels(before: Site, after: Site, found: Mapping[str, Wissel]) -> Iterator[Paginawissel]:
    """Yield what changes in the order of the site as it becomes; what goes stands last."""
    own = {page.address for page in after.pages}
    pages = (*after.pages, *(page for page in before.pages if page.address not in own))
    names: dict[str | None, str] = {None: ""}  # the first page of a publisher is called after it
    for page in pages:
        naam = names.setdefault(page.publisher, page.title)
        if page.address in found:
            title = page.title.removesuffix(f" – {naam}")
            yield Paginawissel(address=page.address, title=title, publisher=naam, wissel=found[page.address])


def _write_now(before: Site, wissels: Mapping[str, Wissel], folder: Path) -> None:
    """Write what changes or goes as it is now; a link to anything else leads to the site as it becomes."""

    def lead(address: str, href: str) -> str:
        path, mark, anchor = href.partition("#")
        target = posixpath.normpath(posixpath.join(address, path))
        if not path.endswith("/") or target.startswith(".."):
            return href  # a file, or what stands above both sites
        target = "" if target == "." else f"{target}/"
        if target in wissels:
            return href
        return f"{relative(f'{NU}{address}', f'{STRAKS}{target}')}{mark}{anchor}"

    pages = tuple(
        replace(page, body=partial(_say_now, page, wissels[page.address]), is_findable=False)
        for page in before.pages
        if page.address in wissels
    )
    site = replace(before, pages=pages)
    write_site(site, folder / NU, finish=lambda address, html: make_browsable(html, partial(lead, address)))


def _say_now(page: Page, wissel: Wissel) -> RenderedPage:
    return _say(page.render(), page.address, NU, wissel)


def _say(rendered: RenderedPage, address: str, folder: str, wissel: Wissel) -> RenderedPage:
    """Return a page with a line above it that says which of the two it is, and leads to the other and to the list."""
    text, other = _WOORDEN[folder, wissel]
    here = f"{folder}{address}"
    there = f"{STRAKS if folder == NU else NU}{address}"
    links = [(other, there)] if other else []
    led = " ".join(
        f'<a href="{escape(relative(here, target))}">{escape(name)}</a>'
        for name, target in (*links, ("Alle pagina’s die veranderen", ""))
    )
    banner = (
        '<div class="kompas"><div class="banner" role="note"><div>'
        f"<p><strong>{escape(text)}</strong> {led}</p></div></div></div>\n"
    )
    return replace(rendered, html=banner + rendered.html)


def _print_of(rendered: RenderedPage) -> bytes:
    return sha256(rendered.html.encode()).digest()
