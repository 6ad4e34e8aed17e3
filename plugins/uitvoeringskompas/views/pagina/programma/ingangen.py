"""The ways from the overview of a programme into its chapters; anchors of what stood on one page still lead there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import jaren_with_money
from uitvoeringskompas.rules.leidraad.samenvatting import list_components
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.kit.links import (
    address_of_gegevens,
    address_of_kwaliteit,
    anchor_of,
    anchor_of_gegevens,
)
from uitvoeringskompas.views.onderwerp.geld.geld import ANKERS
from uitvoeringskompas.views.onderwerp.programma.programmadelen import Programmadeel, link_deel, list_delen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


class Ingang(Vast):
    """The way into a chapter: its name, the question that it answers, and the anchors that used to lead to it."""

    link: Link
    vraag: str
    ankers: tuple[str, ...] = ()


def list_ingangen(verwijzer: Verwijzer, taken: frozenset[str]) -> tuple[Ingang, ...]:
    """Return the way into each chapter of the programme; ``taken`` are the anchors that stand on the page already."""
    delen = tuple(
        Ingang(
            link=link_deel(verwijzer, deel),
            vraag=deel.vraag,
            ankers=tuple(each for each in _list_old_ankers(verwijzer, deel) if each not in taken),
        )
        for deel in list_delen(verwijzer)
    )
    alles = Ingang(
        link=verwijzer.hoofdstuk("alles", "Alles op één pagina"), vraag="Voor op papier, met elke interventie."
    )
    rest = (*_enter_gegevens(verwijzer), *((alles,) if delen else ()))
    return (*delen, *_list_verslagen(verwijzer), _enter_kwaliteit(verwijzer), *rest)


def _enter_gegevens(verwijzer: Verwijzer) -> tuple[Ingang, ...]:
    """Return the way to the files of this programme, when the site brings them."""
    blad, pad = verwijzer.blad, verwijzer.dossier.pad
    link = blad.link("Gegevens", f"{address_of_gegevens(verwijzer.slug)}/", anchor_of_gegevens(pad))
    ingang = Ingang(link=link, vraag="Neem dit programma mee als tabellen of als JSON.")
    return (ingang,) if blad.uitrusting.gegevens else ()


def _list_verslagen(verwijzer: Verwijzer) -> tuple[Ingang, ...]:
    """Return the way to the latest report up to the day of the site."""
    told = verwijzer.dossier.verslagen_until(verwijzer.blad.peildatum)[-1:]
    return tuple(
        Ingang(link=verwijzer.verslag(found), vraag="Hoe ging het volgens het laatste verslag?") for found in told
    )


def _enter_kwaliteit(verwijzer: Verwijzer) -> Ingang:
    """Return the way to the quality page, with how many of the six components are there.

    What somebody else found in a public source tells nothing about the programme itself, so there it is no score.
    """
    dossier = verwijzer.dossier
    address = address_of_kwaliteit(verwijzer.slug, dossier.pad)
    vraag = "Staat alles erin wat de leidraad vraagt?"
    if not dossier.is_transcribed:
        present = sum(component.is_aanwezig for component in list_components(dossier, ()))
        vraag = f"{vraag} {present} van de 6 onderdelen zijn er."
    return Ingang(link=verwijzer.blad.link("Kwaliteit", address), vraag=vraag)


def _list_old_ankers(verwijzer: Verwijzer, deel: Programmadeel) -> Iterator[str]:
    yield from (onderwerp.naam for onderwerp in deel.onderwerpen)
    yield from OLD_ANCHORS[deel.naam](verwijzer.dossier)


def list_ankers(hoofdstukken: Iterable[Hoofdstuk]) -> Iterator[str]:
    """Yield the anchors of chapters, their parts, and the cards and lines in them."""
    for hoofdstuk in hoofdstukken:
        yield hoofdstuk.sectie.anker
        for deel in hoofdstuk.onderdelen:
            found = (deel.anker, *(kaart.anker for kaart in deel.kaarten), *(stand.anker for stand in deel.standen))
            yield from (anker for anker in found if anker)


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
