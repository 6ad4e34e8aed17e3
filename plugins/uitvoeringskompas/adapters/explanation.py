"""An item of the guideline, or a message, as a reader of a terminal wants it: why, where, how, how it is checked."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from uitvoeringskompas.taal.zin import write_reeks

if TYPE_CHECKING:
    from uitvoeringskompas.build import Controle, Leidraad, Leidraadonderdeel, Meldinguitleg

WIDTH = 100
_SLOT = re.compile(r"\{\w+\}")


def explain(leidraad: Leidraad, onderdeel: Leidraadonderdeel) -> str:
    """Return everything that the guideline says about one item."""
    return "\n".join(_lines(leidraad, onderdeel)) + "\n"


def explain_melding(melding: Meldinguitleg) -> str:
    """Return why there is a message with this code, and how to mend what it is about."""
    why, how = (
        textwrap.fill(text, WIDTH, initial_indent="  ", subsequent_indent="  ")
        for text in (melding.waarom, melding.herstel)
    )
    return f"{melding.code}\n\nWaarom krijg je deze melding?\n{why}\n\nHoe herstel je het?\n{how}\n"


def _lines(leidraad: Leidraad, onderdeel: Leidraadonderdeel) -> Iterator[str]:
    chapter = next(found for found in leidraad.hoofdstukken if found.id == onderdeel.hoofdstuk)
    yield f"{onderdeel.id} {onderdeel.titel}"
    yield f"Hoofdstuk {chapter.id}: {chapter.titel} ({onderdeel.laag})"
    yield ""
    yield textwrap.fill(onderdeel.uitleg, WIDTH)
    if onderdeel.plek:
        yield "\nWaar schrijf je het op?"
        yield from (f"  {pad}" for pad in onderdeel.plek)
    elif onderdeel.afgeleid_uit:
        yield "\nJe schrijft dit niet apart op. De site leidt het af uit:"
        yield from (f"  {pad}" for pad in onderdeel.afgeleid_uit)
    if onderdeel.zo:
        yield f"\nZo schrijf je het op, in een bestand van de soort {onderdeel.zo.bestand}:"
        yield textwrap.indent(onderdeel.zo.yaml.rstrip(), "  ")
    if onderdeel.soort == "uitleg":
        yield "\nDit telt nooit mee als punt van een programma: de site doet het zelf, of het is goed om te weten."
    yield "\nHoe wordt het nagegaan?"
    for controle in onderdeel.controles:
        yield from _check_lines(controle)
    yield "\nWaar komt het vandaan?"
    for bron in leidraad.bronnen_of(onderdeel):
        yield "  " + write_reeks((bron.titel, bron.uitgever, bron.url))


def _check_lines(controle: Controle) -> Iterator[str]:
    if controle.soort == "informatie":
        yield "  Dit wordt niet nagegaan. De site laat zien wat je erover schrijft."
    if controle.codes:
        yield f"  Dit gaan we altijd na, bij elke status: {', '.join(controle.codes)}."
    if controle.ernst is not None:
        steps = (controle.ernst.concept, controle.ernst.ter_vaststelling, controle.ernst.vastgesteld)
        yield f"  {controle.code}"
        yield f"    bij een concept: {steps[0]}; ter vaststelling: {steps[1]}; vastgesteld of later: {steps[2]}"
        yield textwrap.indent(textwrap.fill(_SLOT.sub("…", controle.melding), WIDTH - 4), "    ")
