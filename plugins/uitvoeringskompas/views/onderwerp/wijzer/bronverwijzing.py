"""Sources and remarks of a programme or report, for a page that lists no sources: its links lead to where they are."""

from __future__ import annotations

from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.bouwstenen import KanttekeningView
from uitvoeringskompas.views.onderwerp.bron.bronnen import list_plekken, select_kanttekeningen
from uitvoeringskompas.views.onderwerp.bron.waarover import ids_under
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

FILES = frozenset({"interventies", "partijen"})
"""What a remark on a programme may be about beside its own fields."""


def list_programmabronnen(verwijzer: Verwijzer) -> tuple[Bron, ...]:
    """Return the sources of the programme; one without an address points at its row where they are listed."""
    return tuple(
        bron if bron.url else replace(bron, url=verwijzer.in_programma("bron", bron.id).href)
        for bron in verwijzer.dossier.bronnen
    )


def list_kanttekeningen(verwijzer: Verwijzer, hoofdstuk: str, *ook: str) -> tuple[KanttekeningView, ...]:
    """Return the remarks on the fields of a programme that stand in one of its chapters, and on what is there too."""
    programma = verwijzer.dossier.programma
    plekken = list_plekken(programma, hoofdstuk)
    return select_kanttekeningen(programma.kanttekeningen, *plekken, *ook, bronnen=list_programmabronnen(verwijzer))


def list_overige(programma: Programma) -> tuple[Kanttekening, ...]:
    """Return the remarks that no chapter shows: they are about the programme as a whole."""
    chapters = programma.shape.hoofdstukken
    placed = {*FILES, *(plek for hoofdstuk in chapters for plek in list_plekken(programma, hoofdstuk))}
    placed |= set(ids_under(programma, ["begroting"]))
    return tuple(found for found in programma.kanttekeningen if found.bij.split(".")[0] not in placed)


def list_verslagbronnen(verwijzer: Verwijzer, verslag: Verslag) -> tuple[Bron, ...]:
    """Return the sources of a report, then those of its programme; one without address points at the report."""
    page = verwijzer.verslag(verslag).href
    own = tuple(bron if bron.url else replace(bron, url=page) for bron in verslag.bronnen)
    return (*own, *list_programmabronnen(verwijzer))
