"""What a party does in a programme, in one sentence, and in which interventies."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.partijlijn import Partijrol
from uitvoeringskompas.model.samenwerking import PartijInProgramma
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import quote, write_opsomming
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of

REGIE = {
    "intern": ("heeft de interne regie", "had de interne regie"),
    "extern": ("heeft de externe regie", "had de externe regie"),
    "opdrachtgever": ("is opdrachtgever", "was opdrachtgever"),
    "opdrachtnemer": ("is opdrachtnemer", "was opdrachtnemer"),
}
"""What a party that steers does, now and then."""


def tell_rol(blad: Blad, rol: Partijrol) -> str:
    """Return what the party does: "Welzijn voert 4 interventies uit en beloofde 2 resultaten, in ‘Gezond 2026’."."""
    is_past = stand_of(blad, rol.dossier).is_van_toen
    waar = quote(rol.dossier.programma.titel)
    delen = tuple(_list_rollen(rol.partij, is_past=is_past))
    if not delen:
        return f"{rol.partij.naam} {'werkte' if is_past else 'werkt'} mee aan {waar}."
    return f"{rol.partij.naam} {write_opsomming(delen)}, in {waar}."


def _list_rollen(partij: PartijInProgramma, *, is_past: bool) -> Iterator[str]:
    """Yield each part of a party in a programme as a predicate; that it was planned is not that it was done."""
    if partij.uitvoering:
        aantal = write_aantal(len(partij.uitvoering), "interventie", "interventies")
        yield f"stond bij {aantal} als uitvoerder" if is_past else f"voert {aantal} uit"
    if partij.financiering:
        aantal = write_aantal(len(partij.financiering), "interventie", "interventies")
        yield f"zou meebetalen aan {aantal}" if is_past else f"betaalt mee aan {aantal}"
    yield from (REGIE[each][is_past] for each in partij.regie)
    if partij.beloften:
        yield f"beloofde {write_aantal(len(partij.beloften), 'resultaat', 'resultaten')}"
    if partij.in_natura:
        yield "zou zelf iets inbrengen" if is_past else "brengt zelf iets in"


def interventies_of(partij: PartijInProgramma) -> tuple[Interventie, ...]:
    """Return the interventies that a party carries out, has a task in or pays for, each once."""
    found = (each for each, _ in (*partij.uitvoering, *partij.taken, *partij.financiering))
    return tuple({each.id: each for each in found}.values())
