"""The history of a publisher: what changed in its files and when, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Self

from uitvoeringskompas.history.changes import Compare, compare_revisions
from uitvoeringskompas.history.plain import plain_text
from uitvoeringskompas.history.revision import FileChange, History, Revision, Status
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import ONBEKEND, capitalize_first
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link, Sectie
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.wijziging.revisie import tell_revision

MOST_REVISIONS = 200
MOST_FILES = 20
FEW_FILES = 3
MOST_SENTENCES = 8
"""More than this of one kind is counted, not told."""

SOORTEN = {
    "profiel": "Profiel",
    "partijen": "Lijst met partijen",
    "indicatoren": "Lijst met indicatoren",
    "metingen": "Metingen van",
    "nota": "Nota",
    "programma": "Programma",
    "interventie": "Interventie",
    "voortgang": "Tussenrapportage",
    "evaluatie": "Evaluatie",
}
"""What a reader calls a file of this kind."""

INLEIDING = "Elke wijziging in de plannen wordt bewaard, met de dag waarop zij is gemaakt. Het nieuwste staat bovenaan."


@dataclass(frozen=True, kw_only=True, slots=True)
class Bestandswijziging:
    """What a revision did to one file: the page about it, or its name when there is none (any more)."""

    bestand: Link | None
    naam: str
    wat: str
    zinnen: tuple[str, ...] = ()
    verder: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Revisieblok:
    """One revision: its day, what it was called and who made it if the site tells that, and its files.

    Of many files the first stand open and ``overige`` stand in the fold ``vouw``.
    """

    datum: str
    onderwerp: str
    wie: str
    bestanden: tuple[Bestandswijziging, ...]
    vouw: str
    overige: tuple[Bestandswijziging, ...]
    verder: str
    bekijk: Link | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Geschiedenisjaar(Hoofdstuk):
    """The revisions of one year."""

    revisies: tuple[Revisieblok, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class GeschiedenisContent(PageContent):
    """What the page prints; ``onbekend`` says why there is no history to show."""

    hoofdstukken: tuple[Geschiedenisjaar, ...]
    inleiding: str
    onbekend: str
    ouder: str


@dataclass(frozen=True, kw_only=True, slots=True)
class GeschiedenisPagina(PublicatiePageView):
    """The history of a publisher."""

    soort: str = "geschiedenis"
    history: History

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the one history of the publisher, when the site tells it."""
        if blad.history is not None:
            yield cls(
                blad=blad.at(links.address_of_geschiedenis(publicatie.slug)),
                name="Geschiedenis van de plannen",
                crumb="Geschiedenis",
                tab="Geschiedenis",
                description=f"Wat er veranderde in de plannen van {publicatie.naam}, en wanneer.",
                publicatie=publicatie,
                history=blad.history,
            )

    def view(self) -> GeschiedenisContent:
        """Return everything that the page prints; only the revisions that are shown are compared."""
        blad, publicatie, history = self.blad, self.publicatie, self.history
        revisions = history.of_publisher(publicatie.slug)
        shown = revisions[:MOST_REVISIONS]
        compare = compare_revisions(history, shown, publicatie, blad.peildatum)
        schrijver = _Schrijver(blad=blad, pagina=dict(_list_paginas(blad, publicatie)), compare=compare)
        jaren = tuple(_list_jaren(schrijver, shown))
        telling = write_aantal(len(revisions), "wijziging", "wijzigingen")
        return GeschiedenisContent(
            kader=replace(
                self.frame(jaren if len(jaren) > 1 else ()),
                bovenkop=publicatie.naam,
                ondertitel=capitalize_first(telling) if revisions else "",
                peildatum="",
            ),
            hoofdstukken=jaren,
            inleiding=INLEIDING,
            onbekend=_describe_unknown(history, revisions),
            ouder=_describe_older(len(revisions) - len(shown)),
        )


def _describe_unknown(history: History, revisions: tuple[Revision, ...]) -> str:
    if history.unknown:
        return f"De geschiedenis van deze plannen is niet bekend. {history.unknown}"
    return "" if revisions else "Van deze plannen is nog niets vastgelegd in git."


def _describe_older(number: int) -> str:
    if not number:
        return ""
    zijn = pick_vorm(number, "is", "zijn")
    ouder = write_aantal(number, "oudere wijziging", "oudere wijzigingen")
    return f"Dit zijn de nieuwste {MOST_REVISIONS} wijzigingen. Er {zijn} nog {ouder}."


