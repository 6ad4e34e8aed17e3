"""A chapter of a programme: a page that answers one question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Self, TypeAlias

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, split_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_hoofdstuk
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.programma.jaarkeuze import list_programmajaren
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.programma.programmadelen import Programmadeel, list_buren, list_delen
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_overige, list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.programma.communicatie import write_communicatie
from uitvoeringskompas.views.pagina.programma.evaluatieplan import write_evaluatieplan
from uitvoeringskompas.views.pagina.programma.geld import write_kosten
from uitvoeringskompas.views.pagina.programma.partijen import write_partijen
from uitvoeringskompas.views.pagina.programma.regie import write_regie
from uitvoeringskompas.views.pagina.programma.resultaten import write_resultaten
from uitvoeringskompas.views.pagina.programma.risicos import write_borging, write_risicos
from uitvoeringskompas.views.pagina.programma.totstandkoming import write_totstandkoming
from uitvoeringskompas.views.pagina.programma.uitvoering import write_uitvoering

Schrijver: TypeAlias = Callable[[Verwijzer], tuple[Hoofdstuk | None, ...]]


def _write_doelen(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    return split_hoofdstuk(write_resultaten(verwijzer))


def _write_interventies(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    return split_hoofdstuk(write_uitvoering(verwijzer))


def _write_wie_doet_wat(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    return (*write_partijen(verwijzer), write_regie(verwijzer))


def _write_geld(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    return split_hoofdstuk(write_kosten(verwijzer))


def _write_volgen(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    return (*split_hoofdstuk(write_evaluatieplan(verwijzer)), write_communicatie(verwijzer))


def _write_risicos(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    return (*split_hoofdstuk(write_risicos(verwijzer)), write_borging(verwijzer))


def _write_oorsprong(verwijzer: Verwijzer) -> tuple[Hoofdstuk | None, ...]:
    """Return how it came about, with the remarks that no chapter shows, each with what it is about."""
    programma = verwijzer.dossier.programma
    namen = {**{key: veld.titel for key, veld in programma.shape.velden.items()}, **verwijzer.namen}
    overige = list_overige(programma)
    remarks = select_kanttekeningen(overige, bronnen=list_programmabronnen(verwijzer), namen=namen)
    kanttekeningen = make_hoofdstuk("kanttekeningen", "Kanttekeningen", Onderdeel(kanttekeningen=remarks))
    return (*split_hoofdstuk(write_totstandkoming(verwijzer)), kanttekeningen)


SCHRIJVERS: Mapping[str, Schrijver] = MappingProxyType(
    {
        "doelen": _write_doelen,
        "interventies": _write_interventies,
        "partijen": _write_wie_doet_wat,
        "geld": _write_geld,
        "volgen": _write_volgen,
        "risicos": _write_risicos,
        "totstandkoming": _write_oorsprong,
    }
)


def write_deel(verwijzer: Verwijzer, deel: Programmadeel) -> tuple[Hoofdstuk, ...]:
    """Return what a chapter of a programme has to say."""
    return tuple(found for found in SCHRIJVERS[deel.naam](verwijzer) if found)


class HoofdstukPagina(DossierPageView):
    """The page of one chapter of a programme."""

    soort: str = "hoofdstuk"
    deel: Programmadeel

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield a page for each chapter that the programme has."""
        titel = dossier.programma.titel
        for deel in list_delen(Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)):
            yield cls(
                blad=blad.at(address_of_hoofdstuk(publicatie.slug, dossier.pad, deel.naam)),
                name=deel.titel,
                tab=f"{deel.titel}: {titel}",
                description=f"{deel.vraag} Dit zegt {publicatie.naam} erover in {titel}.",
                record=dossier.programma,
                source_name=titel,
                publicatie=publicatie,
                dossier=dossier,
                deel=deel,
            )

    def view(self) -> PageContent:
        """Return everything that the page of a chapter prints."""
        verwijzer = self.verwijzer
        hoofdstukken = write_deel(verwijzer, self.deel)
        kader = self.frame(hoofdstukken)
        kader = replace(
            kader,
            bovenkop=self.dossier.programma.titel,
            ondertitel=self.deel.vraag,
            jaren=list_programmajaren(verwijzer, self.deel.naam),
            buren=list_buren(kader.delen),
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)
