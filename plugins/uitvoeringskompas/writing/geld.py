"""What changes in the money of a programme that goes on: the lines stay, the amounts do not.

An amount of last year is no budget of this one, so every line says ``geen_bedrag: nader_te_bepalen``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from uitvoeringskompas.model.begroting import Begroting, Begrotingsregel, Dekking
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.writing.wording import Edit


def ended(programma: Programma, jaar: int) -> tuple[Dekking, ...]:
    """Return the sources of money that stop before the year begins."""
    return tuple(found for found in programma.dekking if found.tot_en_met and found.tot_en_met < f"{jaar}-01-01")


def change_geld(programma: Programma, jaar: int, going_on: Collection[str]) -> Iterator[Edit]:
    """Yield the changes in the budget and its sources; lines of an interventie that stops go."""
    gone = {found.id for found in ended(programma, jaar)}
    for dekking in programma.dekking:
        if dekking.id in gone:
            yield Edit(at=dekking.node.pointer)
        elif dekking.opvolger in gone:
            yield Edit(at=(*dekking.node.pointer, "opvolger"))
    if programma.begroting:
        yield from _change_begroting(programma.begroting, jaar, going_on, gone)


def _change_begroting(
    begroting: Begroting, jaar: int, going_on: Collection[str], gone: Collection[str]
) -> Iterator[Edit]:
    latest = {regel.id: regel for regel in sorted(begroting.regels, key=lambda found: found.jaar)}
    for regel in begroting.regels:
        if regel is not latest[regel.id] or (regel.interventie and regel.interventie not in going_on):
            yield Edit(at=regel.node.pointer)
        else:
            yield from _change_regel(regel, jaar, gone)


def _change_regel(regel: Begrotingsregel, jaar: int, gone: Collection[str]) -> Iterator[Edit]:
    here = regel.node.pointer
    yield Edit(at=(*here, "jaar"), key="jaar", value=jaar)
    if regel.begroot is not None or regel.geen_bedrag:  # a share without an amount goes on as it is
        amount = "begroot" if regel.begroot is not None else "geen_bedrag"
        yield Edit(at=(*here, amount), key="geen_bedrag", value="nader_te_bepalen")
    if regel.dekking in gone:
        yield Edit(at=(*here, "dekking"))