def _list_jaren(schrijver: _Schrijver, revisions: Iterable[Revision]) -> Iterator[Geschiedenisjaar]:
    """Yield the revisions by the year of their day; a year that comes back (clocks differ) gets no second heading."""
    jaren: dict[str, list[Revision]] = {}
    for jaar, group in groupby(revisions, key=lambda found: str(found.datum.year) if found.datum else ""):
        jaren.setdefault(jaar, []).extend(group)
    for jaar, group_of_year in jaren.items():
        sectie = Sectie(anker=f"jaar-{jaar or 'onbekend'}", titel=jaar or "Jaar niet bekend")
        yield Geschiedenisjaar(sectie=sectie, revisies=tuple(map(schrijver.write_revisie, group_of_year)))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Schrijver:
    """Writes revisions: knows which file has which page, and what compares its versions."""

    blad: Blad
    pagina: Mapping[str, Link]
    compare: Compare

    def write_revisie(self, revision: Revision) -> Revisieblok:
        """Return one revision in words."""
        zinnen = tell_revision(self.compare, revision)
        shown = revision.changes[:MOST_FILES]
        rest = len(revision.changes) - len(shown)
        bestanden = tuple(self._write_bestand(change, zinnen.get(change.path, ())) for change in shown)
        overige = bestanden[FEW_FILES:] if len(bestanden) > FEW_FILES + 1 else ()
        return Revisieblok(
            datum=write_datum(revision.datum) if revision.datum else f"Datum {ONBEKEND}",
            onderwerp=revision.subject or "",
            wie=revision.author or "",
            bestanden=bestanden[: len(bestanden) - len(overige)],
            vouw=f"En {len(overige)} andere bestanden" if overige else "",
            overige=overige,
            verder=f"En nog {write_aantal(rest, 'bestand', 'bestanden')}." if rest else "",
            bekijk=self._link(revision.commit),
        )

    def _link(self, commit: str) -> Link | None:
        host = self.blad.githost
        return Link(tekst=f"Bekijk versie {commit[:7]} bij {host.naam}", href=host.commit(commit)) if host else None

    def _write_bestand(self, change: FileChange, zinnen: tuple[str, ...]) -> Bestandswijziging:
        rest = len(zinnen) - MOST_SENTENCES
        return Bestandswijziging(
            bestand=self.pagina.get(change.document),
            naam=_name(change),
            wat=_describe_change(change),
            zinnen=zinnen[:MOST_SENTENCES],
            verder=f"En nog {write_aantal(rest, 'wijziging', 'wijzigingen')} in dit bestand." if rest > 0 else "",
        )


def _describe_change(change: FileChange) -> str:
    if change.status is not Status.VERPLAATST or change.old_path is None:
        return change.status.value
    ook = "" if change.before == change.after else " en gewijzigd"
    return f"verplaatst{ook}; stond in {plain_text(change.old_path)}"


def _name(change: FileChange) -> str:
    """Return what a file is called that has no page: its kind, the name of the file and its year."""
    place = change.place
    which = plain_text(place.id or place.programma or "")
    waar = f" ({place.jaar})" if place.jaar and place.kind.value != "evaluatie" else ""
    return f"{SOORTEN[place.kind.value]} {which}".rstrip() + waar


def _list_paginas(blad: Blad, publicatie: Publicatie) -> Iterator[tuple[str, Link]]:
    """Yield the path of every file of a publisher with the page that shows it."""
    home = blad.home_of(publicatie.slug)
    for file in (publicatie.profiel, publicatie.partijenlijst, publicatie.indicatorenlijst):
        if file is not None:
            place = file.node.document.place
            yield place.path, blad.link(SOORTEN[place.kind.value], home)
    for nota in publicatie.notas.values():
        yield nota.node.document.place.path, blad.link(nota.titel, links.address_of_nota(publicatie.slug, nota.id))
    for dossier in publicatie.dossiers:
        verwijzer = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
        yield dossier.programma.node.document.place.path, verwijzer.programma()
        for interventie in dossier.interventies:
            address = links.address_of_interventie(publicatie.slug, dossier.pad, interventie.id)
            link = blad.link(f"{interventie.titel} ({dossier.jaar})", address)
            yield interventie.node.document.place.path, link
        for verslag in dossier.eigen_verslagen:
            yield verslag.node.document.place.path, verwijzer.verslag(verslag)
