"""Remarks on a report find their chapter: by the field they name, or by the id of a thing in that field."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.views.kit.bouwstenen import KanttekeningView
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

REST = "kanttekeningen"


def spread_kanttekeningen(verwijzer: Verwijzer, verslag: Verslag) -> dict[str, tuple[KanttekeningView, ...]]:
    """Return the remarks by the chapter of the field that they are about; others stand under ``kanttekeningen``."""
    chapters = verslag.shape.hoofdstukken
    bronnen: tuple[Bron, ...] = (*verslag.bronnen, *list_programmabronnen(verwijzer))
    found: dict[str, tuple[KanttekeningView, ...]] = dict.fromkeys((*chapters, REST), ())
    for kanttekening in verslag.kanttekeningen:
        chapter = _find_chapter(verslag, kanttekening.bij, chapters)
        found[chapter] += select_kanttekeningen([kanttekening], bronnen=bronnen, namen=verwijzer.namen)
    return found


def _find_chapter(verslag: Verslag, bij: str, chapters: Mapping[str, tuple[str, ...]]) -> str:
    field = bij.replace("/", ".").split(".")[0]
    by_field = (chapter for chapter, fields in chapters.items() if field in fields)
    by_id = (chapter for chapter, fields in chapters.items() if any(bij in _ids_in(verslag, each) for each in fields))
    return next(by_field, None) or next(by_id, REST)


def _ids_in(verslag: Verslag, field: str) -> set[object]:
    """Return the ids by which the things in a field of the report are known: their own, and those they refer to."""
    things = getattr(verslag, field, ())
    if not isinstance(things, tuple):
        return set()
    return {
        getattr(thing, veld.key)
        for thing in things
        if isinstance(thing, Record)
        for veld in thing.shape.velden.values()
        if veld.key == "id" or veld.is_named
    }
