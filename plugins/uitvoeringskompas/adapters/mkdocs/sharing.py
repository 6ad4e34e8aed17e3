"""What the head of a page tells others: its feeds, and what it says of itself to search engines and beside a link."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from mkdocs.utils import get_relative_url

from uitvoeringskompas.pages.kaartje.hoofdregels import write_head
from uitvoeringskompas.pages.plain import find_omgeving
from uitvoeringskompas.vast import replace

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from uitvoeringskompas.adapters.mkdocs.shapes import SitePage
    from uitvoeringskompas.pages.site import Site

# Material's own plugin, by both of its names.
_MAKERS = frozenset({"social", "material/social"})
# To HTML the same word. Material's script takes each `link[rel=alternate]` for the site in another language, and asks
# for the sitemap beside it.
_NOT_A_LANGUAGE = "alternate "


def has_pictures(config: MkDocsConfig) -> bool:
    """Tell whether a picture of ours beside a link would be seen: not when another plugin makes one."""
    return _MAKERS.isdisjoint(config.plugins)


def say_of_itself(output: str, page: SitePage, site: Site, config: MkDocsConfig) -> str:
    """Return the page with what it says of itself in its head, as far as nobody else put that there already."""
    head, end, body = output.partition("</head>")
    kaartje = page.kompas_rendered.kaartje if page.kompas_rendered else None
    if not end or kaartje is None:
        return output
    waar = find_omgeving(page.kompas_page, site)
    hier = urljoin(waar.hier, "index.html") if waar.hier and not page.file.use_directory_urls else waar.hier
    waar = replace(waar, hier=hier, sitenaam=config.site_name)
    return f"{head}{write_head(kaartje, waar, known=head)}{end}{body}"


def name_feeds(output: str, page: SitePage, *, is_guest: bool) -> str:
    """Return the page with the feeds that tell of it named in its head."""
    rel = _NOT_A_LANGUAGE if is_guest else "alternate"
    head, end, body = output.partition("</head>")
    here, feeds = page.file.url or "", page.kompas_page.feeds if end else ()
    found = (
        f'<link rel="{rel}" type="{feed.mediatype}" title="{escape(feed.title)}" '
        f'href="{get_relative_url(feed.address, here)}">'
        for feed in feeds
    )
    return f"{head}{''.join(found)}{end}{body}"
