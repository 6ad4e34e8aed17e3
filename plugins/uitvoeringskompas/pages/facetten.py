"""By what a search may be narrowed to a page, and how much the words on it count: both follow from what the page is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.inzet import codes_of
from uitvoeringskompas.views.kit.links import INVALSHOEKEN
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView, DraadPageView
from uitvoeringskompas.views.pagina.jaar import JaarPagina

_OTHER = ("uitleg", 0.4)
YEAR = "Jaar"
"""The facet of the years that a page is about."""
KINDS: Mapping[str, tuple[str, float]] = {
    "programma": ("programma", 1.3),
    "hoofdstuk": ("hoofdstuk van een programma", 0.8),
    "interventie": ("interventie", 1.0),
    "interventielijn": ("interventie", 1.6),
    "doel": ("doel", 1.2),
    "nota": ("nota", 1.2),
    "partij": ("partij", 1.2),
    "partijenlijst": ("partij", 0.8),
    "indicator": ("cijfer", 1.2),
    "cijfers": ("cijfer", 0.8),
    "publicist": ("gemeente of regio", 1.2),
    "portaal": ("gemeente of regio", 0.8),
    "jaar": ("jaar", 0.6),
    "voortgang": ("tussenrapportage", 0.8),
    "evaluatie": ("evaluatie", 0.8),
    "vergelijk": ("vergelijking van jaren", 0.3),
    "kwaliteit": ("wat er in een programma staat", 0.3),
    "geschiedenis": ("geschiedenis", 0.3),
    "leidraad": ("leidraad", 0.4),
    "kalender": ("kalender", 0.6),
    "begrippen": ("begrip", 0.8),
    "invalshoek": ("over alle gemeenten", 1.0),
    "invalshoeken": ("over alle gemeenten", 0.8),
    "erkend": ("over alle gemeenten", 1.0),
    "erkende": ("over alle gemeenten", 0.8),
    "gebied": ("over alle gemeenten", 1.0),
    "gebieden": ("over alle gemeenten", 0.8),
    "partijnaam": ("over alle gemeenten", 1.0),
    "partijnamen": ("over alle gemeenten", 0.8),
    "gegevens": ("open gegevens", 0.3),
    "woordenboek": ("open gegevens", 0.3),
    "velden": ("uitleg", 0.3),
}
"""Of each kind of page what readers call it, and its weight: what tells of one thing before what names many."""


def weight_of(view: PageView) -> float:
    """Return how much the words on a page count."""
    return KINDS.get(view.soort, _OTHER)[1]


def facets_of(view: PageView) -> tuple[tuple[str, str], ...]:
    """Return the names of the facets with their values, each once."""
    return tuple(dict.fromkeys(_list_facets(view)))


def _list_facets(view: PageView) -> Iterator[tuple[str, str]]:
    yield "Soort pagina", KINDS.get(view.soort, _OTHER)[0]
    if view.blad.publicatie is not None:
        yield "Gemeente of regio", view.blad.publicatie.naam
    yield from ((YEAR, str(jaar)) for jaar in _list_jaren(view))
    if isinstance(view.record, Interventie):
        yield from _list_of_interventie(view.record)
    if isinstance(view, DossierPageView):
        yield "Status van het programma", view.dossier.programma.status.naam


def _list_jaren(view: PageView) -> Iterator[int]:
    if isinstance(view, JaarPagina):
        yield view.jaar
    elif isinstance(view, DossierPageView):
        yield from view.dossier.jaren
    elif isinstance(view, DraadPageView):
        yield from (jaar for dossier in view.list_dossiers() for jaar in dossier.jaren)


def _list_of_interventie(interventie: Interventie) -> Iterator[tuple[str, str]]:
    for lijst in INVALSHOEKEN:
        yield from ((lijst.capitalize(), code.naam) for code in codes_of(interventie, lijst))
