"""All publishers as the pages of one of them look at them: what was asked is remembered, and can be asked again.

Nearly all that a page of a publisher says comes from its own plans. What it asks about others is a handful of
questions; while their answers stay the same, so does the page. Whatever is no such question counts as a look at
everything: a question that is missing here costs time, and never gives an old word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.dwars import Dwars
from uitvoeringskompas.model.erkenning import Erkenning
from uitvoeringskompas.model.gebied import Gebied
from uitvoeringskompas.model.partijnaam import Partijnaam
from uitvoeringskompas.model.profiel import Deelnemer
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Stamboom
from uitvoeringskompas.vast import Vast, field, replace

Key = TypeVar("Key")
Some = TypeVar("Some")
Naast = TypeVar("Naast")

Vraag: TypeAlias = tuple[str, str]
"""What was asked about others: which question, and about what."""
Afdruk: TypeAlias = Callable[[str], str]
"""Gives by the slug of a publisher a text that is another one when anything in its plans is; empty without plans."""

ALLES = ("alles", "")
UITGEVER = "uitgever"
WIE = "slugs"
"""Who there are, and nothing of what stands in their plans."""


def _list_slugs(heel: Catalogus, _: str) -> object:
    return sorted(heel.slugs)


def _has_aanbod(heel: Catalogus, _: str) -> object:
    return heel.has_aanbod


def _list_opvolging(heel: Catalogus, _: str) -> object:
    return heel.stamboom


def _list_erkend(heel: Catalogus, _: str) -> object:
    return heel.dwars.erkendadressen


def _has_partijen(heel: Catalogus, _: str) -> object:
    return heel.dwars.has_partijen


def _name_partij(heel: Catalogus, adres: str) -> object:
    found = heel.dwars.partijnamen.get(adres)
    return found.naam if found else None


def _list_buren(heel: Catalogus, gebied: str) -> object:
    soort, _, code = gebied.partition("/")
    found = heel.dwars.gebieden.get((soort, code))
    return [each.slug for each in found.publicaties] if found else None


def _list_regios(heel: Catalogus, slug: str) -> object:
    return [regio.slug for regio, _ in heel.memberships_of(heel.publicaties[slug])]


def _list_volgende(heel: Catalogus, pad: str) -> object:
    slug, _, rest = pad.partition("/")
    publicatie = heel.publicaties[slug]
    dossier = publicatie.dossier(rest)
    return [f"{wie.slug}/{each.pad}" for wie, each in heel.next_dossiers(publicatie, dossier)] if dossier else None


_ANTWOORDEN: Mapping[str, Callable[[Catalogus, str], object]] = {
    WIE: _list_slugs,
    "aanbod": _has_aanbod,
    "opvolging": _list_opvolging,
    "erkend": _list_erkend,
    "partijen": _has_partijen,
    "partijnaam": _name_partij,
    "gebied": _list_buren,
    "regios": _list_regios,
    "volgende": _list_volgende,
}


class Antwoorden:
    """What stands for the answers of now, each looked for once: another text whenever the answer is another one."""

    def __init__(self, heel: Catalogus, afdruk: Afdruk) -> None:
        """Take who answers, and what tells whether anything in the plans of a publisher is another thing."""
        self._heel, self._afdruk = heel, afdruk
        self._found: dict[Vraag, str] = {}

    def list_all(self, vragen: Iterable[Vraag]) -> tuple[str, ...] | None:
        """Return what stands for the answers to these questions, in an order of their own.

        None when one cannot be answered any more: nobody knows the question, or what it is about is gone.
        """
        try:
            return tuple(map(self._find, sorted(vragen)))
        except KeyError:
            return None

    def _find(self, vraag: Vraag) -> str:
        if vraag not in self._found:
            self._found[vraag] = self._answer(vraag)
        return self._found[vraag]

    def _answer(self, vraag: Vraag) -> str:
        soort, waarvan = vraag
        if vraag == ALLES:
            return " ".join(map(self._afdruk, sorted(self._heel.publicaties)))
        return self._afdruk(waarvan) if soort == UITGEVER else repr(_ANTWOORDEN[soort](self._heel, waarvan))


@dataclass(kw_only=True, slots=True)
class Loket:
    """Where questions about all publishers are answered: by those of now (``heel``), whoever began to ask earlier."""

    heel: Catalogus


class Navraag(Vast):
    """Asks about all publishers on behalf of one of them, and notes what was asked (``gezien``).

    Of who answers nothing is kept here: pages that are kept ask the publishers of now.
    """

    loket: Loket
    gezien: set[Vraag] = field(default_factory=set)

    @property
    def heel(self) -> Catalogus:
        """Return all publishers, of whom nobody notes anything."""
        return self.loket.heel

    def ask(self, soort: str, waarvan: str = "") -> Catalogus:
        """Return who answers this question."""
        self.gezien.add((soort, waarvan))
        return self.heel

    def look_at_all(self) -> Catalogus:
        """Return all publishers, of which anything may be read then."""
        self.gezien.add(ALLES)
        return self.heel

    def find_publicatie(self, slug: str) -> Publicatie:
        """Return a publisher, of which anything may be read then."""
        self.gezien.add((UITGEVER, slug))
        return self.heel.publicaties[slug]

    def find_partijnaam(self, adres: str) -> Partijnaam:
        """Return how a party is called in the plans of several publishers, but not of whom."""
        return replace(self.ask("partijnaam", adres).dwars.partijnamen[adres], gebruik=())

    def find_gebied(self, key: tuple[str, str]) -> Gebied:
        """Return a province or a region of a GGD with publishers, of which each may be looked at."""
        found = self.ask("gebied", "/".join(key)).dwars.gebieden[key]
        return replace(found, publicaties=_Buren(self, found.publicaties))

    def look_into(self, found: Iterable[tuple[Publicatie, Naast]]) -> tuple[tuple[Publicatie, Naast], ...]:
        """Return what was found of other publishers, each with what stands beside it."""
        return tuple((self.find_publicatie(publicatie.slug), naast) for publicatie, naast in found)


class Rondblik(Catalogus):
    """All publishers as one of them sees them."""

    navraag: Navraag

    @property
    def slugs(self) -> frozenset[str]:
        """Return the slug of every publisher that has a page of its own."""
        return self.navraag.ask(WIE).slugs

    @property
    def enige(self) -> Publicatie | None:
        """Return the publisher when there is only one."""
        return self.navraag.ask("slugs").enige

    @property
    def has_aanbod(self) -> bool:
        """Tell whether anything at all is offered to portals of data."""
        return self.navraag.ask("aanbod").has_aanbod

    @property
    def stamboom(self) -> Stamboom:
        """Return which publisher continues which other one."""
        return self.navraag.ask("opvolging").stamboom

    @property
    def dwars(self) -> Dwars:
        """Return what goes across the plans of all publishers."""
        return _Dwarsblik(publicaties=_Alfabet(self.navraag), ligging=self.knowledge.ligging, navraag=self.navraag)

    def memberships_of(self, publicatie: Publicatie) -> tuple[tuple[Publicatie, Deelnemer], ...]:
        """Return the regio's in which a gemeente takes part, with what it is there."""
        found = self.navraag.ask("regios", publicatie.slug).memberships_of(publicatie)
        return self.navraag.look_into(found)

    def next_dossiers(self, publicatie: Publicatie, dossier: Dossier) -> tuple[tuple[Publicatie, Dossier], ...]:
        """Return the programmes that say that they build on this one or came from it, each with whose it is."""
        found = self.navraag.ask("volgende", f"{publicatie.slug}/{dossier.pad}").next_dossiers(publicatie, dossier)
        return self.navraag.look_into(found)


