"""All publishers together, built from the documents that passed validation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeAlias, TypeVar

from uitvoeringskompas.model.aanbod import Uitgeversaanbod, find_aanbod, list_aanbod
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.dwars import Dwars
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.huisstijl import Huisstijl
from uitvoeringskompas.model.indicatoren import Indicatorenlijst, Metingenbestand
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.partijen import Partijenlijst
from uitvoeringskompas.model.profiel import EIGEN, Deelnemer, Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.publicatiegat import Gaten
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.samenverslag import share_verslagen
from uitvoeringskompas.model.site import Sitebestand
from uitvoeringskompas.model.stamboom import Stamboom
from uitvoeringskompas.model.voortgang import Voortgang
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import SITE_FILE, Kind
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vraagbaak, field, replace

Some = TypeVar("Some", bound=Record)


class Catalogus(Vraagbaak):
    """Every publisher by slug, in the order of their slugs.

    ``gaten`` are publishers that are not shown as they are written now: each of them stands in ``publicaties`` by an
    earlier version, or not at all. ``buiten`` are the slugs of publishers that are there without anything being known.
    """

    knowledge: Knowledge
    publicaties: Mapping[str, Publicatie]
    site: Sitebestand | None = None
    gaten: Gaten = field(default_factory=dict)
    buiten: frozenset[str] = frozenset()

    @property
    def enige(self) -> Publicatie | None:
        """Return the publisher when there is only one; one that is not shown now is another."""
        return next(iter(self.publicaties.values())) if len(self.slugs) == 1 and self.publicaties else None

    @cached_property
    def slugs(self) -> frozenset[str]:
        """Return the slug of every publisher that has a page of its own, be it to say that its plans are not here."""
        return frozenset((*self.publicaties, *self.gaten))

    @cached_property
    def omvang(self) -> int:
        """Return how many keys and values the files of all publishers hold."""
        return sum(publicatie.omvang for publicatie in self.publicaties.values())

    @cached_property
    def op_alfabet(self) -> tuple[Publicatie, ...]:
        """Return every publisher in the order of the alphabet."""
        return tuple(sorted(self.publicaties.values(), key=lambda found: place_in_alfabet(found.naam)))

    @cached_property
    def has_aanbod(self) -> bool:
        """Tell whether anything at all is offered to portals of data."""
        return next(list_aanbod(self.publicaties.values()), None) is not None

    def find_eigen_aanbod(self, publicatie: Publicatie) -> Uitgeversaanbod | None:
        """Return what a publisher can offer by itself, beside the site: of it nobody else said its words.

        Nothing of the only publisher of a site, which is all that the site offers.
        """
        aanbod = None if self.enige else find_aanbod(publicatie)
        return aanbod if aanbod and aanbod.profiel.herkomst == EIGEN else None

    @cached_property
    def dwars(self) -> Dwars:
        """Return what goes across the plans of all publishers."""
        return Dwars(publicaties=self.op_alfabet, ligging=self.knowledge.ligging)

    def stijlen_of(self, publicatie: Publicatie | None) -> tuple[Huisstijl, ...]:
        """Return the house styles that the pages of a publisher wear: that of the site, and over it its own.

        The pages of nobody in particular wear that of the site. When there is one publisher, its style is the site's.
        """
        whose = publicatie or self.enige
        profiel = whose.profiel if whose else None
        both = (self.site.huisstijl if self.site else None, profiel.huisstijl if profiel else None)
        return tuple(filter(None, both))

    @property
    def stijlen(self) -> Iterator[tuple[Huisstijl, ...]]:
        """Yield every house style once, behind what it stands on."""
        if self.site:
            yield (self.site.huisstijl,)
        for publicatie in self.publicaties.values():
            if publicatie.profiel and publicatie.profiel.huisstijl:
                yield self.stijlen_of(publicatie)

    def find_interventie(self, pad: str) -> tuple[Dossier, Interventie] | None:
        """Return the interventie ``<slug>/<jaar>/<programma>/<interventie>`` of any publisher."""
        slug, _, rest = pad.partition("/")
        programma, _, interventie_id = rest.rpartition("/")
        publicatie = self.publicaties.get(slug)
        dossier = publicatie.dossier(programma) if publicatie else None
        interventie = dossier.interventie(interventie_id) if dossier else None
        return (dossier, interventie) if dossier and interventie else None

    def previous_dossiers(self, publicatie: Publicatie, dossier: Dossier) -> tuple[tuple[Publicatie, Dossier], ...]:
        """Return the programmes that this one builds on or came from, each with whose it is."""
        own = ((publicatie, found) for found in publicatie.previous_dossiers(dossier))
        others = (self._find_elsewhere(pad) for pad in dossier.programma.bouwt_voort_op)
        return (*own, *(found for found in others if found))

    def next_dossiers(self, publicatie: Publicatie, dossier: Dossier) -> tuple[tuple[Publicatie, Dossier], ...]:
        """Return the programmes that say that they build on this one or came from it, each with whose it is."""
        own = ((publicatie, found) for found in publicatie.dossiers_that_build_on(dossier.pad))
        return (*own, *self._builders.get(f"{publicatie.slug}/{dossier.pad}", ()))

    def volgen_op_elkaar(self, before: Publicatie, after: Publicatie) -> bool:
        """Tell whether the second publisher continues the first: it says so, or one of its programmes builds on it."""
        if before.slug in self.stamboom.ancestors(after.slug):
            return True
        pads = (pad for dossier in after.dossiers for pad in dossier.programma.bouwt_voort_op)
        return any(pad.startswith(f"{before.slug}/") for pad in pads)

    def verwanten(self, slug: str) -> tuple[Publicatie, ...]:
        """Return the publishers that this one continues, and those that continue it, also by a detour."""
        slugs = (*self.stamboom.ancestors(slug), *self.stamboom.descendants(slug))
        return tuple(self.publicaties[each] for each in slugs if each in self.publicaties)

    def find_dossier(self, publicatie: Publicatie, pad: str) -> Dossier | None:
        """Return the programme ``2026/gezondheid`` of this publisher, or ``<slug>/2026/gezondheid`` of any."""
        elsewhere = self._find_elsewhere(pad)
        return elsewhere[1] if elsewhere else publicatie.dossier(pad)

    def _find_elsewhere(self, pad: str) -> tuple[Publicatie, Dossier] | None:
        slug, _, rest = pad.partition("/")
        publicatie = self.publicaties.get(slug)
        dossier = publicatie.dossier(rest) if publicatie else None
        return (publicatie, dossier) if publicatie and dossier else None

    @cached_property
    def _builders(self) -> Mapping[str, tuple[tuple[Publicatie, Dossier], ...]]:
        """Return by ``<slug>/<jaar>/<programma>`` the programmes of other publishers that build on it."""
        found: dict[str, tuple[tuple[Publicatie, Dossier], ...]] = {}
        for publicatie in self.publicaties.values():
            for dossier in publicatie.dossiers:
                for pad in dossier.programma.bouwt_voort_op:
                    found[pad] = (*found.get(pad, ()), (publicatie, dossier))
        return found

    @cached_property
    def stamboom(self) -> Stamboom:
        """Return which publisher continues which other one, by slug: after a merger, a division or a new name."""
        profielen = ((slug, found.profiel) for slug, found in self.publicaties.items())
        return Stamboom.from_things((slug, profiel) for slug, profiel in profielen if profiel)

    def memberships_of(self, publicatie: Publicatie) -> tuple[tuple[Publicatie, Deelnemer], ...]:
        """Return the regio's in which a gemeente takes part, with what it is there: by its slug, or by its code."""
        code = publicatie.profiel.code if publicatie.profiel else None
        by_code = self._memberships.get(code, ()) if code else ()
        together = (*by_code, *self._memberships.get(publicatie.slug, ()))  # what it is there by its slug goes first
        return tuple({regio.slug: (regio, deelnemer) for regio, deelnemer in together}.values())

    @cached_property
    def _memberships(self) -> Mapping[str, tuple[tuple[Publicatie, Deelnemer], ...]]:
        """Return every membership by the slug of the gemeente, and by its code."""
        found: dict[str, tuple[tuple[Publicatie, Deelnemer], ...]] = {}
        for publicatie in self.publicaties.values():
            for deelnemer in publicatie.profiel.deelnemers if publicatie.profiel else ():
                for key in filter(None, (deelnemer.id, deelnemer.code)):
                    found[key] = (*found.get(key, ()), (publicatie, deelnemer))
        return found


