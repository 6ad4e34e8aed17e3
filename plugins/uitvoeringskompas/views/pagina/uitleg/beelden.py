"""The pictures on the hand-written pages: each shows a page of this site."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.links import address_of_beeld


class Beeld(Vast):
    """A picture of a page of this site: where it is, its size in pixels, what is seen on it, and a caption."""

    href: str
    breedte: int
    hoogte: int
    alt: str
    bijschrift: str


BEELDMATEN = {"programma": (900, 690), "paginavoet": (900, 150), "concept": (900, 400), "voortgang": (900, 690)}
"""The pictures and their width and height in pixels; ``make guide-pictures`` takes them from the real pages."""

_WOORDEN = {
    "programma": (
        (
            "Bovenkant van de pagina van een programma. Je ziet het pad, de titel, wie het programma vaststelde en het "
            "vak ‘In het kort’ met de samenvatting."
        ),
        "Zo ziet een programma eruit: de samenvatting die je schrijft, staat bovenaan.",
    ),
    "paginavoet": (
        (
            "Onderkant van de pagina van een interventie. Er staat uit welk bestand de pagina komt, dat eindigt op "
            "beweegcoach.yaml, en wat de peildatum is."
        ),
        "Onder aan elke pagina staat uit welk bestand die komt.",
    ),
    "concept": (
        (
            "Bovenkant van de pagina van een programma voor 2027. Boven de titel staat een melding dat dit een "
            "concept is dat nog kan veranderen."
        ),
        "Zolang een programma een concept is, zegt elke pagina dat.",
    ),
    "voortgang": (
        (
            "Bovenkant van de pagina van een tussenrapportage. Je ziet de peildatum, wanneer de raad het verslag "
            "kreeg en het vak ‘In het kort’ met de samenvatting."
        ),
        "Zo ziet een tussenrapportage eruit voor de raad.",
    ),
}


def write_beelden(blad: Blad) -> Mapping[str, Beeld]:
    """Return the pictures by name, with their addresses relative to the page."""
    return {
        naam: Beeld(
            href=blad.to(address_of_beeld(naam)),
            breedte=breedte,
            hoogte=hoogte,
            alt=_WOORDEN[naam][0],
            bijschrift=_WOORDEN[naam][1],
        )
        for naam, (breedte, hoogte) in BEELDMATEN.items()
    }
