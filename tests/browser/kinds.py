"""One built page of every kind: what a kind is follows from the address, which page is the richest one of its kind."""

from __future__ import annotations

import re
from pathlib import Path

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
PROGRAMMA = rf"{SLUG}/\d{{4}}/{SLUG}"
RESERVED = (
    "themas|pijlers|doelgroepen|interventies|partijen|provincies|regios|begrippen|uitleg|toegankelijkheid|data|leidraad|zoeken|kalender|"
    "assets|search"
)

OF_THE_SITE: dict[str, str] = {
    "portaal": "",
    "invalshoeken": "(?:themas|pijlers|doelgroepen)/",
    "invalshoek": rf"(?:themas|pijlers|doelgroepen)/{SLUG}/(?:[2-9]/)?",
    "erkende": "interventies/",
    "erkend": rf"interventies/{SLUG}(?:--{SLUG})?/(?:[2-9]/)?",
    "gebieden": "(?:provincies|regios)/",
    "gebied": rf"(?:provincies|regios)/{SLUG}/(?:[2-9]/)?",
    "partijnamen": r"partijen/(?:\d+/)?",
    "begrippen": "begrippen/",
    "zoeken": "zoeken/",
    "letter": r"zoeken/(?:0-9|[a-z])(?:-\d+)?/",
    "leidraad": r"leidraad/(?:[a-m]/)?",
    "velden": rf"uitleg/velden/(?:{SLUG}/)?",
    "schrijven": "uitleg/schrijven/",
    "voorstellen": "uitleg/voorstellen/",
    "beoordelen": "uitleg/beoordelen/",
    "nieuw-jaar": "uitleg/nieuw-jaar/",
    "verslagen": "uitleg/verslagen/",
    "overnemen": "uitleg/overnemen/",
    "van-tabel": "uitleg/van-tabel/",
    "formulier": "uitleg/formulier/",
    "inbedden": "uitleg/inbedden/",
    "bouwstenen": "uitleg/bouwstenen/",
    "gegevens": "data/",
    "woordenboek": rf"data/woordenboek/(?:{SLUG}/)?",
    "koersuitleg": "uitleg/koers/",
    "uitleg": rf"uitleg/(?:{SLUG}/)?",
    "toegankelijkheid": "toegankelijkheid/",
    "sitekalender": "kalender/",
    "niet-gevonden": r"404\.html",
}
OF_A_PUBLISHER: dict[str, str] = {
    "gegevens-uitgever": rf"data/uitgevers/{SLUG}/",
    "publicist": rf"(?!(?:{RESERVED})/){SLUG}/",
    "geschiedenis": rf"{SLUG}/geschiedenis/",
    "kalender": rf"{SLUG}/kalender/",
    "nota": rf"{SLUG}/nota/{SLUG}/",
    "doel": rf"{SLUG}/doelen/{SLUG}/",
    "interventielijn": rf"{SLUG}/interventies/{SLUG}/",
    "partijenlijst": rf"{SLUG}/partijen/",
    "partij": rf"{SLUG}/partijen/{SLUG}/",
    "cijfers": rf"{SLUG}/cijfers/",
    "indicator": rf"{SLUG}/cijfers/{SLUG}/",
    "jaar": rf"{SLUG}/\d{{4}}/",
    "vergelijk": rf"{SLUG}/vergelijk/\d{{4}}-\d{{4}}/",
    "programma": rf"{PROGRAMMA}/",
    "interventie": rf"{PROGRAMMA}/interventies/{SLUG}/",
    "doelen": rf"{PROGRAMMA}/doelen/",
    "interventies": rf"{PROGRAMMA}/interventies/",
    "partijen": rf"{PROGRAMMA}/partijen/",
    "geld": rf"{PROGRAMMA}/geld/",
    "volgen": rf"{PROGRAMMA}/volgen/",
    "risicos": rf"{PROGRAMMA}/risicos/",
    "totstandkoming": rf"{PROGRAMMA}/totstandkoming/",
    "kwaliteit": rf"{PROGRAMMA}/kwaliteit/",
    "alles": rf"{PROGRAMMA}/alles/",
    "voortgang": rf"{PROGRAMMA}/voortgang/\d{{4}}-\d{{2}}-\d{{2}}/",
    "evaluatie": rf"{PROGRAMMA}/evaluatie/",
    "jaarevaluatie": rf"{PROGRAMMA}/evaluatie/\d{{4}}/",
}
KINDS = OF_THE_SITE | OF_A_PUBLISHER
OF_SEVERAL_PLANS: dict[str, str] = {"partijnaam": rf"partijen/{SLUG}/(?:\d+/)?"}
"""Kinds that our own plans have no page of: no party stands in two of them. The golden pages print each whole."""
SHAPES = ("portaal", "schrijven", "programma", "vergelijk")
"""Pages that have between them every part of our content: tables, figures, folds, code, changes."""


def addresses(site: Path) -> dict[str, Path]:
    """Map the address of every built page to its file; the portal's address is an empty text."""
    files = sorted(site.rglob("*.html"))
    return {path.relative_to(site).as_posix().removesuffix("index.html"): path for path in files}


def kind_of(address: str) -> str | None:
    """Give the kind of the page at an address, or None for an address of no known kind."""
    return next((kind for kind, pattern in (KINDS | OF_SEVERAL_PLANS).items() if re.fullmatch(pattern, address)), None)


def page_kinds(site: Path) -> dict[str, str]:
    """Map every kind to the address of its largest page: the one with the most to go wrong."""
    largest: dict[str, str] = {}
    for address, _ in sorted(addresses(site).items(), key=lambda item: (item[1].stat().st_size, item[0])):
        kind = kind_of(address)
        if kind is not None:
            largest[kind] = address
    return largest