def build_publicatie(
    slug: str, documents: Iterable[Document], knowledge: Knowledge, broken: Iterable[str] = ()
) -> Publicatie:
    """Build one publisher from its valid documents."""
    records = [knowledge.register.read(found.root) for found in sorted(documents, key=_path)]
    profiel = next(iter(_only(records, Profiel)), None)
    notas = {nota.id: nota for nota in _only(records, Nota)}
    bestanden = tuple(_only(records, Metingenbestand))
    folders = _by_folder(records)
    dossiers = _link([_dossier(own, profiel, notas) for own in folders.values() if _only(own, Programma)])
    return Publicatie(
        slug=slug,
        knowledge=knowledge,
        profiel=profiel,
        partijenlijst=next(iter(_only(records, Partijenlijst)), None),
        indicatorenlijst=_join_metingen(next(iter(_only(records, Indicatorenlijst)), None), bestanden),
        metingenbestanden=bestanden,
        notas=notas,
        dossiers=share_verslagen(sorted(dossiers, key=_place_in_list)),
        strays=tuple(record for own in folders.values() if not _only(own, Programma) for record in own),
        broken=frozenset(broken),
        omvang=sum(len(record.node.document.positions) for record in records),
    )


Builder: TypeAlias = Callable[[str, Iterable[Document], Knowledge, Iterable[str]], Publicatie]
"""Builds one publisher from its slug and its valid documents, told which other files of it exist."""


