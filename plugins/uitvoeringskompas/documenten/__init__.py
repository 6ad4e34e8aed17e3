"""Programmes, reports and comparisons of two years as documents: to print (PDF), and to edit (Word, OpenDocument)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from uitvoeringskompas.documenten.pandocvorm import write_odt, write_word
from uitvoeringskompas.documenten.schriftstuk import Schriftstuk, make_document
from uitvoeringskompas.documenten.typstvorm import write_pdf
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.documenten import list_documenten
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.kaartje.waarden import VOORSTEL
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.views.kit.documentvormen import DOCUMENTVORMEN, OPENDOCUMENT, PDF, WORD, Documentvorm
from uitvoeringskompas.views.kit.links import address_of_document
from uitvoeringskompas.views.kit.pageview import PageView

_MAKERS: Mapping[Documentvorm, Callable[[Schriftstuk], bytes]] = {
    PDF: write_pdf,
    WORD: write_word,
    OPENDOCUMENT: write_odt,
}


def export_documenten(_catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield every document in each form, made when it is written; none when the site is not asked for them."""
    if site.blad is None or not site.has_documenten:
        return
    vooraf = VOORSTEL if site.is_voorbeeld else ""
    for view in list_documenten(site.blad):
        for vorm in DOCUMENTVORMEN:
            make = partial(_write, _MAKERS[vorm], view, site.templates, vooraf)
            yield Asset(address=address_of_document(view.document, vorm.eind), content=make)


def _write(make: Callable[[Schriftstuk], bytes], view: PageView, templates: Templates, vooraf: str) -> bytes:
    return make(make_document(view, templates, vooraf))
