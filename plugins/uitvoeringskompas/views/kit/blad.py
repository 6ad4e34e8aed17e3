"""The sheet that a page is written on: where it stands, whose it is, and on which date "today" is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Self

from uitvoeringskompas.history.githost import Githost
from uitvoeringskompas.history.revision import History
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.rondblik import Navraag, look_around
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.vast import Vast, field, replace
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import PORTAAL, Wegwijzer, address_of_publicist
from uitvoeringskompas.views.kit.uitrusting import Uitrusting


class Bestandsverhaal(Vast):
    """What changed in one file, in words: the first sentences, and how much more there is to tell."""

    zinnen: tuple[str, ...] = ()
    verder: str = ""


class Blad(Vast):
    """What every view needs to know about the page it writes.

    ``navraag`` notes what the pages of ``publicatie`` ask about others. ``history`` is None when the site tells no
    history, ``githost`` when it does not say where its sources are. ``uitrusting`` is what the site has besides its
    pages, ``prefix`` the path below which those will stand. ``verteld`` keeps what the newest revisions changed, in
    words, for all who tell of the same: by publisher and commit, for each file.
    """

    address: str
    catalogus: Catalogus
    peildatum: date
    publicatie: Publicatie | None = None
    navraag: Navraag | None = None
    history: History | None = None
    githost: Githost | None = None
    site_title: str = ""
    uitrusting: Uitrusting = field(default_factory=Uitrusting)
    prefix: str = ""
    verteld: dict[tuple[str, str], Mapping[str, Bestandsverhaal]] = field(default_factory=dict)

    def at(self, address: str) -> Self:
        """Return the sheet of the page at this address."""
        return replace(self, address=address)

    def of(self, publicatie: Publicatie, navraag: Navraag) -> Self:
        """Return the sheet of the pages of a publisher, on which it is noted what they ask about others."""
        rondom = look_around(self.catalogus, navraag)
        return replace(self, publicatie=publicatie, catalogus=rondom, navraag=navraag)

    @property
    def knowledge(self) -> Knowledge:
        """Return what is known apart from the plans: code lists, fields, the guideline."""
        return self.catalogus.knowledge

    def to(self, address: str, anker: str = "") -> str:
        """Return the ``href`` to another page of the site, relative to this one."""
        return Wegwijzer(self.address).to(address, anker)

    def link(self, tekst: str, address: str, anker: str = "") -> Link:
        """Return a link to a page of the site."""
        return Link(tekst=tekst, href=self.to(address, anker), huidig=address == self.address and not anker)

    @property
    def has_catalogus(self) -> bool:
        """Tell whether the site has the list of its data for portals: it knows where it stands, and plans are real."""
        return self.uitrusting.gegevens and bool(self.uitrusting.adres) and self.catalogus.has_aanbod

    @property
    def peildatum_in_woorden(self) -> str:
        """Return the date that "today" stands for, such as "1 oktober 2026"."""
        return write_datum(self.peildatum)

    def home_of(self, slug: str) -> str:
        """Return the address of the page of a publisher, as this site has it."""
        return address_of_publicist(slug, self.catalogus.slugs)

    def write_kruimels(self, *verder: tuple[str, str]) -> tuple[Link, ...]:
        """Return the breadcrumb: first page, publisher if there is one, then (text, address) of what comes below.

        A page stands in it once, and the first page alone is no path.
        """
        enige = self.catalogus.enige
        stappen = {PORTAAL: enige.naam if enige else "Alle gemeenten"}
        if self.publicatie is not None:
            stappen[self.home_of(self.publicatie.slug)] = self.publicatie.naam
        stappen |= {address: tekst for tekst, address in verder}
        return tuple(self.link(tekst, address) for address, tekst in stappen.items()) if len(stappen) > 1 else ()
