"""What a page says of itself as elements of its head: Open Graph for who shows a link, JSON-LD for search engines.

What an editor wrote is text in both: nothing in it ends an attribute or the element of the data, which no browser runs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

from markupsafe import Markup

from uitvoeringskompas.pages.kaartje.waarden import (
    BREED,
    HOOG,
    VOORSTEL,
    Href,
    Knoop,
    Plaatje,
    Visitekaartje,
)
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.links import ZOEKEN

DATA = "application/ld+json"
"""What a browser takes for data in a page: it is never run."""
_ACTIVE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
_META, _SCRIPT = Markup('<meta {}="{}" content="{}">'), Markup('<script type="{}" data-kompas>{}</script>')


class Omgeving(Vast):
    """What is only known where a page is written: its own address in full (if that is known) and its site.

    ``beeld`` is the picture of a page that has none of its own: a logo. ``is_first`` says that it is the first page of
    the whole site, and ``has_search`` that our page to search finds something.
    """

    titel: str
    sitenaam: str
    hier: str = ""
    beeld: Href | None = None
    is_voorstel: bool = False
    is_first: bool = False
    has_search: bool = False

    def locate(self, href: str) -> str:
        """Return an address of the page in full; empty when it is not known where the site stands."""
        is_elders = href.startswith(("https:", "http:", "mailto:", "tel:"))
        return href if is_elders else urljoin(self.hier, href) if self.hier else ""


def write_head(kaartje: Visitekaartje, waar: Omgeving, *, known: str = "") -> Markup:
    """Return the elements; what stands in the head already (``known``) is not said again."""
    if waar.is_voorstel:
        kaartje = replace(kaartje, vooraf=(VOORSTEL, *kaartje.vooraf))
    found = [] if 'property="og:title"' in known else list(_list_metas(kaartje, waar, known))
    if DATA not in known:
        found.append(_SCRIPT.format(DATA, write_jsonld(kaartje, waar)))
    return Markup("").join(found)


def _list_metas(kaartje: Visitekaartje, waar: Omgeving, known: str) -> Iterator[Markup]:
    """Yield what others show beside a link to the page."""
    words = {
        "og:title": waar.titel,
        "og:description": write_beschrijving(kaartje),
        "og:site_name": waar.sitenaam,
        "og:locale": "nl_NL",
        "og:type": "article" if kaartje.is_document else "website",
        "og:url": waar.hier,
    }
    new = ((name, text) for name, text in words.items() if text and f'"{name}"' not in known)
    yield from (_META.format("property", name, text) for name, text in new)
    if '"og:image"' not in known and waar.hier:
        yield from _list_of_beeld(kaartje.plaatje, waar)


def _list_of_beeld(plaatje: Plaatje | None, waar: Omgeving) -> Iterator[Markup]:
    if plaatje is None:
        if waar.beeld:
            yield _META.format("property", "og:image", waar.locate(waar.beeld.href))
        return
    size = {"og:image:type": "image/png", "og:image:width": str(BREED), "og:image:height": str(HOOG)}
    words = {"og:image": waar.locate(plaatje.href), **size, "og:image:alt": plaatje.alt}
    yield from (_META.format("property", name, text) for name, text in words.items())
    yield _META.format("name", "twitter:card", "summary_large_image")


def write_beschrijving(kaartje: Visitekaartje) -> str:
    """Return the description as it is read without the page: first what must be said of all of it."""
    return " ".join((*kaartje.vooraf, kaartje.beschrijving))


def write_jsonld(kaartje: Visitekaartje, waar: Omgeving) -> Markup:
    """Return the data as text that stays inside its element, whatever an editor wrote."""
    page = _describe(kaartje, waar)
    site = _describe_site(kaartje, waar)
    whole: Knoop = {**page, **_part_of(kaartje, site)}
    first: Knoop = {"@graph": ({**site, **_describe_search(waar)}, page)}
    said = {"@context": "https://schema.org", **_resolve(first if waar.is_first else whole, waar)}
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":")).translate(_ACTIVE)
    return Markup(text)  # noqa: S704 -- no sign is left in it that could end the element


def _describe(kaartje: Visitekaartje, waar: Omgeving) -> dict[str, object]:
    return {
        "@type": kaartje.soort,
        "url": Href(waar.hier) if waar.hier else None,
        "name": kaartje.naam,
        "description": write_beschrijving(kaartje),
        "inLanguage": "nl",
        **(kaartje.rest or {}),
        "breadcrumb": _describe_kruimels(kaartje),
        "mainEntity": kaartje.ding,
    }


def _describe_site(kaartje: Visitekaartje, waar: Omgeving) -> dict[str, object]:
    return {"@type": "WebSite", "name": waar.sitenaam, "url": kaartje.begin, "inLanguage": "nl"}


def _part_of(kaartje: Visitekaartje, site: Knoop) -> Knoop:
    above = (kaartje.rest or {}).get("isPartOf")
    return {"isPartOf": (above, site) if above else site}


def _describe_search(waar: Omgeving) -> Knoop:
    """Return how the site is searched; a form by address is only said in full."""
    where = waar.locate(ZOEKEN) if waar.has_search else ""
    if not where:
        return {}
    target = {"@type": "EntryPoint", "urlTemplate": f"{where}?q={{search_term_string}}"}
    asked = "required name=search_term_string"
    return {"potentialAction": {"@type": "SearchAction", "target": target, "query-input": asked}}


def _describe_kruimels(kaartje: Visitekaartje) -> Knoop | None:
    steps = tuple(
        {"@type": "ListItem", "position": nummer, "name": naam, "item": plek}
        for nummer, (naam, plek) in enumerate(kaartje.kruimels, start=1)
    )
    return {"@type": "BreadcrumbList", "itemListElement": steps} if steps else None


def _resolve(knoop: Knoop, waar: Omgeving) -> dict[str, object]:
    """Return a thing without what is not known, and with its addresses in full."""
    said = ((key, _say(waarde, waar)) for key, waarde in knoop.items())
    return {key: waarde for key, waarde in said if waarde not in (None, "", [], {})}


def _say(waarde: object, waar: Omgeving) -> object:
    if isinstance(waarde, Href):
        return waar.locate(waarde.href)
    if isinstance(waarde, tuple):
        return [said for said in (_say(each, waar) for each in waarde) if said not in (None, "", {})]
    return _resolve(waarde, waar) if isinstance(waarde, Mapping) else waarde
