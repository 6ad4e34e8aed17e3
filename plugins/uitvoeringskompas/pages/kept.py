"""Pages of publishers that were listed before, for who lists again and again: the same ones, as long as they would be.

A page is rendered when it is asked for, and asks the publishers of then. So what is kept is which pages there are, how
they are called, and all else that is known of them before anybody looks; it holds as long as the plans of the publisher
do, and every answer about others that was given on its behalf, to its list or to a page that was made since.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.rondblik import Antwoorden, Loket, Navraag
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.blad import Blad

Lister = Callable[[Blad, Publicatie], Iterable[Page]]
"""Lists the pages of a publisher, given the sheet of its pages."""


class _Listed(Vast):
    """The pages of a publisher, what they were listed from, and what has been asked on their behalf."""

    publicatie: Publicatie
    navraag: Navraag
    pages: tuple[Page, ...]

    def is_still(self, publicatie: Publicatie, before: Antwoorden, now: Antwoorden) -> bool:
        """Tell whether the same pages would be listed, and each of those made would be the same."""
        if publicatie is not self.publicatie:
            return False
        answers = now.list_all(self.navraag.gezien)
        return answers is not None and answers == before.list_all(self.navraag.gezien)


class _Listing(Vast):
    """All that was listed once: from what besides plans of publishers, with which answers, and what came of it."""

    ground: tuple[object, ...]
    marks: Mapping[str, tuple[Publicatie, str]]
    answers: Antwoorden
    listed: Mapping[str, _Listed]


class KeptPages:
    """The pages of publishers as they were listed last, by one knowledge and with the same templates."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Take by what everything is judged; nothing was listed yet."""
        self._nobody = Catalogus(knowledge=knowledge, publicaties={})
        self._loket = Loket(heel=self._nobody)
        self._last: _Listing | None = None
        self._count = 0

    def list_all(self, blad: Blad, make: Lister) -> Iterator[Page]:
        """Yield the pages of all publishers on this sheet, of which ``make`` lists those that may be others now.

        From the first page on, pages of an earlier list ask the publishers of now. Who does not go through all of them
        finds nothing kept.
        """
        last, self._last = self._last, None
        heel, ground = blad.catalogus, self._ground_of(blad)
        marks = self._mark_all(heel, last.marks if last else {})
        now = Antwoorden(heel, lambda slug: marks[slug][1] if slug in marks else "")
        known, before = (last.listed, last.answers) if last and last.ground == ground else ({}, now)
        self._loket.heel = heel
        listed: dict[str, _Listed] = {}
        for slug, publicatie in heel.publicaties.items():
            found = known.get(slug)
            if found is None or not found.is_still(publicatie, before, now):
                navraag = Navraag(loket=self._loket)
                pages = tuple(make(blad.of(publicatie, navraag), publicatie))
                found = _Listed(publicatie=publicatie, navraag=navraag, pages=pages)
            listed[slug] = found
            yield from found.pages
        self._last = _Listing(ground=ground, marks=marks, answers=now, listed=listed)

    def _ground_of(self, blad: Blad) -> tuple[object, ...]:
        """Return all that pages of publishers come from besides plans of publishers, to be compared."""
        heel = blad.catalogus
        site = heel.site.node.document if heel.site else None
        return replace(blad, catalogus=self._nobody, verteld={}), site, heel.gaten, heel.buiten

    def _mark_all(
        self, heel: Catalogus, before: Mapping[str, tuple[Publicatie, str]]
    ) -> dict[str, tuple[Publicatie, str]]:
        """Return each publisher with a text that it keeps as long as it is the same one, and no other one ever has."""
        found: dict[str, tuple[Publicatie, str]] = {}
        for slug, publicatie in heel.publicaties.items():
            known = before.get(slug)
            if known is None or known[0] is not publicatie:
                self._count += 1
                known = publicatie, str(self._count)
            found[slug] = known
        return found
