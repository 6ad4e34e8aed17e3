"""The ways from the overview of a programme into its chapters; anchors of what stood on one page still lead there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import jaren_with_money
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.geld import ANKERS
from uitvoeringskompas.views.onderwerp.programmadelen import link_deel, list_delen
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


@dataclass(frozen=True, kw_only=True, slots=True)
class Ingang:
    """The way into a chapter: its name, the question that it answers, and the anchors that used to lead to it."""

    link: Link
    vraag: str
    ankers: tuple[str, ...]


def list_ingangen(verwijzer: Verwijzer) -> tuple[Ingang, ...]:
    """Return the way into each chapter of the programme."""
    return tuple(
        Ingang(
            link=link_deel(verwijzer, deel),
            vraag=deel.vraag,
            ankers=(*(onderwerp.naam for onderwerp in deel.onderwerpen), *OLD_ANCHORS[deel.naam](verwijzer.dossier)),
        )
        for deel in list_delen(verwijzer)
    )


def _of_doelen(dossier: Dossier) -> Iterator[str]:
    programma = dossier.programma
    yield from (anchor_of("prioriteit", found.id) for found in programma.prioriteiten)
    yield from (anchor_of("doel", found.id) for found in programma.doelen)
    yield from (anchor_of("resultaat", found.id) for found in programma.beoogde_resultaten)


def _of_interventies(_: Dossier) -> Iterator[str]:
    yield "tijdlijn"


def _of_partijen(_: Dossier) -> Iterator[str]:
    yield from ()


def _of_geld(dossier: Dossier) -> Iterator[str]:
    yield from (anchor_of(stroom, str(jaar)) for jaar in jaren_with_money(dossier) for stroom in ANKERS.values())


def _of_volgen(_: Dossier) -> Iterator[str]:
    yield "verslagen"


def _of_risicos(dossier: Dossier) -> Iterator[str]:
    programma = dossier.programma
    yield from (anchor_of("risico", found.id) for found in programma.risicos)
    yield from (anchor_of("kans", found.id) for found in programma.kansen)


def _of_oorsprong(dossier: Dossier) -> Iterator[str]:
    yield from ("vaststelling", "kanttekeningen", "bronnen")
    yield from (anchor_of("bron", found.id) for found in dossier.bronnen)


OLD_ANCHORS: Mapping[str, Callable[[Dossier], Iterator[str]]] = MappingProxyType(
    {
        "doelen": _of_doelen,
        "interventies": _of_interventies,
        "partijen": _of_partijen,
        "geld": _of_geld,
        "volgen": _of_volgen,
        "risicos": _of_risicos,
        "totstandkoming": _of_oorsprong,
    }
)
"""The anchors that stood on the page of a programme when it was one, by the chapter in which their thing is now."""
