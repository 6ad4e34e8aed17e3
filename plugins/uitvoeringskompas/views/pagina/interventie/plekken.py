"""Where on the page of an interventie a remark on its file belongs."""

from __future__ import annotations

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.views.kit.bouwstenen import KanttekeningView
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def show_remarks(verwijzer: Verwijzer, interventie: Interventie, hoofdstuk: str) -> Onderdeel:
    """Return the remarks on the fields that a chapter tells about."""
    plekken = interventie.shape.hoofdstukken[hoofdstuk]
    if hoofdstuk == "resultaten":
        plekken = (*plekken, *(resultaat.id for resultaat in interventie.resultaten))
    return Onderdeel(kanttekeningen=_select(verwijzer, interventie, *plekken))


def list_other_remarks(verwijzer: Verwijzer, interventie: Interventie) -> tuple[KanttekeningView, ...]:
    """Return the remarks that no chapter shows, and those in the file of the programme on this interventie."""
    placed = {key for keys in interventie.shape.hoofdstukken.values() for key in keys}
    shown = placed | {each.id for each in interventie.resultaten}
    places = dict.fromkeys(each.bij for each in interventie.kanttekeningen if each.bij.partition(".")[0] not in shown)
    own = _select(verwijzer, interventie, *places) if places else ()
    of_programme = select_kanttekeningen(
        verwijzer.dossier.programma.kanttekeningen, interventie.id, bronnen=list_programmabronnen(verwijzer)
    )
    return (*own, *of_programme)


def _select(verwijzer: Verwijzer, interventie: Interventie, *plekken: str) -> tuple[KanttekeningView, ...]:
    bronnen = (*interventie.bronnen, *list_programmabronnen(verwijzer))
    return select_kanttekeningen(interventie.kanttekeningen, *plekken, bronnen=bronnen)
