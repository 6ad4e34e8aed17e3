"""Sources of a programme or report, for a page on which they are not listed: there the link leads to where they are."""

from __future__ import annotations

from dataclasses import replace

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


def list_programmabronnen(verwijzer: Verwijzer) -> tuple[Bron, ...]:
    """Return the sources of the programme; one without address of its own points at its row on the programme page."""
    return tuple(
        bron if bron.url else replace(bron, url=verwijzer.programma(anker=anchor_of("bron", bron.id)).href)
        for bron in verwijzer.dossier.bronnen
    )


def list_verslagbronnen(verwijzer: Verwijzer, verslag: Verslag) -> tuple[Bron, ...]:
    """Return the sources of a report, then those of its programme; one without address points at the report."""
    page = verwijzer.verslag(verslag).href
    own = tuple(bron if bron.url else replace(bron, url=page) for bron in verslag.bronnen)
    return (*own, *list_programmabronnen(verwijzer))
