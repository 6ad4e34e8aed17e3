"""What was read and judged before, of what did not change since: an edit then costs little more than its own file.

It is kept as long as one program runs, and from run to run with a notebook. It is about one knowledge, and never says
anything that a look at everything would not say: a file is known by its bytes, a publisher by its files, and what is
said of it by all that was looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from uitvoeringskompas.check.judging import judge_one, note_buurt
from uitvoeringskompas.check.notebook import Notebook, Said
from uitvoeringskompas.keeping.prints import combine, print_bytes
from uitvoeringskompas.model.catalogus import Catalogus, build_publicatie
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import FileReading, read_content
from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.vast import Vast

_OURS = ""
"""Whose the files are by which plans are judged; no publisher is called so."""


class _Read(Vast, kw_only=False):
    """A file as it was read last: the print of its bytes, and what they say."""

    print: str
    reading: FileReading


class _Built(Vast):
    """A publisher, and what it was built from; ``print`` is another one when any byte of that is."""

    documents: tuple[Document, ...]
    broken: frozenset[str]
    publicatie: Publicatie
    print: str

    def is_of(self, documents: tuple[Document, ...], broken: frozenset[str]) -> bool:
        """Tell whether it would be built from these files in the same way."""
        return (
            broken == self.broken
            and len(documents) == len(self.documents)
            and all(map(_is_same, documents, self.documents))
        )


class Memory:
    """Reads files, puts them to their schemas, builds publishers and judges them; what is known is not done again."""

    def __init__(self, knowledge: Knowledge, notebook: Notebook | None = None) -> None:
        """Take by what everything is judged, and what is known of an earlier run."""
        self.knowledge = knowledge
        self._notebook = notebook
        self._readings: dict[str, _Read] = {}
        self._verdicts: dict[str, tuple[Document, tuple[Problem, ...]]] = {}
        self._built: dict[str, _Built] = {}
        self._said: dict[str, Said] = {}

    def read(self, path: Path, place: Place, file: str) -> FileReading:
        """Read one file from disk."""
        content = read_bytes(path, file)
        if isinstance(content, Problem):
            return FileReading(document=None, problems=(content,))
        known, printed = self._readings.get(file), print_bytes(content)
        if known is None or known.print != printed:
            known = self._readings[file] = _Read(printed, self._look_up(content, printed, place, file))
        return known.reading

    def _look_up(self, content: bytes, printed: str, place: Place, file: str) -> FileReading:
        """Read these bytes, or take what they said before; then they were in order."""
        found = self._notebook.find_document(content, printed, place, file) if self._notebook else None
        if found is None:
            return read_content(content, place, file)
        self._verdicts[file] = found, ()
        return FileReading(document=found, problems=())

    def validate(self, document: Document) -> tuple[Problem, ...]:
        """Return everything in a document that its schema does not allow."""
        known = self._verdicts.get(document.file)
        if known is None or known[0].data is not document.data:
            known = self._verdicts[document.file] = document, self.knowledge.validate(document)
        return known[1]

    def build(
        self, slug: str, documents: Iterable[Document], knowledge: Knowledge, broken: Iterable[str]
    ) -> Publicatie:
        """Build one publisher from its valid documents."""
        documents, broken = tuple(documents), frozenset(broken)
        known = self._built.get(slug)
        if known is None or not known.is_of(documents, broken):
            made = build_publicatie(slug, documents, knowledge, broken=broken)
            printed = combine(*self._print_all(documents), "/", *sorted(broken))
            known = self._built[slug] = _Built(documents=documents, broken=broken, publicatie=made, print=printed)
        return known.publicatie

    def judge_all(self, catalogus: Catalogus, *, peildatum: date, status: str | None) -> Iterator[Problem]:
        """Yield what contradicts itself or is missing in the plans of each publisher."""
        asked = combine(peildatum.isoformat(), status or "", *self._print_all(_list_of_site(catalogus)))
        beside = _Beside(catalogus, self._built)
        for publicatie in catalogus.publicaties.values():
            printed = beside.mark(publicatie.slug)
            said = self._find_said(publicatie.slug, f"{printed} {asked}", beside) if printed else None
            if said is None:
                oordeel = judge_one(catalogus, publicatie, peildatum=peildatum, status=status)
                self._let_go(publicatie.slug)
                buurt = note_buurt(oordeel, beside.names, beside.mark)
                said = Said(print=f"{printed} {asked}", buurt=buurt, problems=oordeel.problems)
            self._said[publicatie.slug] = said
            yield from said.problems

    def keep(self) -> None:
        """Keep what is known now for a later run."""
        if self._notebook is None:
            return
        if not self.knowledge.problems:
            ours = ((document, print_bytes(content)) for document, content in self.knowledge.documents)
            self._notebook.keep(_OURS, ours, None)
        for slug, built in self._built.items():
            in_order = ((each, self._readings[each.file].print) for each in built.documents if self._is_in_order(each))
            self._notebook.keep(slug, in_order, self._last_said(slug))

    def _let_go(self, slug: str) -> None:
        """Forget where everything stands in the files of a publisher, of which all that is wrong was told by now."""
        for document in self._built[slug].documents if slug in self._built else ():
            document.positions.let_go()

    def _last_said(self, slug: str) -> Said | None:
        """Return what was said of a publisher the last time, here or in an earlier run."""
        return self._said.get(slug) or (self._notebook.find_said(slug) if self._notebook else None)

    def _find_said(self, slug: str, printed: str, beside: _Beside) -> Said | None:
        """Return what was said of this, when the same would be said now."""
        said = self._last_said(slug)
        if said is None or said.print != printed:
            return None
        return said if said.buurt is None or said.buurt.is_still(beside.names, beside.mark) else None

    def _is_in_order(self, document: Document) -> bool:
        return not self._readings[document.file].reading.problems and not self._verdicts[document.file][1]

    def _print_all(self, documents: Iterable[Document]) -> Iterator[str]:
        """Yield the prints of files with all that stands in them, and of what their house style names."""
        for document in documents:
            known = self._readings.get(document.file)
            yield from (document.place.path, known.print if known else "")
            for key, bijlage in document.bijlagen.items():
                yield from (key, bijlage.file, print_bytes(bijlage.content), print_bytes(bijlage.text.encode()))


class _Beside:
    """Who there are beside each other, and the print of the plans of each; none of who was not built here."""

    def __init__(self, catalogus: Catalogus, built: Mapping[str, _Built]) -> None:
        self._catalogus, self._built = catalogus, built

    @cached_property
    def names(self) -> str:
        return combine(*sorted(self._catalogus.slugs), "/", *sorted(self._catalogus.buiten))

    def mark(self, slug: str) -> str | None:
        built = self._built.get(slug)
        return built.print if built and built.publicatie is self._catalogus.publicaties.get(slug) else None


def _list_of_site(catalogus: Catalogus) -> tuple[Document, ...]:
    return (catalogus.site.node.document,) if catalogus.site else ()


def _is_same(document: Document, known: Document) -> bool:
    return document.data is known.data and document.bijlagen == known.bijlagen
