"""A small page for the frame of another site as HTML: whole, without any frame of ours."""

from __future__ import annotations

from uitvoeringskompas.pages.aankleding import Aankleding
from uitvoeringskompas.pages.line_breaks import set_blocks_apart
from uitvoeringskompas.pages.plain import relative
from uitvoeringskompas.pages.site import OWN_FILES, Site
from uitvoeringskompas.views.pagina.inbedding import Inbedding

_OWN_STYLE = f"{OWN_FILES}/inbedden.css"


def render_inzage(found: Inbedding, site: Site, worn: Aankleding | None) -> str:
    """Return the page; every address in it is relative, so that it works below any path.

    A search engine is sent to the page that it is about.
    """
    stijlen = (_OWN_STYLE, worn.stijl if worn else "")
    html = site.templates.render(
        "inbedden/pagina.html.jinja",
        inzage=found.view(),
        stijlen=[relative(found.address, stijl) for stijl in stijlen if stijl],
        voorbeeld=site.is_voorbeeld,
    )
    return set_blocks_apart(html)
