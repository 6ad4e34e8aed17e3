"""The border between the core and whoever writes the site: pages, files, navigation; no word of the domain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from markupsafe import Markup, escape

from uitvoeringskompas.model.publicatiegat import Gaten
from uitvoeringskompas.model.rondblik import Antwoorden, Navraag
from uitvoeringskompas.pages.aankleding import Aankleding
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.feeds import Feed
from uitvoeringskompas.pages.kaartje.waarden import Visitekaartje
from uitvoeringskompas.vast import Vast, field, replace, shown_without
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

OWN_FILES = links.OWN_FILES
"""The folder in a site for every file of ours."""
CONTENT = "pagina"
"""The anchor of the root of our content on a page, in every frame."""
SEARCH_FILES = f"{OWN_FILES}/zoeken"
"""The folder for the index of a search and the scripts that ask it."""
SEARCH_SCRIPT = f"{SEARCH_FILES}/zoeken.js"
IMPRINT = f"{OWN_FILES}/site.json"
"""The file by which we know a site of ours again."""


class Heading(Vast):
    """A heading on a page that a link may point at: its level (2 or 3), its anchor and its text."""

    level: int
    anchor: str
    title: str


class Placed(Vast, kw_only=False):
    """What gives the content of a file that holds whole addresses: it is told below which path the site stands."""

    make: Callable[[str], bytes | str]
    prefix: str = ""

    def __call__(self) -> bytes | str:
        """Return what is in the file."""
        return self.make(self.prefix)

    def below(self, prefix: str) -> Placed:
        """Return the same for a site that stands below this path."""
        return replace(self, prefix=f"{prefix}{self.prefix}")


Content: TypeAlias = bytes | Callable[[], bytes | str]
"""The bytes, or what gives bytes or text (UTF-8) when it is asked for: what makes them, or reads a file elsewhere."""


class Asset(Vast):
    """A file of the site that is no page: its address, and what is in it.

    Of a drawing that is SVG, and whoever writes the site writes it as PNG.
    """

    address: str
    content: Content
    is_drawing: bool = False

    __repr__ = shown_without("content")

    def read(self) -> bytes:
        """Return what is in the file; what is made is made anew at each call, so that a site needs little memory."""
        made = self.content() if callable(self.content) else self.content
        return made.encode() if isinstance(made, str) else made

    def below(self, prefix: str) -> Asset:
        """Return the file with this path before its address, and in what it says of where the site stands."""
        content = self.content.below(prefix) if isinstance(self.content, Placed) else self.content
        return replace(self, address=f"{prefix}{self.address}", content=content)


class RenderedPage(Vast):
    """The finished HTML inside ``<main>``, the headings in it in their order, and its drawings as files (SVG).

    The address of a drawing is its name beside the page. Who writes the page writes them too, each also as PNG.
    ``kaartje`` is what the page says of itself in its head.
    """

    html: str
    headings: tuple[Heading, ...] = ()
    drawings: tuple[Asset, ...] = ()
    kaartje: Visitekaartje | None = None


class Page(Vast):
    """One page: where it stands, what it is called and how its ``<main>`` is made.

    ``address`` is relative to the root of the site and ends with a slash; the portal is the empty string. ``title`` and
    ``description`` are plain text, not yet escaped. ``source`` is the YAML file the page comes from, relative to the
    folder of the plans, and ``edit_url`` where that can be edited. ``navraag`` notes what the pages of a
    publisher ask about others, as far as they are made. ``aankleding`` is what it wears of a house style, and ``feeds``
    are named in its head. A page that is not findable is kept out of every search; of one that is, ``facets`` tells by
    which names and values a search may be narrowed to it, and ``weight`` how much its words count.
    """

    address: str
    title: str
    description: str
    body: Callable[[], RenderedPage]
    source: str | None = None
    edit_url: str | None = None
    publisher: str | None = None
    navraag: Navraag | None = None
    aankleding: Aankleding | None = None
    feeds: tuple[Feed, ...] = ()
    is_findable: bool = True
    facets: Callable[[], tuple[tuple[str, str], ...]] = tuple
    weight: float = 1.0

    __repr__ = shown_without("body", "navraag", "facets")

    def render(self) -> RenderedPage:
        """Return the finished page; made anew at each call, so that a site needs little memory."""
        return self.body()

    @property
    def file(self) -> str:
        """Return the file that a host sends for the address, in our own frame."""
        return f"{self.address}index.html"

    @property
    def vragen(self) -> frozenset[tuple[str, str]]:
        """Return what the pages of this publisher asked about others, as far as they are made here."""
        return frozenset(self.navraag.gezien) if self.navraag else frozenset()

    def below(self, prefix: str) -> Page:
        """Return the page with this path before its address and those of what it wears."""
        aankleding = self.aankleding.below(prefix) if self.aankleding else None
        feeds = tuple(feed.below(prefix) for feed in self.feeds)
        return replace(self, address=f"{prefix}{self.address}", aankleding=aankleding, feeds=feeds)


class NavItem(Vast):
    """An entry of the fixed menu."""

    title: str
    address: str


class Site(Vast):
    """Everything an adapter needs to write the site; ``uitrusting`` is what it has besides its pages.

    ``blad`` is the sheet that all its pages were written on, for what else is made of the same.

    ``is_voorbeeld`` says that it shows a proposal: every page carries that above it, and asks not to be indexed.
    ``aankleding`` is what a page wears that is nobody's in particular. All addresses begin with ``prefix``, the path
    below which the site stands in that of somebody else. ``has_search`` says that who writes it makes an index.
    """

    title: str
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    navigation: tuple[NavItem, ...]
    peildatum: date
    templates: Templates
    uitrusting: Uitrusting = field(default_factory=Uitrusting)
    blad: Blad | None = None
    is_voorbeeld: bool = False
    prefix: str = ""
    aankleding: Aankleding | None = None
    has_search: bool = False

    __repr__ = shown_without("blad")

    def answer(self, afdruk: Callable[[str], str]) -> Antwoorden | None:
        """Return who answers now what pages asked about others; None when nobody can.

        ``afdruk`` gives by the slug of a publisher a text that is another one when anything in its plans is.
        """
        return Antwoorden(self.blad.catalogus, afdruk) if self.blad else None

    def print_history(self, slug: str) -> str:
        """Return a text that is another one when anything is that the site tells of the history of a publisher."""
        return self.blad.history.print_of(slug) if self.blad and self.blad.history else ""

    @property
    def gaten(self) -> Gaten:
        """Return the publishers that are not shown as they are written now."""
        return self.blad.catalogus.gaten if self.blad else {}

    @property
    def frameable(self) -> str:
        """Return the folder of the pages that another site may show in a frame; nothing when there are none."""
        return f"{self.prefix}{links.INBEDDEN}" if self.uitrusting.inbedden else ""

    @property
    def search_page(self) -> str:
        """Return the address of the page to search."""
        return f"{self.prefix}{links.ZOEKEN}"

    def below(self, prefix: str) -> Site:
        """Return the site with this path before every address: links among its pages and files are relative already."""
        if not prefix:
            return self
        return replace(
            self,
            prefix=f"{prefix}{self.prefix}",
            pages=tuple(page.below(prefix) for page in self.pages),
            assets=tuple(asset.below(prefix) for asset in self.assets),
            aankleding=self.aankleding.below(prefix) if self.aankleding else None,
            navigation=tuple(replace(item, address=f"{prefix}{item.address}") for item in self.navigation),
        )


def safe(text: str) -> Markup:
    """Return a plain text as HTML that says of itself that it is escaped, for who escapes no more or once too often."""
    return escape(text)
