"""How the goals of a programme stand, a line each: the verdict on its figures, then what is done and what it costs.

A goal may have several figures. The line has the label of the one that asks most attention, and tells them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.taal.getal import pick_vorm
from uitvoeringskompas.taal.zin import close_zin, lower_first, write_opsomming, write_zinnen
from uitvoeringskompas.views.kit.bouwstenen import Label, Standregel
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.doelcijfers import koersen_for, setter_in, write_eigen, write_wiens
from uitvoeringskompas.views.onderwerp.doelstand import write_doelstand_kort
from uitvoeringskompas.views.onderwerp.koers import label_of, write_koers_kort
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

GEEN_CIJFER = Label(soort="niet-te-zeggen", tekst="Geen cijfer")
"""For a goal of which the plans name no figure."""


def list_doelregels(verwijzer: Verwijzer, doelen: Iterable[Doel]) -> tuple[Standregel, ...]:
    """Return a line for each goal, in the order of the plans: goals are not ranked."""
    return tuple(_describe(verwijzer, doel) for doel in doelen)


def _describe(verwijzer: Verwijzer, doel: Doel) -> Standregel:
    (titel,) = verwijzer.doelen([doel.id])
    blad, publicatie, dossier = verwijzer.blad, verwijzer.publicatie, verwijzer.dossier
    setter = setter_in(dossier, doel)
    koersen = koersen_for(blad, publicatie, setter, doel, dossier)
    wiens = (write_wiens(publicatie, setter, each) for each in koersen[:1])
    eigen = (write_eigen(blad, dossier, each) for each in koersen[:1])
    return Standregel(
        titel=titel,
        label=label_of(koersen[0]) if koersen else GEEN_CIJFER,
        tekst=write_zinnen(*_write_cijfers(koersen, *wiens), *eigen, write_doelstand_kort(verwijzer, doel)),
        anker=anchor_of("doel", doel.id),
    )


def _write_cijfers(koersen: Sequence[Koers], wiens: str = "") -> Iterator[str]:
    """Yield the figure of the label with its target, and the verdicts on the others: the page of the goal has all."""
    for first in koersen[:1]:
        yield close_zin(f"{first.indicator.naam}: {lower_first(write_koers_kort(first))}")
        yield wiens
    others = koersen[1:]
    counted = Counter(lower_first(label_of(each).tekst) for each in others)
    rest = write_opsomming(f"{aantal} {naam}" for naam, aantal in counted.items())
    if others:
        andere = pick_vorm(len(others), "Een ander cijfer", "Andere cijfers")
        yield f"{andere}: {rest.removeprefix('1 ') if len(others) == 1 else rest}."
