"""What an earlier build of the same site left for this one: which pages are still right, and whether all of it is.

Nothing of it is believed. A file counts when it stands in the site of then with the bytes that it had; the pages of a
publisher do, when its plans, its history and every answer about other publishers are what they were.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from uitvoeringskompas.adapters.cores import by_the_few, spread
from uitvoeringskompas.adapters.pieces.earlier import Earlier, names_in, read_earlier
from uitvoeringskompas.adapters.pieces.known import Known, KnownPieces, Leads, are_there, make_known, take_over
from uitvoeringskompas.adapters.pieces.writing import Vraag, WrittenSite
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.build import open_notebook
from uitvoeringskompas.inputs import Inputs
from uitvoeringskompas.keeping.prints import combine, print_bytes
from uitvoeringskompas.keeping.store import Store
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.vast import replace


class KeptSite:
    """What is kept of the site in one folder, by what it comes from; ``notebook`` tells what was found in the plans."""

    def __init__(self, store: Store, target: Path, inputs: Inputs, *, anew: bool = False) -> None:
        """Take where it is kept, the folder of the site and what that comes from; ``anew`` reads nothing of it."""
        self._store, self._target, self._inputs = store, target, inputs
        self._name = f"site {target}"
        self.notebook = open_notebook(inputs.plans, inputs.shown_as, inputs.ours, anew=anew)
        self._earlier = Earlier() if anew else read_earlier(store.load(self._name, inputs.base))
        self._next: Earlier | None = None

    def said_of_same(self) -> str:
        """Return what was said of the site in this folder, when a build would make each file of it again as it is."""
        earlier = self._earlier
        if earlier.whole != self._inputs.whole or set(names_in(self._target)) != earlier.files.keys():
            return ""
        some = tuple(map(dict, by_the_few(earlier.files.items())))
        return earlier.said if all(spread(partial(are_there, folder=self._target), some)) else ""

    def take_over(self, site: Site, beside: Beside) -> KnownPieces:
        """Put the pages of each publisher that would be made again as they were into the fresh folder.

        Returns what is known of them.
        """
        found = tuple(self._find_known(site))
        copy = partial(take_over, old=beside.target, new=beside.folder)
        taken = spread(copy, [known.files for _, known in found])
        return {slug: known for (slug, known), is_taken in zip(found, taken, strict=True) if is_taken}

    def note(self, site: Site, known: KnownPieces, made: WrittenSite, leads: Leads) -> None:
        """Note what came of a build, now that its site is in place."""
        pieces, come_from = {slug: each for slug, each in known.items() if slug}, _Origins(site, self._inputs)
        for slug, own in made.of_publishers.items():
            found = make_known(own, made.pngs, leads.get(slug, ()))
            pieces[slug] = replace(found, print=come_from.print_of(slug, found.vragen))
        prints = made.prints
        for each in known.values():
            prints |= each.files
        self._next = Earlier(
            whole=self._inputs.whole,
            frame=_print_frame(site),
            files={name: prints.get(name) or self._print_file(name) for name in names_in(self._target)},
            pieces=pieces,
        )

    def keep(self, said: str) -> None:
        """Keep what was noted with what was said, unless the plans changed while the build went on."""
        if self._next is not None and self._inputs.are_still():
            self._store.save(self._name, self._inputs.base, replace(self._next, said=said).as_data())

    def _find_known(self, site: Site) -> Iterator[tuple[str, Known]]:
        """Yield the publishers of which each page would be made again as it was."""
        if self._earlier.frame != _print_frame(site):
            return
        come_from = _Origins(site, self._inputs)
        pages: dict[str | None, set[str]] = {}
        for page in site.pages:
            pages.setdefault(page.publisher, set()).add(page.file)
        for slug, known in self._earlier.pieces.items():
            is_same = bool(known.print) and known.print == come_from.print_of(slug, known.vragen)
            if is_same and pages.get(slug, {""}) <= known.files.keys():
                yield slug, known

    def _print_file(self, name: str) -> str:
        return print_bytes((self._target / name).read_bytes())


class _Origins:
    """The prints of what the pages of each publisher come from, in one site."""

    def __init__(self, site: Site, inputs: Inputs) -> None:
        self._site, self._inputs = site, inputs
        self._antwoorden = site.answer(self._print_publisher)

    def print_of(self, slug: str, vragen: Iterable[Vraag]) -> str:
        """Return that of a publisher, of which the pages asked this about others; empty when it cannot be known."""
        answers = self._antwoorden.list_all(vragen) if self._antwoorden else None
        return "" if answers is None else combine(self._print_publisher(slug), *answers)

    def _print_publisher(self, slug: str) -> str:
        return f"{self._inputs.prints.get(slug, '')} {self._site.print_history(slug)}"


def _print_frame(site: Site) -> str:
    """Return the print of what all pages have around them, as far as it is not what the build was asked for."""
    around = (site.title, site.navigation, site.aankleding, site.has_search, site.prefix, site.gaten)
    return combine(repr(around))