def look_around(heel: Catalogus, navraag: Navraag) -> Rondblik:
    """Return all publishers for who asks on behalf of one of them."""
    return Rondblik(
        knowledge=heel.knowledge,
        publicaties=_Naslag(navraag, lambda heel: heel.publicaties, navraag.find_publicatie),
        site=heel.site,
        gaten=heel.gaten,
        buiten=heel.buiten,
        navraag=navraag,
    )


class _Naslag(Mapping[Key, Some]):
    """A list of which each look-up is a question, and whoever goes through it looks at everything."""

    def __init__(
        self, navraag: Navraag, lijst: Callable[[Catalogus], Mapping[Key, Some]], find: Callable[[Key], Some]
    ) -> None:
        self._navraag, self._lijst, self._find = navraag, lijst, find

    def __getitem__(self, key: Key) -> Some:
        return self._find(key)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._lijst(self._navraag.look_at_all()))

    def __len__(self) -> int:
        return len(self._lijst(self._navraag.look_at_all()))


class _Alfabet(Iterable[Publicatie]):
    """All publishers in the order of the alphabet, for who goes through them."""

    def __init__(self, navraag: Navraag) -> None:
        self._navraag = navraag

    def __iter__(self) -> Iterator[Publicatie]:
        return iter(self._navraag.look_at_all().op_alfabet)


class _Buren(Sequence[Publicatie]):
    """Publishers of which it is known who they are; whoever takes one may read anything of it."""

    def __init__(self, navraag: Navraag, found: Sequence[Publicatie]) -> None:
        self._navraag, self._found = navraag, found

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, place: int) -> Publicatie:  # type: ignore[override]  # nobody takes several at once
        return self._navraag.find_publicatie(self._found[place].slug)


class _Dwarsblik(Dwars):
    """What goes across the plans of all publishers, as one of them asks for it."""

    navraag: Navraag

    @property
    def has_partijen(self) -> bool:
        return self.navraag.ask("partijen").dwars.has_partijen

    @property
    def partijnamen(self) -> Mapping[str, Partijnaam]:
        return _Naslag(self.navraag, lambda heel: heel.dwars.partijnamen, self.navraag.find_partijnaam)

    @property
    def gebieden(self) -> Mapping[tuple[str, str], Gebied]:
        return _Naslag(self.navraag, lambda heel: heel.dwars.gebieden, self.navraag.find_gebied)

    def adres_of_erkend(self, erkenning: Erkenning | None) -> str:
        return self.navraag.ask("erkend").dwars.adres_of_erkend(erkenning)
