"""A small page for the frame of another site: one thing as it is now, from where it comes, and the way to its page.

Its address names no year, so a year later the newest stands there. It is no page of the site: no menu leads to it, no
search finds it, and it carries no frame of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from uitvoeringskompas.model.programmalijn import list_programmanamen
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import address_of_inbedding
from uitvoeringskompas.views.pagina.inbedding.cijfer import show_cijfer
from uitvoeringskompas.views.pagina.inbedding.interventie import show_interventie
from uitvoeringskompas.views.pagina.inbedding.inzage import Inzage
from uitvoeringskompas.views.pagina.inbedding.programma import show_programma


class Inbedding(Vast):
    """Where such a page stands, and how its content is made."""

    address: str
    view: Callable[[], Inzage]


def list_inbeddingen(blad: Blad, publicatie: Publicatie) -> Iterator[Inbedding]:
    """Yield one for each interventie, indicator and programme, under every name that it had."""
    for soort, namen, show in (
        ("interventies", publicatie.interventiefamilies, show_interventie),
        ("cijfers", publicatie.indicatoren, show_cijfer),
        ("programmas", list_programmanamen(publicatie), show_programma),
    ):
        for naam in namen:
            address = address_of_inbedding(publicatie.slug, soort, naam)
            yield Inbedding(address=address, view=partial(show, blad.at(address), publicatie, naam))
