"""The chapters of a page: each has a heading and parts of text, facts, tables, pictures and remarks.

Most pages are a row of chapters. A part with nothing in it is left out, and so is a chapter without parts, so that a
page never says twenty times that something is unknown; what is missing is said once, in words.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import TypeVar

from markupsafe import Markup

from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.vast import Vast, field_names, replace
from uitvoeringskompas.views.kit.bouwstenen import (
    Blok,
    Cel,
    Feit,
    Kaart,
    KanttekeningView,
    Label,
    Link,
    Sectie,
    Standregel,
    Tabel,
)
from uitvoeringskompas.views.kit.figuren.balk import Balk
from uitvoeringskompas.views.kit.figuren.helling import Helling
from uitvoeringskompas.views.kit.figuren.lijn import Lijn
from uitvoeringskompas.views.kit.figuren.staven import Staven
from uitvoeringskompas.views.kit.figuren.stroom import Stroom
from uitvoeringskompas.views.kit.figuren.tijdlijn import Tijdlijn
from uitvoeringskompas.views.kit.figuurbestand import Figuur
from uitvoeringskompas.views.kit.prose import render_proza

MOST_OPEN = 3
"""A table with more rows than this is long, where it is not what its page is for."""


class Mixtabel(Vast):
    """The table of a mix: a first column of goals or groups, then one column for each pijler in ``pijlers``."""

    tabel: Tabel
    pijlers: tuple[Label, ...]


class Onderdeel(Vast):
    """A part of a chapter. Everything is optional and printed in this order; ``leeg`` says in words what is absent.

    ``intro`` is a sentence of ours, ``proza`` the text of an editor, ``voorbeeld`` YAML to copy under its own title.
    Verdicts stand before tables, pictures behind the table that they repeat. A table is folded under the line ``vouw``;
    what a reader only wants to see when asked for stands last, folded.
    """

    titel: str = ""
    anker: str | None = None
    labels: tuple[Label, ...] = ()
    intro: str = ""
    proza: Markup | None = None
    leeg: str = ""
    standen: tuple[Standregel, ...] = ()
    kaarten: tuple[Kaart, ...] = ()
    feiten: tuple[Feit, ...] = ()
    blokken: tuple[Blok, ...] = ()
    punten: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    tabel: Tabel | None = None
    vouw: str = ""
    mix: Mixtabel | None = None
    balk: Balk | None = None
    tijdlijn: Tijdlijn | None = None
    lijn: Lijn | None = None
    staven: Staven | None = None
    helling: Helling | None = None
    stroom: Stroom | None = None
    voorbeeld: str = ""
    voorbeeldtitel: str = ""
    slot: str = ""
    kanttekeningen: tuple[KanttekeningView, ...] = ()
    uitklappen: tuple[Uitklap, ...] = ()

    @property
    def figuren(self) -> tuple[Figuur, ...]:
        """Return everything that is drawn in it, also in what is folded."""
        own = (self.balk, self.tijdlijn, self.lijn, self.staven, self.helling, self.stroom)
        folded = (figuur for fold in self.uitklappen for deel in fold.onderdelen for figuur in deel.figuren)
        return (*(figuur for figuur in own if figuur is not None), *folded)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to print but a title."""
        return bool(_held(self) == _NOTHING)


_held = attrgetter(*(name for name in field_names(Onderdeel) if name not in {"titel", "anker", "voorbeeldtitel"}))
_NOTHING = _held(Onderdeel())


class Uitklap(Vast):
    """Parts that are there on demand, folded under a line that says what they are; on paper they stand open."""

    titel: str
    onderdelen: tuple[Onderdeel, ...]


class Hoofdstuk(Vast):
    """A chapter of a page."""

    sectie: Sectie
    onderdelen: tuple[Onderdeel, ...] = ()


AnyHoofdstuk = TypeVar("AnyHoofdstuk", bound=Hoofdstuk)


