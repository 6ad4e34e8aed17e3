"""How the goals of a programme stand, a line each: the verdict on its figures, then what is done and what it costs.

A goal may have several figures. The line has the label of the one that asks most attention, and tells them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.koers import Koers, koers_of
from uitvoeringskompas.taal.getal import pick_vorm
from uitvoeringskompas.taal.zin import close_zin, lower_first, write_opsomming, write_zinnen
from uitvoeringskompas.views.kit.bouwstenen import Label, Standregel
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.doelstand import write_doelstand_kort
from uitvoeringskompas.views.onderwerp.koers import label_of, write_koers_kort
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

VOLGORDE = ("verkeerde_kant", "niet_behaald", "gelijk", "goede_kant", "op_koers", "behaald", "niet_te_zeggen")
"""What asks attention comes first."""
GEEN_CIJFER = Label(soort="niet-te-zeggen", tekst="Geen cijfer")
"""For a goal of which the plans name no figure."""


def list_doelregels(verwijzer: Verwijzer, doelen: Iterable[Doel]) -> tuple[Standregel, ...]:
    """Return a line for each goal, in the order of the plans: goals are not ranked."""
    return tuple(_describe(verwijzer, doel) for doel in doelen)


def list_koersen(verwijzer: Verwijzer, doel: Doel) -> tuple[Koers, ...]:
    """Return how it goes with each figure of a goal, by the targets of the programme: what asks attention first."""
    blad, known = verwijzer.blad, verwijzer.publicatie.indicatoren
    found = (
        koers_of(known[each], verwijzer.dossier.pad, blad.peildatum, blad.knowledge.koers)
        for each in dict.fromkeys(doel.indicatoren)
        if each in known
    )
    return tuple(sorted(found, key=lambda koers: VOLGORDE.index(koers.uitkomst)))


def _describe(verwijzer: Verwijzer, doel: Doel) -> Standregel:
    (titel,) = verwijzer.doelen([doel.id])
    koersen = list_koersen(verwijzer, doel)
    return Standregel(
        titel=titel,
        label=label_of(koersen[0]) if koersen else GEEN_CIJFER,
        tekst=write_zinnen(_write_cijfers(koersen), write_doelstand_kort(verwijzer, doel)),
        anker=anchor_of("doel", doel.id),
    )


def _write_cijfers(koersen: Sequence[Koers]) -> str:
    """Return the figure of the label with its target, and the verdicts on the others: the page of the goal has all."""
    if not koersen:
        return ""
    first, *others = koersen
    counted = Counter(lower_first(label_of(each).tekst) for each in others)
    rest = write_opsomming(f"{aantal} {naam}" for naam, aantal in counted.items())
    andere = pick_vorm(len(others), "Een ander cijfer", "Andere cijfers")
    rest = f"{andere}: {rest.removeprefix('1 ') if len(others) == 1 else rest}." if others else ""
    return write_zinnen(close_zin(f"{first.indicator.naam}: {lower_first(write_koers_kort(first))}"), rest)
