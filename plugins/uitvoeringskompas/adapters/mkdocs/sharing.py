"""What the head of a page tells others: its feeds, and in a frame that is not ours what is shown beside a link."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from uitvoeringskompas.adapters.mkdocs.shapes import SitePage

_THERE = "og:title"
# To HTML the same word. Material's script takes each `link[rel=alternate]` for the site in another language, and asks
# for the sitemap beside it.
_NOT_A_LANGUAGE = "alternate "


def add_share_words(output: str, page: SitePage, config: MkDocsConfig) -> str:
    """Return the page with these in its head, unless another plugin put them there already."""
    head, end, body = output.partition("</head>")
    if not end or _THERE in head:
        return output
    worn = page.kompas_page.aankleding
    picture = worn.logo.address if worn and worn.logo and worn.logo.is_shareable and config.site_url else ""
    words = {
        _THERE: page.kompas_page.title,
        "og:description": page.kompas_page.description,
        "og:site_name": config.site_name,
        "og:locale": "nl_NL",
        "og:type": "website",
        "og:image": f"{(config.site_url or '').rstrip('/')}/{picture}" if picture else "",
    }
    metas = "".join(f'<meta property="{name}" content="{escape(text)}">' for name, text in words.items() if text)
    return f"{head}{metas}{end}{body}"


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
