"""The building blocks that pages are made of: links, labels, cells, tables, facts, cards, banners and sections.

A view is made of these and of plain text. Everything here is ready to print: translated, formatted, sorted and linked.
Text of type ``str`` is escaped by the template; ``Markup`` is safe HTML that comes from ``views/kit/prose.py`` alone.
"""

from __future__ import annotations

from markupsafe import Markup

from uitvoeringskompas.vast import Vast, replace

MAX_KOLOMMEN = 5
"""More columns than this leave no room for words beside each other: such rows become cards."""

MAX_LINKS = 2
"""A cell of a table shows this many links; the others are there on demand."""

FIGURES = 3
"""From this many columns of numbers on one reads down the columns, so that the numbers stay beside each other."""


class Link(Vast):
    """A link: its text and its address, relative to the page it stands on (or ``https://…`` for a source elsewhere).

    ``huidig`` marks the link to the page itself, in a breadcrumb or a year switch; ``omvat`` the one in a menu to the
    part that the page stands in.
    """

    tekst: str
    href: str
    huidig: bool = False
    omvat: bool = False


class Label(Vast):
    """A word with an icon and a colour, for a status, a judgement or a pijler; the word alone must be enough.

    ``soort`` is the name of the icon and of the style, such as ``loopt``, ``vertraagd``, ``behaald`` or ``pijler-a``;
    ``href`` is where the word leads, when it leads anywhere.
    """

    soort: str
    tekst: str
    href: str = ""


class Cel(Vast):
    """A cell of a table or the value of a fact: text, labels, links and prose in that order, then a small remark.

    ``getal`` aligns to the right with tabular figures; ``leeg`` says that the text stands for something absent or
    unknown ("niet genoemd"), which is printed in another way than a value. ``afwezig`` says that the plan does not
    speak about it at all: a dash, whose meaning is read aloud. ``feiten`` stand below the row that it is the head of.
    """

    tekst: str = ""
    labels: tuple[Label, ...] = ()
    links: tuple[Link, ...] = ()
    proza: Markup | None = None
    opmerking: str = ""
    getal: bool = False
    leeg: bool = False
    afwezig: bool = False
    feiten: tuple[Feit, ...] = ()

    @property
    def first_links(self) -> tuple[Link, ...]:
        """Return the links that a cell of a table shows."""
        return self.links[:MAX_LINKS]

    @property
    def other_links(self) -> tuple[Link, ...]:
        """Return the links that a cell of a table has on demand."""
        return self.links[MAX_LINKS:]

    @property
    def says_something(self) -> bool:
        """Tell whether there is more to print than a dash."""
        return not self.afwezig and self != Cel()


class Kolom(Vast):
    """The head of a column."""

    titel: str
    getal: bool = False


class Rij(Vast):
    """A row; the first cell is its head. ``anker`` makes it a target for links, ``nadruk`` marks a total."""

    cellen: tuple[Cel, ...]
    anker: str | None = None
    nadruk: bool = False


class Tabel(Vast):
    """A table with its caption, which says what is in it, the year and the source."""

    bijschrift: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[Rij, ...]
    bron: str = ""
    anker: str | None = None

    @property
    def becomes_cards(self) -> bool:
        """Tell whether its rows have more columns than fit beside each other."""
        return len(self.kolommen) > MAX_KOLOMMEN

    @property
    def arranged(self) -> Tabel:
        """Return the table as it fits: one of numbers has the words of a row below it, with their columns' names.

        So the numbers stay beside each other, where one reads down. Any other table is returned as it is.
        """
        numbers = tuple(place for place, kolom in enumerate(self.kolommen) if place and kolom.getal)
        if not self.becomes_cards or not FIGURES <= len(numbers) < MAX_KOLOMMEN:
            return self
        kept = (0, *numbers)
        return replace(
            self,
            kolommen=tuple(self.kolommen[place] for place in kept),
            rijen=tuple(
                replace(rij, cellen=(self._head_of(rij), *(rij.cellen[place] for place in numbers)))
                for rij in self.rijen
            ),
        )

    def _head_of(self, rij: Rij) -> Cel:
        """Return the head of a row with what its columns of words say below it."""
        words = zip(self.kolommen[1:], rij.cellen[1:], strict=True)
        below = (Feit(naam=kolom.titel, waarde=cel) for kolom, cel in words if not kolom.getal and cel.says_something)
        return replace(rij.cellen[0], feiten=tuple(below))


class Feit(Vast):
    """A fact in a list of facts: its name and its value."""

    naam: str
    waarde: Cel


class Kaart(Vast):
    """A thing with a page of its own, for where a row of a table would have more than five columns.

    Its title leads to that page; then its labels, a sentence, a few facts and what else it leads to. ``anker`` makes it
    a target for links.
    """

    titel: Link
    labels: tuple[Label, ...] = ()
    tekst: str = ""
    feiten: tuple[Feit, ...] = ()
    links: tuple[Link, ...] = ()
    anker: str | None = None


class Standregel(Vast):
    """How one thing goes, on one line: what it is, the verdict as a label, and a sentence that says why."""

    titel: Link
    label: Label
    tekst: str = ""
    anker: str | None = None


class Kengetal(Vast):
    """A number at the head of a page with what it counts and a second line, such as "9 lopen · 3 klaar"."""

    waarde: str
    naam: str
    toelichting: str = ""
    link: Link | None = None


class Banner(Vast):
    """A notice at the head of a page: ``soort`` is ``herkomst``, ``concept`` or ``let-op``."""

    soort: str
    titel: str
    tekst: str
    links: tuple[Link, ...] = ()


class KanttekeningView(Vast):
    """A remark on a source, printed beside what it is about; ``bij`` is what that is called, when it is one thing."""

    soort: str
    tekst: Markup
    bij: str = ""
    bron: Link | None = None


class Blok(Vast):
    """A titled piece of prose, such as one side of the regie or one part of the borging."""

    titel: str
    tekst: Markup


class Sectie(Vast):
    """The heading of a part of the page: its anchor, its title and the number it carries, if any."""

    anker: str
    titel: str
    nummer: int | None = None