def make_hoofdstuk(anker: str, titel: str, *onderdelen: Onderdeel | None) -> Hoofdstuk | None:
    """Return a chapter with the parts that hold something, or None when there are none."""
    filled = keep_filled(onderdelen)
    return Hoofdstuk(sectie=Sectie(anker=anker, titel=titel), onderdelen=filled) if filled else None


def split_hoofdstuk(hoofdstuk: Hoofdstuk | None) -> tuple[Hoofdstuk, ...]:
    """Return a chapter as chapters of their own: each part with a title and an anchor begins one, without that title.

    What stands before the first of them keeps the heading of the whole.
    """
    if hoofdstuk is None:
        return ()
    found = [hoofdstuk.sectie]
    parts: list[list[Onderdeel]] = [[]]
    for deel in hoofdstuk.onderdelen:
        if deel.titel and deel.anker:
            found.append(Sectie(anker=deel.anker, titel=deel.titel))
            parts.append([replace(deel, titel="", anker=None)])
        else:
            parts[-1].append(deel)
    return tuple(
        Hoofdstuk(sectie=sectie, onderdelen=tuple(delen)) for sectie, delen in zip(found, parts, strict=True) if delen
    )


def keep_filled(onderdelen: Iterable[Onderdeel | None]) -> tuple[Onderdeel, ...]:
    """Return the parts that hold something."""
    return tuple(deel for deel in onderdelen if deel is not None and not deel.is_empty)


def make_uitklap(titel: str, *onderdelen: Onderdeel | None) -> tuple[Uitklap, ...]:
    """Return a fold with the parts that hold something, ready for ``Onderdeel.uitklappen``; nothing without parts."""
    filled = keep_filled(onderdelen)
    return (Uitklap(titel=titel, onderdelen=filled),) if filled else ()


def fold_long(deel: Onderdeel) -> Onderdeel:
    """Return a part with its table folded when that is long, under a line that says what is in it and how much.

    A table whose rows are targets of links stays open: not every browser opens a fold for a link into it.
    """
    tabel = deel.tabel
    if tabel is None or len(tabel.rijen) <= MOST_OPEN or any(rij.anker for rij in tabel.rijen):
        return deel
    return replace(deel, vouw=f"{tabel.bijschrift}: bekijk alle {len(tabel.rijen)}")


def title_first(titel: str, anker: str, *onderdelen: Onderdeel | None) -> tuple[Onderdeel, ...]:
    """Return the parts that hold something, with a title above the first of them."""
    filled = keep_filled(onderdelen)
    return tuple(replace(deel, titel=titel, anker=anker) for deel in filled[:1]) + filled[1:]


def number_hoofdstukken(hoofdstukken: Iterable[AnyHoofdstuk | None]) -> tuple[AnyHoofdstuk, ...]:
    """Return the chapters that are there, numbered from one."""
    present = (hoofdstuk for hoofdstuk in hoofdstukken if hoofdstuk)
    return tuple(
        replace(hoofdstuk, sectie=replace(hoofdstuk.sectie, nummer=nummer))
        for nummer, hoofdstuk in enumerate(present, start=1)
    )


def list_secties(hoofdstukken: Iterable[Hoofdstuk]) -> tuple[Sectie, ...]:
    """Return the headings of the chapters, for "Op deze pagina"."""
    return tuple(hoofdstuk.sectie for hoofdstuk in hoofdstukken)


def make_blokken(*paren: tuple[str, Proza | None]) -> tuple[Blok, ...]:
    """Return the titled texts of an editor that are there."""
    return tuple(Blok(titel=titel, tekst=render_proza(tekst)) for titel, tekst in paren if tekst)


def list_feiten(*paren: tuple[str, Cel | None]) -> tuple[Feit, ...]:
    """Return the facts that are there: a fact whose cell is None is left out, not printed as unknown."""
    return tuple(Feit(naam=naam, waarde=cel) for naam, cel in paren if cel is not None)
