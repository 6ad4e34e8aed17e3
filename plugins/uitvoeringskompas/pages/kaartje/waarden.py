"""What a page says of itself to programs, as values; whoever writes the page knows where the site stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from uitvoeringskompas.vast import Vast, replace


class Href(Vast, kw_only=False):
    """An address as a link on the page has it: relative to the page, or elsewhere in full.

    A relative one is only said when it is known where the site stands.
    """

    href: str


Knoop: TypeAlias = Mapping[str, object]
"""A thing in the vocabulary of schema.org: its ``@type`` and its properties.

A value is a text, a number, an ``Href``, another thing, or a tuple of these; None and what is empty are not said.
"""

VOORSTEL = "Dit hoort bij een voorstel. Er is nog niet over besloten."
"""What everything that is taken along from the site of a proposal says first."""
BREED, HOOG = 1200, 630
"""The size of a picture beside a link, in pixels: what the large cards of others ask for."""


class Plaatje(Vast):
    """The picture that is shown beside a link to a page: where it is, and in words what stands on it."""

    href: str
    alt: str


class Visitekaartje(Vast):
    """What a page says of itself.

    ``soort`` is what kind of page it is to schema.org and ``ding`` what it is about; ``is_document`` tells that the
    page is a document of its own. ``vooraf`` is said before any description: that all is made up, a concept or taken
    over. ``kruimels`` are the names and addresses of its breadcrumb.
    """

    naam: str
    beschrijving: str
    soort: str = "WebPage"
    vooraf: tuple[str, ...] = ()
    kruimels: tuple[tuple[str, Href], ...] = ()
    ding: Knoop | None = None
    rest: Knoop | None = None
    is_document: bool = False
    begin: Href = Href("")
    plaatje: Plaatje | None = None

    def without(self, is_gone: Callable[[str], bool]) -> Visitekaartje:
        """Return the same without the addresses of pages that are not there."""
        kruimels = tuple((naam, Href("") if is_gone(plek.href) else plek) for naam, plek in self.kruimels)
        return replace(self, kruimels=kruimels, ding=_without(self.ding, is_gone), rest=_without(self.rest, is_gone))


def _without(knoop: Knoop | None, is_gone: Callable[[str], bool]) -> Knoop | None:
    return {key: _leave_out(waarde, is_gone) for key, waarde in knoop.items()} if knoop else None


def _leave_out(waarde: object, is_gone: Callable[[str], bool]) -> object:
    if isinstance(waarde, Href):
        return None if is_gone(waarde.href) else waarde
    if isinstance(waarde, tuple):
        return tuple(_leave_out(each, is_gone) for each in waarde)
    return _without(waarde, is_gone) if isinstance(waarde, Mapping) else waarde
