"""What a reader is told of a publisher that is not shown as it is written now: an earlier version, or nothing at all.

What is wrong in its files stays for the editors: a reader learns which version this is, and that a newer one comes.
"""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.publicatiegat import Publicatiegat
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Link

MOST_NAMED = 10
"""More of them than this are counted at the head of a page."""

WEG = "staat hier nu niet"


def describe_versie(gat: Publicatiegat) -> str:
    """Return which version is shown: "de versie van 12 november 2026", or "een eerdere versie" without a day."""
    return f"de versie van {write_datum(gat.datum)}" if gat.datum else "een eerdere versie"


def remark_gat(blad: Blad, slug: str) -> str:
    """Return what goes behind the name of a publisher wherever a page leads to it; empty when it is as it should be."""
    gat = blad.catalogus.gaten.get(slug)
    if gat is None:
        return ""
    return describe_versie(gat).removeprefix("de ") if slug in blad.catalogus.publicaties else WEG


def link_publicist(blad: Blad, slug: str, tekst: str) -> Link | None:
    """Return the link to the page of a publisher, which says so when it is not there as it should be.

    None for one that is not on this site.
    """
    if slug not in blad.catalogus.slugs:
        return None
    return mark_link(blad, slug, blad.link(tekst, blad.home_of(slug)))


def mark_link(blad: Blad, slug: str, link: Link) -> Link:
    """Return a link to a page of a publisher, which says so when that is not there as it should be."""
    remark = remark_gat(blad, slug)
    return replace(link, tekst=f"{link.tekst} ({remark})") if remark else link


def list_gatbanners(blad: Blad, slug: str) -> tuple[Banner, ...]:
    """Return at the head of each page of a publisher that this is an earlier version, and which."""
    gat = blad.catalogus.gaten.get(slug)
    if gat is None:
        return ()
    host = blad.githost
    kenmerk = f" ({gat.commit[:7]})"
    links = (
        (Link(tekst=f"Bekijk versie {gat.commit[:7]} bij {host.naam}", href=host.commit(gat.commit)),) if host else ()
    )
    tekst = (
        f"Je leest {describe_versie(gat)}{'' if host else kenmerk}. Er is een nieuwere versie, maar daarin staat iets "
        "dat niet klopt. Zodra dat is verbeterd, staat hier de nieuwste."
    )
    return (Banner(soort="let-op", titel="Dit is niet de nieuwste versie.", tekst=tekst, links=links),)


def list_gatenbanners(blad: Blad) -> tuple[Banner, ...]:
    """Return at the head of a page about all publishers which of them it does not show as they are written now."""
    gaten = tuple(blad.catalogus.gaten.values())
    if not gaten:
        return ()
    wie = write_aantal(len(gaten), "gemeente of regio", "gemeenten of regio’s")
    rest = len(gaten) - MOST_NAMED
    verder = f" Dat geldt ook voor nog {rest} andere." if rest > 0 else ""
    tekst = f"In de bestanden daarvan staat iets dat niet klopt.{verder}"
    links = tuple(_links(blad, gaten[:MOST_NAMED]))
    return (Banner(soort="let-op", titel=f"Van {wie} staat hier niet de nieuwste versie.", tekst=tekst, links=links),)


def _links(blad: Blad, gaten: Iterable[Publicatiegat]) -> Iterable[Link]:
    return (link for gat in gaten if (link := link_publicist(blad, gat.slug, gat.naam)))
