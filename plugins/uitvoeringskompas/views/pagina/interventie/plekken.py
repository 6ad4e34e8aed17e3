"""Where on the page of an interventie a remark on its file belongs."""

from __future__ import annotations

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.views.kit.bouwstenen import KanttekeningView
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.onderwerp.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

PLEKKEN: dict[str, tuple[str, ...]] = {
    "wat": (
        *("titel", "soort", "wat", "hoe", "motivering", "doelen", "prioriteit", "themas", "pijlers", "doelgroepen"),
        *("settings", "gebieden", "aangedragen_door", "onderdeel_van", "hoort_bij", "deelnemers", "namen", "nummers"),
    ),
    "wanneer": ("planning",),
    "wie": ("uitvoerders", "uitvoerders_onbekend", "financiers", "aanspreekpunt", "professionals", "regie"),
    "resultaten": ("resultaten",),
    "voortgang": ("status", "status_reden", "status_bron", "signalen"),
    "past": ("erkenning", "passendheid", "aanpassing", "randvoorwaardentoets"),
    "start": ("training", "materialen", "ondersteuning"),
    "jaren": ("was", "vervangt", "afgesplitst_van"),
}
"""The chapters and the fields whose remarks stand there; a remark on anything else stands at the end of the page."""


def show_remarks(verwijzer: Verwijzer, interventie: Interventie, hoofdstuk: str) -> Onderdeel:
    """Return the remarks on the fields that a chapter tells about."""
    plekken = PLEKKEN[hoofdstuk]
    if hoofdstuk == "resultaten":
        plekken = (*plekken, *(resultaat.id for resultaat in interventie.resultaten))
    return Onderdeel(kanttekeningen=_select(verwijzer, interventie, *plekken))


def list_other_remarks(verwijzer: Verwijzer, interventie: Interventie) -> tuple[KanttekeningView, ...]:
    """Return the remarks that no chapter shows, and those in the file of the programme on this interventie."""
    shown = {plek for plekken in PLEKKEN.values() for plek in plekken} | {each.id for each in interventie.resultaten}
    places = dict.fromkeys(each.bij for each in interventie.kanttekeningen if each.bij.partition(".")[0] not in shown)
    own = _select(verwijzer, interventie, *places) if places else ()
    of_programme = select_kanttekeningen(
        verwijzer.dossier.programma.kanttekeningen, interventie.id, bronnen=list_programmabronnen(verwijzer)
    )
    return (*own, *of_programme)


def _select(verwijzer: Verwijzer, interventie: Interventie, *plekken: str) -> tuple[KanttekeningView, ...]:
    bronnen = (*interventie.bronnen, *list_programmabronnen(verwijzer))
    return select_kanttekeningen(interventie.kanttekeningen, *plekken, bronnen=bronnen)
