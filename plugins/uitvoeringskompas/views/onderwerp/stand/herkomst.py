"""The banners that say where a page comes from, how far it has come, and whether it still holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.profiel import FICTIEF, OPENBARE_BRON, Profiel
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.datum import write_op
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Link
from uitvoeringskompas.views.kit.links import address_of_ding, anchor_of
from uitvoeringskompas.views.onderwerp.bron.bronnen import BRONNEN_ANKER
from uitvoeringskompas.views.onderwerp.stand.stand import describe_intrekking, stand_of

MOST_LINKS = 3
"""More sources than this stand in the chapter of the sources."""


class Herkomst(Vast):
    """Where a page comes from: its publisher, the programmes that it tells of, and the file that it is made of.

    A page of a whole year also shows what belongs to the publisher, such as figures: ``is_year`` says so.
    """

    blad: Blad
    publicatie: Publicatie
    dossiers: tuple[Dossier, ...] = ()
    own: Record | None = None
    is_year: bool = False


def list_banners(herkomst: Herkomst) -> tuple[Banner, ...]:
    """Return where a page comes from, and of one programme also that it was withdrawn or is a concept.

    On the page of a year each programme says in its own row how far it is.
    """
    found = [_fictief(herkomst), _transcribed(herkomst)]
    if not herkomst.is_year and herkomst.dossiers:
        found += [_ingetrokken(herkomst.blad, herkomst.dossiers[0]), _concept(herkomst.dossiers[0])]
    return tuple(banner for banner in found if banner)


def _sources_of(herkomst: Herkomst, soort: str) -> tuple[Dossier | Profiel, ...]:
    """Return the programmes, or else the publisher, that come from there."""
    profiel = herkomst.publicatie.profiel
    shared = (profiel,) if profiel and (herkomst.is_year or not herkomst.dossiers) else ()
    everyone: tuple[Dossier | Profiel, ...] = (*herkomst.dossiers, *shared)
    return tuple(found for found in everyone if found.herkomst == soort)


def _fictief(herkomst: Herkomst) -> Banner | None:
    if not _sources_of(herkomst, FICTIEF):
        return None
    return Banner(
        soort="herkomst",
        titel="Dit is een verzonnen voorbeeld",
        tekst=f"{herkomst.publicatie.naam} bestaat niet echt. Alle plannen, cijfers en partijen hier zijn bedacht.",
    )


def _transcribed(herkomst: Herkomst) -> Banner | None:
    found = _sources_of(herkomst, OPENBARE_BRON)
    if not found:
        return None
    return Banner(
        soort="herkomst",
        titel="Overgenomen uit openbare bronnen",
        tekst=_describe_transcription(herkomst.publicatie, found[0]),
        links=_link_bronnen(herkomst.blad, _list_bronnen(herkomst)),
    )


def _describe_transcription(publicatie: Publicatie, source: Dossier | Profiel) -> str:
    """Return who transcribed it and when, and that it is not the publisher's own page."""
    wie = source.overgenomen_door or "Een ander dan de gemeente"
    wanneer = f" {write_op(source.overgenomen_op)}" if source.overgenomen_op else ""
    soort = "de regio" if publicatie.is_regio else "de gemeente"
    return (
        f"{capitalize_first(wie)} heeft deze gegevens{wanneer} overgenomen. "
        f"Het is geen eigen publicatie van {soort} {publicatie.naam}. "
        "Staat iets er niet? Dan is het niet gevonden in de openbare bron."
    )


def _list_bronnen(herkomst: Herkomst) -> Iterator[tuple[Bron, str]]:
    """Yield each source with the address of the page that lists it: those of the page itself first, then of its years.

    Those of the publisher as a whole stand above a page that has none of these.
    """
    blad, publicatie = herkomst.blad, herkomst.publicatie
    own: tuple[Bron, ...] = () if isinstance(herkomst.own, Programma) else getattr(herkomst.own, "bronnen", ())
    of_years = [
        (bron, address_of_ding(publicatie.slug, dossier.pad, "bron"))
        for dossier in herkomst.dossiers
        if dossier.is_transcribed
        for bron in dossier.bronnen
    ]
    yield from ((bron, blad.address) for bron in own)
    yield from of_years
    if not own and not of_years and publicatie.profiel:
        yield from ((bron, blad.home_of(publicatie.slug)) for bron in publicatie.profiel.bronnen)


def _link_bronnen(blad: Blad, bronnen: Iterable[tuple[Bron, str]]) -> tuple[Link, ...]:
    """Return the links to the first sources, each once, and one to the chapter that has the others."""
    found: dict[tuple[str, str | None], tuple[Bron, str]] = {}
    for bron, address in bronnen:
        found.setdefault((bron.titel, bron.url), (bron, address))
    every = tuple(found.values())
    shown, rest = every[:MOST_LINKS], every[MOST_LINKS:]
    links = (
        Link(tekst=bron.titel, href=bron.url or blad.to(address, anchor_of("bron", bron.id))) for bron, address in shown
    )
    others = (blad.link(f"en {len(rest)} andere", rest[0][1], BRONNEN_ANKER),) if rest else ()
    return (*links, *others)


def _ingetrokken(blad: Blad, dossier: Dossier) -> Banner | None:
    stand = stand_of(blad, dossier)
    if not stand.is_ingetrokken:
        return None
    tekst = f"{capitalize_first(describe_intrekking(stand))}. Wat hier staat, geldt niet meer."
    return Banner(soort="let-op", titel="Dit programma is ingetrokken", tekst=tekst)


def _concept(dossier: Dossier) -> Banner | None:
    if dossier.programma.status not in {"concept", "ter_vaststelling"}:
        return None
    if dossier.is_transcribed:
        tekst = "De bron is een concept. Of het bestuur dit programma heeft vastgesteld, is niet gevonden in de bron."
    else:
        tekst = "Het bestuur heeft dit programma nog niet vastgesteld. De inhoud kan nog veranderen."
    return Banner(soort="concept", titel="Dit is een concept", tekst=tekst)
