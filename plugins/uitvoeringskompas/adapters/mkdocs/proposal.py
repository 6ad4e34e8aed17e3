"""In the frame of others, a site that shows a proposal says so itself, above our pages."""

from __future__ import annotations

import re
from functools import partial

from uitvoeringskompas.pages.site import Page, RenderedPage, Site
from uitvoeringskompas.vast import replace

_HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)
_NOINDEX = '<meta name="robots" content="noindex">'


def say_proposal(site: Site) -> Site:
    """Return the site with a banner above each page, when it shows a proposal; the content itself stays as it is."""
    if not site.is_voorbeeld:
        return site
    banner = site.templates.render("partials/voorbeeld.html.jinja")
    return replace(site, pages=tuple(replace(page, body=partial(_below, banner, page)) for page in site.pages))


def ask_not_to_index(output: str) -> str:
    """Return a whole page that asks search engines to leave it alone."""
    return _HEAD.sub(lambda head: f"{head[0]}\n{_NOINDEX}", output, count=1)


def _below(banner: str, page: Page) -> RenderedPage:
    rendered = page.render()
    return replace(rendered, html=banner + rendered.html)
