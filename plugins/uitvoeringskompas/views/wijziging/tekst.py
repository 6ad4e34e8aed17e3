"""The words that went and came in a text, with a few words around them."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.compare.words import Segment, SegmentKind
from uitvoeringskompas.taal.kort import cut_at_word
from uitvoeringskompas.vast import replace

CONTEXT = 12
"""So many words of a text that stayed the same are shown on either side of a change."""
SHORT = 500
"""Characters of a text that was written anew, of which the old and the new one are shown."""


def shorten_tekst(segmenten: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Return a text with only the words around its changes; of a long one that was written anew nothing."""
    if not any(segment.soort is SegmentKind.GELIJK for segment in segmenten):
        return segmenten if all(len(segment.tekst) <= SHORT for segment in segmenten) else ()
    last = len(segmenten) - 1
    return tuple(
        replace(segment, tekst=_cut(segment.tekst, is_first=number == 0, is_last=number == last))
        if segment.soort is SegmentKind.GELIJK
        else segment
        for number, segment in enumerate(segmenten)
    )


def write_woorden(segmenten: Iterable[Segment], *, most: int = 1_000) -> str:
    """Return a text with its changes on one line: "Een [weg: oude] [erbij: nieuwe] tekst"."""
    parts = []
    for segment in segmenten:
        words = " ".join(segment.tekst.split())
        parts.append(words if segment.soort is SegmentKind.GELIJK else f"[{segment.soort.value}: {words}]")
    return cut_at_word(" ".join(part for part in parts if part), most)


def _cut(tekst: str, *, is_first: bool, is_last: bool) -> str:
    words = tekst.split()
    before = [] if is_first else words[:CONTEXT]
    after = [] if is_last else words[-CONTEXT:]
    kept = words if len(words) <= len(before) + len(after) else [*before, "…", *after]
    return " ".join(kept if is_first else ["", *kept])
