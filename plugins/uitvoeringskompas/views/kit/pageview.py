"""A page before anything of its content is made: what it is, what it is called, and how its content is made.

Each kind of page is a class of this, which says which pages of its kind there are. What a page is called is worked out
once, for the site and for the page itself; its content is made when somebody asks for the page, and not before.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import Self

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.vast import Grondvorm, Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Link
from uitvoeringskompas.views.kit.bronbestand import describe_bron
from uitvoeringskompas.views.kit.documentvormen import DOCUMENTVORMEN
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, list_secties
from uitvoeringskompas.views.kit.inbedcode import Inbedcode
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import PORTAAL, VOLGEN, address_of_document, address_of_kalender


class PageContent(Vast):
    """What a page prints: its frame, its chapters, and in one sentence what a reader may miss."""

    kader: Kader
    hoofdstukken: tuple[Hoofdstuk, ...] = ()
    ontbreekt: str = ""


class PageView(Grondvorm):
    """One page; ``soort`` is its kind, the stem of its template.

    It is called ``name``; ``crumb`` and ``tab`` are what the breadcrumb and the tab of a browser call it when that is
    something else. ``record`` is what the file holds that the page comes from; a proposal to change it calls it
    ``source_name``.
    """

    soort: str
    blad: Blad
    name: str
    description: str
    crumb: str = ""
    tab: str = ""
    record: Record | None = None
    source_name: str = ""

    @abstractmethod
    def view(self) -> PageContent:
        """Return everything that the page prints."""

    def list_above(self) -> tuple[tuple[str, str], ...]:
        """Return the names and addresses of the pages that stand between the publisher and this one."""
        return ()

    def list_banners(self) -> tuple[Banner, ...]:
        """Return the notices at the head of the page."""
        return ()

    @property
    def title(self) -> str:
        """Return what the page is called outside the site, in plain text: with its publisher behind its own name."""
        own = self.tab or self.name
        publicatie = self.blad.publicatie
        return f"{own} – {publicatie.naam}" if publicatie and publicatie.naam != own else own

    @property
    def origin(self) -> str:
        """Return whose page it is and on which site, for what is taken along from it."""
        publicatie = self.blad.publicatie
        return f"{publicatie.naam} · {self.blad.site_title}" if publicatie else self.blad.site_title

    @property
    def is_findable(self) -> bool:
        """Tell whether a search may find the page."""
        return True

    @property
    def source(self) -> str | None:
        """Return the file that the page comes from, relative to the folder of the plans."""
        return self.record.node.document.place.path if self.record else None

    @property
    def publisher(self) -> str | None:
        """Return the address part of the publisher whose page it is."""
        return self.blad.publicatie.slug if self.blad.publicatie else None

    @property
    def follow(self) -> Link | None:
        """Return the way to follow the plans of whose page it is; the first page of several leads to that of all."""
        slug = self.publisher or ""
        if not self.blad.uitrusting.volgen or (not slug and self.blad.address != PORTAAL):
            return None
        return self.blad.link("Volg deze plannen", address_of_kalender(slug), VOLGEN)

    @property
    def document(self) -> str:
        """Return the address of the page that a document is about which says what this page says; empty without one."""
        return ""

    @property
    def documenten(self) -> tuple[Link, ...]:
        """Return the ways to the document in each form, when the site brings it."""
        if not (self.blad.uitrusting.documenten and self.document):
            return ()
        return tuple(
            self.blad.link(vorm.titel, address_of_document(self.document, vorm.eind)) for vorm in DOCUMENTVORMEN
        )

    @property
    def embed(self) -> Inbedcode | None:
        """Return what to copy to show a small page of this one elsewhere; most pages have none."""
        return None

    def frame(self, hoofdstukken: Iterable[Hoofdstuk] = ()) -> Kader:
        """Return what stands around these chapters, as far as it follows from what the page is."""
        blad = self.blad
        return Kader(
            soort=self.soort,
            titel=self.name,
            beschrijving=self.description,
            kruimels=blad.write_kruimels(*self.list_above(), (self.crumb or self.name, blad.address)),
            banners=self.list_banners(),
            inhoud=list_secties(hoofdstukken),
            bron=describe_bron(blad, self.record, self.source_name or self.name) if self.record else None,
            volgen=self.follow,
            documenten=self.documenten,
            inbedden=self.embed,
            peildatum=blad.peildatum_in_woorden if blad.publicatie else "",
        )


class SitePageView(PageView):
    """A page that belongs to no publisher; ``above`` are the names and addresses of the pages above it."""

    above: tuple[tuple[str, str], ...] = ()

    def list_above(self) -> tuple[tuple[str, str], ...]:
        """Return the pages above it."""
        return self.above

    @classmethod
    @abstractmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the pages of this kind."""
