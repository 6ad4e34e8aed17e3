"""The files of house styles: of each its style sheet, and the logo, icon and letter that it names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from posixpath import relpath

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.huisstijl import Huisstijl, find_bestand
from uitvoeringskompas.model.palet import make_palet
from uitvoeringskompas.pages.aankleding import NAMES, address_of, folder_of
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.pages.stijlblad import write_stijlblad


def export_huisstijl(catalogus: Catalogus, _site: Site) -> Iterator[Asset]:
    """Yield the files of every style; an SVG is the one that we wrote from what was understood of theirs."""
    for stijlen in catalogus.stijlen:
        own = stijlen[-1]
        yield Asset(address=f"{folder_of(own)}stijl.css", content=partial(_write_css, stijlen))
        for key in NAMES:
            found = find_bestand((own,), key)
            if found:
                yield Asset(address=address_of(found), content=found.bijlage.content)


def _write_css(stijlen: tuple[Huisstijl, ...]) -> str:
    letter = find_bestand(stijlen, "lettertype")
    place = relpath(address_of(letter), folder_of(stijlen[-1])) if letter else ""
    return write_stijlblad(make_palet(*stijlen), place)
