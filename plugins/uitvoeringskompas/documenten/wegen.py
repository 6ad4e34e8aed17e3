"""Where the links of a page lead from its document: to a heading in it, to the page on the web, or nowhere.

A page points at the others by relative addresses, and a document is read far away from them. What stands in the
document itself is one step away; of another page the whole address is known when the site knows where it stands. Else
a link is only its words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from posixpath import normpath
from typing import Any

from uitvoeringskompas.documenten.blokken import Blok, Stuk, link
from uitvoeringskompas.vast import Vast

_ELSEWHERE = ("http://", "https://", "mailto:", "tel:")


def is_elsewhere(href: str) -> bool:
    """Tell whether an address leads away from the site, and so works in a document too."""
    return href.startswith(_ELSEWHERE)


def name_place(address: str, anker: str = "") -> str:
    """Return the name in a document of the heading for a page, or for what has this anchor on it."""
    page = address.strip("/").replace("/", ".")
    return f"{page}--{anker}" if anker else page


class Wegen(Vast):
    """Leads the links of the page at ``van``: ``basis`` is where the site stands on the web, empty when nobody knows.

    ``plaatsen`` are the names of the headings in the document that are there once.
    """

    van: str
    basis: str
    plaatsen: frozenset[str]

    def lead(self, value: Any) -> Any:  # noqa: ANN401 -- any piece of a document
        """Return a piece of a document with each link in it as it leads from there."""
        if isinstance(value, list):
            return [found for each in value for found in self._lead_piece(each)]
        if isinstance(value, dict) and "c" in value:
            return {**value, "c": self.lead(value["c"])}
        return value

    def _lead_piece(self, piece: Any) -> list[Any]:  # noqa: ANN401 -- likewise
        is_link = isinstance(piece, dict) and piece.get("t") == "Link"
        return self._lead_link(piece) if is_link else [self.lead(piece)]

    def _lead_link(self, piece: Stuk) -> list[Stuk]:
        _, stukken, (href, _) = piece["c"]
        there = self._find(href)
        return [link(stukken, there)] if there else stukken

    def _find(self, href: str) -> str:
        """Return where a link leads from the document; an empty text when nobody knows."""
        if is_elsewhere(href):
            return href
        path, _, anker = href.partition("#")
        address = _resolve(self.van, path)
        for name in (name_place(address, anker), name_place(address)):
            if name in self.plaatsen:
                return f"#{name}"
        fragment = f"#{anker}" if anker else ""
        return f"{self.basis}{address}{fragment}" if self.basis else ""


def _resolve(van: str, path: str) -> str:
    """Return the address in the site of what stands at this path from an address; the root is an empty text."""
    if not path:
        return van
    found = normpath(f"/{van}{path}").lstrip("/")
    return f"{found}/" if found and path.endswith("/") else found


def lead_links(blokken: Iterable[Blok], van: str, basis: str) -> tuple[Blok, ...]:
    """Return the blocks of a document with every link as it leads from there."""
    found = [*blokken]
    often = Counter(_list_names(found))
    wegen = Wegen(van=van, basis=basis, plaatsen=frozenset(name for name, number in often.items() if number == 1))
    return tuple(wegen.lead(found))


def _list_names(blokken: Iterable[Blok]) -> Iterator[str]:
    """Yield the names of the headings; they stand in no other block."""
    return (blok["c"][1][0] for blok in blokken if blok["t"] == "Header" and blok["c"][1][0])
