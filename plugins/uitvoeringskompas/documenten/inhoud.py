"""The chapters of a page become a document: a numbered chapter each, in the words of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from uitvoeringskompas.documenten.blokken import Blok, bullets, div, header, para, say, strong
from uitvoeringskompas.documenten.delen import (
    write_feiten,
    write_kaarten,
    write_kanttekening,
    write_link,
    write_standen,
    write_tabel,
)
from uitvoeringskompas.documenten.proza import read_proza
from uitvoeringskompas.documenten.wegen import is_elsewhere, name_place
from uitvoeringskompas.documenten.woorden import write_woorden
from uitvoeringskompas.pages.alles import list_opening, name_page
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.figuurbestand import Figuur
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, Uitklap
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.stand.dictum import ANKER
from uitvoeringskompas.views.onderwerp.verslag.kop import VerslagContent
from uitvoeringskompas.views.pagina.vergelijk import VergelijkContent
from uitvoeringskompas.views.pagina.vergelijk.woorden import Woordenhoofdstuk

Contents: TypeAlias = Sequence[tuple[DossierPageView, PageContent]]
"""The pages that a whole is made of, each with its content."""
_VOUW = "Bekijk "
"""How the line begins that a reader opens on a page; on paper all of it stands open."""


class Zetter(Vast):
    """Writes the chapters of the page at ``address``; ``draw`` gives a picture as SVG."""

    address: str
    draw: Callable[[Figuur], str]

    def write(self, content: PageContent) -> Iterator[Blok]:
        """Yield everything of a page behind the contents of its document."""
        yield from _write_opening(content)
        yield from _write_warnings(content)
        for nummer, hoofdstuk in enumerate(content.hoofdstukken, start=1):
            yield from self.write_hoofdstuk(hoofdstuk, str(nummer))
        yield from _write_rest(content)

    def write_whole(self, contents: Contents) -> Iterator[Blok]:
        """Yield the whole of a programme: a chapter for each of its pages, with the chapters of that page below it.

        What is asked to be decided comes before all of them, since that is what a document is brought for.
        """
        yield from _write_opening(contents[0][1])
        for page, hoofdstuk in ((page, each) for page, content in contents for each in content.hoofdstukken):
            if _is_asked(hoofdstuk):
                yield from replace(self, address=page.blad.address).write_hoofdstuk(hoofdstuk)
        for nummer, (page, content) in enumerate(contents, start=1):
            yield header(1, name_page(page)[1], str(nummer), name_place(page.blad.address))
            yield from replace(self, address=page.blad.address).write_page(page, content, nummer)

    def write_page(self, page: DossierPageView, content: PageContent, nummer: int) -> Iterator[Blok]:
        """Yield what a page says below its own heading in the whole."""
        for deel in list_opening(page, content):
            yield from self._write_deel(deel, 2)
        below = (hoofdstuk for hoofdstuk in content.hoofdstukken if not _is_asked(hoofdstuk))
        for onder, hoofdstuk in enumerate(below, start=1):
            yield from self.write_hoofdstuk(hoofdstuk, f"{nummer}.{onder}", 2)
        yield from _write_rest(content)

    def write_hoofdstuk(self, hoofdstuk: Hoofdstuk, nummer: str = "", niveau: int = 1) -> Iterator[Blok]:
        """Yield a chapter; ``niveau`` is that of its heading."""
        sectie = hoofdstuk.sectie
        yield header(niveau, sectie.titel, nummer, name_place(self.address, sectie.anker))
        if isinstance(hoofdstuk, Woordenhoofdstuk):
            yield from write_woorden(hoofdstuk, nummer)
        for deel in hoofdstuk.onderdelen:
            yield from self._write_deel(deel, niveau + 1)

    def _write_deel(self, deel: Onderdeel, niveau: int) -> Iterator[Blok]:
        """Yield a part; ``niveau`` is that of its heading, and of its folds when it has none."""
        if deel.titel:
            yield header(niveau, deel.titel, naam=name_place(self.address, deel.anker) if deel.anker else "")
        yield from _write_begin(deel)
        for tabel in (deel.tabel, deel.mix.tabel if deel.mix else None):
            yield from write_tabel(tabel) if tabel else ()
        yield from self._draw(deel)
        yield from (para(say(tekst)) for tekst in (deel.slot,) if tekst)
        yield from map(write_kanttekening, deel.kanttekeningen)
        for uitklap in deel.uitklappen:
            yield from self._write_uitklap(uitklap, niveau + bool(deel.titel))

    def _write_uitklap(self, uitklap: Uitklap, niveau: int) -> Iterator[Blok]:
        """Yield what a page has on demand, under the line that it is folded under."""
        yield div("vouw", [para(strong(capitalize_first(uitklap.titel.removeprefix(_VOUW))))])
        for deel in uitklap.onderdelen:
            yield from self._write_deel(deel, niveau)

    def _draw(self, deel: Onderdeel) -> Iterator[Blok]:
        own = (deel.balk, deel.tijdlijn, deel.lijn, deel.staven, deel.helling, deel.stroom)
        for figuur in own:
            if figuur is not None:
                wat = figuur.opschrift
                pairs = [["svg", self.draw(figuur)], ["alt", f"{wat.titel}. {wat.beschrijving}"]]
                yield {"t": "Div", "c": [["", ["figuur"], pairs], []]}


def _is_asked(hoofdstuk: Hoofdstuk) -> bool:
    """Tell whether a chapter says what bodies are asked to decide."""
    return hoofdstuk.sectie.anker == ANKER


def _write_opening(content: PageContent) -> Iterator[Blok]:
    """Yield the summary and the numbers at the head of a page."""
    kader = content.kader
    if kader.kort:
        yield header(1, "In het kort")
        yield from read_proza(kader.kort)
    yield from bullets(
        [para([*strong(each.waarde), *say(f" {each.naam}{_put_behind(each.toelichting)}")])]
        for each in kader.kengetallen
    )


def _put_behind(toelichting: str) -> str:
    return f" ({toelichting})" if toelichting else ""


def _write_rest(content: PageContent) -> Iterator[Blok]:
    """Yield what a page says that is not there."""
    if content.ontbreekt:
        yield para(say(content.ontbreekt))


def _write_warnings(content: PageContent) -> Iterator[Blok]:
    """Yield what some kinds of page say before their chapters."""
    if isinstance(content, VerslagContent) and content.over:
        yield para(say(f"Dit verslag gaat over {len(content.over)} programma’s:"))
        yield from _write_ways(content.over)
    if isinstance(content, VergelijkContent):
        if content.let_op:
            points = bullets([para(say(zin))] for zin in content.let_op)
            yield div("banner", [para(strong("Let op bij het vergelijken.")), *points])
        yield from (para(say(zin)) for zin in (content.gelijk,) if zin)


def _write_begin(deel: Onderdeel) -> Iterator[Blok]:
    """Yield what stands before the tables and pictures of a part, in the order of its template."""
    if deel.labels:
        yield para(strong(", ".join(label.tekst for label in deel.labels)))
    if deel.intro:
        yield para(say(deel.intro))
    if deel.proza:
        yield from read_proza(deel.proza)
    if deel.leeg:
        yield para(say(deel.leeg))
    yield from write_standen(deel.standen)
    yield from write_kaarten(deel.kaarten)
    yield from write_feiten(deel.feiten)
    for blok in deel.blokken:
        yield div("naam", [para(strong(blok.titel))])
        yield from read_proza(blok.tekst)
    yield from bullets([para(say(punt))] for punt in deel.punten)
    yield from _write_ways(way for way in deel.links if is_elsewhere(way.href) or not way.tekst.startswith(_VOUW))


def _write_ways(ways: Iterable[Link]) -> list[Blok]:
    return bullets([para(write_link(way))] for way in ways)
