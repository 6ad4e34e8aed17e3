"""What others show beside a link to a page of ours in a frame that is not ours: its name, its subject, the logo."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from uitvoeringskompas.adapters.mkdocs.shapes import SitePage

_THERE = "og:title"


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
