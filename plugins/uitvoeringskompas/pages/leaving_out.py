"""A site without some of its pages: what led to them on the other pages stays as words, without a link."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Set as AbstractSet
from functools import partial

from uitvoeringskompas.pages.site import Page, RenderedPage, Site
from uitvoeringskompas.vast import replace

# A link of ours to a page: relative, and its path ends in a slash or is empty.
_LINK = re.compile(r'<a\b[^>]*?\bhref="((?:[^":#?]*/)?)(?:#[^"]*)?"[^>]*>(.*?)</a>', re.DOTALL)


def leave_out(site: Site, addresses: AbstractSet[str]) -> Site:
    """Return the site without the pages at these addresses."""
    if not addresses:
        return site
    kept = (page for page in site.pages if page.address not in addresses)
    return replace(
        site,
        pages=tuple(replace(page, body=partial(_render_without, page, addresses)) for page in kept),
        navigation=tuple(item for item in site.navigation if item.address not in addresses),
    )


def _render_without(page: Page, addresses: AbstractSet[str]) -> RenderedPage:
    rendered = page.render()

    def is_gone(href: str) -> bool:
        target = posixpath.normpath(posixpath.join(page.address, href))
        return bool(href) and (f"{target}/" if target != "." else "") in addresses

    def unlink(link: re.Match[str]) -> str:
        return link[2] if is_gone(link[1]) else link[0]

    kaartje = rendered.kaartje.without(is_gone) if rendered.kaartje else None
    return replace(rendered, html=_LINK.sub(unlink, rendered.html), kaartje=kaartje)
