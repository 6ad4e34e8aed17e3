"""What another site may show of ours in a frame, and the code for that on the page where people look for it."""

from __future__ import annotations

from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.inbedcode import Inbedcode, make_inbedcode
from uitvoeringskompas.views.kit.links import STUKJES, address_of_inbedding

HOOGTEN = {"interventies": 560, "cijfers": 500, "programmas": 540}
"""How high a frame is in pixels, by the kind of what it shows: nine of ten fit so in a column of 480.

What is longer can be scrolled in it.
"""


def link_inbedding(blad: Blad, slug: str, soort: str, naam: str, titel: str) -> Inbedcode | None:
    """Return what to copy to show the newest of a thing elsewhere; None on a site that offers that to nobody.

    ``soort`` is the part of its address, ``naam`` its id, ``titel`` what a frame is called: with no year in it, since
    it stays when the frame shows a later one.
    """
    if not blad.uitrusting.inbedden or blad.publicatie is None:
        return None
    address = address_of_inbedding(slug, soort, naam)
    return make_inbedcode(
        f"{blad.uitrusting.adres}{blad.prefix}{address}",
        f"{titel} – {blad.publicatie.naam}",
        HOOGTEN[soort],
        beeld=blad.link("Bekijk wat je dan ziet", address),
        gids=blad.link("Lees hoe het werkt", STUKJES),
    )
