"""What changes in the text of an interventie that goes on in a new year; all the rest stays as it was typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.periode import Periode
from uitvoeringskompas.writing.wording import Edit

BLIJFT = frozenset(
    {
        "titel", "soort", "wat", "hoe", "motivering", "doelen", "prioriteit", "themas", "pijlers", "doelgroepen",
        "settings", "gebieden", "aangedragen_door", "erkenning", "passendheid", "aanpassing", "randvoorwaardentoets",
        "uitvoerders", "uitvoerders_onbekend", "financiers", "aanspreekpunt", "regie", "professionals", "materialen",
        "hoort_bij", "deelnemers", "namen", "bronnen",
    }
)  # fmt: skip
"""What an interventie is: it goes on as it stands."""

VERVALT = frozenset(
    {
        "resultaten", "signalen", "status_reden", "status_bron", "was", "vervangt", "afgesplitst_van", "nummers",
        "kanttekeningen",
    }
)  # fmt: skip
"""What belongs to one year: its results, how it went, what it came from in that year, its place in that document."""

VERANDERT = frozenset({"planning", "status", "onderdeel_van", "training", "ondersteuning"})
"""What goes on in part."""


def change_interventie(interventie: Interventie, periode: Periode, going_on: Collection[str]) -> Iterator[Edit]:
    """Yield the changes; ``going_on`` are the ids that go on, so that nothing points at what stopped."""
    for key in interventie.node.data:
        if key in VERVALT:
            yield Edit(at=(key,))
    if interventie.planning:
        planning = {"van": str(periode.van), "tot_en_met": str(periode.tot_en_met)}
        yield Edit(at=("planning",), key="planning", value={**planning})
    if interventie.status != "niet_gestart":
        yield Edit(at=("status",), key="status", value="niet_gestart")
    if interventie.onderdeel_van and interventie.onderdeel_van not in going_on:
        yield Edit(at=("onderdeel_van",))
    for record in (*interventie.training, *interventie.ondersteuning):
        yield from (Edit(at=(*record.node.pointer, key)) for key in ("moment", "afgerond") if key in record.node.data)
