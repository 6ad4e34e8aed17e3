"""From the content of a page to its finished HTML and the headings in it, made in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.palet import make_palet
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.afkortingen import Afkortingen
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.kaartje.beschrijving import describe_page
from uitvoeringskompas.pages.line_breaks import set_blocks_apart
from uitvoeringskompas.pages.partijnamen import Partijnamen
from uitvoeringskompas.pages.site import Asset, Heading, RenderedPage
from uitvoeringskompas.views.kit.figuurbestand import Figuur, draw_bestand
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.pageview import PageContent, PageView

DRAWING = "figures/bestand.svg.jinja"
"""The template of a drawing as a file."""


class Printer:
    """Prints the pages of one site."""

    def __init__(self, templates: Templates, knowledge: Knowledge, publicaties: Iterable[Publicatie] = ()) -> None:
        self._templates = templates
        self._partijnamen = {each.slug: Partijnamen(each) for each in publicaties}
        self._afkortingen = Afkortingen(knowledge.codelijst("afkorting"))
        self._accenten: dict[str | None, str] = {}

    def print_page(self, page: PageView) -> RenderedPage:
        """Make the content of a page and print it."""
        content = page.view()
        html = self._templates.render(f"pages/{page.soort}.html.jinja", pagina=content)
        namen = self._partijnamen.get(page.publisher or "")
        whole = set_blocks_apart(self._afkortingen.explain(namen.link(html, page) if namen else html))
        drawings = tuple(self._draw(figuur, page) for figuur in list_figuren(content))
        return RenderedPage(
            html=whole,
            headings=tuple(list_headings(content)),
            drawings=drawings,
            kaartje=describe_page(page, content),
        )

    def _draw(self, figuur: Figuur, page: PageView) -> Asset:
        """Return a figure as a file beside its page, made when it is written; the file says where it comes from."""
        words = {"herkomst": page.origin, "accent": self._find_accent(page)}
        return Asset(
            address=f"{figuur.opschrift.id}.svg",
            content=lambda: self._templates.render(DRAWING, t=draw_bestand(figuur), **words),
        )

    def _find_accent(self, page: PageView) -> str:
        """Return the accent of whose page it is, worked out once for each: its tokens may be a large file."""
        if page.publisher not in self._accenten:
            stijlen = page.blad.catalogus.stijlen_of(page.blad.publicatie)
            self._accenten[page.publisher] = make_palet(*stijlen).accent
        return self._accenten[page.publisher]


def list_figuren(content: PageContent) -> Iterator[Figuur]:
    """Yield everything drawn on a page that can be taken along as a file."""
    for hoofdstuk in content.hoofdstukken:
        for deel in hoofdstuk.onderdelen:
            yield from (figuur for figuur in deel.figuren if figuur.opschrift.is_los)


def list_headings(content: PageContent) -> Iterator[Heading]:
    """Yield the headings that a link can point at, as the templates print them: chapters, and parts with an anchor."""
    if content.kader.kort:
        yield Heading(level=2, anchor="in-het-kort", title="In het kort")
    for hoofdstuk in content.hoofdstukken:
        sectie = hoofdstuk.sectie
        nummer = "" if sectie.nummer is None else f"{sectie.nummer} "
        yield Heading(level=2, anchor=sectie.anker, title=f"{nummer}{sectie.titel}")
        yield from _list_subheadings(hoofdstuk.onderdelen)


def _list_subheadings(onderdelen: Iterable[Onderdeel]) -> Iterator[Heading]:
    """Yield the headings of parts, also of those that are there on demand: a link to one opens the fold around it."""
    for deel in onderdelen:
        if deel.titel and deel.anker:
            yield Heading(level=3, anchor=deel.anker, title=deel.titel)
        for vouw in deel.uitklappen:
            yield from _list_subheadings(vouw.onderdelen)
