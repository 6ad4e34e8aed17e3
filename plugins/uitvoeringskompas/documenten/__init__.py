"""Programmes, reports and comparisons of two years as documents: to print (PDF), and to edit (Word, OpenDocument)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial

from uitvoeringskompas.documenten.pandocvorm import write_odt, write_word
from uitvoeringskompas.documenten.schriftstuk import Schriftstuk, make_document
from uitvoeringskompas.documenten.typstvorm import write_pdf
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.documenten import list_documenten
from uitvoeringskompas.pages.kaartje.waarden import VOORSTEL
from uitvoeringskompas.pages.site import Asset, Placed, Site
from uitvoeringskompas.views.kit.documentvormen import DOCUMENTVORMEN, OPENDOCUMENT, PDF, WORD, Documentvorm
from uitvoeringskompas.views.kit.links import address_of_document

_MAKERS: Mapping[Documentvorm, Callable[[Schriftstuk], bytes]] = {
    PDF: write_pdf,
    WORD: write_word,
    OPENDOCUMENT: write_odt,
}


def export_documenten(_catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield every document in each form, made when it is written; none when the site is not asked for them."""
    if site.blad is None or not site.uitrusting.documenten:
        return
    vooraf = VOORSTEL if site.is_voorbeeld else ""
    views = {view.document: view for view in list_documenten(site.blad)}
    adres = site.blad.uitrusting.adres

    def make(name: str, prefix: str) -> Schriftstuk:
        return make_document(views[name], site.templates, vooraf, f"{adres}{prefix}" if adres else "")

    # The forms of one document are written behind each other, so its words are made once; only the last are kept.
    document = lru_cache(maxsize=1)(make)
    for name in views:
        for vorm in DOCUMENTVORMEN:
            content = Placed(partial(_write, _MAKERS[vorm], document, name))
            yield Asset(address=address_of_document(name, vorm.eind), content=content)


def _write(
    make: Callable[[Schriftstuk], bytes], document: Callable[[str, str], Schriftstuk], name: str, prefix: str
) -> bytes:
    return make(document(name, prefix))
