"""A new file that explains itself: what is required stands there, what may be added stands behind a ``#``.

The explanations come from the schemas. They are YAML comments on lines of their own: they say nothing that anyone would
miss when a form editor drops them, and an editor may take them away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.taal.zin import MOST_KEUZES, ask_keuze
from uitvoeringskompas.writing.block import explained, remarked, show_field, show_rest
from uitvoeringskompas.writing.notation import STEP

_INTRO = (
    "Regels met een hekje ervoor zijn uitleg. Haal ze weg als je ze niet meer nodig hebt: ze komen niet op de website. "
    "Noem nergens namen van mensen, want alles hier is openbaar."
)
_MORE = (
    "Deze velden mag je ook gebruiken. Haal dan het hekje en de spatie erachter weg voor het veld en voor alles wat "
    "eronder hoort, en schrijf wat bij jullie zo is: wat er staat, is een voorbeeld."
)
_EXAMPLE = " Voorbeeld: "
_IN_LIST = re.compile(r"\n( *)- ")
_KEY = re.compile(r"^ *(?:- )?(\w+):", re.MULTILINE)


def write_skeleton(knowledge: Knowledge, kind: Kind, filled: Mapping[str, str]) -> str:
    """Return the text of a new file; ``filled`` holds the YAML text behind the key of each field that is there."""
    velden = tuple(knowledge.register.shapes[kind].velden.values())
    lines = [*explained(_INTRO), ""]
    for veld in velden:
        if veld.pad in filled:
            lines += [
                *explained(_explain(knowledge, veld)),
                f"{veld.pad}:{filled[veld.pad]}",
                *_rest(veld, filled[veld.pad]),
            ]
    lines += ["", *explained(_MORE)]
    for veld in velden:
        if veld.pad not in filled:
            lines += ["#", *explained(_explain(knowledge, veld, shows=True)), *remarked(show_field(veld))]
    return "\n".join(lines) + "\n"


def _rest(veld: Veld, filled: str) -> Iterator[str]:
    """Yield what else may stand in a field that is filled: in the mapping, or in the last item of the list."""
    if veld.shape is None or "#" in filled:
        return iter(())
    margin = STEP * 2 if _IN_LIST.match(filled) else STEP
    return remarked(list(show_rest(veld.shape, _KEY.findall(filled))), margin)


def _explain(knowledge: Knowledge, veld: Veld, *, shows: bool = False) -> str:
    """Return what a field is about; the example in words is left out where the lines below show one."""
    need = " (verplicht)" if veld.verplicht else ""
    uitleg = veld.uitleg.partition(_EXAMPLE)[0] if shows else veld.uitleg
    return f"{veld.titel}{need}. {uitleg}{_choices(knowledge, veld)}"


def _choices(knowledge: Knowledge, veld: Veld) -> str:
    codes = list(knowledge.codelijst(veld.codelijst)) if veld.codelijst else []
    return f" {ask_keuze(codes)}" if 0 < len(codes) <= MOST_KEUZES else ""