def build_catalogus(
    documents: Iterable[Document],
    knowledge: Knowledge,
    *,
    broken: Iterable[str] = (),
    buiten: Iterable[str] = (),
    build: Builder = build_publicatie,
) -> Catalogus:
    """Build all publishers from their valid documents; ``broken`` are the paths of files that exist but are not valid.

    A publisher without a valid file is there too, and nothing is known of it. The work per publisher depends on nothing
    of the others; who asks again and again hands over what builds only those that changed.
    """
    by_publisher: dict[str, list[Document]] = {}
    site: list[Record] = []
    for document in documents:
        if document.place.kind is Kind.SITE:
            site.append(knowledge.register.read(document.root))
            continue
        by_publisher.setdefault(document.place.publisher, []).append(document)
    broken_of: dict[str, set[str]] = {}
    for path in broken:
        broken_of.setdefault(path.partition("/")[0], set()).add(path)
    return Catalogus(
        knowledge=knowledge,
        publicaties={
            slug: build(slug, by_publisher[slug], knowledge, broken_of.get(slug, ())) for slug in sorted(by_publisher)
        },
        site=next(iter(_only(site, Sitebestand)), None),
        buiten=frozenset((*buiten, *broken_of)) - {*by_publisher, SITE_FILE},
    )


def _place_in_list(dossier: Dossier) -> tuple[object, ...]:
    return dossier.jaar, place_in_alfabet(dossier.programma.titel)


def _join_metingen(lijst: Indicatorenlijst | None, bestanden: Iterable[Metingenbestand]) -> Indicatorenlijst | None:
    """Return the indicators, each with the metingen of its own file behind those in the list."""
    found = {bestand.indicator: bestand.metingen for bestand in bestanden}
    if lijst is None or not found:
        return lijst
    joined = (replace(each, metingen=(*each.metingen, *found.get(each.id, ()))) for each in lijst.indicatoren)
    return replace(lijst, indicatoren=tuple(joined))


def _dossier(records: list[Record], profiel: Profiel | None, notas: Mapping[str, Nota]) -> Dossier:
    programma = _only(records, Programma)[0]
    return Dossier(
        programma=programma,
        profiel=profiel,
        notas=tuple(notas[nota_id] for nota_id in dict.fromkeys(programma.notas) if nota_id in notas),
        interventies=tuple(sorted(_only(records, Interventie), key=lambda found: place_in_alfabet(found.titel))),
        voortgangen=tuple(sorted(_only(records, Voortgang), key=lambda found: found.moment.volgorde)),
        evaluaties=tuple(sorted(_only(records, Evaluatie), key=lambda found: found.moment.volgorde)),
    )


def _link(dossiers: list[Dossier]) -> list[Dossier]:
    """Tell each programme from which year on a later one holds one of the same interventies."""
    years: dict[str, set[int]] = {}
    for dossier in dossiers:
        for interventie in dossier.interventies:
            years.setdefault(interventie.id, set()).add(dossier.jaar)
    return [replace(dossier, overgenomen_vanaf=_first_after(dossier, years)) for dossier in dossiers]


def _first_after(dossier: Dossier, years: Mapping[str, set[int]]) -> int | None:
    found = (jaar for interventie in dossier.interventies for jaar in years[interventie.id] if jaar > dossier.jaar)
    return min(found, default=None)


def _by_folder(records: Iterable[Record]) -> Mapping[tuple[int, str], list[Record]]:
    """Return the records that stand in the folder of a programme, by that folder."""
    found: dict[tuple[int, str], list[Record]] = {}
    for record in records:
        place = record.node.document.place
        if place.jaar is not None and place.programma is not None:
            found.setdefault((place.jaar, place.programma), []).append(record)
    return found


def _only(records: Iterable[Record], kind: type[Some]) -> list[Some]:
    return [record for record in records if isinstance(record, kind)]


def _path(document: Document) -> str:
    return document.place.path
