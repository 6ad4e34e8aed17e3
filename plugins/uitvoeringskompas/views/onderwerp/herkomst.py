"""The banners that say where a page comes from and how far it has come."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_op
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit.bouwstenen import Banner, Link

MOST_LINKS = 3


def list_banners(publicatie: Publicatie, dossier: Dossier | None = None) -> tuple[Banner, ...]:
    """Return the banners of a page of this publisher, or of one of its programmes: herkomst, then concept."""
    found = (_herkomst_banner(publicatie, dossier), _concept_banner(dossier))
    return tuple(banner for banner in found if banner)


def _herkomst(publicatie: Publicatie, dossier: Dossier | None) -> str | None:
    if dossier is not None:
        return dossier.herkomst
    return publicatie.profiel.herkomst if publicatie.profiel else None


def _herkomst_banner(publicatie: Publicatie, dossier: Dossier | None) -> Banner | None:
    herkomst = _herkomst(publicatie, dossier)
    if herkomst == "fictief":
        return Banner(
            soort="herkomst",
            titel="Dit is een verzonnen voorbeeld",
            tekst=f"{publicatie.naam} bestaat niet echt. Alle plannen, cijfers en partijen hier zijn bedacht.",
        )
    if herkomst == "openbare_bron":
        return Banner(
            soort="herkomst",
            titel="Overgenomen uit openbare bronnen",
            tekst=_transcription(publicatie, dossier),
            links=_source_links(_bronnen(publicatie, dossier)),
        )
    return None


def _transcription(publicatie: Publicatie, dossier: Dossier | None) -> str:
    """Return who transcribed it and when, and that it is not the publisher's own page."""
    source = dossier or publicatie.profiel
    door = source.overgenomen_door if source else None
    op = source.overgenomen_op if source else None
    wie = door or "Een ander dan de gemeente"
    wanneer = f" {write_op(op)}" if op else ""
    soort = "de regio" if publicatie.is_regio else "de gemeente"
    return (
        f"{capitalize_first(wie)} heeft deze gegevens{wanneer} overgenomen. "
        f"Het is geen eigen publicatie van {soort} {publicatie.naam}. "
        "Staat iets er niet? Dan is het niet gevonden in de openbare bron."
    )


def _bronnen(publicatie: Publicatie, dossier: Dossier | None) -> tuple[Bron, ...]:
    if dossier is not None:
        return dossier.bronnen
    return publicatie.profiel.bronnen if publicatie.profiel else ()


def _source_links(bronnen: Iterable[Bron]) -> tuple[Link, ...]:
    links = [Link(tekst=bron.titel, href=bron.url) for bron in bronnen if bron.url]
    return tuple(links[:MOST_LINKS])


def _concept_banner(dossier: Dossier | None) -> Banner | None:
    if dossier is None or dossier.programma.status not in {"concept", "ter_vaststelling"}:
        return None
    if dossier.is_transcribed:
        tekst = "De bron is een concept. Of het bestuur dit programma heeft vastgesteld, is niet gevonden in de bron."
    else:
        tekst = "Het bestuur heeft dit programma nog niet vastgesteld. De inhoud kan nog veranderen."
    return Banner(soort="concept", titel="Dit is een concept", tekst=tekst)
