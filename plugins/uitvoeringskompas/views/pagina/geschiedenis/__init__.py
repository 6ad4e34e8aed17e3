"""The history of a publisher: what changed in its files and when, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Self

from uitvoeringskompas.history.revision import FileChange, History, Revision
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import ONBEKEND, capitalize_first
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Bestandsverhaal, Blad
from uitvoeringskompas.views.kit.bouwstenen import Link, Sectie
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView
from uitvoeringskompas.views.wijziging.bestand import describe_change, list_paginas, name_bestand
from uitvoeringskompas.views.wijziging.revisie import tell_revisions

MOST_REVISIONS = 200
MOST_FILES = 20
FEW_FILES = 3

INLEIDING = "Elke wijziging in de plannen wordt bewaard, met de dag waarop zij is gemaakt. Het nieuwste staat bovenaan."


class Bestandswijziging(Vast):
    """What a revision did to one file: the page about it, or its name when there is none (any more)."""

    bestand: Link | None
    naam: str
    wat: str
    zinnen: tuple[str, ...] = ()
    verder: str = ""


class Revisieblok(Vast):
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


class Geschiedenisjaar(Hoofdstuk):
    """The revisions of one year."""

    revisies: tuple[Revisieblok, ...]


class GeschiedenisContent(PageContent):
    """What the page prints; ``onbekend`` says why there is no history to show."""

    hoofdstukken: tuple[Geschiedenisjaar, ...]
    inleiding: str
    onbekend: str
    ouder: str


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
        told = zip((revision.commit for revision in shown), tell_revisions(blad, publicatie, shown), strict=False)
        schrijver = _Schrijver(blad=blad, pagina=dict(list_paginas(blad, publicatie)), told=dict(told))
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


class _Schrijver(Vast):
    """Writes revisions: knows which file has which page, and what changed in each."""

    blad: Blad
    pagina: Mapping[str, Link]
    told: Mapping[str, Mapping[str, Bestandsverhaal]]

    def write_revisie(self, revision: Revision) -> Revisieblok:
        """Return one revision in words."""
        told = self.told[revision.commit]
        shown = revision.changes[:MOST_FILES]
        rest = len(revision.changes) - len(shown)
        bestanden = tuple(self._write_bestand(change, told.get(change.path, Bestandsverhaal())) for change in shown)
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

    def _write_bestand(self, change: FileChange, verhaal: Bestandsverhaal) -> Bestandswijziging:
        return Bestandswijziging(
            bestand=self.pagina.get(change.document),
            naam=name_bestand(change),
            wat=describe_change(change),
            zinnen=verhaal.zinnen,
            verder=verhaal.verder,
        )
