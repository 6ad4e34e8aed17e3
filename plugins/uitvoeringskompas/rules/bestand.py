"""One file as the rules look at it: its records by class, found in one walk, and whose file it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property, partial
from typing import TypeVar

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.fragment import Fragment, fragmenten_of
from uitvoeringskompas.model.indicatoren import Indicatorenlijst
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.model.verwijzing import ZusterPad
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.problems import Location
from uitvoeringskompas.vast import Vast, Vraagbaak

Some = TypeVar("Some", bound=Record)


class Bestand(Vraagbaak):
    """A valid file of a publisher; ``dossier`` is the programme that it belongs to, if any.

    A stray belongs to a programme whose own file cannot be used: nobody knows what is in that one. ``status`` is a
    later one that somebody asks about. ``catalogus`` are all publishers, as this one looks at them.
    """

    catalogus: Catalogus
    publicatie: Publicatie
    dossier: Dossier | None
    root: Record
    is_stray: bool = False
    peildatum: date | None = None  # the day of the check, for what is put to the calendar
    status: str | None = None

    @property
    def siblings(self) -> Iterator[Bestand]:
        """Yield every file of the same publisher."""
        return bestanden_of(self.catalogus, self.publicatie)

    def codelijst(self, naam: str) -> Codelijst:
        """Return a code list."""
        return self.publicatie.knowledge.codelijst(naam)

    def all_of(self, kind: type[Some]) -> list[Some]:
        """Return every record of exactly this class in the file, in the order of the file."""
        return self.records.get(kind, [])  # type: ignore[return-value]  # the mapping keeps class and records together

    @cached_property
    def records(self) -> Mapping[type[Record], list[Record]]:
        """Return every record of the file by its class."""
        found: dict[type[Record], list[Record]] = {}
        for record in self.root.walk():
            found.setdefault(type(record), []).append(record)
        return found

    @cached_property
    def fragmenten(self) -> tuple[Fragment, ...]:
        """Return every text and remark in the file in which something about one person may stand.

        The metingen of an indicator stand in files of their own and are looked at with the list of indicators.
        """
        tables = self.publicatie.metingenbestanden if isinstance(self.root, Indicatorenlijst) else ()
        documents = (record.node.document for record in (self.root, *tables))
        leave_out = self.publicatie.knowledge.persoonslijsten.ander_veld
        return tuple(found for document in documents for found in fragmenten_of(document, leave_out))

    @cached_property
    def texts(self) -> Mapping[object, list[Tekst]]:
        """Return every text in the file whose type has a name of its own, by that: references, days, Markdown."""
        found: dict[object, list[Tekst]] = {}
        for text in _texts_of(self):
            found.setdefault(text.soort, []).append(text)
        return found

    def let_go(self) -> None:
        """Forget the texts that were looked up: they know the file, so as long as it knows them neither can go."""
        vars(self).pop("texts", None)

    def texts_of(self, soort: object) -> list[Tekst]:
        """Return the texts of this type."""
        return self.texts.get(soort, [])

    def shown(self, path: str) -> str:
        """Return a path in the plans as the editor sees it, with the folder of the plans in front."""
        document = self.root.node.document
        return document.file.removesuffix(document.place.path) + path

    def path(self, *parts: str) -> str:
        """Return the path of a file of this publisher, relative to the plans."""
        return "/".join((self.publicatie.slug, *parts))

    def file(self, *parts: str) -> str:
        """Return the path of a file of this publisher as the editor sees it."""
        return self.shown(self.path(*parts))

    def is_broken(self, *parts: str) -> bool:
        """Tell whether this file of the publisher exists but holds mistakes, so that nobody knows what is in it."""
        return self.path(*parts) in self.publicatie.broken

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes whose things the file may name: its own, and those that a report is also about."""
        if self.dossier and isinstance(self.root, Voortgang | Evaluatie):
            return self.publicatie.dossiers_of_verslag(self.root)
        return (self.dossier,) if self.dossier else ()

    @property
    def misses_dossier(self) -> bool:
        """Tell whether a report is also about a programme that is not here (an error of its own)."""
        return any(self.publicatie.dossier(text.waarde) is None for text in self.texts_of(ZusterPad))

    @property
    def is_own(self) -> bool:
        """Tell whether publishers wrote the file themselves: what a public source leaves out is never a problem."""
        owner = self.dossier or self.publicatie.profiel
        return owner is not None and owner.herkomst in {"eigen", "fictief"}


class Tekst(Vast):
    """One text value of a record whose type says what it stands for (a reference, a day)."""

    bestand: Bestand
    record: Record
    key: str
    index: int | None  # in a list
    soort: object
    waarde: str

    @property
    def location(self) -> Location:
        """Return the place of the text."""
        deeper = () if self.index is None else (self.index,)
        return self.record.location_of(self.key, *deeper)

    def location_of_words(self, words: str, earlier: int) -> Location:
        """Return the place of words in the text; ``earlier`` tells how many of the same come before."""
        deeper = () if self.index is None else (self.index,)
        node = self.record.node
        return node.document.location_of_words((*node.pointer, self.key, *deeper), words, earlier)


def bestanden_of(
    catalogus: Catalogus, publicatie: Publicatie, peildatum: date | None = None, status: str | None = None
) -> Iterator[Bestand]:
    """Return the files of a publisher, those in a folder without valid ``programma.yaml`` last."""
    make = partial(Bestand, catalogus=catalogus, publicatie=publicatie, peildatum=peildatum, status=status)
    shared: tuple[Record | None, ...] = (
        publicatie.profiel,
        publicatie.partijenlijst,
        publicatie.indicatorenlijst,
        *publicatie.notas.values(),
    )
    for record in shared:
        if record is not None:
            yield make(dossier=None, root=record)
    for dossier in publicatie.dossiers:
        for record in (dossier.programma, *dossier.interventies, *dossier.eigen_verslagen):
            yield make(dossier=dossier, root=record)
    for record in publicatie.strays:
        yield make(dossier=None, root=record, is_stray=True)


def _texts_of(bestand: Bestand) -> Iterator[Tekst]:
    for records in bestand.records.values():
        named = [veld for veld in records[0].shape.velden.values() if veld.is_named]
        for veld in named:
            for record in records:
                yield from _texts_in(bestand, record, veld)


def _texts_in(bestand: Bestand, record: Record, veld: Veld) -> Iterator[Tekst]:
    value = getattr(record, veld.key)
    found = enumerate(value) if veld.several else () if value is None else ((None, value),)
    for index, text in found:
        yield Tekst(bestand=bestand, record=record, key=veld.key, index=index, soort=veld.kind, waarde=text)
