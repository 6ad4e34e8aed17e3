"""How the goals of a programme stand, a line each: the verdict on its figures, then what is done and what it costs.

A goal may have several figures. The line has the label of the one that asks most attention, and tells them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.taal.getal import pick_vorm
from uitvoeringskompas.taal.zin import lower_first, write_opsomming, write_zinnen
from uitvoeringskompas.views.kit.bouwstenen import Standregel
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import (
    koersen_for,
    label_koersen,
    setter_in,
    write_eerste,
    write_eigen,
)
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of
from uitvoeringskompas.views.onderwerp.doel.doelstand import write_doelstand_kort
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def list_doelregels(verwijzer: Verwijzer, doelen: Iterable[Doel]) -> tuple[Standregel, ...]:
    """Return a line for each goal, in the order of the plans: goals are not ranked."""
    return tuple(_describe(verwijzer, doel) for doel in doelen)


def _describe(verwijzer: Verwijzer, doel: Doel) -> Standregel:
    (titel,) = verwijzer.doelen([doel.id])
    blad, publicatie, dossier = verwijzer.blad, verwijzer.publicatie, verwijzer.dossier
    setter = setter_in(dossier, doel)
    koersen = koersen_for(blad, publicatie, setter, doel, dossier)
    eerste = write_eerste(publicatie, setter, koersen)
    eigen = (write_eigen(blad, dossier, each) for each in koersen[:1])
    return Standregel(
        titel=titel,
        label=label_koersen(koersen),
        tekst=write_zinnen(eerste, _write_andere(koersen[1:]), *eigen, write_doelstand_kort(verwijzer, doel)),
        anker=anchor_of("doel", doel.id),
    )


def _write_andere(koersen: Sequence[Koers]) -> str:
    """Return the verdicts on the other figures of a goal, if any: the page of the goal has all."""
    counted = Counter(lower_first(label_of(each).tekst) for each in koersen)
    rest = write_opsomming(f"{aantal} {naam}" for naam, aantal in counted.items())
    if not koersen:
        return ""
    andere = pick_vorm(len(koersen), "Een ander cijfer", "Andere cijfers")
    return f"{andere}: {rest.removeprefix('1 ') if len(koersen) == 1 else rest}."
