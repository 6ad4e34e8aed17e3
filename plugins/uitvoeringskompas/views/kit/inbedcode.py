"""What to copy from a page to show a small one of it on another site, in a frame."""

from __future__ import annotations

from markupsafe import escape

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Link

ELDERS = "https://ADRES-VAN-DEZE-SITE/"
"""What stands before an address as long as nobody said where the site is; who copies it fills it in."""


class Inbedcode(Vast):
    """The code, as text, in which every word of an editor is escaped.

    ``elders`` is what must be filled in first, and empty when nothing must. ``beeld`` leads to what one then sees,
    ``gids`` to the explanation.
    """

    code: str
    beeld: Link
    gids: Link
    elders: str = ""


def make_inbedcode(adres: str, titel: str, hoogte: int, *, beeld: Link, gids: Link) -> Inbedcode:
    """Return the code for the page at this address, which is absolute, or a path when nobody said where the site is.

    ``titel`` is what a screen reader calls the frame, ``hoogte`` how high it is, in pixels.
    """
    elders = "" if "://" in adres else ELDERS
    code = (
        f'<iframe src="{escape(elders + adres)}" title="{escape(titel)}" width="100%" height="{hoogte}" loading="lazy" '
        'style="border:0"></iframe>'
    )
    return Inbedcode(code=code, beeld=beeld, gids=gids, elders=elders)
